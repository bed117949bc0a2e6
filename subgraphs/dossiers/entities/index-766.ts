import data from '../seed/index-766.json' with { type: 'json' };
import type { IndicatorTerms } from '../rules/indicator-score.ts';

/** A text for people. */
interface Words {
  readonly vi: string;
  readonly en: string;
}

/** An indicator of the index, as the data has it. */
export interface IndicatorDefinition extends IndicatorTerms {
  readonly code: string;
  readonly group: string;
  readonly vi: string;
  readonly en: string;
  /** Whether it counts dossiers, behind which there are people; else procedures. */
  readonly countsPeople: boolean;
  readonly rule: Words;
  /** Why the hub cannot compute it. Null: it can. */
  readonly missing: Words | null;
}

/** Index 766: indicators, bands and targets are data, each with its source. */
export const INDEX_766: {
  readonly groups: readonly {
    readonly code: string;
    readonly vi: string;
    readonly en: string;
    readonly maximum: number;
  }[];
  readonly indicators: readonly IndicatorDefinition[];
  readonly bands: { readonly bands: readonly (Words & { readonly from: number })[] };
  readonly fullOnlineTargets: {
    readonly years: readonly {
      readonly year: number;
      readonly ministry: number;
      readonly locality: number;
    }[];
  };
  readonly identifierTarget: { readonly target: number };
} = data;

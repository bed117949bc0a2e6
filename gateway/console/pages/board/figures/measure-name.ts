import type { Words } from '../../../words/words.ts';
import { MEASURES } from './measure.ts';

/** What a measure is called; an indicator by the name that the graph gives it. */
export function measureName(measure: string, told: string | null): Words {
  const known = Object.entries(MEASURES).find(([key]) => key === measure)?.[1];
  return told === null ? (known ?? { vi: measure, en: measure }) : { vi: told, en: told };
}

import type { FormReadings } from '../entities/form-readings.ts';
import type { ProcedureVersion } from '../entities/procedure-version.ts';
import { answeredComponents, type PapersSituation } from './answered-components.ts';
import type { StoredDocument } from './document-stands.ts';
import { filedComponents, type FiledPapers, type GivenComponent } from './filed-components.ts';
import { storeOf } from './form-bindings.ts';

/** The papers of a dossier, as they were sent and as they are answered. */
export interface PapersToSettle extends PapersSituation {
  readonly given: readonly GivenComponent[];
  /** The files among those named that are the caller's and in no dossier yet. */
  readonly files: ReadonlySet<string>;
}

/**
 * Answers all papers of a procedure and settles them with what was handed in.
 * @see NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP
 */
export function settledPapers(
  version: Pick<ProcedureVersion, 'components'>,
  { given, files, ...situation }: PapersToSettle,
): FiledPapers {
  const { readings, today } = situation;
  const answers = answeredComponents(version, situation);
  const stores = version.components.map(
    (component) => [component.id, storeRead(readings, component)] as const,
  );
  return filedComponents({
    components: version.components,
    answers: new Map(answers.map((answer) => [answer.componentId, answer])),
    given,
    stores: new Map(stores),
    files,
    today,
  });
}

function storeRead(
  readings: FormReadings | null,
  component: ProcedureVersion['components'][number],
): readonly StoredDocument[] {
  const { subject, types } = storeOf(component);
  const stored = readings?.documentsOf(subject, types) ?? [];
  return typeof stored === 'string' ? [] : stored;
}

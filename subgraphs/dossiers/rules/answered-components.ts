import type { FormReadings } from '../entities/form-readings.ts';
import type { ProcedureVersion } from '../entities/procedure-version.ts';
import { type AnsweredComponent, componentAnswer, type ComponentSituation } from './component-answer.ts';
import { storeOf } from './form-bindings.ts';

/** What all papers of a procedure are answered by. */
export type PapersSituation = Pick<ComponentSituation, 'channel' | 'today' | 'said'> & {
  /** Null: nothing could be read. */
  readonly readings: FormReadings | null;
};

/**
 * How every paper of a procedure is answered for this person, in the order of the procedure.
 * @see NQ 66.7/2025/NQ-CP; design.md §7
 */
export function answeredComponents(
  { components }: Pick<ProcedureVersion, 'components'>,
  { readings, ...situation }: PapersSituation,
): readonly AnsweredComponent[] {
  return components.map((component) => {
    const { subject, types } = storeOf(component);
    const asked = component.substitution?.subject ?? subject;
    const sources = readings?.sourcesOf(asked) ?? new Map();
    const documents = types.length === 0 ? [] : (readings?.documentsOf(subject, types) ?? 'AWAY');
    return componentAnswer(component, { ...situation, sources, documents });
  });
}

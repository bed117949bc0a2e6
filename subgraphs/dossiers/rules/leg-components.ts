import type { Channel, VersionComponent } from '../entities/procedure-version.ts';

/** A document that came out of an earlier leg. */
export interface EarlierResult {
  /** Code of the kind of result. */
  readonly type: string;
  readonly documentId: string;
}

/** How a paper of a leg is answered. */
export interface LegComponent {
  readonly componentId: string;
  readonly answer: 'SATISFIED_BY_DATA' | 'SATISFIED_BY_STORED_DOCUMENT' | 'MUST_SUPPLY';
  readonly documentId: string | null;
  readonly digitised: null;
}

/**
 * How the papers of a leg are answered: the declaration was given once for the whole group, the result of an earlier leg takes the place
 * of a paper, and what the state's databases hold is not asked for. What is only shown, or only for special cases, is left to the agency.
 * @see NĐ 63/2024/NĐ-CP; NQ 66.7/2025/NQ-CP (no paper whose content a database holds)
 */
export function legComponents(
  components: readonly VersionComponent[],
  { channel, results }: { readonly channel: Channel; readonly results: readonly EarlierResult[] },
): readonly LegComponent[] {
  return components
    .filter((component) => isAsked(component, channel))
    .map((component) => {
      const document = results.find(({ type }) => replaces(component, type));
      const answer = document ? 'SATISFIED_BY_STORED_DOCUMENT' : answerWithout(component);
      return {
        componentId: component.id,
        answer,
        documentId: document?.documentId ?? null,
        digitised: null,
      };
    });
}

function isAsked({ requirement }: VersionComponent, channel: Channel): boolean {
  const { need, handling, channels } = requirement;
  const isForChannel = channels === null || channels.includes(channel);
  return handling === 'SUBMIT' && need !== 'CONDITIONAL' && isForChannel;
}

function replaces({ substitution }: VersionComponent, type: string): boolean {
  return substitution?.resultTypes.includes(type) ?? false;
}

function answerWithout({ requirement, substitution }: VersionComponent): LegComponent['answer'] {
  const isInData = requirement.need === 'IF_NOT_IN_DATABASES' && substitution !== null;
  return requirement.madeFromForm || isInData ? 'SATISFIED_BY_DATA' : 'MUST_SUPPLY';
}

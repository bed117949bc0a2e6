import type { Actor } from '#shared/caller.ts';

/** Which agency answers for each subgraph of the graph, by its name. */
export type Agencies = ReadonlyMap<string, string>;

/**
 * Whether somebody answers for the source of a value, by the name of the subgraph that owns it: an officer of the agency that the registry
 * names for it or of a unit below it, a system of it with the scope for it, its developer, or whoever approves the use of its data. Units
 * below a unit go by the code's prefix. Nobody answers for a source of which no agency is known.
 * @see Luật Căn cước 26/2023/QH15, Điều 9 and 11; design.md §7 (a finding is addressed to the source's owner)
 */
export function answersForSource(actor: Actor, source: string, agencies: Agencies): boolean {
  const owner = agencies.get(source);
  if (owner === undefined) {
    return false;
  }
  switch (actor.kind) {
    case 'OFFICER':
      return isOf(actor.unit, owner);
    case 'MACHINE':
      return isOf(actor.agency, owner) && actor.scopes.includes('correction:answer');
    case 'REGISTRY':
      return isOf(actor.agency, owner) && actor.scopes.some((scope) => OWNERS_SCOPES.has(scope));
    default:
      return false;
  }
}

const OWNERS_SCOPES: ReadonlySet<string> = new Set(['registry:approve', 'registry:propose']);

/**
 * The sources for which somebody answers, by the names of the subgraphs.
 * @see design.md §7 (a finding is addressed to the source's owner)
 */
export function sourcesAnsweredBy(actor: Actor, agencies: Agencies): readonly string[] {
  return [...agencies.keys()].filter((source) => answersForSource(actor, source, agencies));
}

function isOf(unit: string, owner: string): boolean {
  return unit === owner || unit.startsWith(`${owner}.`);
}

const LONGEST_ANSWER = 2_000;

/**
 * Whether an answer says something, and not too much.
 * @see NĐ 356/2025/NĐ-CP, Điều 5 (a refusal gives its reason)
 */
export function isAnswerText(answer: string): boolean {
  const { length } = answer.trim();
  return length > 0 && length <= LONGEST_ANSWER;
}

/**
 * Why a finding was not answered, in words.
 * @see NĐ 356/2025/NĐ-CP, Điều 5
 */
export const FINDING_REFUSALS = {
  UNKNOWN: {
    VI: 'Hồ sơ không có phát hiện này thuộc nguồn do bạn quản lý.',
    EN: 'That dossier has no such finding of a source that you answer for.',
  },
  ANSWERED: { VI: 'Phát hiện đã được trả lời.', EN: 'The finding has its answer.' },
  TEXT: {
    VI: 'Câu trả lời có từ 1 đến 2.000 ký tự.',
    EN: 'An answer has 1 to 2,000 characters.',
  },
} as const;

import { type Actor } from '#shared/caller.ts';

// Which agency keeps what a subgraph shows. Owners of other subgraphs answer in their own systems.
const OWNERS: Readonly<Record<string, string>> = { citizens: 'G01' };

/**
 * Whether somebody answers for the source of a value, by the name of the subgraph that owns it: an officer of the owning agency or of a
 * unit below it, a system of it, or whoever approves the use of its data. Units below a unit go by the code's prefix.
 * @see Luật Căn cước 26/2023/QH15, Điều 9 and 11; design.md §7 (a finding is addressed to the source's owner)
 */
export function answersForSource(actor: Actor, source: string): boolean {
  const owner = OWNERS[source];
  if (owner === undefined) {
    return false;
  }
  switch (actor.kind) {
    case 'OFFICER':
      return isOf(actor.unit, owner);
    case 'MACHINE':
      return isOf(actor.agency, owner) && actor.scopes.includes('correction:answer');
    case 'REGISTRY':
      return isOf(actor.agency, owner) && actor.scopes.includes('registry:approve');
    default:
      return false;
  }
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

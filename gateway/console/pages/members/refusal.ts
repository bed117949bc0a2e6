import type { Sent } from '../../graph/use-send.ts';

const NO_ANSWER = 'Không có câu trả lời, hãy thử lại. / There was no answer; try again.';

/** Why the registry did not do it, in the language it was asked in or in both; null: it did. */
export function refusalOf(sent: Sent<object>): string | null {
  const outcome: unknown = Object.values(sent.data ?? {}).find((value) => typeof value === 'object');
  const told = messageOf(outcome);
  if (told !== null) {
    return told;
  }
  return outcome === null || outcome === undefined ? (sent.faults[0]?.message ?? NO_ANSWER) : null;
}

function messageOf(outcome: unknown): string | null {
  if (typeof outcome !== 'object' || outcome === null || !('message' in outcome)) {
    return null;
  }
  return typeof outcome.message === 'string' ? outcome.message : null;
}

import { HOT_ANSWERS } from '../../gateway/plan/heated.ts';
import type { SubgraphRequest } from '../../gateway/plan/run-context.ts';

/** An answer as the gateway reads it over the wire once its request was asked so often that it has code of its own for that. */
export function readAsOften({ read }: Pick<SubgraphRequest, 'read'>, answer: unknown): unknown {
  const json = read ? JSON.stringify(answer) : undefined;
  if (!read || json === undefined) {
    return answer;
  }
  const readings = Array.from({ length: HOT_ANSWERS }, () => read(Buffer.from(json)));
  return readings.at(-1);
}

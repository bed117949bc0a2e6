import type { Turns } from '../compose/turns.ts';
import { registryRefused, type RegistryRefusedRow } from '../entities/refused.ts';

/** Does the work when it is its turn; too many waiting already is a refusal. */
export async function inTurn<Outcome>(
  turns: Turns,
  work: () => Promise<Outcome>,
): Promise<Outcome | RegistryRefusedRow> {
  return (await turns.take(work)) ?? registryRefused('BUSY');
}

import { type Mandate, mandateOf } from './may.ts';
import { useStanding } from './use-standing.ts';

/** For whom the reader speaks; for nobody while that is not known yet. */
export function useMandate(): Mandate {
  const asked = useStanding();
  return mandateOf(asked.state === 'answered' ? (asked.data.subgraphs ?? []) : []);
}

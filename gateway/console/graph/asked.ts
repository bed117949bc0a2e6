import type { CombinedError } from 'urql';

import { type Fault, readFault } from './fault.ts';

/** How a question to the graph stands. `data` may be there beside `faults`: then some fields are null, and they say why. */
export type Asked<Data> =
  | { readonly state: 'waiting' }
  | {
      readonly state: 'answered';
      readonly data: Data;
      readonly faults: readonly Fault[];
      readonly again: () => void;
    }
  | { readonly state: 'failed'; readonly faults: readonly Fault[]; readonly again: () => void };

/** The faults of an answer; empty when there was none. */
export function faultsOf(error: CombinedError | undefined): readonly Fault[] {
  if (error === undefined) {
    return [];
  }
  const told = error.graphQLErrors.map((one) => readFault(one));
  return told.length > 0 ? told : [UNREACHED];
}

// Its words are the pages' own: nobody answered who could have said them.
const UNREACHED: Fault = {
  code: 'NETWORK',
  message: 'Không kết nối được với hệ thống. / The hub was not reached.',
  path: '',
  coordinate: null,
  subgraph: null,
  since: null,
};

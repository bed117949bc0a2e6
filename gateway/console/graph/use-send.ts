import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';

import { faultsOf } from './asked.ts';
import type { Fault } from './fault.ts';
import { type Reason, reasonHeaders } from './reason.ts';

/** What came back of a change: `data` is null when nothing did. */
export interface Sent<Data> {
  readonly data: Data | null;
  readonly faults: readonly Fault[];
}

/** A change that is sent when it is wanted. `sending` while the answer is out. */
export interface Sender<Data, Variables> {
  readonly sending: boolean;
  readonly send: (variables: Variables, reason: Reason) => Promise<Sent<Data>>;
}

/** Sends changes to the graph: nothing is sent twice by itself, and what was answered before is asked anew. */
export function useSend<Data, Variables extends AnyVariables>(
  change: TypedDocumentNode<Data, Variables>,
): Sender<Data, Variables> {
  const client = useClient();
  const [sending, setSending] = useState(false);
  return {
    sending,
    send: async (variables, reason) => {
      setSending(true);
      try {
        const context = { fetchOptions: { headers: reasonHeaders(reason) } };
        const { data, error } = await client.mutation(change, variables, context).toPromise();
        return { data: data ?? null, faults: faultsOf(error) };
      } finally {
        setSending(false);
      }
    },
  };
}

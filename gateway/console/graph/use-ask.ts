import { useEffect, useMemo, useRef } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';

import { type Asked, faultsOf } from './asked.ts';
import { AGAIN_AFTER_MS, isWorthAsking, type Standing, standingData } from './asking-again.ts';
import { type Reason, reasonHeaders } from './reason.ts';

/** What is asked, and why. */
export interface Question<Data, Variables extends AnyVariables> {
  readonly of: TypedDocumentNode<Data, Variables>;
  readonly with: Variables;
  readonly reason: Reason;
  /** True: not yet, something is missing still. */
  readonly later?: boolean;
  /** True: what was answered before does not do, it is asked anew. */
  readonly fresh?: boolean;
}

/**
 * Asks the graph, and asks anew when what is asked changes. When an owner is away it asks once more by itself a moment later, while what was
 * answered stands.
 */
export function useAsk<Data, Variables extends AnyVariables>({
  of,
  with: variables,
  reason,
  later = false,
  fresh = false,
}: Question<Data, Variables>): Asked<Data> {
  const { purpose, case: inCase = null } = reason;
  const context = useMemo(
    () => ({ fetchOptions: { headers: reasonHeaders({ purpose, case: inCase }) } }),
    [purpose, inCase],
  );
  const [{ data, error, fetching, operation }, ask] = useQuery<Data, Variables>({
    query: of,
    variables,
    context,
    pause: later,
    requestPolicy: fresh ? 'network-only' : 'cache-first',
  });
  const again = (): void => ask({ ...context, requestPolicy: 'network-only' });
  const key = operation?.key ?? 0;
  useAskingAgain({ key, error, fetching: fetching || later }, again);
  const standing = useStanding(key, data);
  return askedOf<Data>({ data: standing, error, fetching }, again);
}

// A slow owner is often there a moment later; one that is really away is not asked over and over.
function useAskingAgain(
  { key, error, fetching }: Omit<Stands<never>, 'data'> & { readonly key: number },
  again: () => void,
): void {
  const askedAgain = useRef<number | null>(null);
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    if (fetching || !isWorthAsking({ key, faults: faultsOf(error), askedAgain: askedAgain.current })) {
      return undefined;
    }
    const timer = setTimeout(() => {
      askedAgain.current = key;
      latest.current();
    }, AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [key, error, fetching]);
}

function useStanding<Data>(key: number, data: Data | null | undefined): Data | undefined {
  const before = useRef<Standing<Data> | null>(null);
  useEffect(() => {
    if (data !== undefined && data !== null) {
      before.current = { key, data };
    }
  }, [key, data]);
  return standingData(before.current, { key, data });
}

interface Stands<Data> {
  readonly data: Data | null | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
}

function askedOf<Data>({ data, error, fetching }: Stands<Data>, again: () => void): Asked<Data> {
  if (data !== undefined && data !== null) {
    return { state: 'answered', data, faults: faultsOf(error), again };
  }
  return fetching || error === undefined
    ? { state: 'waiting' }
    : { state: 'failed', faults: faultsOf(error), again };
}

import { useEffect, useRef } from 'react';
import { type AnyVariables, createRequest, stringifyDocument, type TypedDocumentNode } from 'urql';

import { useSession } from '../session/session.tsx';
import { followEvents, type StreamEnd } from './follow-events.ts';
import type { Reason } from './reason.ts';
import { waitBefore } from './wait-before.ts';

/** A subscription, and why. */
export interface Followed<Data, Variables extends AnyVariables> {
  readonly of: TypedDocumentNode<Data, Variables>;
  readonly with: Variables;
  readonly reason: Reason;
  /** True: it is not followed now. */
  readonly later?: boolean;
}

/** Follows a subscription while the page stands; `tell` is told each event. A stream that was cut off is taken up again, one that was refused is not. */
export function useFollow<Data, Variables extends AnyVariables>(
  { of, with: variables, reason, later = false }: Followed<Data, Variables>,
  tell: (data: Data) => void,
): void {
  const { signedIn } = useSession();
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  const asked = JSON.stringify([textOf(of, variables), variables, reason]);
  useEffect(() => {
    if (signedIn === null || later) {
      return undefined;
    }
    const ending = new AbortController();
    const { signal } = ending;
    // What was asked is read back, so that an object made anew each time does not open a stream anew.
    const [query, given, why] = JSON.parse(asked) as [string, object, Reason];
    const following = { query, variables: given, reason: why, signedIn, signal };
    // The hub answers what was asked, and nothing else.
    const follow = (): Promise<StreamEnd> =>
      followEvents(following, (data) => latest.current(data as Data)).catch(() => 'cut' as const);
    void keepFollowing(follow, signal, 0);
    return () => ending.abort();
  }, [asked, signedIn, later]);
}

// A stream that stood so long was none that fails.
const STEADY_MS = 60_000;

async function keepFollowing(
  follow: () => Promise<StreamEnd>,
  signal: AbortSignal,
  cutBefore: number,
): Promise<void> {
  const began = Date.now();
  const end = await follow();
  if (end === 'refused' || signal.aborted) {
    return;
  }
  const times = Date.now() - began > STEADY_MS ? 0 : cutBefore;
  setTimeout(() => {
    if (!signal.aborted) {
      void keepFollowing(follow, signal, times + 1);
    }
  }, waitBefore(times));
}

function textOf<Data, Variables extends AnyVariables>(
  of: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): string {
  return stringifyDocument(createRequest(of, variables).query);
}

import { type Arrival, arrive } from './arrive.ts';
import { leaveFor } from './leave.ts';
import type { Provider } from './provider.ts';
import { returnsFor } from './return-by-window.ts';

/** Signing in again without leaving the page, in a window of its own. */
export interface AgainInPlace {
  /** True: something waits until the reader has signed in again. */
  readonly isAsked: () => boolean;
  /** Tells when that changes; gives back how to stop. */
  readonly onChange: (listener: () => void) => () => void;
  /** Opens the window; to be called as the reader presses. False: the browser opens none, or the provider is away. */
  readonly signIn: () => Promise<boolean>;
  /** What waits is not done. */
  readonly giveUp: () => void;
}

/** The same, and how to wait for it. */
export interface AwaitedInPlace extends AgainInPlace {
  /** Who came back. Rejects when the reader gives up. */
  readonly arrival: () => Promise<Arrival>;
}

/** How the window is led to the provider and back. */
export interface InPlaceTerms {
  readonly open: () => Promise<Provider>;
  readonly scope: string;
  readonly redirectUri: string;
}

/** A way to sign in again in a window while the page, and all that was typed there, stays. Nothing of it is in any storage. */
export function againInPlace(terms: InPlaceTerms): AwaitedInPlace {
  const listeners = new Set<() => void>();
  let waiting: PromiseWithResolvers<Arrival> | null = null;
  const become = (next: typeof waiting): void => {
    waiting = next;
    listeners.forEach((listener) => listener());
  };
  return {
    isAsked: () => waiting !== null,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signIn: async () => {
      const arrival = await arrivalByWindow(terms).catch(() => null);
      if (arrival !== null) {
        waiting?.resolve(arrival);
        become(null);
      }
      return arrival !== null;
    },
    giveUp: () => {
      waiting?.reject(new Error('The reader did not sign in again.'));
      become(null);
    },
    arrival: () => {
      if (waiting === null) {
        become(Promise.withResolvers<Arrival>());
      }
      return waiting?.promise ?? Promise.reject(new Error('Nothing waits for a sign-in.'));
    },
  };
}

// The window has to be opened before anything is waited for: browsers let only a press open one.
async function arrivalByWindow({ open, scope, redirectUri }: InPlaceTerms): Promise<Arrival> {
  const opened = window.open('', 'lien-thong-sign-in', 'popup,width=520,height=720');
  if (opened === null) {
    throw new Error('The browser opens no window.');
  }
  const provider = await open();
  const { address, departure } = await leaveFor(provider, { scope, redirectUri, back: '/', isSilent: false });
  const back = returnsFor(departure.state, opened);
  opened.location.href = address.href;
  return arrive(provider, departure, new URL(redirectUri + (await back)));
}

import { KIND_WORDS } from '../kind-words.ts';
import type { SignedIn } from '../signed-in.ts';
import type { AwaitedInPlace } from './again-in-place.ts';
import type { Return } from './come-back.ts';
import { holdTokens } from './held-token.ts';
import { kindInToken } from './kind-in-token.ts';

/** What is done when a token has ended and there is no other. */
interface WhenEnded {
  /** Leaves the page and comes back. */
  readonly signInAgain: () => Promise<never>;
  readonly again: AwaitedInPlace;
  /** Whether something was filled in on this page that leaving would lose. */
  readonly hasTyped: () => boolean;
}

/** Somebody who has come back from the provider. When their token ends they sign in again: where they are, if they have typed something there. */
export function signedInAs(
  { provider, arrival }: NonNullable<Return['arrived']>,
  { signInAgain, again, hasTyped }: WhenEnded,
): SignedIn {
  const { tokens, name, subject } = arrival;
  const kind = kindInToken(tokens.access_token);
  let held = holdTokens(provider, tokens);
  const signInHere = async (): Promise<string> => {
    const next = await again.arrival();
    if (next.subject !== subject) {
      // Somebody else: what was typed is not theirs.
      return signInAgain();
    }
    held = holdTokens(provider, next.tokens);
    return (await held()) ?? signInAgain();
  };
  return {
    id: crypto.randomUUID(),
    name: name === null ? KIND_WORDS[kind] : { vi: name, en: name },
    kind,
    token: async () => (await held()) ?? (hasTyped() ? signInHere() : signInAgain()),
  };
}

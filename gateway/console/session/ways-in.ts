import { type Ask, fetchToken, loadPersonas, type Persona } from './personas.ts';
import type { AgainInPlace } from './oidc/again-in-place.ts';
import type { SignInTrouble } from './sign-in-trouble.ts';
import type { AccountKind, SignedIn } from './signed-in.ts';

/** How people come to be signed in at this hub. */
export interface WaysIn {
  /** Whom a demo lets one be; empty where there is an identity provider. */
  readonly personas: readonly Persona[];
  /** Signs a persona in. */
  readonly be: (persona: Persona) => SignedIn;
  /** Remembers in this tab who is signed in, or that nobody is. */
  readonly keep: (signedIn: SignedIn | null) => void;
  /** Who was signed in in this tab before the page was loaded; null: nobody. */
  readonly before: () => SignedIn | null;
  /** Where one signs in otherwise; null in a demo. */
  readonly provider: ProviderWay | null;
}

/** The way by an identity provider. */
export interface ProviderWay {
  /** Leaves the page. Rejects when the provider is away. */
  readonly signIn: () => Promise<void>;
  /** Leaves the page. */
  readonly signOut: () => Promise<void>;
  /** Why somebody who came back from there is not signed in; null: nobody did, or they are. */
  readonly trouble: SignInTrouble | null;
  /** Signs in again where one is, when a token has ended while something was being filled in. */
  readonly again: AgainInPlace;
}

/** None, before they are known. */
export const NO_WAYS: WaysIn = {
  personas: [],
  be: () => {
    throw new Error('The ways into this hub are not known yet.');
  },
  keep: () => undefined,
  before: () => null,
  provider: null,
};

const KEPT = 'lien-thong.persona';
// Shorter than any token lives, long enough that a burst of questions asks for one token.
const TOKEN_KEPT_MS = 60_000;
const KINDS: ReadonlySet<string> = new Set<AccountKind>([
  'citizen',
  'representative',
  'officer',
  'machine',
  'registry',
  'data_protection',
  'statistics',
]);

/** The ways into a demo: its personas. */
export async function demoWays(ask: Ask): Promise<WaysIn> {
  const personas = await loadPersonas(ask);
  const be = (persona: Persona): SignedIn => ({
    id: persona.persona,
    name: { vi: persona.vi, en: persona.en },
    kind: kindOf(persona.kind),
    token: keptToken(ask, persona.persona),
  });
  return {
    personas,
    provider: null,
    be,
    keep: (signedIn) => sessionStorage.setItem(KEPT, signedIn?.id ?? ''),
    before: () => {
      const persona = personas.find((known) => known.persona === sessionStorage.getItem(KEPT));
      return persona === undefined ? null : be(persona);
    },
  };
}

/** The kind of account that a word of the hub names; `other` for one that the pages do not know. */
export function kindOf(told: string): AccountKind {
  return KINDS.has(told) ? (told as AccountKind) : 'other';
}

function keptToken(ask: Ask, persona: string): () => Promise<string> {
  let kept: { readonly token: Promise<string>; readonly until: number } | null = null;
  return () => {
    if (kept === null || kept.until < Date.now()) {
      const token = fetchToken(ask, persona);
      kept = { token, until: Date.now() + TOKEN_KEPT_MS };
      // One that did not come must not stand in the way of the next.
      token.catch(() => (kept = null));
    }
    return kept.token;
  };
}

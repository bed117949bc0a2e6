import type { Ask, Persona } from '../session/personas.ts';
import type { Asked } from './run.ts';
import { rememberTokens } from './tokens.ts';

/** What is sent beside the operation. */
export interface Beside {
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as it came. */
export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks the hub as a persona of the demo; an empty name is nobody. */
export type AskAs = (persona: string, asked: Asked, beside?: Beside) => Promise<Answered>;

/** The hub as the tabs beside the answer ask it, each question with its own persona's token; where there are no personas, as whoever is signed in. */
export function openHub(ask: Ask, personas: readonly Persona[]): AskAs {
  const tokenOf = rememberTokens(ask);
  const isKnown = new Set(personas.map(({ persona }) => persona));
  return async (persona, asked, { headers = {} } = {}) => {
    const response = await ask('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(!isKnown.has(persona) ? {} : { authorization: `Bearer ${await tokenOf(persona)}` }),
        ...headers,
      },
      body: JSON.stringify(asked),
    });
    return (await response.json()) as Answered;
  };
}

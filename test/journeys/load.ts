import type { JoiningHub } from './joining.ts';

/** What people do while something else goes on. */
export interface Load {
  /** Ends it. Gives how many requests were answered, and everything that was not as it should be. */
  readonly end: () => Promise<{ readonly answered: number; readonly wrong: readonly string[] }>;
}

// What an ordinary hour looks like: somebody's own data across owners, and the public part.
const QUESTIONS: readonly (readonly [persona: string | null, query: string])[] = [
  [
    'citizen',
    '{ me { fullName residence { area { fullName } } documents(first: 2) { edges { node { id } } } } }',
  ],
  [
    'parent',
    '{ me { fullName relatives(kind: CHILD) { person { fullName } } dossiers(first: 2) { edges { node { code } } } } }',
  ],
  [null, '{ procedures(first: 3) { edges { node { code name components { name } } } } }'],
  [null, '{ area(code: "01") { fullName } units(first: 3) { edges { node { code name } } } }'],
];

/** Keeps asking what everybody asks, each question again as soon as it was answered, until it is ended. */
export function startLoad(hub: JoiningHub): Load {
  const state = { isEnding: false, answered: 0 };
  const wrong: string[] = [];
  const asking = async (persona: string | null, query: string): Promise<void> => {
    if (state.isEnding) {
      return;
    }
    const { status, errors } = await hub
      .asks(persona, query)
      .catch((error: unknown) => ({ status: 0, errors: [{ message: String(error) }] }));
    state.answered += 1;
    wrong.push(...(status === 200 ? [] : [`status ${status}`]), ...errors.map(({ message }) => message));
    await asking(persona, query);
  };
  const all = QUESTIONS.map(([persona, query]) => asking(persona, query));
  return {
    end: async () => {
      state.isEnding = true;
      await Promise.all(all);
      return { answered: state.answered, wrong };
    },
  };
}

import { hash } from 'node:crypto';

import { tryInChild } from './try-in-child.ts';

/** Tries supergraphs before they are read here. Fails when reading one would end the process. */
export type Trials = (sdl: string) => Promise<void>;

/** Makes the trials of a process: what has been tried once, here or before, is not tried again. */
export function createTrials(tried: readonly (string | null | undefined)[]): Trials {
  const known = new Set(tried.map((sdl) => idOf(sdl ?? '')));
  return async (sdl) => {
    if (!known.has(idOf(sdl))) {
      await tryInChild(sdl);
      known.add(idOf(sdl));
    }
  };
}

function idOf(sdl: string): string {
  return hash('sha256', sdl, 'base64url');
}

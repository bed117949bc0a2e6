import { hash } from 'node:crypto';

import { parse } from 'graphql';

import { plannerSupergraph } from '../supergraph/planner-supergraph.ts';
import { tryInChild } from './try-in-child.ts';

/** Tries supergraphs before they are read here. Fails when reading one would end the process. */
export type Trials = (sdl: string) => Promise<void>;

/** Makes the trials of a process: what has been tried once, here or before, is not tried again. */
export function createTrials(tried: readonly (string | null | undefined)[]): Trials {
  const known = new Set(tried.map((sdl) => idOf(sdl ?? '')));
  return async (sdl) => {
    if (!known.has(idOf(sdl))) {
      const planned = plannedText(sdl);
      await (planned === null ? null : tryInChild(planned));
      known.add(idOf(sdl));
    }
  };
}

// As the planner gets it. Null: it gets nothing, since reading it fails before; whoever reads it is told why.
function plannedText(sdl: string): string | null {
  try {
    return plannerSupergraph(parse(sdl, { noLocation: true })).sdl;
  } catch {
    return null;
  }
}

function idOf(sdl: string): string {
  return hash('sha256', sdl, 'base64url');
}

import { readFileSync } from 'node:fs';

import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';

import { digestOf, ownGraph } from '../compose/own-graph.ts';
import { makeRelease, type OwnRelease, type OwnReleaseOutcome } from './make-release.ts';

const OWNERS = new URL('../seed/own-subgraphs.json', import.meta.url);

/** Makes a release of the hub's own schema as this process has it, if need be: see `makeRelease`. */
export function ownRelease(
  em: EntityManager,
  terms: Pick<OwnRelease, 'now' | 'keys' | 'evenIfOlder'>,
): Promise<OwnReleaseOutcome> {
  const agencies = v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(OWNERS, 'utf8')));
  return makeRelease(em, { ...terms, agencies, ownDigest: digestOf(ownGraph()) });
}

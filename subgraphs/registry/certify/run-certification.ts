import { createHash } from 'node:crypto';
import type { Words } from '#shared/errors.ts';
import { guardedConnect } from '#shared/guarded-connect.ts';
import type { GrantKeys } from '#shared/keys.ts';
import type { ReachTerms } from '#shared/reachable-address.ts';
import type { Certification } from './certification.ts';
import { openLine } from './line.ts';
import { outcomesOf } from './outcomes.ts';
import { readPublishedSchema } from './published-schema.ts';
import { readSamples } from './samples.ts';
import { createSigner } from './signer.ts';

/** The version that is tried, and keys that its developer says exist. */
export interface CertifiedVersion {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  /** Each a JSON object with `__typename` and the fields of a key. */
  readonly samples: readonly string[];
}

/** Who tries it, and where members may be. */
export interface Certifier {
  readonly keys: Pick<GrantKeys, 'holder' | 'privateKey' | 'macToMember'>;
  readonly now: () => Date;
  readonly reach: ReachTerms;
}

/** The outcome of the run; or why it was not begun: a sample that cannot be read. The words repeat no value. */
export type RunOutcome = { readonly certification: Certification } | { readonly problem: Words };

// A request of an account of the registry has a minute; a member that answers at all is done within a few seconds.
const LONGEST_MS = 20_000;
const CONNECT_MS = 2_000;

/**
 * Tries every promise of a running subgraph under the registry's own service identity, which may read nothing personal. Bounded in
 * time and memory, whatever the subgraph does; it is not told apart from what the gateway would have asked.
 */
export async function runCertification(version: CertifiedVersion, by: Certifier): Promise<RunOutcome> {
  const schema = readPublishedSchema(version.sdl);
  const read = readSamples(version.samples, schema);
  if ('problem' in read) {
    return read;
  }
  const { keys, now, reach } = by;
  const macKey = keys.macToMember(version.name);
  const line = openLine({
    url: version.url,
    connect: guardedConnect(reach, CONNECT_MS),
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  try {
    const signer = createSigner({ audience: version.name, keys, macKey, now });
    const checks = await outcomesOf({ schema, samples: read.samples, signer, line });
    const passed = checks.every((check) => check.passed);
    return { certification: { at: now(), passed, sdlHash: hashOf(version.sdl), checks } };
  } finally {
    await line.close();
  }
}

function hashOf(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex');
}

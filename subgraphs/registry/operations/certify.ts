import type { EntityManager } from '@mikro-orm/postgresql';

import { type Certifier, runCertification } from '../certify/run-certification.ts';
import { Certificate, type SubgraphCertificateRow } from '../entities/certificate.ts';
import { type LiveMember, liveMembers } from '../entities/live-members.ts';
import { addEvent } from '../entities/new-event.ts';
import { registryRefused, type RegistryRefusedRow } from '../entities/refused.ts';
import { answersFor, type RegistryActor } from '../rules/registry-rights.ts';

/** A certificate that was stored. */
export interface SubgraphCertifiedRow {
  readonly __typename: 'SubgraphCertified';
  readonly certificate: SubgraphCertificateRow;
}

/** Who has which member tried, with which references. */
export interface Certifying {
  readonly by: RegistryActor;
  readonly name: string;
  readonly samples: readonly string[];
  readonly certifier: Certifier;
}

/** Runs the conformance suite against the live version of a member, and keeps its outcome. */
export async function certify(
  em: EntityManager,
  { by, name, samples, certifier }: Certifying,
): Promise<SubgraphCertifiedRow | RegistryRefusedRow> {
  const member = (await liveMembers(em)).find((one) => one.name === name);
  if (!member || !answersFor(by, member.agency)) {
    return registryRefused(member ? 'UNKNOWN' : 'NOT_LIVE');
  }
  const { url, sdl } = member;
  const outcome = await runCertification({ name, url, sdl, samples }, certifier);
  if ('problem' in outcome) {
    return registryRefused('SAMPLE', { words: outcome.problem });
  }
  const certificate = await stored(em, member, { ...outcome.certification, by });
  return { __typename: 'SubgraphCertified', certificate };
}

async function stored(
  em: EntityManager,
  { name, agency, version }: LiveMember,
  {
    by,
    at,
    passed,
    sdlHash,
    checks,
  }: Omit<SubgraphCertificateRow, 'name' | 'version' | 'liveVersion'> & { readonly by: RegistryActor },
): Promise<SubgraphCertificateRow> {
  const row = { name, version, at, passed, sdlHash, checks };
  em.create(Certificate, { id: crypto.randomUUID(), ...row });
  const note = checks.flatMap((check) => (check.passed ? [] : [check.name])).join(' ');
  addEvent(em, { kind: 'CERTIFIED', at, by, subgraph: name, concerns: agency, version, note });
  await em.flush();
  return { ...row, liveVersion: version };
}

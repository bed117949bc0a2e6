import { type Kysely } from 'kysely';

import { recordEvent } from '../entities/citizens-door.ts';
import { areaServed } from '../entities/leg-place.ts';
import { answersIn, declarationOf, peopleIn } from '../entities/legs.ts';
import { civilEventOf, type EndedDossier } from '../rules/civil-event-of.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { type ErrandHelpers } from './deliver-result.ts';
import { type EndedLeg } from './register-child.ts';

/**
 * Tells citizens what a finished leg changes in the register: where somebody lives, or that they have died. Citizens changes it once for
 * each dossier, however often it is told. False: citizens does not take it. Fails with SubgraphFailure when citizens is away.
 */
export async function tellRegister(
  db: Kysely<unknown>,
  ended: EndedLeg,
  { services, now }: ErrandHelpers,
): Promise<boolean> {
  const event = civilEventOf(await endedDossier(db, ended, now()));
  if (event === null) {
    return true;
  }
  const area = event.area === null ? null : await versionOf(db, event.area);
  return recordEvent(services, { ...event, area, dossier: ended.dossier.code });
}

async function endedDossier(
  db: Kysely<unknown>,
  { leg, dossier }: EndedLeg,
  now: Date,
): Promise<EndedDossier> {
  const people = await peopleIn(db, dossier.code);
  const { childRef: child, declared } = (await declarationOf(db, leg.groupId, false)) ?? NOTHING_DECLARED;
  return {
    procedureCode: leg.procedureCode,
    completedOn: dayOf(dossier.completedAt ?? now),
    owner: dossier.ownerKind === 'CITIZEN' ? dossier.ownerRef : null,
    child,
    deceased: people.find(({ role }) => role === 'DECEASED')?.ref ?? null,
    // What the dossier itself says counts before what was declared for the whole group.
    answers: [...(await answersIn(db, dossier.code)), ...declared],
  };
}

const NOTHING_DECLARED = { childRef: null, declared: [] };

/** People may write the code of an area alone; the register keeps its version. */
async function versionOf(db: Kysely<unknown>, area: string): Promise<string> {
  return (await areaServed(db, area)) ?? area;
}

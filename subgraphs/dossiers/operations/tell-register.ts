import type { Kysely } from 'kysely';

import { recordEvent } from '../entities/citizens-door.ts';
import type { DossierRow } from '../entities/dossier.ts';
import { areaServed } from '../entities/leg-place.ts';
import { answersIn, declarationOf, peopleIn } from '../entities/legs.ts';
import { civilEventOf, type EndedDossier } from '../rules/civil-event-of.ts';
import { procedureCodeOf } from '../rules/register-change.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import type { ErrandHelpers } from './deliver-result.ts';

/**
 * Tells citizens what a finished dossier changes in the register: where somebody lives, or that they have died. Citizens changes it once
 * for each dossier, however often it is told. Nothing is changed of somebody of whom number, name and date of birth are not all true.
 * NOT_TAKEN: citizens does not take it. Fails with SubgraphFailure when citizens is away.
 */
export async function tellRegister(
  db: Kysely<unknown>,
  dossier: DossierRow,
  { services, now }: ErrandHelpers,
): Promise<'RECORDED' | 'NOTHING_TO_CHANGE' | 'NOT_TAKEN'> {
  const event = civilEventOf(await endedDossier(db, dossier, now()));
  if (event === null) {
    return 'NOTHING_TO_CHANGE';
  }
  const area = event.area === null ? null : await versionOf(db, event.area);
  const outcome = await recordEvent(services, { ...event, area, dossier: dossier.code });
  if (outcome !== 'NOBODY') {
    return outcome;
  }
  return event.declared === null ? 'NOT_TAKEN' : 'NOTHING_TO_CHANGE';
}

async function endedDossier(db: Kysely<unknown>, dossier: DossierRow, now: Date): Promise<EndedDossier> {
  const people = await peopleIn(db, dossier.code);
  const ofGroup = dossier.groupId === null ? null : await declarationOf(db, dossier.groupId, false);
  const { childRef: child, declared } = ofGroup ?? NOTHING_DECLARED;
  return {
    procedureCode: procedureCodeOf(dossier),
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

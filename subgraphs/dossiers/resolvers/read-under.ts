import { type DossiersContext } from '../context.ts';
import { filesOf } from '../entities/files-of.ts';
import { readForm } from '../entities/form-readings.ts';
import { type IntakeRow } from '../entities/intake.ts';
import { type KnownReceivingUnit, receivingUnitOf, unitsAround } from '../entities/receiving-units.ts';
import { type DossierNeeds } from '../operations/draft-dossier.ts';
import { accountOf } from '../rules/account-of.ts';
import { decidesItself } from '../rules/processing-unit.ts';
import { residenceOf } from '../rules/residence-of.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { wholeStores } from '../rules/whole-stores.ts';

/** Reads the sources of a form again, under the intake that it is handed in with. */
export async function readUnder(
  context: DossiersContext,
  found: IntakeRow,
  { version, given, now, receiving }: Pick<DossierNeeds, 'version' | 'given' | 'now' | 'receiving'>,
): Promise<Pick<DossierNeeds, 'intake' | 'readings' | 'residence' | 'around'>> {
  const { id, people, ownerKind: kind, ownerRef: ref } = found;
  const stores = wholeStores(version, given.components);
  const readings = await readForm(context, { version, intake: found, stores });
  const residence = residenceOf(version, { people, readings, given: given.fields });
  const isChosen = residence !== null && receiving !== null && !decidesItself({ ...version, receiving });
  const db = context.em.getKysely<unknown>();
  const around = isChosen ? await unitsAround(db, residence, dayOf(now)) : [];
  return { intake: { id, owner: { kind, ref }, people }, readings, residence, around };
}

/** The files among the papers that the caller has uploaded and no dossier has yet. */
export function filesHandedIn(
  { em, caller }: Pick<DossiersContext, 'em' | 'caller'>,
  components: DossierNeeds['given']['components'],
): Promise<ReadonlySet<string>> {
  const ids = components.flatMap(({ file }) => file ?? []);
  return filesOf(em.getKysely<unknown>(), accountOf(caller.actor) ?? '', ids);
}

/** The unit that is to receive a dossier. Null: nobody knows it. */
export function unitNamed(
  { em }: Pick<DossiersContext, 'em'>,
  code: string,
): Promise<KnownReceivingUnit | null> {
  return receivingUnitOf(em.getKysely<unknown>(), code);
}

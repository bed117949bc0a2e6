import type { DossiersContext } from '../context.ts';
import { filesOf } from '../entities/files-of.ts';
import { readForm } from '../entities/form-readings.ts';
import type { IntakeRow } from '../entities/intake.ts';
import { keptForAWhile } from '#shared/kept-for-a-while.ts';
import { type KnownReceivingUnit, receivingUnitOf, unitsAround } from '../entities/receiving-units.ts';
import type { DossierNeeds } from '../operations/draft-dossier.ts';
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
  const again = given.fields.some(({ reuse }) => reuse);
  const readings = await readForm(context, { version, intake: found, stores, again });
  const residence = residenceOf(version, { people, readings, given: given.fields });
  const isChosen = residence !== null && receiving !== null && !decidesItself({ ...version, receiving });
  const around = isChosen ? await agenciesAround(context, residence, dayOf(now)) : [];
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
  { em, services }: Pick<DossiersContext, 'em' | 'services'>,
  code: string,
): Promise<KnownReceivingUnit | null> {
  return UNITS.of(services, code, () => receivingUnitOf(em.getKysely<unknown>(), code));
}

function agenciesAround(
  { em, services }: Pick<DossiersContext, 'em' | 'services'>,
  area: string,
  today: string,
): ReturnType<typeof unitsAround> {
  const ask = () => unitsAround(em.getKysely<unknown>(), area, today);
  return AROUND.of(services, `${area} ${today}`, ask).then((units) => units ?? []);
}

// The same for all who file there, and the copy of the tree follows its owner more slowly than this.
const KEPT_MS = 2_000;
const UNITS = keptForAWhile<KnownReceivingUnit>(KEPT_MS);
const AROUND = keptForAWhile<Awaited<ReturnType<typeof unitsAround>>>(KEPT_MS);

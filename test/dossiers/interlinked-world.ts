import type { HubKeys } from '#shared/key-file.ts';

import {
  type GroupDefinition,
  groupDefinition,
} from '../../subgraphs/dossiers/entities/interlinked-group.ts';
import { type DossierLegRow, legsOf } from '../../subgraphs/dossiers/entities/leg-rows.ts';
import { declareInterlinked } from '../../subgraphs/dossiers/operations/declare-interlinked.ts';
import { storeDossiers } from '../../subgraphs/dossiers/operations/store-dossiers.ts';
import { runErrand } from '../../subgraphs/dossiers/operations/run-errand.ts';
import { wakeLegs } from '../../subgraphs/dossiers/operations/wake-legs.ts';
import type { KnownValue } from '../../subgraphs/dossiers/rules/leg-fields.ts';
import type { DossierStatus } from '../../subgraphs/dossiers/rules/dossier-status.ts';
import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { followUnits } from '../../subgraphs/dossiers/workers/follow-units.ts';
import { subgraph as citizens } from '../../subgraphs/citizens/subgraph.ts';
import { subgraph as procedures } from '../../subgraphs/procedures/subgraph.ts';
import { subgraph as units } from '../../subgraphs/units/subgraph.ts';
import { refOf } from '../citizens/people.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { type SubgraphWorld, startWorld } from '../support/subgraph-world.ts';
import { aDossier } from './dossier-builder.ts';

/** Dossiers with the real owners that legs depend on. Promised work is done when a test says so. */
export interface InterlinkedWorld {
  readonly dossiers: SubgraphWorld;
  readonly citizens: SubgraphWorld;
  readonly urls: Readonly<Record<string, string>>;
  /** Declares for a group; the first leg is a dossier in the hands of Dương Nội. Gives group and code. */
  readonly declared: (given?: Partial<Declaration>) => Promise<Declared>;
  /** Sets a dossier's status as its agency would, and promises what follows. */
  readonly becomes: (code: string, status: DossierStatus) => Promise<void>;
  /** Does all promised work that is due; gives how often it failed. */
  readonly works: () => Promise<number>;
  readonly legs: (groupId: string) => Promise<readonly DossierLegRow[]>;
  readonly stop: () => Promise<void>;
}

/** What a test says of a declaration. */
export interface Declaration {
  readonly group: string;
  readonly first: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A declaration that is in. */
export interface Declared {
  readonly groupId: string;
  readonly code: string;
}

/** When it happens: a Friday morning. */
export const NOW = new Date('2026-11-20T02:00:00Z');

/** What the birth registration of a boy and the joint form around it say. */
export const BIRTH: Readonly<Record<string, string>> = {
  'child.fullName': 'Trần Nguyễn Gia Bách',
  'child.dateOfBirth': '2026-11-01',
  'child.gender': 'MALE',
  'child.ethnicity': 'Kinh',
  'child.nationality': 'VNM',
  'owner.fullName': 'Nguyễn Thị Thu Hà',
  'owner.dateOfBirth': '1994-05-12',
  'owner.gender': 'FEMALE',
  'owner.residence.area': '09886@2025-07-01',
  'owner.residence.line': 'Số 12, ngõ 5, tổ dân phố 3',
  'newResidence.area': '09886@2025-07-01',
  'newResidence.line': 'Số 12, ngõ 5, tổ dân phố 3',
  'headOfHousehold.relation': 'Con',
  clinic: 'Trạm y tế phường Dương Nội',
};

/** Starts the world. `keys`: those of a key file, where a process of its own takes part. */
export async function startInterlinkedWorld(keys: HubKeys = freshKeys()): Promise<InterlinkedWorld> {
  const owners = await Promise.all([
    startWorld(units, { keys, now: NOW }),
    startWorld(procedures, { keys, now: NOW }),
    startWorld(citizens, { keys, now: NOW }),
  ]);
  const [unitsWorld, proceduresWorld, citizensWorld] = owners;
  const urls = { units: unitsWorld.url, procedures: proceduresWorld.url, citizens: citizensWorld.url };
  const patient = { ...subgraph, workers: [followUnits] };
  const dossiers = await startWorld(patient, { keys, now: NOW, subgraphUrls: urls });
  const { orm, services } = dossiers.runtime;
  const helpers = { services, now: () => NOW };
  const work = async (failed = 0): Promise<number> => {
    const { outcome } = await runErrand(orm.em.fork(), helpers);
    return outcome === 'NOTHING' ? failed : work(failed + (outcome === 'FAILED' ? 1 : 0));
  };
  return {
    dossiers,
    citizens: citizensWorld,
    urls,
    declared: async (given = {}) => declare(dossiers, await groupOf(dossiers, given.group), given),
    becomes: async (code, status) => {
      await orm.em
        .fork()
        .execute('update dossier set status = ?, completed_at = ? where code = ?', [
          status,
          status === 'COMPLETED' ? NOW : null,
          code,
        ]);
      await wakeLegs(orm.em.fork().getKysely<unknown>(), [code]);
    },
    works: () => work(),
    legs: async (groupId) => (await legsOf(orm.em.fork().getKysely<unknown>(), [groupId]))[0] ?? [],
    stop: async () => {
      await dossiers.stop();
      await Promise.all(owners.map((owner) => owner.stop()));
    },
  };
}

async function groupOf({ runtime }: SubgraphWorld, code = '2.000986'): Promise<GroupDefinition> {
  const group = await groupDefinition(runtime.services, code);
  if (group === null) {
    throw new Error('no such group');
  }
  return group;
}

async function declare(
  { runtime: { orm } }: SubgraphWorld,
  group: GroupDefinition,
  { first = '1.001193', values = BIRTH }: Partial<Declaration>,
): Promise<Declared> {
  const parent = refOf('parent');
  const provenance = {
    owner: 'applicant',
    path: 'declared',
    asOf: NOW.toISOString(),
    assurance: 'DECLARED',
  } as const;
  const declared = Object.entries(values).map(([key, value]): KnownValue => ({
    key,
    source: null,
    value,
    personRef: key.startsWith('owner.') ? parent : null,
    provenance,
  }));
  const account = crypto.randomUUID();
  const sent = { account, key: 'a key', digest: 'a digest', group, declared, now: NOW };
  const { id } = await declareInterlinked(orm.em.fork(), sent);
  const built = aDossier({
    procedureId: `${first}@2025-07-01`,
    ownerRef: parent,
    groupId: id,
    groupCode: group.code,
    groupPosition: 1,
  });
  const people = [
    { role: 'OWNER', ref: parent },
    { role: 'MOTHER', ref: parent },
    { role: 'FATHER', ref: refOf('husband') },
  ] as const;
  const fields = declared
    .filter(({ key }) => key.startsWith('child.') || key.startsWith('deceased.'))
    .map(({ key, value, personRef }) => ({
      fieldId: `${first}@2025-07-01/${key}`,
      value,
      personRef,
      provenance,
    }));
  await storeDossiers(orm.em.fork(), [{ ...built, people, fields }]);
  return { groupId: id, code: built.dossier.code };
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { DossierEvent, DossierEventSchema } from '../entities/dossier-event.ts';
import { DossierPersonSchema } from '../entities/dossier-person.ts';
import type { NewSync } from '../entities/dossier-sync.ts';
import { Dossier } from '../entities/dossier.ts';
import { DossierSync } from '../entities/dossier-sync.ts';
import { snapshotFindings } from '../rules/snapshot-findings.ts';
import { type DossierChange, factsOf, recordChanges } from './record-changes.ts';
import { insertRows, type NewDossier, storeDossiers } from './store-dossiers.ts';

/** A snapshot to store: a dossier with what another system said of it. */
export type Snapshot = NewDossier & { readonly sync: NewSync };

/** What became of a snapshot. NOT_YOURS: the dossier is kept by the hub, or was sent by an agency that the caller is none of. */
export type SnapshotOutcome = 'STORED' | 'UNCHANGED' | 'NOT_YOURS';

/** Whether the caller speaks for the agency that holds a dossier now. */
export type Holds = (unit: string) => boolean;

/**
 * Stores snapshots in one transaction: new ones as they are; one that is there already is replaced when it was synchronised and
 * says something else now: its version rises, what is new is appended to its history. Gives what became of each, by code; each
 * code may occur once.
 */
export function storeSnapshots(
  em: EntityManager,
  snapshots: readonly Snapshot[],
  holds: Holds,
): Promise<ReadonlyMap<string, SnapshotOutcome>> {
  return em.transactional(async (inner) => {
    // In one order, so that two who send the same dossiers wait for each other and not both.
    const ordered = snapshots.toSorted((one, other) => (one.dossier.code < other.dossier.code ? -1 : 1));
    const stored = await storeDossiers(inner, ordered);
    const known = ordered.filter(({ dossier }) => !stored.has(dossier.code));
    const replaced = known.length === 0 ? [] : await replace(inner, known, holds);
    return new Map([...[...stored].map((code) => [code, 'STORED'] as const), ...replaced]);
  });
}

interface Standing {
  readonly row: Dossier;
  readonly said: DossierSync | null;
  readonly events: readonly DossierEvent[];
}

async function replace(
  em: EntityManager,
  snapshots: readonly Snapshot[],
  holds: Holds,
): Promise<readonly (readonly [string, SnapshotOutcome])[]> {
  const standing = await standingOf(
    em,
    snapshots.map(({ dossier }) => dossier.code),
  );
  const outcomes = snapshots.map(
    (snapshot) => [snapshot, outcomeOf(snapshot, standing.get(snapshot.dossier.code), holds)] as const,
  );
  const changed = outcomes.flatMap(([snapshot, outcome]) => (outcome === 'STORED' ? [snapshot] : []));
  await store(em, changed, standing);
  return outcomes.map(([{ dossier }, outcome]) => [dossier.code, outcome] as const);
}

/** The rows as they are, locked until the transaction ends. */
async function standingOf(
  em: EntityManager,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  await sql`select from dossier where code = any(${codes}::text[]) order by code for update`.execute(
    em.getKysely<unknown>(),
  );
  const [rows, said, events] = await Promise.all([
    em.find(Dossier, { code: { $in: [...codes] } }),
    em.find(DossierSync, { dossierCode: { $in: [...codes] } }),
    em.find(DossierEvent, { dossierCode: { $in: [...codes] } }, { orderBy: { position: 'asc' } }),
  ]);
  const saidOf = new Map(said.map((one) => [one.dossierCode, one]));
  const eventsOf = Map.groupBy(events, ({ dossierCode }) => dossierCode);
  return new Map(
    rows.map((row) => [
      row.code,
      { row, said: saidOf.get(row.code) ?? null, events: eventsOf.get(row.code) ?? [] },
    ]),
  );
}

function outcomeOf(
  { dossier, sync }: Snapshot,
  standing: Standing | undefined,
  holds: Holds,
): SnapshotOutcome {
  if (!standing?.row.synchronised || !holds(standing.row.receivingUnit)) {
    return 'NOT_YOURS';
  }
  const { row, said } = standing;
  return said?.digest === sync.digest && row.ownerRef === dossier.ownerRef ? 'UNCHANGED' : 'STORED';
}

async function store(
  em: EntityManager,
  snapshots: readonly Snapshot[],
  standing: ReadonlyMap<string, Standing>,
): Promise<void> {
  const changes: DossierChange[] = [];
  const appended: object[] = [];
  for (const snapshot of snapshots) {
    const { code } = snapshot.dossier;
    const known = standing.get(code);
    if (known) {
      const before = factsOf(known.row);
      appended.push(...takeOver(em, snapshot, known));
      const { status, version } = known.row;
      const at = snapshot.events.at(-1)?.at ?? snapshot.dossier.submittedAt;
      changes.push({
        code,
        version: version + 1,
        kind: 'SYNCHRONISED',
        at,
        status,
        before,
        after: factsOf(known.row),
      });
    }
  }
  await em.flush();
  await replacePeople(em, snapshots);
  await insertRows(em, DossierEventSchema, appended);
  await recordChanges(em.getKysely<unknown>(), changes);
}

/** Makes the row what the snapshot says. Gives the events that its history did not have. */
function takeOver(
  em: EntityManager,
  { dossier, sync, events }: Snapshot,
  known: Standing,
): readonly object[] {
  const had = new Set(known.events.map(idOf));
  const unheard = events.filter((event) => !had.has(idOf(event)));
  // A record may take a step back to what its history had before: that is a step, too.
  const isBack = unheard.length === 0 && known.row.status !== dossier.status;
  const fresh = isBack ? events.slice(-1) : unheard;
  const statuses = [...known.events, ...fresh].map(({ status }) => status);
  Object.assign(known.row, dossier, {
    findings: [...snapshotFindings({ channel: dossier.channel, statuses })],
  });
  if (known.said) {
    Object.assign(known.said, sync);
  } else {
    em.create(DossierSync, { ...sync, dossierCode: dossier.code });
  }
  const last = known.events.at(-1)?.position ?? 0;
  return fresh.map((event, index) =>
    Object.assign({ dossierCode: dossier.code, position: last + index + 1 }, event),
  );
}

const idOf = ({ kind, status, at }: Pick<DossierEvent, 'kind' | 'status' | 'at'>): string =>
  `${kind} ${status} ${at.getTime()}`;

async function replacePeople(em: EntityManager, snapshots: readonly Snapshot[]): Promise<void> {
  const codes = snapshots.map(({ dossier }) => dossier.code);
  await sql`delete from dossier_person where dossier_code = any(${codes}::text[])`.execute(
    em.getKysely<unknown>(),
  );
  const people = snapshots.flatMap((snapshot) =>
    snapshot.people.map((person, index) => ({
      ...person,
      dossierCode: snapshot.dossier.code,
      position: index + 1,
    })),
  );
  await insertRows(em, DossierPersonSchema, people);
}

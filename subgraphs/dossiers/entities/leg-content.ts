import { type Kysely, sql } from 'kysely';

import { columnsOf } from '#shared/row-columns.ts';

import type { EarlierResult } from '../rules/leg-components.ts';
import type { KnownValue } from '../rules/leg-fields.ts';
import { type DossierComponentRow, DossierComponentSchema } from './dossier-component.ts';
import type { PersonRole } from './dossier-person.ts';
import type { DossierRow } from './dossier.ts';
import type { StoredLeg } from './interlinked-leg.ts';
import type { InterlinkedDeclaration } from './interlinked.ts';
import { answersIn, dossierOfLeg, legsOfGroup, peopleIn, resultsOfGroup } from './legs.ts';

type Db = Kysely<unknown>;

/** A person of a leg. */
export interface LegPerson {
  readonly role: PersonRole;
  readonly ref: string;
}

/** What is known for a leg that is to become a dossier. */
export interface LegContent {
  /** The dossier with which the group began: it says whose the matter is. */
  readonly first: DossierRow;
  /** What was declared, and what the dossiers of earlier legs hold. */
  readonly known: readonly KnownValue[];
  readonly people: readonly LegPerson[];
  readonly results: readonly EarlierResult[];
  /** What was handed in before, when the first leg is taken up again. Null: nothing was. */
  readonly papers: readonly DossierComponentRow[] | null;
}

/** A leg that is to become a dossier, and what was declared for it. */
export interface LegToStart {
  readonly leg: StoredLeg;
  readonly declaration: InterlinkedDeclaration;
}

/** All that is known for a leg. Null: its group has not begun. */
export async function contentOfLeg(db: Db, { leg, declaration }: LegToStart): Promise<LegContent | null> {
  const { groupId, position } = leg;
  const first = await dossierOfLeg(db, { groupId, position: 1 });
  return (
    first && {
      first,
      known: [...declaration.declared, ...(await answersBefore(db, leg))],
      people: await peopleOfLeg(db, first, declaration),
      results: await resultsOfGroup(db, groupId),
      papers: position === 1 ? await papersIn(db, first.code) : null,
    }
  );
}

async function answersBefore(db: Db, { groupId, position }: StoredLeg): Promise<readonly KnownValue[]> {
  const legs = await legsOfGroup(db, groupId);
  const codes = legs.flatMap((leg) =>
    leg.position < position && leg.dossierCode !== null ? [leg.dossierCode] : [],
  );
  const answers = await Promise.all(codes.map((code) => answersIn(db, code)));
  return answers.flat();
}

async function peopleOfLeg(
  db: Db,
  { code }: DossierRow,
  { childRef }: InterlinkedDeclaration,
): Promise<readonly LegPerson[]> {
  const people = await peopleIn(db, code);
  const others = people.filter(({ role }) => role !== 'CHILD').map(({ role, ref }) => ({ role, ref }));
  return childRef === null ? others : [...others, { role: 'CHILD', ref: childRef }];
}

async function papersIn(db: Db, code: string): Promise<readonly DossierComponentRow[]> {
  const { rows } = await sql<DossierComponentRow>`
    select ${columnsOf(DossierComponentSchema)} from dossier_component
    where dossier_code = ${code} order by position`.execute(db);
  return rows;
}

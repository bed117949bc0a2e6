import type { EntityManager } from '@mikro-orm/postgresql';

import { RegisterChange } from '../../subgraphs/dossiers/entities/register-change.ts';
import { intendRegister } from '../../subgraphs/dossiers/operations/intend-register.ts';
import type { NewDossier } from '../../subgraphs/dossiers/operations/store-dossiers.ts';
import { dossiersWith } from '../../subgraphs/dossiers/entities/dossier-pages.ts';
import { refOf } from '../citizens/people.ts';
import { sql } from 'kysely';
import { aDossier, given } from './dossier-builder.ts';
import { BIRTH, NOW } from './interlinked-world.ts';

type Answers = Readonly<Record<string, string>>;

/** What a dossier of its own says, beside its procedure. */
export interface StandAlone {
  readonly procedure: string;
  readonly answers?: Answers;
  readonly people?: NewDossier['people'];
  /** Whose numbers stand in fields, by key. */
  readonly numbers?: Answers;
}

const PARENTS = [
  { role: 'OWNER', ref: refOf('parent') },
  { role: 'MOTHER', ref: refOf('parent') },
  { role: 'FATHER', ref: refOf('husband') },
] as const;

const provenance = {
  owner: 'applicant',
  path: 'declared',
  asOf: NOW.toISOString(),
  assurance: 'DECLARED',
} as const;

/** Stores a dossier of its own of the persona `parent`, in the hands of Dương Nội. Gives its code. */
export async function standAlone(
  em: EntityManager,
  { procedure, answers = BIRTH, people = PARENTS, numbers = {} }: StandAlone,
): Promise<string> {
  const procedureId = `${procedure}@2025-07-01`;
  const built = aDossier({ procedureId, ownerRef: refOf('parent') });
  const fields = Object.entries({ ...answers, ...numbers }).map(([key, value]) => ({
    fieldId: `${procedureId}/${key}`,
    value: key in numbers ? null : value,
    personRef: key in numbers ? value : null,
    provenance,
  }));
  const [code = ''] = await given(em, { ...built, people, fields });
  return code;
}

/** Ends it well as its agency would, and promises what follows. */
export async function endsWell(em: EntityManager, code: string): Promise<void> {
  await em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const [dossier] = await dossiersWith(db, [code], sql`true`);
    await sql`update dossier set status = 'COMPLETED', completed_at = ${NOW} where code = ${code}`.execute(
      db,
    );
    await (dossier && intendRegister(db, dossier, 'COMPLETED'));
  });
}

/** What became of what it changes in the register. Null: nothing was to be changed. */
export async function registerStateOf(em: EntityManager, code: string): Promise<string | null> {
  return (await em.fork().findOne(RegisterChange, { dossierCode: code }))?.state ?? null;
}

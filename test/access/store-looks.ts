import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

const PEOPLE = 100_000;
const PER_STATEMENT = 100_000;

/** Stores so many made-up looks, one a millisecond up to `newest`, as `recordAccess` would, without its checks. */
export async function storeLooks(orm: MikroORM, count: number, newest: Date): Promise<void> {
  const db = orm.em.fork().getKysely<unknown>();
  const starts = Array.from(
    { length: Math.ceil(count / PER_STATEMENT) },
    (_, number) => number * PER_STATEMENT,
  );
  await starts.reduce(async (before, start) => {
    await before;
    const size = Math.min(PER_STATEMENT, count - start);
    await sql`
      insert into access_record (at, id, request, actor_kind, account, agency, role, purpose, purpose_version, case_code,
        operation, basis, fields, person, salt)
      select ${newest.toISOString()}::timestamptz - (${count} - n) * interval '1 millisecond', gen_random_uuid(), gen_random_uuid(),
        'OFFICER', 'Zk3' || lpad((n % 5000)::text, 19, '0'), 'H26.9001.9002', 'ONE_STOP', 'PROCESS_DOSSIER', 1,
        'H26.9001-261121-' || lpad((n % 10000)::text, 4, '0'), 'b5bb9d8014a0f9b1d61e21e796d78dcc', 'CASE',
        array['Citizen.dateOfBirth', 'Citizen.fullName', 'Citizen.personalId', 'Citizen.residence'],
        md5((n % ${PEOPLE})::text)::uuid, decode(md5('salt' || n), 'hex')
      from generate_series(${start + 1}::int, ${start + size}::int) n`.execute(db);
  }, Promise.resolve());
}

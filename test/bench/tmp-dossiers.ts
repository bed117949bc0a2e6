import { mkdtempSync, rmSync, writeFileSync, createReadStream, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '#shared/database.ts';
import { readKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';
import { subgraph } from '../../subgraphs/dossiers/subgraph.ts';
import { importLines } from '../../subgraphs/dossiers/commands/import-lines.ts';
import { aSyncRecord, everyoneKnown } from '../dossiers/sync-records.ts';
import pg from 'pg';
const times = new Map<string, [number, number]>();
const q0 = pg.Client.prototype.query;
(pg.Client.prototype as any).query = function (this: any, ...a: any[]) {
  const text = typeof a[0] === 'string' ? a[0] : a[0].text;
  const at = performance.now();
  const done = () => {
    const k = String(text).replace(/\s+/g, ' ').trim().slice(0, 70);
    const t = times.get(k) ?? [0, 0];
    t[0] += performance.now() - at;
    t[1]++;
    times.set(k, t);
  };
  const last = a.length - 1;
  if (typeof a[last] === 'function') {
    const cb = a[last];
    a[last] = (...x: any[]) => {
      done();
      cb(...x);
    };
  }
  const r = (q0 as any).apply(this, a);
  if (r?.then) r.then(done, () => {});
  return r;
};
const N = Number(process.argv[2] ?? 20000);
const dataDir = mkdtempSync(join(tmpdir(), 'lt-bd-'));
const postgres = await startPostgres({ dataDir, log: silentLog() });
try {
  const keys = keysOf(readKeys({ keysFile: null, dataDir }), 'dossiers');
  const orm = await openDatabase(subgraph, postgres.urlOf('dossiers'));
  const path = join(dataDir, 'a.ndjson');
  writeFileSync(
    path,
    Array.from({ length: N }, (_, i) =>
      JSON.stringify(
        aSyncRecord(i, {
          DonViXuLy: `H38.90${String(i % 60).padStart(2, '0')}`,
          MaHoSo: `H38.90${String(i % 60).padStart(2, '0')}-261005-${String(i).padStart(7, '0')}`,
        }),
      ),
    ).join('\n'),
  );
  let at = performance.now();
  let cpu = process.cpuUsage();
  const o = await importLines(
    {
      orm,
      keys,
      log: silentLog(),
      now: () => new Date(),
      services: { ask: everyoneKnown, close: async () => undefined },
    },
    {
      path,
      size: statSync(path).size,
      bytes: (start) => createReadStream(path, { start, highWaterMark: 1048576 }),
      say: () => undefined,
    },
  );
  let s = (performance.now() - at) / 1000;
  let c = process.cpuUsage(cpu);
  console.log(
    [...times]
      .sort((a, b) => b[1][0] - a[1][0])
      .slice(0, 18)
      .map(([k, [ms, n]]) => ms.toFixed(0) + ' ms ' + n + 'x ' + k)
      .join('\n'),
  );
  times.clear();
  console.log(
    o.lines[0],
    Math.round(N / s),
    '/s',
    'node cpu',
    ((c.user + c.system) / 1e6).toFixed(2),
    's of',
    s.toFixed(2),
  );
  for (const t of ['dossier', 'dossier_person', 'dossier_event', 'dossier_sync'])
    await sql`create table ${sql.table('b_' + t)} (like ${sql.table(t)} including all)`.execute(
      orm.em.fork().getKysely(),
    );
  const db = orm.em.fork().getKysely<unknown>();
  const tables = ['dossier', 'dossier_person', 'dossier_event', 'dossier_sync'];
  const data: Record<string, any[][]> = {};
  const cols: Record<string, { name: string; type: string }[]> = {};
  for (const t of tables) {
    cols[t] = (
      await sql<any>`select a.attname as name, format_type(a.atttypid,a.atttypmod) as type from pg_attribute a where attrelid=${t}::regclass and attnum>0 and not attisdropped order by attnum`.execute(
        db,
      )
    ).rows;
    const key = t === 'dossier' ? 'code' : 'dossier_code';
    const { rows } = await sql<any>`select * from ${sql.table(t)} order by ${sql.id(key)}`.execute(db);
    data[t] = rows as any;
  }
  at = performance.now();
  const B = 1000;
  const codes = (data['dossier'] as any[]).map((r: any) => r.code);
  const per = (t: string) => {
    const key = t === 'dossier' ? 'code' : 'dossier_code';
    const m = new Map<string, any[]>();
    for (const r of data[t] as any[]) {
      const l = m.get(r[key]);
      if (l) l.push(r);
      else m.set(r[key], [r]);
    }
    return m;
  };
  const maps = Object.fromEntries(tables.map((t) => [t, per(t)]));
  const batches: any[] = [];
  for (let i = 0; i < codes.length; i += B) {
    const cs = codes.slice(i, i + B);
    batches.push(
      Object.fromEntries(
        tables.map((t) => {
          const rows = cs.flatMap((c: string) => maps[t]!.get(c) ?? []);
          return [
            t,
            cols[t]!.map(({ name, type }) =>
              rows.map((r: any) => {
                const v = r[name];
                return type === 'jsonb' && v !== null ? JSON.stringify(v) : type === 'text[]' ? '{}' : v;
              }),
            ),
          ];
        }),
      ),
    );
  }
  at = performance.now();
  cpu = process.cpuUsage();
  for (const b of batches) {
    await everyoneKnown({
      subgraph: 'citizens',
      query: '',
      variables: { personalIds: codes.slice(0, B) },
    } as any);
    await orm.em.fork().transactional(async (inner) => {
      const d = inner.getKysely<unknown>();
      for (const t of tables) {
        const cs = cols[t]!;
        await sql`insert into ${sql.table('b_' + t)} select ${sql.join(cs.map(({ name, type }) => (type === 'text[]' ? sql`${sql.id(name)}::text[]` : sql.id(name))))} from unnest(${sql.join(cs.map(({ type }, k) => sql`${b[t][k]}::${sql.raw(type === 'text[]' ? 'text' : type)}[]`))}) as r(${sql.join(cs.map(({ name }) => sql.id(name)))})`.execute(
          d,
        );
      }
    });
  }
  s = (performance.now() - at) / 1000;
  c = process.cpuUsage(cpu);
  console.log(
    'bare',
    Math.round(N / s),
    '/s',
    'node cpu',
    ((c.user + c.system) / 1e6).toFixed(2),
    'of',
    s.toFixed(2),
  );
  console.log(
    (
      await sql<any>`select relname, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class where relkind='r' and relnamespace='public'::regnamespace order by pg_total_relation_size(oid) desc limit 12`.execute(
        db,
      )
    ).rows,
  );
  await orm.close(true);
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true });
}

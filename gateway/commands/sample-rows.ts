import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** How far the sample rows of a database are. It is written on the database itself, as its comment. */
export type SampleState = 'NONE' | 'LOADING' | 'LOADED';

const COMMENT: Record<Exclude<SampleState, 'NONE'>, string> = {
  LOADING: 'lien-thong: loading sample rows',
  LOADED: 'lien-thong: sample rows are loaded',
};

/** What a database says about its sample rows. NONE also when there is no such database yet. */
export async function sampleState(databaseUrl: string): Promise<SampleState> {
  const found = await onServer(databaseUrl, (server, name) =>
    server.query<{ comment: string | null }>(
      "select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1",
      [name],
    ),
  );
  const comment = found.rows[0]?.comment;
  return comment === COMMENT.LOADED ? 'LOADED' : comment === COMMENT.LOADING ? 'LOADING' : 'NONE';
}

/** Loads sample rows so that whoever comes after a crash in between knows that they are not whole. */
export async function loadSampleRows(databaseUrl: string, load: () => Promise<void>): Promise<void> {
  await mark(databaseUrl, 'LOADING');
  await load();
  await mark(databaseUrl, 'LOADED');
}

/** Removes a database with everything in it, whoever is connected. It need not exist. */
export async function dropDatabase(databaseUrl: string): Promise<void> {
  await onServer(databaseUrl, (server, name) =>
    server.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
  );
}

async function mark(databaseUrl: string, state: keyof typeof COMMENT): Promise<void> {
  await onServer(databaseUrl, (server, name) =>
    server.query(`comment on database ${escapeIdentifier(name)} is ${escapeLiteral(COMMENT[state])}`),
  );
}

/** Works on the server of a database from outside it, so that it may be made, renamed or removed. Gives the work the database's name. */
export async function onServer<T>(
  databaseUrl: string,
  work: (server: Client, database: string) => Promise<T>,
): Promise<T> {
  const url = new URL(databaseUrl);
  const database = decodeURIComponent(url.pathname.slice(1));
  url.pathname = '/postgres';
  const server = new Client({ connectionString: url.href });
  await server.connect();
  try {
    return await work(server, database);
  } finally {
    await server.end();
  }
}

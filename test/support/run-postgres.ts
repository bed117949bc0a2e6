import { silentLog } from '#shared/log.ts';
import { startPostgres } from '#shared/postgres/start-postgres.ts';

// Runs the embedded PostgreSQL of the data folder in the first argument until it is killed.
const postgres = await startPostgres({ dataDir: process.argv[2] ?? '', log: silentLog(), durable: false });
process.stdout.write(`${postgres.urlOf('postgres')}\n`);
process.stdin.resume();

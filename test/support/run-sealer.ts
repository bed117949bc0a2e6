import { createPrivateKey, type JsonWebKey } from 'node:crypto';
import { json } from 'node:stream/consumers';

import { openDatabase } from '#shared/database.ts';

import { sealRecords } from '../../subgraphs/access/operations/seal-records.ts';
import { subgraph } from '../../subgraphs/access/subgraph.ts';

// Seals the log of the database that stdin names until it is killed. Our own test writes it.
const { url, key } = (await json(process.stdin)) as { readonly url: string; readonly key: JsonWebKey };
const privateKey = createPrivateKey({ key, format: 'jwk' });
const orm = await openDatabase(subgraph, url);
await sealOn();

async function sealOn(): Promise<never> {
  await sealRecords(orm.em.fork(), { now: () => new Date(), privateKey });
  process.stdout.write('sealed\n');
  return sealOn();
}

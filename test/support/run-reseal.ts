import { createSecretKey } from 'node:crypto';
import { json } from 'node:stream/consumers';

import { openDatabase } from '#shared/database.ts';
import { resealColumn } from '#shared/reseal.ts';

import { subgraph } from '../../subgraphs/citizens/subgraph.ts';

interface Order {
  readonly url: string;
  readonly seals: readonly { readonly id: string; readonly key: string }[];
}

// Seals the people of the database that stdin names anew, until it is done or killed. Our own test writes it.
const { url, seals } = (await json(process.stdin)) as Order;
const keys = seals.map(({ id, key }) => ({ id, key: createSecretKey(Buffer.from(key, 'hex')) }));
const orm = await openDatabase(subgraph, url);
process.stdout.write('begun\n');
await resealColumn(orm, { table: 'citizen', column: 'sealed', id: 'ref' }, { seals: keys });
await orm.close(true);

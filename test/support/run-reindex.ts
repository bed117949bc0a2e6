import { json } from 'node:stream/consumers';

import { openDatabase } from '#shared/database.ts';
import type { HubKeys } from '#shared/key-file.ts';
import { keysOf } from '#shared/keys.ts';
import { reindexColumn } from '#shared/reindex.ts';

import { INDEXED_COLUMNS } from '../../subgraphs/citizens/entities/citizen-tables.ts';
import { subgraph } from '../../subgraphs/citizens/subgraph.ts';

// Indexes the people of the database that stdin names anew, until it is done or killed. Our own test writes it.
const { url, keys } = (await json(process.stdin)) as { readonly url: string; readonly keys: HubKeys };
const orm = await openDatabase(subgraph, url);
process.stdout.write('begun\n');
await Promise.all(INDEXED_COLUMNS.map((column) => reindexColumn(orm, column, keysOf(keys, 'citizens'))));
await orm.close(true);

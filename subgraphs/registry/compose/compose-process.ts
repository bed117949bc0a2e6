import { text } from 'node:stream/consumers';

import { composedGraph, type GraphParts } from './composed-graph.ts';

// The host wrote it.
const parts = JSON.parse(await text(process.stdin)) as GraphParts;
process.stdout.write(JSON.stringify(composedGraph(parts)));

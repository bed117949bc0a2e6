import { text } from 'node:stream/consumers';

import { type GraphParts } from './composed-graph.ts';
import { keepCompiled } from './keep-compiled.ts';

keepCompiled();
const { composedGraph } = await import('./composed-graph.ts');

// The host wrote it.
const parts = JSON.parse(await text(process.stdin)) as GraphParts;
process.stdout.write(JSON.stringify(composedGraph(parts)));

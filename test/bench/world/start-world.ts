import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { stayOnCore } from '../load/process-usage.ts';
import { OTHER_CORE, portAt, startPinned } from '../pinned-process.ts';
import { BENCH_SDL } from './sdl.ts';
import { writeSupergraph, type SupergraphFiles } from './supergraph.ts';

/** The four subgraphs of the bench in a process, and their supergraph on disk. */
export interface BenchWorld extends AsyncDisposable {
  readonly files: SupergraphFiles;
}

/** Starts the subgraphs, and keeps them and this process away from the core that is measured. */
export async function startWorld(): Promise<BenchWorld> {
  stayOnCore(OTHER_CORE);
  const files = writeSupergraph(BENCH_SDL, portAt(0));
  const words = [process.execPath, join(import.meta.dirname, 'serve.ts'), String(portAt(0))];
  const subgraphs = await startPinned({ core: OTHER_CORE, words }, files.subgraphs[0]?.url ?? '');
  return {
    files,
    [Symbol.asyncDispose]: async () => {
      await subgraphs[Symbol.asyncDispose]();
      rmSync(files.folder, { recursive: true });
    },
  };
}

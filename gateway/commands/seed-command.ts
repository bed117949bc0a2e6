import { rmSync } from 'node:fs';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { readSettings } from '#shared/env.ts';
import { keptReleaseFile } from '../alive/kept-release.ts';
import { heldHeadFile } from '../record/held-heads.ts';
import { WrongUse, type Outcome } from './outcome.ts';
import { createProgress } from './progress.ts';
import { dropDatabase, loadSampleRows } from './sample-rows.ts';
import { withSubgraphs, type OpenSubgraph } from './with-subgraphs.ts';

/** How `hub seed` is asked: how many generated rows to add, by subgraph, and whether to start over. */
export interface SeedRequest {
  readonly reset: boolean;
  readonly extra: Readonly<Record<string, number>>;
}

/** Loads the sample world and generated rows into every subgraph. The same request on the same day gives the same rows. */
export async function seed({ reset, extra }: SeedRequest): Promise<Outcome> {
  if (readSettings().mode === 'production') {
    throw new WrongUse('Dữ liệu mẫu chỉ dùng ở chế độ demo', 'Sample rows are for demo mode only');
  }
  const load = async ({ subgraph, runtime, databaseUrl }: OpenSubgraph) => {
    const rows = extra[subgraph.name] ?? 0;
    const seconds = await timed(() =>
      loadSampleRows(databaseUrl, () => fill({ subgraph, runtime, databaseUrl }, rows)),
    );
    return { subgraph: subgraph.name, generated: rows, seconds };
  };
  if (reset) {
    // The log and the releases begin anew with all the rest: what is held of the old ones would raise the alarm.
    const { dataDir } = readSettings();
    rmSync(heldHeadFile(dataDir), { force: true });
    rmSync(keptReleaseFile(dataDir), { force: true });
  }
  const report = await withSubgraphs({
    names: SUBGRAPHS,
    command: 'seed',
    before: reset ? dropDatabase : () => Promise.resolve(),
    work: load,
  });
  const lines = report.map((each) => `${each.subgraph}: ${each.seconds.toFixed(1)} s (+${each.generated})`);
  return { done: true, lines, report };
}

async function fill({ subgraph, runtime }: OpenSubgraph, extra: number): Promise<void> {
  const line = createProgress();
  const progress = (done: number, total: number) => line.say(`${subgraph.name}: ${done} / ${total}`);
  await subgraph.seed(runtime.orm, { now: runtime.now(), extra, keys: runtime.keys, progress });
  line.end();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

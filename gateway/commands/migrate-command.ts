import { SUBGRAPHS } from '#schema/subgraphs.ts';
import type { Outcome } from './outcome.ts';
import { withSubgraphs } from './with-subgraphs.ts';

/** Brings every subgraph's database to the newest migration; opening one does that. */
export async function migrate(): Promise<Outcome> {
  const report = await withSubgraphs({
    names: SUBGRAPHS,
    command: 'migrate',
    work: async ({ subgraph, runtime }) => {
      const executed = await runtime.orm.migrator.getExecuted();
      return { subgraph: subgraph.name, migrations: executed.map(({ name }) => name) };
    },
  });
  return {
    done: true,
    lines: report.map((each) => `${each.subgraph}: ${each.migrations.at(-1) ?? '–'}`),
    report,
  };
}

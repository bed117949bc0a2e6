import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { SubgraphName } from '#schema/subgraphs.ts';
import { connectDatabase, openDatabase } from '#shared/database.ts';
import type { SubgraphDefinition } from '#shared/define.ts';
import { onEmptyServer } from './empty-server.ts';
import type { Outcome } from './outcome.ts';
import { loadSubgraph } from './load-subgraph.ts';

/** Writes the migration that takes a subgraph's tables from its migrations so far to its entities. */
export async function createMigration(name: SubgraphName): Promise<Outcome> {
  const subgraph = await loadSubgraph(name);
  const file = await onEmptyServer((urlOf) => writeDifference(subgraph, urlOf(name)));
  if (file === null) {
    return {
      done: true,
      lines: [`${name}: không có gì thay đổi / nothing has changed`],
      report: { file: null },
    };
  }
  await format(file);
  return { done: true, lines: [`${name}: ${relative('', file)}`], report: { file } };
}

async function writeDifference(subgraph: SubgraphDefinition, url: string): Promise<string | null> {
  await (await openDatabase(subgraph, url)).close(true);
  const orm = await connectDatabase(subgraph, url);
  // Files here are in kebab-case; the class inside keeps MikroORM's name. Set before the migrator is made.
  orm.config.set('migrations', {
    ...orm.config.get('migrations'),
    fileName: (timestamp: string) => `migration-${timestamp}`,
  });
  const { fileName, diff } = await orm.migrator.create(join(subgraph.folder, 'migrations'));
  await orm.close(true);
  return diff.up.length === 0 ? null : join(subgraph.folder, 'migrations', fileName);
}

async function format(file: string): Promise<void> {
  const oxfmt = join(dirname(createRequire(import.meta.url).resolve('oxfmt/package.json')), 'bin/oxfmt');
  await promisify(execFile)(process.execPath, [oxfmt, file]);
}

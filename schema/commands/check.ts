import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'graphql';

import { readSubgraphSdl } from '../sdl.ts';
import { SUBGRAPHS } from '../subgraphs.ts';
import { breakingChanges, unannouncedChanges } from './breaking-changes.ts';
import { committedFile } from './committed-file.ts';
import { missingDescriptions } from './descriptions.ts';
import type { Reason } from './reason.ts';
import { madeFiles, staleFiles } from './stale-files.ts';

/** Every reason why the contract may not be merged: stale files, unannounced breaking changes since `commit`, missing descriptions. */
export async function contractReasons(commit: string): Promise<readonly Reason[]> {
  return [...undescribed(), ...(await unmade(commit))];
}

function undescribed(): readonly Reason[] {
  return SUBGRAPHS.flatMap((name) => missingDescriptions(name, parse(readSubgraphSdl(name))));
}

async function unmade(commit: string): Promise<readonly Reason[]> {
  try {
    const made = await madeFiles();
    return [...staleFiles(made), ...unannounced(made[0]?.text ?? '', commit)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ vi: 'Không ghép hoặc sinh kiểu được.', en: `Composition or codegen failed: ${why}` }];
  }
}

function unannounced(supergraph: string, commit: string): readonly Reason[] {
  const before = committedFile('supergraph.graphql', commit);
  if (before === null) {
    return [];
  }
  const changelog = {
    before: committedFile('CHANGELOG.md', commit) ?? '',
    after: readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8'),
  };
  return unannouncedChanges(breakingChanges({ before, after: supergraph }), changelog);
}

if (import.meta.main) {
  const [commit = 'HEAD'] = process.argv.slice(2);
  if (committedFile('supergraph.graphql', commit) === null) {
    console.log(
      `Không có ${commit} để so sánh: bỏ qua thay đổi phá vỡ. / There is no ${commit} to compare with: breaking changes are not looked for.`,
    );
  }
  const reasons = await contractReasons(commit);
  reasons.forEach(({ vi, en }) => console.error(`${vi} / ${en}`));
  process.exitCode = reasons.length === 0 ? 0 : 1;
}

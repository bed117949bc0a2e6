import { join, resolve } from 'node:path';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { openDatabaseServer } from '#shared/database-server.ts';
import { readSettings } from '#shared/env.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { createLog } from '#shared/log.ts';
import { readManifest, type Manifest } from './backup/manifest.ts';
import { discardBeside, fillBeside, takePlace, type Restoring } from './backup/target-database.ts';
import { stateOf, type TargetState } from './backup/target-state.ts';
import { loadSubgraph } from './load-subgraph.ts';
import type { Outcome } from './outcome.ts';
import { createProgress } from './progress.ts';

/** Puts a backup in the place of the databases: of all or of none. Over rows only with `force`, and never under a hub that is running. */
export async function restore(given: string, force: boolean): Promise<Outcome> {
  const folder = resolve(given);
  const manifest = readManifest(folder);
  const settings = readSettings();
  const server = await openDatabaseServer({
    settings,
    subgraphs: SUBGRAPHS,
    command: 'hub restore',
    lasting: false,
    log: createLog('hub', settings),
  });
  try {
    const parts = await partsOf(manifest, folder, server.urlOf);
    const refused = await refusals(parts, force);
    if (refused.length > 0) {
      return { done: false, lines: refused, report: { refused } };
    }
    await putInPlace(parts);
    return restored(manifest, parts);
  } finally {
    await server.stop();
  }
}

/** A subgraph that is younger than the backup keeps what it has. */
async function partsOf(
  manifest: Manifest,
  folder: string,
  urlOf: (name: string) => string,
): Promise<readonly Restoring[]> {
  const parts = await Promise.all(
    SUBGRAPHS.map(async (name) => {
      const stored = manifest.databases[name];
      const subgraph = await loadSubgraph(name);
      return stored === undefined ? [] : [{ subgraph, url: urlOf(name), stored, folder: join(folder, name) }];
    }),
  );
  return parts.flat();
}

async function putInPlace(parts: readonly Restoring[]): Promise<void> {
  const line = createProgress();
  try {
    for (const part of parts) {
      line.say(part.subgraph.name);
      await fillBeside(part);
    }
    for (const part of parts) {
      await takePlace(part);
    }
  } catch (error) {
    await Promise.all(parts.map(discardBeside));
    throw error;
  } finally {
    line.end();
  }
}

async function refusals(parts: readonly Restoring[], force: boolean): Promise<readonly string[]> {
  const states = await Promise.all(
    parts.map(async ({ subgraph, url }) => ({ name: subgraph.name, state: await stateOf(url) })),
  );
  return states.flatMap(({ name, state }) => {
    const why = refusal(state, force);
    return why === null ? [] : [`${name}: ${why}`];
  });
}

function refusal(state: TargetState, force: boolean): string | null {
  switch (state) {
    case 'IN_USE':
      return inBothLanguages({
        vi: 'cơ sở dữ liệu đang được dùng; hãy dừng Liên Thông rồi phục hồi',
        en: 'the database is in use; stop the hub, then restore',
      });
    case 'FILLED':
      return force
        ? null
        : inBothLanguages({
            vi: 'cơ sở dữ liệu đã có dữ liệu; thêm --force để thay bằng bản sao lưu',
            en: 'the database has rows; --force puts the backup in their place',
          });
    case 'EMPTY':
    case 'ABSENT':
      return null;
    default:
      return state satisfies never;
  }
}

function restored(manifest: Manifest, parts: readonly Restoring[]): Outcome {
  const report = parts.map(({ subgraph, stored }) => ({
    subgraph: subgraph.name,
    rows: stored.tables.reduce((sum, { rows }) => sum + rows, 0),
  }));
  return {
    done: true,
    lines: [
      ...report.map(({ subgraph, rows }) => `${subgraph}: ${rows}`),
      inBothLanguages({
        vi: `Đã phục hồi bản sao lưu lúc ${manifest.at}. Hãy kiểm tra nhật ký: hub access verify`,
        en: `Restored the backup of ${manifest.at}. Check the log: hub access verify`,
      }),
    ],
    report: { at: manifest.at, databases: report },
  };
}

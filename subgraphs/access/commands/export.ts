import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { CommandOutcome, SubgraphTool } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { UsageError } from '#shared/usage-error.ts';

import { leavesFrom, readByKeys, retentionNotes } from '../entities/audit-rows.ts';
import { leafContent } from '../entities/leaf-content.ts';
import { headsAfter } from '../entities/tree-rows.ts';
import { headerLine, headLine, leafLine } from './export-lines.ts';

const LEAVES_PER_PAGE = 2_000;

/** `hub access export <file>`: the whole sealed log for an auditor, who learns from it who looked and why, and nobody's name. */
export const exportLog: SubgraphTool = {
  name: 'export',
  vi: 'Xuất nhật ký đã niêm phong cho kiểm toán; không nêu người có dữ liệu bị xem.',
  en: 'Export the sealed log for an auditor; it names nobody whose data was read.',
  word: { flags: '<file>', vi: 'tệp mới', en: 'a new file' },
  options: [],
  run: ({ word }, withRuntime) =>
    withRuntime(({ orm, now }) => writeExport(orm.em.fork(), word, now().toISOString())),
};

async function writeExport(em: EntityManager, file: string, at: string): Promise<CommandOutcome> {
  const out = await openNew(file);
  const size = await em.transactional((inner) => writeLog(inner, out, at), {
    isolationLevel: IsolationLevel.REPEATABLE_READ,
    readOnly: true,
  });
  out.end();
  await finished(out);
  return {
    done: true,
    lines: [inBothLanguages({ vi: `Đã xuất ${size} bản ghi vào ${file}`, en: `${size} records in ${file}` })],
    report: { file, size },
  };
}

async function writeLog(em: EntityManager, out: WriteStream, at: string): Promise<number> {
  const db = em.getKysely<unknown>();
  await put(out, [headerLine(at, await retentionNotes(db))]);
  await readByKeys(db);
  let size = 0;
  let page = await leavesFrom(db, 0, LEAVES_PER_PAGE);
  while (page.length > 0) {
    const past = size + page.length;
    const heads = new Map((await headsAfter(db, size, LEAVES_PER_PAGE)).map((head) => [head.size, head]));
    const lines = page.flatMap(({ index, hash, record }) => {
      const head = heads.get(index + 1);
      const leaf = leafLine(index, hash, record === null ? null : leafContent(record));
      return head === undefined ? [leaf] : [leaf, headLine(head)];
    });
    await put(out, lines);
    size = past;
    page = await leavesFrom(db, (page.at(-1)?.index ?? 0) + 1, LEAVES_PER_PAGE);
  }
  return size;
}

async function put(out: WriteStream, lines: readonly string[]): Promise<void> {
  if (!out.write(`${lines.join('\n')}\n`)) {
    await once(out, 'drain');
  }
}

async function openNew(file: string): Promise<WriteStream> {
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  try {
    await once(out, 'open');
    return out;
  } catch {
    throw new UsageError({
      vi: `Không tạo được tệp ${file}; có thể nó đã có`,
      en: `The file ${file} cannot be made; it may be there already`,
    });
  }
}

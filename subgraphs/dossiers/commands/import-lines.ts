import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

import type { CommandFile, CommandOutcome, SubgraphRuntime } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { lineBatches } from '#shared/line-batches.ts';

import { otherOwners } from '../entities/other-owners.ts';
import { type FileProgress, importBatch, progressOf } from '../operations/import-batch.ts';
import {
  type DraftedRecords,
  draftRecords,
  type ImportedRow,
  type OtherOwners,
} from '../operations/import-dossiers.ts';

/** As many as citizens resolves at once. */
const LINES_PER_BATCH = 1_000;

/**
 * Imports a file with one record a line, however many: batch by batch, each with one look-up of its people, the next being looked
 * up while one is stored. What was done stays done; the next run of the same file, whatever its name, goes on after it.
 */
export async function importLines(
  { orm, services, now }: SubgraphRuntime,
  file: CommandFile,
): Promise<CommandOutcome> {
  const hash = await hashOf(file);
  const before = await progressOf(orm.em.fork(), hash);
  let progress = Promise.resolve(before);
  const started = { at: now().getTime(), lines: before.lines };
  const path = `${file.path}.refused.ndjson`;
  const report = await openReport(path, before.reportBytes);
  try {
    for await (const stretch of drafted(linesOf(file, before.position), otherOwners(services))) {
      const last = progress;
      progress = importBatch(orm.em.fork(), last, {
        ...stretch,
        report: (done, rows) => appendTo(report, done.reportBytes, textOf(rows, stretch.numbers, done.lines)),
      });
      // It is waited for below, and fails there.
      progress.catch(() => undefined);
      file.say(wordsOf(await last, file, { ...started, now: now().getTime() }));
    }
    await progress;
  } finally {
    // What is being stored when something else fails comes to its own end first.
    await progress.catch(() => undefined);
    await report.close();
  }
  const done = await progress;
  file.say(wordsOf(done, file, { ...started, now: now().getTime() }));
  return outcomeOf(done, path);
}

async function hashOf({ bytes }: CommandFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes(0)) {
    hash.update(chunk);
  }
  return hash.digest('hex');
}

/** The report, cut to what belongs to the lines that are done. */
async function openReport(path: string, bytes: number): Promise<FileHandle> {
  const report = await open(path, bytes === 0 ? 'w' : 'r+', 0o600);
  await report.truncate(bytes);
  return report;
}

async function appendTo(report: FileHandle, position: number, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  if (bytes.length > 0) {
    await report.write(bytes, 0, bytes.length, position);
    await report.sync();
  }
  return bytes.length;
}

function textOf(rows: readonly ImportedRow[], numbers: readonly number[], first: number): string {
  return rows
    .flatMap(({ row, problems }) =>
      problems.map(({ field, text }) => {
        const line = first + (numbers[row - 1] ?? 0);
        return `${JSON.stringify({ line, field, reason: text })}\n`;
      }),
    )
    .join('');
}

/** Lines to be taken together. `numbers` are those of the records among the lines, from 1; an empty line is none. */
interface Stretch {
  readonly records: readonly unknown[];
  readonly numbers: readonly number[];
  readonly bytes: number;
  readonly lines: number;
}

async function* linesOf({ bytes }: CommandFile, from: number): AsyncGenerator<Stretch> {
  let waiting: string[] = [];
  for await (const lines of lineBatches(bytes(from))) {
    waiting = waiting.length === 0 ? [...lines] : [...waiting, ...lines];
    while (waiting.length >= LINES_PER_BATCH) {
      yield stretchOf(waiting.slice(0, LINES_PER_BATCH));
      waiting = waiting.slice(LINES_PER_BATCH);
    }
  }
  if (waiting.length > 0) {
    yield stretchOf(waiting);
  }
}

function stretchOf(lines: readonly string[]): Stretch {
  const found = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ record: parsed(line), number: index + 1 }],
  );
  return {
    records: found.map(({ record }) => record),
    numbers: found.map(({ number }) => number),
    bytes: lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0),
    lines: lines.length,
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

type Drafted = Stretch & { readonly drafts: DraftedRecords };

/**
 * Looks up the next stretch while one is used.
 * @yields stretches, in their order
 */
async function* drafted(stretches: AsyncIterator<Stretch>, owners: OtherOwners): AsyncGenerator<Drafted> {
  const draftNext = async (): Promise<Drafted | null> => {
    const next = await stretches.next();
    return next.done === true
      ? null
      : { ...next.value, drafts: await draftRecords(next.value.records, owners) };
  };
  let next = draftNext();
  for (let one = await next; one !== null; one = await next) {
    next = draftNext();
    // Whoever does not come for it is told of its failure when they do.
    next.catch(() => undefined);
    yield one;
  }
}

interface Pace {
  readonly at: number;
  readonly lines: number;
  readonly now: number;
}

function wordsOf({ position, lines, refused }: FileProgress, { size }: CommandFile, pace: Pace): string {
  const percent = Math.min(100, Math.floor((position / Math.max(size, 1)) * 100));
  const perSecond = Math.round(((lines - pace.lines) * 1_000) / Math.max(pace.now - pace.at, 1));
  return `${percent}% · ${lines} dòng / lines · ${refused} bị từ chối / refused · ${perSecond}/s`;
}

function outcomeOf({ lines, stored, unchanged, refused }: FileProgress, path: string): CommandOutcome {
  const head = inBothLanguages({
    vi: `Đã đọc ${lines} dòng: đã lưu ${stored} hồ sơ, ${unchanged} không đổi, ${refused} bị từ chối.`,
    en: `${lines} lines read: ${stored} dossiers stored, ${unchanged} unchanged, ${refused} refused.`,
  });
  const where = inBothLanguages({ vi: `Dòng bị từ chối: ${path}`, en: `Refused lines: ${path}` });
  return {
    done: refused === 0,
    lines: refused === 0 ? [head] : [head, where],
    report: { lines, stored, unchanged, refused, refusedLines: refused === 0 ? null : path },
  };
}

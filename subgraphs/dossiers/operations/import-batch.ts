import type { EntityManager } from '@mikro-orm/postgresql';

import { ImportProgress } from '../entities/import-progress.ts';
import { type DraftedRecords, type ImportedRow, storeDrafts } from './import-dossiers.ts';

/** How far a file is done. */
export interface FileProgress {
  readonly hash: string;
  readonly position: number;
  readonly lines: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly reportBytes: number;
}

/** A stretch of a file. */
export interface FileBatch {
  readonly drafts: DraftedRecords;
  /** Bytes and lines of the file that it takes. */
  readonly bytes: number;
  readonly lines: number;
  /** Writes what was refused to the report, for good. Gives the bytes that it took. Called before the stretch counts as done. */
  readonly report: (before: FileProgress, rows: readonly ImportedRow[]) => Promise<number>;
}

/** Where the import of a file stands; at its beginning when it was never imported. */
export async function progressOf(em: EntityManager, hash: string): Promise<FileProgress> {
  const found = await em.findOne(ImportProgress, { hash });
  return found ?? { hash, position: 0, lines: 0, stored: 0, unchanged: 0, refused: 0, reportBytes: 0 };
}

/**
 * Stores a stretch of a file and how far the file is done, in one transaction: whoever ends the process ends it before the
 * stretch or after it. It may be stored while the one before it still is, and counts when that is done. Fails when that fails, or
 * when another process has gone on with the file meanwhile.
 */
export function importBatch(
  em: EntityManager,
  done: Promise<FileProgress>,
  batch: FileBatch,
): Promise<FileProgress> {
  return em.transactional(async (inner) => {
    const { rows } = await storeDrafts(inner, batch.drafts);
    const before = await done;
    const count = (outcome: ImportedRow['outcome']): number =>
      rows.filter((row) => row.outcome === outcome).length;
    const after = {
      hash: before.hash,
      position: before.position + batch.bytes,
      lines: before.lines + batch.lines,
      stored: before.stored + count('STORED'),
      unchanged: before.unchanged + count('UNCHANGED'),
      refused: before.refused + count('REFUSED'),
      reportBytes: before.reportBytes + (await batch.report(before, rows.filter(isRefused))),
    };
    await goOn(inner, before, after);
    return after;
  });
}

const isRefused = ({ outcome }: ImportedRow): boolean => outcome === 'REFUSED';

async function goOn(em: EntityManager, before: FileProgress, after: FileProgress): Promise<void> {
  if (before.lines === 0) {
    await em.insert(ImportProgress, after);
    return;
  }
  const { hash, position } = before;
  const changed = await em.nativeUpdate(ImportProgress, { hash, position }, after);
  if (changed !== 1) {
    throw new Error('Another process imports this file now.');
  }
}

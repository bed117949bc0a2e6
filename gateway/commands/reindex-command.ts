import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { readSettings } from '#shared/env.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { comingGeneration } from '#shared/key-generations.ts';
import { keyFileOf, readKeys, type HubKeys } from '#shared/key-file.ts';
import { countUnindexed, forgetGenerations, reindexColumn, type ReindexOutcome } from '#shared/reindex.ts';
import { changeKeyFile, refusedChange } from './change-key-file.ts';
import { sharesLines } from './key-shares.ts';
import type { Outcome } from './outcome.ts';
import { withSubgraphs, type OpenSubgraph } from './with-subgraphs.ts';

/** Indexes every row with the newest key, while the hub goes on. Killed, the next run goes on where it was. */
export async function reindex(): Promise<Outcome> {
  const early = notYet(readKeys(readSettings()));
  if (early !== null) {
    return early;
  }
  const indexes = (await ofEachSubgraph('keys reindex', reindexAll)).flat();
  const left = indexes.reduce((sum, index) => sum + index.left, 0);
  return {
    done: left === 0,
    lines: [...indexes.map(({ index, indexed }) => `${index}: ${indexed}`), inBothLanguages(endOf(left))],
    report: { indexes, left },
  };
}

/** Takes the older index keys out of the key file once no row needs them, and removes what they made. Killed, it may be run again. */
export async function retireIndex(): Promise<Outcome> {
  const settings = readSettings();
  const early = notYet(readKeys(settings));
  if (early !== null) {
    return early;
  }
  const left = sum(await ofEachSubgraph('keys retire-index', countLeft));
  if (left > 0) {
    return { done: false, lines: [inBothLanguages(endOf(left))], report: { left } };
  }
  const file = keyFileOf(settings);
  const shares = changeKeyFile(file, withNewestIndexOnly);
  if (shares === null) {
    return refusedChange(file);
  }
  const forgotten = sum(await ofEachSubgraph('keys retire-index', forgetAll));
  const words = {
    vi: `Khóa chỉ mục cũ đã bỏ khỏi tệp khóa; đã xóa ${forgotten} chỉ mục cũ`,
    en: `The older index keys are out of the key file; ${forgotten} of their indexes were removed`,
  };
  return {
    done: true,
    lines: [inBothLanguages(words), ...sharesLines(shares)],
    report: { forgotten, shares },
  };
}

const ofEachSubgraph = <T>(command: string, work: (open: OpenSubgraph) => Promise<T>) =>
  withSubgraphs({ names: SUBGRAPHS, command, work });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function withNewestIndexOnly(keys: HubKeys): HubKeys {
  return { ...keys, blind: keys.blind.slice(0, 1) };
}

/** Before that, a process that has not read the key file yet would write rows without the new index. */
function notYet({ blind }: HubKeys): Outcome | null {
  const coming = comingGeneration(blind, Date.now());
  if (coming === null) {
    return null;
  }
  const words = {
    vi: `Khóa chỉ mục mới chỉ được dùng từ ${coming.from}; hãy chạy lại sau đó`,
    en: `The new index key is used from ${coming.from} only; run this again then`,
  };
  return { done: false, lines: [inBothLanguages(words)], report: { usedFrom: coming.from } };
}

function endOf(left: number): { readonly vi: string; readonly en: string } {
  return left === 0
    ? { vi: 'Mọi hàng đều có chỉ mục mới nhất', en: 'Every row has an index of the newest key' }
    : {
        vi: `Còn ${left} hàng chỉ có chỉ mục cũ: vừa được ghi, hoặc không mở được; hãy chạy hub keys reindex`,
        en: `${left} rows have older indexes alone: just written, or not to be opened; run hub keys reindex`,
      };
}

async function reindexAll({ subgraph, runtime }: OpenSubgraph): Promise<readonly ReindexOutcome[]> {
  const outcomes: ReindexOutcome[] = [];
  for (const column of subgraph.indexed ?? []) {
    outcomes.push(await reindexColumn(runtime.orm, column, runtime.keys));
  }
  return outcomes;
}

async function countLeft({ subgraph, runtime }: OpenSubgraph): Promise<number> {
  const counts = (subgraph.indexed ?? []).map((column) => countUnindexed(runtime.orm, column, runtime.keys));
  return sum(await Promise.all(counts));
}

async function forgetAll({ subgraph, runtime }: OpenSubgraph): Promise<number> {
  const counts = (subgraph.indexed ?? []).map((column) =>
    forgetGenerations(runtime.orm, column, runtime.keys),
  );
  return sum(await Promise.all(counts));
}

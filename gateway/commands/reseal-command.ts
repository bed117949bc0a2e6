import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { readSettings } from '#shared/env.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { comingGeneration } from '#shared/key-generations.ts';
import { readKeys } from '#shared/key-file.ts';
import { resealColumn, type ResealOutcome } from '#shared/reseal.ts';
import type { Outcome } from './outcome.ts';
import { withSubgraphs, type OpenSubgraph } from './with-subgraphs.ts';

/** Brings every sealed value of every subgraph under the newest seal key, while the hub goes on. Killed, the next run goes on where it was. */
export async function reseal(): Promise<Outcome> {
  const coming = comingGeneration(readKeys(readSettings()).seal, Date.now());
  if (coming !== null) {
    return notYet(coming.from);
  }
  const columns = (await withSubgraphs({ names: SUBGRAPHS, command: 'keys reseal', work: resealAll })).flat();
  const left = columns.reduce((sum, column) => sum + column.left, 0);
  const end =
    left === 0
      ? { vi: 'Không còn giá trị nào dùng khóa cũ', en: 'No value is left under an older key' }
      : {
          vi: `Còn ${left} giá trị dùng khóa cũ: vừa được ghi, hoặc không mở được; hãy chạy lại`,
          en: `${left} values are left under an older key: just written, or not to be opened; run it again`,
        };
  return {
    done: left === 0,
    lines: [
      ...columns.map(({ table, column, resealed }) => `${table}.${column}: ${resealed}`),
      inBothLanguages(end),
    ],
    report: { columns, left },
  };
}

/** Before that, a process that has not read the key file yet could not open what was sealed. */
function notYet(from: string): Outcome {
  const words = {
    vi: `Khóa niêm phong mới chỉ được dùng từ ${from}; hãy chạy lại sau đó`,
    en: `The new seal key is used from ${from} only; run this again then`,
  };
  return { done: false, lines: [inBothLanguages(words)], report: { usedFrom: from } };
}

async function resealAll({ subgraph, runtime }: OpenSubgraph): Promise<readonly ResealOutcome[]> {
  const outcomes: ResealOutcome[] = [];
  for (const column of subgraph.sealed ?? []) {
    outcomes.push(await resealColumn(runtime.orm, column, runtime.keys));
  }
  return outcomes;
}

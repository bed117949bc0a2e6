import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { inBothLanguages } from '#shared/errors.ts';
import { resealColumn, type ResealOutcome } from '#shared/reseal.ts';
import { type Outcome } from './outcome.ts';
import { withSubgraphs, type OpenSubgraph } from './with-subgraphs.ts';

/** Brings every sealed value of every subgraph under the newest seal key, while the hub goes on. Killed, the next run goes on where it was. */
export async function reseal(): Promise<Outcome> {
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

async function resealAll({ subgraph, runtime }: OpenSubgraph): Promise<readonly ResealOutcome[]> {
  const outcomes: ResealOutcome[] = [];
  for (const column of subgraph.sealed ?? []) {
    outcomes.push(await resealColumn(runtime.orm, column, runtime.keys));
  }
  return outcomes;
}

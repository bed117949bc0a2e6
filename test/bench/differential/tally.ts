import type { MadeOperation } from '../../gateway/plan/any-operation.ts';
import type { Answers } from '../../support/oracle-hub.ts';
import type { Judged } from './verdict.ts';

/** One operation as both gateways answered it. */
export interface Compared {
  readonly operation: MadeOperation;
  readonly expected: Answers['whole'];
  readonly ours: Judged;
  readonly theirs: Judged;
  /** Whether both gave the same data and errors at the same places. */
  readonly isSame: boolean;
}

const WIDTH = 600;

/** Counts of what was compared, then the first operations of each kind in which somebody was wrong. */
export function tallyOf(all: readonly Compared[], shown: number): string {
  const kinds = Map.groupBy(all, ({ ours, theirs }) => `ours ${ours.verdict}, theirs ${theirs.verdict}`);
  const counts = [...kinds].map(([kind, members]) => `${String(members.length).padStart(6)}  ${kind}`);
  const same = all.filter(({ isSame }) => isSame).length;
  const examples = [...kinds].flatMap(([kind, members]) =>
    kind === 'ours right, theirs right' ? [] : [`\n## ${kind}`, ...members.slice(0, shown).map(exampleOf)],
  );
  return [`${all.length} operations; ${same} answered alike by both`, ...counts, ...examples, ''].join('\n');
}

function exampleOf({ operation, expected, ours, theirs }: Compared): string {
  return [
    operation.text,
    `variables: ${JSON.stringify(operation.variables)}`,
    `expected: ${expected.text}`,
    `errors at: ${expected.errors.map(({ path }) => path.join('.')).join(' ')}`,
    ...ours.words.map((words) => `ours: ${words}`),
    ...theirs.words.map((words) => `theirs: ${words}`),
    '',
  ]
    .map((line) => line.slice(0, WIDTH))
    .join('\n');
}

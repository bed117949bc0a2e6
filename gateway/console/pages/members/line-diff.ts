/** A line of a comparison: in both, only in the new text, only in the old one, or so many equal lines left out. */
export type DiffLine =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string; readonly line: number }
  | { readonly kind: 'left-out'; readonly count: number; readonly line: number };

type Told = Exclude<DiffLine, { kind: 'left-out' }>;

// Lines that are shown around a change, so that one sees to which type it belongs.
const AROUND = 3;
// Beyond so many pairs of lines a browser would hold its breath; then the old text stands above the new one.
const MOST = 25_000_000;

/** Compares two texts line by line, as few changes as there can be. `line` counts from 1, in the new text, for removed ones in the old. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  return folded(compared(linesOf(before), linesOf(after)));
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

interface At {
  readonly old: number;
  readonly fresh: number;
}

interface Texts {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function compared(before: readonly string[], after: readonly string[]): readonly Told[] {
  const texts = { before, after };
  const common = before.length * after.length > MOST ? [] : lengths(before, after);
  const lines: Told[] = [];
  let at: At = { old: 0, fresh: 0 };
  while (at.old < before.length || at.fresh < after.length) {
    const told = toldAt(texts, common, at);
    lines.push(told);
    at = {
      old: at.old + (told.kind === 'added' ? 0 : 1),
      fresh: at.fresh + (told.kind === 'removed' ? 0 : 1),
    };
  }
  return lines;
}

function toldAt(texts: Texts, common: readonly Uint32Array[], { old, fresh }: At): Told {
  const was = texts.before[old];
  const is = texts.after[fresh];
  if (was === is) {
    return { kind: 'same', text: is ?? '', line: fresh + 1 };
  }
  const isDropped =
    is === undefined ||
    (was !== undefined && restOf(common, old + 1, fresh) >= restOf(common, old, fresh + 1));
  return isDropped
    ? { kind: 'removed', text: was ?? '', line: old + 1 }
    : { kind: 'added', text: is, line: fresh + 1 };
}

function restOf(common: readonly Uint32Array[], old: number, fresh: number): number {
  return common[old]?.[fresh] ?? 0;
}

// How many lines the rests of the two texts share, at most, from each pair of lines on.
function lengths(before: readonly string[], after: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let old = before.length - 1; old >= 0; old -= 1) {
    fillRow(table, old, { before, after });
  }
  return table;
}

function fillRow(table: readonly Uint32Array[], old: number, { before, after }: Texts): void {
  const row = table[old] ?? new Uint32Array();
  const below = table[old + 1] ?? row;
  for (let fresh = after.length - 1; fresh >= 0; fresh -= 1) {
    row[fresh] =
      before[old] === after[fresh]
        ? (below[fresh + 1] ?? 0) + 1
        : Math.max(below[fresh] ?? 0, row[fresh + 1] ?? 0);
  }
}

function folded(lines: readonly Told[]): readonly DiffLine[] {
  const changed = lines.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index]));
  const isNear = (index: number): boolean => changed.some((at) => Math.abs(at - index) <= AROUND);
  const shown: DiffLine[] = [];
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1);
    if (isNear(index)) {
      shown.push(line);
    } else if (last?.kind === 'left-out') {
      shown[shown.length - 1] = { ...last, count: last.count + 1 };
    } else {
      shown.push({ kind: 'left-out', count: 1, line: line.line });
    }
  }
  return shown;
}

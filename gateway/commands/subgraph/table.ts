/** Rows under a head, as wide as their widest cell. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_title, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd(),
  );
}

// A Vietnamese letter may be several characters and is one place wide.
function widthOf(text: string): number {
  return [...new Intl.Segmenter('vi').segment(text)].length;
}

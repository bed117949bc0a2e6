// A personal number has twelve digits (Luật Căn cước 26/2023/QH15), an older identity card nine.
const LIKE_ONE = /(?<![\dA-Za-z.-])(?:\d{12}|\d{9})(?![\dA-Za-z.-])/g;

/** A text without what looks like somebody's number, and whether there was any. */
export function withoutPersonalNumbers(text: string): { readonly text: string; readonly found: boolean } {
  const without = text.replaceAll(LIKE_ONE, (number) => '0'.repeat(number.length));
  return { text: without, found: without !== text };
}

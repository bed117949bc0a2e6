const ZERO = 0x30;
const NINE = 0x39;
// So many digits are a number without a loss.
const MOST_DIGITS = 15;
// What may stand behind a value in JSON without white space.
const LEAF_ENDS = new Set(Buffer.from(',]}'));

/** Where the digits end that begin at `from`. Negative: they are no whole number as JSON writes it, or so long that something would be lost. */
export function wholeNumberEnd(bytes: Buffer, from: number): number {
  const end = afterDigits(bytes, from);
  const length = end - from;
  const isWritten = length === 1 || (length > 1 && bytes[from] !== ZERO);
  return isWritten && length <= MOST_DIGITS && endsLeaf(bytes, end) ? end : -1;
}

/** What digits say. */
export function wholeNumber(bytes: Buffer, from: number, end: number): number {
  let value = 0;
  for (let at = from; at < end; at += 1) {
    value = value * 10 + (bytes[at] ?? ZERO) - ZERO;
  }
  return value;
}

/** Whether a value has ended before this place. */
export function endsLeaf(bytes: Buffer, at: number): boolean {
  return LEAF_ENDS.has(bytes[at] ?? 0);
}

function afterDigits(bytes: Buffer, from: number): number {
  let end = from;
  for (let byte = bytes[end] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[end] ?? 0) {
    end += 1;
  }
  return end;
}

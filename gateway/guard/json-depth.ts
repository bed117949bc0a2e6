const QUOTE = 0x22;
const BACKSLASH = 0x5c;
// The opening and closing brackets of lists and objects lie two apart, and differ from each other in this bit alone.
const OBJECT_BIT = 0x20;
const LIST_OPENS = 0x5b;
const LIST_CLOSES = 0x5d;

/** Whether a JSON text nests deeper than `limit`. Counts brackets outside of texts; does not build anything. */
export function isDeeperThan(json: string, limit: number): boolean {
  let depth = 0;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    if (unit === QUOTE) {
      index = endOfText(json, index + 1);
    } else {
      depth += change(unit);
    }
    if (depth > limit) {
      return true;
    }
  }
  return false;
}

// Where the text ends that begins there; behind everything when it does not.
function endOfText(json: string, start: number): number {
  let index = start;
  for (
    let unit = json.charCodeAt(index);
    unit !== QUOTE && index < json.length;
    unit = json.charCodeAt(index)
  ) {
    index += unit === BACKSLASH ? 2 : 1;
  }
  return index;
}

function change(unit: number): number {
  const bracket = unit & ~OBJECT_BIT;
  if (bracket === LIST_OPENS) {
    return 1;
  }
  return bracket === LIST_CLOSES ? -1 : 0;
}

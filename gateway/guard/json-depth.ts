/** Whether a JSON text nests deeper than `limit`. Counts brackets outside of texts; does not build anything. */
export function isDeeperThan(json: string, limit: number): boolean {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (inText) {
      index += character === '\\' ? 1 : 0;
      inText = character !== '"';
    } else if (character === '"') {
      inText = true;
    } else {
      depth += change(character);
    }
    if (depth > limit) {
      return true;
    }
  }
  return false;
}

function change(character: string | undefined): number {
  if (character === '{' || character === '[') {
    return 1;
  }
  return character === '}' || character === ']' ? -1 : 0;
}

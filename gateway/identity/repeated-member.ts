// The words of a JSON text: strings, the marks between them, and anything else.
const WORD = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;

/**
 * Whether an object anywhere in a text that is JSON names a member twice: readers differ in which of the two they take.
 *
 * @see RFC 8259, section 4; RFC 7515, section 4; RFC 7519, section 4
 */
export function hasRepeatedMember(json: string): boolean {
  const open: Members[] = [];
  let before = '';
  for (const [word] of json.matchAll(WORD)) {
    if (word === ':' && isRepeated(open.at(-1), before)) {
      return true;
    }
    step(open, word);
    before = word;
  }
  return false;
}

// The names that an object has had so far. Null: it is a list.
type Members = Set<string> | null;

function step(open: Members[], word: string): void {
  if (word === '{' || word === '[') {
    open.push(word === '{' ? new Set() : null);
  } else if (word === '}' || word === ']') {
    open.pop();
  }
}

function isRepeated(members: Members | undefined, name: string): boolean {
  if (!members) {
    return false;
  }
  const read = nameOf(name);
  const isThere = members.has(read);
  members.add(read);
  return isThere;
}

// One name may be written in several ways: "a" and "\u0061".
function nameOf(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}

const LONGEST_NAME = 200;
const LONGEST_BASIS = 500;

/** Who orders something, who else agrees, and on what it rests. */
export interface SignOff {
  readonly by: string;
  readonly approvedBy: string;
  readonly legalBasis: string;
}

/** Why an order was not taken: a name or its legal basis is missing, or one person signed twice. */
export type SignOffRefusal = 'NAMES' | 'BASIS' | 'SAME_PERSON';

/**
 * Why nobody may order this: two people have to sign, and say by which law. Null: they did.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19.2 (looks without consent are supervised)
 */
export function signOffRefusal({ by, approvedBy, legalBasis }: SignOff): SignOffRefusal | null {
  if (![by, approvedBy].every((name) => isText(name, LONGEST_NAME))) {
    return 'NAMES';
  }
  if (!isText(legalBasis, LONGEST_BASIS)) {
    return 'BASIS';
  }
  return folded(by) === folded(approvedBy) ? 'SAME_PERSON' : null;
}

function isText(text: string, most: number): boolean {
  return text.trim() !== '' && text.length <= most && !text.includes('\0');
}

// The same name in other letters is the same person.
function folded(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('vi');
}

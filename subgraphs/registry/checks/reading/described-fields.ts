import { parse } from 'graphql';

import { fieldsOf, readClassification } from '#schema/classification.ts';

import { isPlainText } from '../../rules/plain-text.ts';

/** What a field is called in a sentence, in both languages. */
export interface FieldName {
  /** Such as `Citizen.insuranceCards`. */
  readonly coordinate: string;
  readonly vi: string;
  readonly en: string;
}

// A name, not a paragraph: whoever writes a schema does not write into other people's logs.
const LONGEST = 60;

/**
 * What the @personal fields of a schema are called: how their descriptions begin, up to the first mark of punctuation. A field whose
 * description begins with no short plain text in one of the languages has no name.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (the right to know)
 */
export function describedFields(sdl: string): readonly FieldName[] {
  const document = parse(sdl, { noLocation: true });
  const personal = readClassification(document);
  return fieldsOf(document).flatMap(({ coordinate, field }) => {
    const { en, vi } = languagesOf(field.description?.value ?? '');
    return personal.has(coordinate) && en !== null && vi !== null ? [{ coordinate, vi, en }] : [];
  });
}

function languagesOf(description: string): { readonly en: string | null; readonly vi: string | null } {
  const lines = description.split('\n');
  const vietnamese = lines.find((line) => line.startsWith('vi:'));
  return {
    en: lines[0] === vietnamese ? null : nameIn(lines[0] ?? ''),
    vi: nameIn(vietnamese?.slice('vi:'.length) ?? ''),
  };
}

function nameIn(sentence: string): string | null {
  const [beginning = ''] = sentence.trim().split(/[.,;:(]/, 1);
  const name = beginning.trim();
  if (name === '' || !isPlainText(name, LONGEST)) {
    return null;
  }
  // An abbreviation such as "GPLX" stays as it is.
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

/** A text of a proposal as it may be shown on a terminal or in XML: control, direction and invisible characters are written as U+…. Line breaks stay. */
export function shown(text: string): string {
  return text.replaceAll(/[^\P{C}\n\t]/gu, (character) => `<U+${hex(character)}>`);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

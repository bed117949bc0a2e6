/** A type as introspection tells it. */
export interface ToldType {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: ToldType | null;
}

/** A type as the schema language writes it, such as `[Citizen!]`. What introspection did not tell is a question mark. */
export function typeText({ kind, name, ofType = null }: ToldType): string {
  const inner = ofType === null ? '?' : typeText(ofType);
  if (kind === 'NON_NULL') {
    return `${inner}!`;
  }
  return kind === 'LIST' ? `[${inner}]` : (name ?? '?');
}

/** A party of a dossier, by role. */
export interface ResultPerson {
  readonly role: string;
  readonly ref: string;
}

/** In whose store something goes. */
export interface ResultOwner {
  readonly kind: 'CITIZEN' | 'ORGANIZATION';
  readonly ref: string;
}

/**
 * In whose store the result of a dossier goes: the child's where it is about one (a birth certificate, a child's health card), else the
 * owner's.
 * @see NĐ 45/2020/NĐ-CP, Điều 16 (the store of the organisation or person whose document it is)
 */
export function resultOwner(owner: ResultOwner, people: readonly ResultPerson[]): ResultOwner {
  const children = people.filter(({ role }) => role === 'CHILD');
  const [child] = children;
  return child && children.length === 1 ? { kind: 'CITIZEN', ref: child.ref } : owner;
}

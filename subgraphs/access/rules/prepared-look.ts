import type { LookActorKind, LookBasis } from '#schema/generated/access.ts';

/** One request of a client that reads personal data, as the gateway tells it. Times are RFC 3339, people are references. */
export interface Look {
  readonly request: string;
  readonly at: string;
  readonly actor: {
    readonly kind: LookActorKind;
    readonly account?: string | null | undefined;
    readonly unit?: string | null | undefined;
    readonly role?: string | null | undefined;
    readonly person?: string | null | undefined;
    readonly organization?: string | null | undefined;
    readonly client?: string | null | undefined;
    readonly agency?: string | null | undefined;
  };
  readonly purpose: string;
  readonly case?: string | null | undefined;
  readonly operation: string;
  readonly basis: LookBasis;
  readonly groups: readonly { readonly people: readonly string[]; readonly fields: readonly string[] }[];
}

/** A look, with one entry for each person: what was read of them. */
export interface PreparedLook {
  readonly look: Look;
  /** Account, purpose and basis, by which different people are counted. Null: one's own data, which nobody counts. */
  readonly counter: string | null;
  /** Coordinates by person, sorted, joined by commas. The person '' is whoever could not be named. */
  readonly read: ReadonlyMap<string, string>;
  readonly people: readonly string[];
}

/**
 * A look as it is stored: one record for each person, however many groups name them.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (the person's right to know)
 */
export function preparedLook(look: Look): PreparedLook {
  const read = new Map<string, string>();
  for (const { people, fields } of look.groups) {
    const names = joined(fields);
    for (const person of people.length === 0 ? [''] : people) {
      const before = read.get(person);
      read.set(person, before === undefined ? names : joined([...before.split(','), ...fields]));
    }
  }
  return { look, counter: counterOf(look), read, people: [...read.keys()].filter(Boolean) };
}

function joined(fields: readonly string[]): string {
  return [...new Set(fields)].toSorted().join(',');
}

function counterOf({ actor, purpose, basis }: Look): string | null {
  const who = actor.account ?? actor.client ?? actor.agency ?? '';
  return basis === 'OWN' ? null : [actor.kind, who, purpose, basis].join(' ');
}

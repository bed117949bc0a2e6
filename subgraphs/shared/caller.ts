/**
 * Who stands behind a request. `ref` and `organization` are join keys of parties, never their identifiers. `account` is a keyed
 * hash of the issuer's name for whoever signed in: it tells two people apart in the log without naming them.
 */
export type Actor =
  | { readonly kind: 'ANONYMOUS' }
  /** A person; `level` is that of their VNeID account (NĐ 69/2024/NĐ-CP, Điều 5). */
  | { readonly kind: 'CITIZEN'; readonly ref: string; readonly account: string; readonly level: 1 | 2 }
  /** An organisation's account, used by its legal representative. */
  | {
      readonly kind: 'REPRESENTATIVE';
      readonly ref: string;
      readonly organization: string;
      readonly account: string;
    }
  | { readonly kind: 'OFFICER'; readonly unit: string; readonly role: string; readonly account: string }
  /** A system of an agency (`agency` is a unit code); `scopes` name what it may do. */
  | {
      readonly kind: 'MACHINE';
      readonly client: string;
      readonly agency: string;
      readonly scopes: readonly string[];
    }
  | {
      readonly kind: 'REGISTRY';
      readonly agency: string;
      readonly scopes: readonly string[];
      readonly account: string;
    }
  | { readonly kind: 'DATA_PROTECTION'; readonly account: string }
  | { readonly kind: 'STATISTICS'; readonly account: string }
  | { readonly kind: 'SERVICE'; readonly name: string };

/** Every kind of actor. */
export type ActorKind = Actor['kind'];

/** Fields by schema coordinate, e.g. `Citizen.fullName`; ALL: every one that there is. */
export type Coordinates = 'ALL' | ReadonlySet<string>;

/** What the stated purpose opens for the caller: of their own data, on a list of dossiers, and of the people of their case. */
export interface Opens {
  readonly own: Coordinates;
  readonly list: Coordinates;
  readonly case: Coordinates;
  /** The coordinates that a reference must come from for the list level, e.g. `Dossier.owner`. */
  readonly listPaths: ReadonlySet<string>;
  /** Whether the case level opens for the case alone that the caller names; else every record they may see is its own case. */
  readonly needsCase: boolean;
  /** Whether it opens nothing but what people have agreed to, or an approved emergency. */
  readonly othersOnly: boolean;
  /** The act and article on which the purpose rests; empty: none. Told with a refusal. */
  readonly legalBasis: string;
}

/** Somebody else whose data the caller may read, why, and which of it. */
export interface Represented {
  readonly ref: string;
  readonly basis: 'MINOR' | 'REPRESENTATION' | 'CONSENT' | 'EMERGENCY';
  readonly coordinates: Coordinates;
}

/** Who asks, for what purpose, and in which case: everything an access rule may look at. */
export interface Caller {
  readonly actor: Actor;
  /** A purpose code, e.g. `PROCESS_DOSSIER`. */
  readonly purpose: string;
  /** The dossier or intake that the caller names as the reason. Null: none. */
  readonly caseCode: string | null;
  /** The refs of the people of that case; empty when there is no case or it is not the caller's. */
  readonly casePeople: readonly string[];
  /** What the purpose opens for this caller. */
  readonly opens: Opens;
  /** Minors, and people who have said so, or whose life is at stake. Rests on rights that may end at once: never cached. */
  readonly represents: readonly Represented[];
  /** Whether the person who signed in is not yet 18: their log is their parents' to read. */
  readonly isMinor: boolean;
  /** Whether a service asks the graph in this caller's name: a grant that says so is not delegated once more. */
  readonly isDelegated: boolean;
}

/** No field at all. */
const NO_FIELDS: Coordinates = new Set<string>();

/** What a purpose opens that opens nothing. */
export const OPENS_NOTHING: Opens = {
  own: NO_FIELDS,
  list: NO_FIELDS,
  case: NO_FIELDS,
  listPaths: new Set<string>(),
  needsCase: true,
  othersOnly: false,
  legalBasis: '',
};

/** Whether a field is among these. */
export function includesField(coordinates: Coordinates, coordinate: string): boolean {
  return coordinates === 'ALL' || coordinates.has(coordinate);
}

/** Whether there is no field among these. */
export function isNothing(coordinates: Coordinates): boolean {
  return coordinates !== 'ALL' && coordinates.size === 0;
}

/** The caller who has shown nothing: reads the public part only. */
export const ANONYMOUS: Caller = {
  actor: { kind: 'ANONYMOUS' },
  purpose: 'PUBLIC',
  caseCode: null,
  casePeople: [],
  opens: OPENS_NOTHING,
  represents: [],
  isMinor: false,
  isDelegated: false,
};

/** A service of the hub that acts in its own name. It may do only what is named for it. */
export function serviceCaller(name: string): Caller {
  return { ...ANONYMOUS, actor: { kind: 'SERVICE', name }, purpose: 'SERVICE' };
}

/** Whether the caller is one of the named services of the hub. */
export function isService(caller: Caller, ...names: readonly string[]): boolean {
  return caller.actor.kind === 'SERVICE' && names.includes(caller.actor.name);
}

/** Who stands behind a request. `ref` is the join key of a person, never their personal identifier. */
export type Actor =
  | { readonly kind: 'ANONYMOUS' }
  | { readonly kind: 'CITIZEN'; readonly ref: string }
  | { readonly kind: 'OFFICER'; readonly unit: string; readonly role: string }
  | { readonly kind: 'MACHINE'; readonly name: string }
  | { readonly kind: 'SERVICE'; readonly name: string };

/** Who asks, for what purpose, and in which case: everything an access rule may look at. */
export interface Caller {
  readonly actor: Actor;
  /** A purpose code, e.g. `PROCESS_DOSSIER`. */
  readonly purpose: string;
  /** The dossier or intake that the caller names as the reason. Null: none. */
  readonly caseCode: string | null;
  /** The refs of the people of that case; empty when there is no case or it is not the caller's. */
  readonly casePeople: readonly string[];
}

/** The caller who has shown nothing: reads the public part only. */
export const ANONYMOUS: Caller = {
  actor: { kind: 'ANONYMOUS' },
  purpose: 'PUBLIC',
  caseCode: null,
  casePeople: [],
};

/** A service of the hub that acts in its own name. It may do only what is named for it. */
export function serviceCaller(name: string): Caller {
  return { actor: { kind: 'SERVICE', name }, purpose: 'SERVICE', caseCode: null, casePeople: [] };
}

/** Whether the caller is one of the named services of the hub. */
export function isService(caller: Caller, ...names: readonly string[]): boolean {
  return caller.actor.kind === 'SERVICE' && names.includes(caller.actor.name);
}

import { randomUUID } from 'node:crypto';

import type { LookBasis } from '#schema/generated/access.ts';
import type { Actor, Caller } from '#shared/caller.ts';

import type { SeenFields, SeenGroup } from './seen-fields.ts';

/** What one request of a client saw of people on one basis, as the access log takes it. */
export interface Look {
  /** A UUID of the request: the same look told twice is kept once. */
  readonly request: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly actor: Readonly<Record<string, unknown>>;
  /** A purpose code. */
  readonly purpose: string;
  /** The dossier, intake or emergency that it rests on. Null: none; one that was named and is not the caller's counts as none. */
  readonly case: string | null;
  /** The id of the operation: never its values. */
  readonly operation: string;
  readonly basis: LookBasis;
  readonly groups: readonly SeenGroup[];
}

/** What one caller saw by one operation at `now`, by what it rests on. */
export function looksOf(
  seen: SeenFields,
  operation: string,
  { caller, now }: { readonly caller: Caller; readonly now: Date },
): readonly Look[] {
  const request = randomUUID();
  const { actor, purpose } = caller;
  const groups = seen.groups().flatMap((group) => byBasis(caller, group));
  return [...Map.groupBy(groups, ({ basis }) => basis)].map(([basis, ofBasis]) => ({
    request,
    at: now.toISOString(),
    actor: statedActor(actor),
    purpose,
    case: caseOf(caller, basis),
    operation,
    basis,
    groups: ofBasis.map(({ people, fields }) => ({ people, fields })),
  }));
}

// The log keeps who it was, not what they might do elsewhere.
function statedActor(actor: Actor): Look['actor'] {
  const { kind, account, unit, role, ref, organization, client, agency } = { ...NOBODY, ...actor };
  return { kind, account, unit, role, person: ref, organization, client, agency };
}

const NOBODY = {
  account: null,
  unit: null,
  role: null,
  ref: null,
  organization: null,
  client: null,
  agency: null,
};

// Whoever names another's dossier must not have it told to the people whom they saw.
function caseOf({ caseCode, casePeople }: Caller, basis: LookBasis): string | null {
  const restsOnCase = basis === 'CASE' || basis === 'EMERGENCY';
  return restsOnCase || (basis === 'MACHINE' && casePeople.length > 0) ? caseCode : null;
}

type GroupOnBasis = SeenGroup & { readonly basis: LookBasis };

function byBasis(caller: Caller, { people, fields }: SeenGroup): readonly GroupOnBasis[] {
  // Whoever stands for nobody, on no case, sees all people on one basis.
  if (people.length === 0 || (caller.represents.length === 0 && caller.casePeople.length === 0)) {
    return [{ people, fields, basis: basisOf(caller, null) }];
  }
  return [...Map.groupBy(people, (person) => basisOf(caller, person))].map(([basis, group]) => ({
    people: group,
    fields,
    basis,
  }));
}

function basisOf(caller: Caller, person: string | null): LookBasis {
  const { actor, casePeople, represents } = caller;
  const represented = represents.find(({ ref }) => ref === person);
  if (represented) {
    return represented.basis;
  }
  switch (actor.kind) {
    case 'MACHINE':
      return 'MACHINE';
    case 'OFFICER':
      return isOfCase(casePeople, person) ? 'CASE' : 'LIST';
    default:
      return isOfForm(caller, person) ? 'CASE' : 'OWN';
  }
}

// Somebody else on a form that a person fills in: that look is shown to them, as no look at one's own data is.
function isOfForm({ actor, casePeople }: Caller, person: string | null): boolean {
  return person !== null && casePeople.includes(person) && !('ref' in actor && isOwn(actor, person));
}

function isOwn(actor: Extract<Actor, { readonly ref: string }>, person: string): boolean {
  return actor.ref === person || (actor.kind === 'REPRESENTATIVE' && actor.organization === person);
}

// What says nobody's name is of the case that was opened.
function isOfCase(casePeople: readonly string[], person: string | null): boolean {
  return person === null ? casePeople.length > 0 : casePeople.includes(person);
}

import * as v from 'valibot';

import { askedTogether, type RootQuestion } from '#shared/asked-together.ts';
import type { Actor } from '#shared/caller.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

import { BoundedCache } from '../plan/bounded-cache.ts';

/** Who and what a case is about. */
export interface CaseFile {
  /** The refs of its people and organisations. */
  readonly people: readonly string[];
  /** The coordinates that the form of its procedure asks for. */
  readonly coordinates: readonly string[];
}

/** Who asks about a case: a unit that handles it, or a person who fills in a form for themself. */
export type CaseAsker = { readonly unit: string } | { readonly person: string };

/** Somebody's data that a caller may read for a reason of its own. */
export interface GrantedRight {
  readonly person: string;
  readonly basis: 'REPRESENTATION' | 'CONSENT' | 'EMERGENCY';
  /** Null: every field. */
  readonly fields: readonly string[] | null;
}

/** Who asks for rights, for what, and in which case. */
export interface RightsQuestion {
  readonly actor: Actor;
  readonly purpose: string;
  readonly caseCode: string | null;
}

/** What citizens tells of a person for the rights of a caller. */
export interface Family {
  /** The refs of the children and wards under 18. */
  readonly minors: readonly string[];
  readonly isMinor: boolean;
}

/** What the gateway asks owners in its own name about what a caller may read. Everything fails with SubgraphFailure. */
export interface RightLookups {
  /** Null: there is no such dossier or intake, or it is not the asker's. */
  readonly caseFile: (code: string, asker: CaseAsker) => Promise<CaseFile | null>;
  /** The refs of the children under 18 of a person. */
  readonly minorsOf: (ref: string) => Promise<readonly string[]>;
  /** Whether a person is not yet 18. */
  readonly isMinor: (ref: string) => Promise<boolean>;
  /** Takes it that citizens has just told this of a person. */
  readonly learnFamily: (ref: string, family: Family) => void;
  /** Asked for every request, never remembered: what was withdrawn ends at once. */
  readonly rightsOf: (question: RightsQuestion) => Promise<readonly GrantedRight[]>;
}

// A case changes, and so do families; a right that ends must end soon.
const KEPT_MS = 5_000;
const REMEMBERED = 10_000;

/** Makes the look-ups, remembering for seconds what may be remembered. */
export function createRightLookups(services: Pick<ServiceCalls, 'ask'>, now: () => Date): RightLookups {
  const { of: dossierFile } = kept(now, (code: string, unit: string) => askCase(services, code, { unit }));
  const askRights = askedTogether(services, RIGHTS_OF);
  const { of: family, learn } = kept(now, (ref: string) => askFamily(services, ref));
  return {
    // The people of an intake change while its form is filled in, so that it is asked for each time.
    caseFile: (code, asker) =>
      'unit' in asker && !isIntake(code) ? dossierFile(code, asker.unit) : askCase(services, code, asker),
    minorsOf: async (ref) => (await family(ref)).minorsOf ?? [],
    isMinor: async (ref) => (await family(ref)).isMinor ?? false,
    learnFamily: (ref, told) => learn([ref], { minorsOf: [...told.minors], isMinor: told.isMinor }),
    rightsOf: async ({ actor, purpose, caseCode }) =>
      v.parse(rightsSchema, await askRights({ ...holderOf(actor), purpose, case: caseCode })) ?? [],
  };
}

interface Kept<Arguments extends readonly string[], Value> {
  readonly of: (...given: Arguments) => Promise<Value>;
  /** Keeps what was told beside something else that was asked. */
  readonly learn: (given: Arguments, value: Value) => void;
}

function kept<Arguments extends readonly string[], Value>(
  now: () => Date,
  ask: (...given: Arguments) => Promise<Value>,
): Kept<Arguments, Value> {
  const known = new BoundedCache<{ readonly value: Promise<Value>; readonly until: number }>(REMEMBERED);
  const keep = (key: string, value: Promise<Value>): void =>
    known.set(key, { value, until: now().getTime() + KEPT_MS });
  return {
    learn: (given, value) => keep(JSON.stringify(given), Promise.resolve(value)),
    of: (...given) => {
      const key = JSON.stringify(given);
      const found = known.get(key);
      if (found && found.until > now().getTime()) {
        return found.value;
      }
      // Whoever asks meanwhile waits for the same answer. What failed is asked for anew.
      const value = ask(...given);
      keep(key, value);
      value.catch(() => known.delete(key));
      return value;
    },
  };
}

// Dossier codes hold letters other than these, and no UUID is one.
const isIntake = (code: string): boolean => /^[0-9a-f-]{36}$/.test(code);

const caseSchema = v.object({
  caseFile: v.nullable(
    v.object({
      people: v.array(v.string()),
      organizations: v.array(v.string()),
      coordinates: v.array(v.string()),
    }),
  ),
});

async function askCase(
  services: Pick<ServiceCalls, 'ask'>,
  code: string,
  asker: CaseAsker,
): Promise<CaseFile | null> {
  const data = await services.ask({
    subgraph: 'dossiers',
    query:
      'query ($code: ID!, $unit: UnitCode, $person: ID) { caseFile(code: $code, unit: $unit, person: $person) { people organizations coordinates } }',
    variables: { code, ...asker },
  });
  const { caseFile } = v.parse(caseSchema, data);
  return (
    caseFile && {
      people: [...caseFile.people, ...caseFile.organizations],
      coordinates: caseFile.coordinates,
    }
  );
}

const familySchema = v.object({
  minorsOf: v.nullable(v.array(v.string())),
  isMinor: v.nullable(v.boolean()),
});

async function askFamily(
  services: Pick<ServiceCalls, 'ask'>,
  ref: string,
): Promise<v.InferOutput<typeof familySchema>> {
  const data = await services.ask({
    subgraph: 'citizens',
    query: 'query ($ref: ID!) { minorsOf(ref: $ref) isMinor(ref: $ref) }',
    variables: { ref },
  });
  return v.parse(familySchema, data);
}

// Many callers ask at once, and an exchange costs gateway and log more than what is asked.
const RIGHTS_OF: RootQuestion = {
  subgraph: 'access',
  field: 'rightsOf',
  argument: 'of',
  type: 'RightsOfInput!',
  selection: '{ person basis fields }',
};

const rightsSchema = v.nullable(
  v.array(
    v.object({
      person: v.string(),
      basis: v.picklist(['REPRESENTATION', 'CONSENT', 'EMERGENCY']),
      fields: v.nullable(v.array(v.string())),
    }),
  ),
);

function holderOf(actor: Actor): Readonly<Record<string, string>> {
  switch (actor.kind) {
    case 'CITIZEN':
      return { person: actor.ref };
    case 'REPRESENTATIVE':
      return { person: actor.ref, organization: actor.organization };
    case 'OFFICER':
      return { agency: actor.unit, account: actor.account };
    case 'MACHINE':
      return { agency: actor.agency };
    default:
      return {};
  }
}

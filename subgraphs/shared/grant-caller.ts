import * as v from 'valibot';

import type { Caller, Coordinates, Opens } from './caller.ts';

const coordinatesSchema = v.union([
  v.literal('ALL'),
  v.pipe(
    v.array(v.string()),
    v.transform((names): Coordinates => new Set(names)),
  ),
]);
const scopesSchema = v.array(v.string());
const levelSchema = v.picklist([1, 2]);

const actorSchema = v.variant('kind', [
  v.object({ kind: v.literal('ANONYMOUS') }),
  v.object({ kind: v.literal('CITIZEN'), ref: v.string(), account: v.string(), level: levelSchema }),
  v.object({
    kind: v.literal('REPRESENTATIVE'),
    ref: v.string(),
    organization: v.string(),
    account: v.string(),
  }),
  v.object({ kind: v.literal('OFFICER'), unit: v.string(), role: v.string(), account: v.string() }),
  v.object({ kind: v.literal('MACHINE'), client: v.string(), agency: v.string(), scopes: scopesSchema }),
  v.object({ kind: v.literal('REGISTRY'), agency: v.string(), scopes: scopesSchema, account: v.string() }),
  v.object({ kind: v.literal('DATA_PROTECTION'), account: v.string() }),
  v.object({ kind: v.literal('STATISTICS'), account: v.string() }),
  v.object({ kind: v.literal('SERVICE'), name: v.string() }),
]);

const representedSchema = v.object({
  ref: v.string(),
  basis: v.picklist(['MINOR', 'REPRESENTATION', 'CONSENT', 'EMERGENCY']),
  coordinates: coordinatesSchema,
});

const callerSchema = v.object({
  actor: actorSchema,
  purpose: v.string(),
  caseCode: v.nullable(v.string()),
  casePeople: v.array(v.string()),
  opens: v.object({
    own: coordinatesSchema,
    list: coordinatesSchema,
    case: coordinatesSchema,
    listPaths: v.pipe(
      v.array(v.string()),
      v.transform((paths): ReadonlySet<string> => new Set(paths)),
    ),
    needsCase: v.boolean(),
    othersOnly: v.boolean(),
    legalBasis: v.string(),
  }),
  represents: v.array(representedSchema),
  isMinor: v.boolean(),
  isDelegated: v.boolean(),
});

/** A caller as a grant states it: sets of coordinates are sorted lists, so that equal callers have equal texts. */
export function statedCaller(caller: Caller): Readonly<Record<string, unknown>> {
  return {
    ...caller,
    opens: statedOpens(caller.opens),
    represents: caller.represents.map((one) => ({ ...one, coordinates: stated(one.coordinates) })),
  };
}

/** What a purpose opens, as a grant states it. */
export function statedOpens(opens: Opens): Readonly<Record<string, unknown>> {
  return {
    ...opens,
    own: stated(opens.own),
    list: stated(opens.list),
    case: stated(opens.case),
    listPaths: [...opens.listPaths].toSorted(),
  };
}

/** The caller that a grant states. Throws when it is none. */
export function readStatedCaller(value: unknown): Caller {
  return v.parse(callerSchema, value);
}

function stated(coordinates: Coordinates): 'ALL' | readonly string[] {
  return coordinates === 'ALL' ? 'ALL' : [...coordinates].toSorted();
}

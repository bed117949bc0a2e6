import * as v from 'valibot';

import { OPENS_NOTHING, type Actor, type Coordinates, type Opens } from './caller.ts';

/** Purpose codes that always exist. Others may be added by data. */
export const PURPOSES = [
  'OWN_DATA',
  'PROCESS_DOSSIER',
  'WORK_LIST',
  'SYNC_DOSSIER',
  'PREFILL',
  'STATISTICS',
  'EMERGENCY',
  'DATA_PROTECTION',
] as const;

/** The code of a purpose that always exists. */
export type Purpose = (typeof PURPOSES)[number];

/** Whether a text is the code of a purpose that always exists. */
export function isPurpose(code: string): code is Purpose {
  return PURPOSES.some((known) => known === code);
}

const coordinatesSchema = v.union([v.literal('ALL'), v.array(v.string())]);

/**
 * A purpose as it is stored and passed on: who may state it, and which fields it opens. Levels: `own` of the caller's own data;
 * `list` of people reached by one of `listPaths`; `case` of the people of the case; `declared` beside these when the procedure's form
 * asks for them; `others` at most of people whom the caller represents, who have consented, or in an emergency.
 */
export const purposeSchema = v.object({
  code: v.string(),
  version: v.number(),
  legalBasis: v.string(),
  callers: v.array(
    v.picklist(['CITIZEN', 'REPRESENTATIVE', 'OFFICER', 'MACHINE', 'STATISTICS', 'DATA_PROTECTION']),
  ),
  /** Unit codes: as stored, these agencies and all below them; as told to a gateway, everyone who may. Null: every agency. */
  agencies: v.nullable(v.array(v.string())),
  /** A system needs one of these; empty: none. People need none. */
  scopes: v.array(v.string()),
  /** Whether the case level opens only for a case that the caller names; else every record that they may see is its own case. */
  needsCase: v.boolean(),
  own: coordinatesSchema,
  list: coordinatesSchema,
  listPaths: v.array(v.string()),
  case: coordinatesSchema,
  declared: coordinatesSchema,
  others: coordinatesSchema,
});

/** A version of a purpose, as far as the policy looks at it. */
export type PurposeRules = v.InferOutput<typeof purposeSchema>;

/** Whether a caller may state a purpose at all. */
export function mayState(purpose: PurposeRules, actor: Actor): boolean {
  if (!purpose.callers.some((kind) => kind === actor.kind)) {
    return false;
  }
  const { agencies, scopes } = purpose;
  const agency = agencyOf(actor);
  const isOfAgency = agencies === null || agencies.includes(agency);
  const hasScope =
    actor.kind !== 'MACHINE' || scopes.length === 0 || scopes.some((scope) => actor.scopes.includes(scope));
  return isOfAgency && hasScope;
}

/**
 * What a purpose opens for a caller: nothing when there is no such purpose, or it is not theirs. `declared`: the coordinates that the
 * procedure of the named case asks for.
 */
export function opensFor(
  purpose: PurposeRules | null,
  actor: Actor,
  declared: readonly string[] = [],
): Opens {
  if (!purpose || !mayState(purpose, actor)) {
    return OPENS_NOTHING;
  }
  const declarable = coordinatesOf(purpose.declared);
  const more = declared.filter((coordinate) => declarable === 'ALL' || declarable.has(coordinate));
  return {
    own: coordinatesOf(purpose.own),
    list: coordinatesOf(purpose.list),
    case: purpose.case === 'ALL' ? 'ALL' : new Set([...purpose.case, ...more]),
    listPaths: new Set(purpose.listPaths),
    needsCase: purpose.needsCase,
    othersOnly: opensOthersOnly(purpose),
    legalBasis: purpose.legalBasis,
  };
}

function opensOthersOnly({ own, list, case: ofCase, others }: PurposeRules): boolean {
  return others.length > 0 && [own, list, ofCase].every(({ length }) => length === 0);
}

/** What may be read of somebody else: what was said, and no more than the purpose ever opens of others. */
export function withinPurpose(said: 'ALL' | readonly string[], purpose: PurposeRules): Coordinates {
  if (said === 'ALL') {
    return coordinatesOf(purpose.others);
  }
  const most = coordinatesOf(purpose.others);
  return new Set(said.filter((coordinate) => most === 'ALL' || most.has(coordinate)));
}

function coordinatesOf(stored: 'ALL' | readonly string[]): Coordinates {
  return stored === 'ALL' ? 'ALL' : new Set(stored);
}

function agencyOf(actor: Actor): string {
  switch (actor.kind) {
    case 'OFFICER':
      return actor.unit;
    case 'MACHINE':
      return actor.agency;
    default:
      return '';
  }
}

import {
  ANONYMOUS,
  isNothing,
  OPENS_NOTHING,
  type Actor,
  type Caller,
  type Opens,
  type Represented,
} from '#shared/caller.ts';
import { mayState, opensFor, withinPurpose, type PurposeRules } from '#shared/purposes.ts';

import { unlessAway } from '../identity/unless-away.ts';
import { NO_PURPOSES, type Purposes } from './purpose-snapshot.ts';
import type { CaseAsker, CaseFile, RightLookups } from './right-lookups.ts';
import { readReason, usualPurpose, type StatedReason } from './stated-reason.ts';

/** Makes of who asks, and why, the caller that every access rule looks at. */
export interface Rights {
  /** The reason in its canonical form. Fails with BAD_USER_INPUT. */
  readonly readReason: (reason: StatedReason) => StatedReason;
  /** Never fails for an owner that is away: rights that cannot be found out are not given. */
  readonly callerFor: (actor: Actor, reason: StatedReason, known?: KnownOfCaller) => Promise<Caller>;
}

/** What is known of a caller already, so that no owner is asked again. */
export interface KnownOfCaller {
  /** What the owner of the case that is stated has said of it. Null: nothing. */
  readonly caseFile: CaseFile | null;
  /** As whom they were known when the request began that this one is a part of. */
  readonly shown: Caller;
}

/** What telling rights takes. */
export interface RightsOptions {
  readonly purposes: Purposes;
  readonly lookups: RightLookups;
}

/** Makes the one way from an actor and a reason to rights. */
export function createRights({ purposes, lookups }: RightsOptions): Rights {
  const opens = keptOpens();
  return {
    readReason: (reason) => readReason(reason, purposes),
    callerFor: async (actor, { purpose: stated, caseCode }, known) => {
      const code = stated ?? usualPurpose(actor);
      const purpose = purposeFor(actor, code, purposes);
      const asked: Asked = { actor, purpose, caseCode };
      const [file, represents, isMinor] = await Promise.all([
        caseOf(asked, lookups, known),
        known && speaksForNobody(known.shown, purposes) ? [] : othersOf(asked, lookups),
        isMinorNow(asked, lookups),
      ]);
      return {
        ...ANONYMOUS,
        actor,
        purpose: code,
        caseCode,
        casePeople: file?.people ?? [],
        opens: opens(purpose, actor, file?.coordinates ?? []),
        represents,
        isMinor,
      };
    },
  };
}

function purposeFor(actor: Actor, code: string, purposes: Purposes): PurposeRules | null {
  const known = purposes.current()?.get(code);
  return known && mayState(known, actor) ? known : null;
}

interface Asked {
  readonly actor: Actor;
  /** Null: the caller may not state it, or nobody knows it now. */
  readonly purpose: PurposeRules | null;
  readonly caseCode: string | null;
}

async function caseOf(
  { actor, purpose, caseCode }: Asked,
  lookups: RightLookups,
  known: KnownOfCaller | undefined,
): Promise<CaseFile | null> {
  const asker = askerOf(actor);
  const opensCase = purpose !== null && purpose.case.length > 0;
  return opensCase && caseCode !== null && asker !== null
    ? (known?.caseFile ?? unlessAway(lookups.caseFile(caseCode, asker)))
    : null;
}

function askerOf(actor: Actor): CaseAsker | null {
  switch (actor.kind) {
    case 'OFFICER':
      return { unit: actor.unit };
    case 'MACHINE':
      return { unit: actor.agency };
    case 'CITIZEN':
    case 'REPRESENTATIVE':
      return actor.ref === '' ? null : { person: actor.ref };
    default:
      return null;
  }
}

async function othersOf(
  { actor, purpose, caseCode }: Asked,
  lookups: RightLookups,
): Promise<readonly Represented[]> {
  if (!opensOthers(purpose)) {
    return [];
  }
  const [minors, rights] = await Promise.all([
    actor.kind === 'CITIZEN' && actor.ref !== '' ? unlessAway(lookups.minorsOf(actor.ref)) : [],
    unlessAway(lookups.rightsOf({ actor, purpose: purpose.code, caseCode })),
  ]);
  return [
    ...(minors ?? []).map((ref): Represented => {
      return { ref, basis: 'MINOR', coordinates: withinPurpose('ALL', purpose) };
    }),
    ...(rights ?? []).map(({ person, basis, fields }): Represented => {
      return { ref: person, basis, coordinates: withinPurpose(fields ?? 'ALL', purpose) };
    }),
  ];
}

function opensOthers(purpose: PurposeRules | null): purpose is PurposeRules {
  return purpose !== null && !isNothing(withinPurpose('ALL', purpose));
}

/** Whether it was asked when the request began, and nobody was found. Whom a person speaks for does not depend on the purpose. */
function speaksForNobody({ actor, purpose, represents }: Caller, purposes: Purposes): boolean {
  return (
    actor.kind === 'CITIZEN' && represents.length === 0 && opensOthers(purposeFor(actor, purpose, purposes))
  );
}

// While it cannot be found out, nobody reads what would be for the parents.
async function isMinorNow({ actor, purpose }: Asked, lookups: RightLookups): Promise<boolean> {
  return actor.kind === 'CITIZEN' && actor.ref !== '' && purpose !== null && purpose.own.length > 0
    ? ((await unlessAway(lookups.isMinor(actor.ref))) ?? true)
    : false;
}

type OpensFor = (purpose: PurposeRules | null, actor: Actor, declared: readonly string[]) => Opens;

const MOST_KEPT = 1_000;

// What a purpose opens depends on little: it is made once for all who share it, so that plans and grants are found by it.
function keptOpens(): OpensFor {
  const made = new WeakMap<PurposeRules, Map<string, Opens>>();
  return (purpose, actor, declared) => {
    if (!purpose) {
      return OPENS_NOTHING;
    }
    const kept = made.get(purpose) ?? new Map<string, Opens>();
    made.set(purpose, kept);
    const key = declared.toSorted().join(' ');
    const opens = kept.get(key) ?? opensFor(purpose, actor, declared);
    if (kept.size < MOST_KEPT) {
      kept.set(key, opens);
    }
    return opens;
  };
}

/** The rights of a gateway with no owners around it: nobody's data is read. */
export const NO_RIGHTS: Rights = createRights({
  purposes: NO_PURPOSES,
  lookups: {
    caseFile: () => Promise.resolve(null),
    minorsOf: () => Promise.resolve([]),
    isMinor: () => Promise.resolve(false),
    learnFamily: () => undefined,
    rightsOf: () => Promise.resolve([]),
  },
});

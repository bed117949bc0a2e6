import {
  includesField,
  isNothing,
  type ActorKind,
  type Caller,
  type Opens,
  type Represented,
} from './caller.ts';
import {
  NEEDS_PURPOSE,
  NOT_AGREED,
  NOT_SIGNED_IN,
  NOT_YOURS,
  OUTSIDE_CASE,
  OUTSIDE_PURPOSE,
  PARENTS_READ,
  READS_NOBODY,
  type Refused,
} from './refusals.ts';

/**
 * Whose data a field holds, seen from the caller: their own, a person of the case they named, somebody they may read for a
 * reason of its own, somebody else's, or not known yet (the gateway asks before anything is fetched).
 */
export type Subject = 'SELF' | 'CASE' | 'OTHER' | 'UNKNOWN' | Represented;

/** One field that one caller would read, and the way that led there. */
export interface Look {
  readonly caller: Caller;
  /** The schema coordinate of the field, e.g. `Citizen.fullName`. */
  readonly coordinate: string;
  /** The coordinate that the reference to the person came from, e.g. `Dossier.owner`. */
  readonly via: string;
  readonly subject: Subject;
}

/** Whether a look is allowed, and if not, why and what would allow it. */
export type Decision = { readonly allowed: true } | Refused;

const ALLOWED: Decision = { allowed: true };

/** What the parents read for a minor, who reads it from 18 on. @see Bộ luật Dân sự 2015, Điều 21, 136 (parents represent a minor child) */
const FOR_PARENTS: ReadonlySet<string> = new Set(['Citizen.accesses', 'Citizen.emergencies']);

/**
 * May this caller read this field? Pure: the gateway asks it before it fetches, the loaders ask it for every row.
 *
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, articles 3, 4 and 19.1(c)
 */
export function decide(look: Look): Decision {
  return DECIDES[look.caller.actor.kind](look);
}

const DECIDES: Readonly<Record<ActorKind, (look: Look) => Decision>> = {
  ANONYMOUS: () => NOT_SIGNED_IN,
  CITIZEN: decideForPerson,
  REPRESENTATIVE: decideForPerson,
  OFFICER: decideForAgency,
  MACHINE: decideForAgency,
  REGISTRY: () => READS_NOBODY,
  DATA_PROTECTION: () => READS_NOBODY,
  STATISTICS: () => READS_NOBODY,
  SERVICE: () => READS_NOBODY,
};

function decideForPerson(look: Look): Decision {
  const { opens, represents } = look.caller;
  if (isRepresented(look)) {
    return ALLOWED;
  }
  if (typeof look.subject === 'object') {
    return NOT_AGREED;
  }
  if (isNothing(opens.own) && represents.length === 0) {
    return OUTSIDE_PURPOSE;
  }
  return decideOnPerson(look);
}

function decideOnPerson({ caller: { opens, isMinor }, subject, coordinate }: Look): Decision {
  switch (subject) {
    case 'SELF':
    case 'UNKNOWN':
      if (isMinor && FOR_PARENTS.has(coordinate)) {
        return PARENTS_READ;
      }
      return includesField(opens.own, coordinate) ? ALLOWED : OUTSIDE_PURPOSE;
    case 'CASE':
      return decideOnForm(opens, coordinate);
    default:
      return NOT_YOURS;
  }
}

// The people of a form that the person fills in: of them what that form asks for, and no more.
function decideOnForm(opens: Opens, coordinate: string): Decision {
  if (isNothing(opens.case)) {
    return NOT_YOURS;
  }
  return includesField(opens.case, coordinate) ? ALLOWED : OUTSIDE_PURPOSE;
}

function decideForAgency(look: Look): Decision {
  const { opens, caseCode } = look.caller;
  if (isListed(look) || isRepresented(look)) {
    return ALLOWED;
  }
  if (opens.othersOnly) {
    return NOT_AGREED;
  }
  if (isNothing(opens.case)) {
    return isNothing(opens.list) ? OUTSIDE_PURPOSE : NEEDS_PURPOSE;
  }
  return opens.needsCase && caseCode === null ? NEEDS_PURPOSE : decideOnCase(look);
}

function decideOnCase(look: Look): Decision {
  const { opens } = look.caller;
  if (look.subject !== 'CASE' && look.subject !== 'UNKNOWN') {
    return OUTSIDE_CASE;
  }
  return includesField(opens.case, look.coordinate) ? ALLOWED : OUTSIDE_PURPOSE;
}

function isListed({ caller: { opens }, via, coordinate }: Look): boolean {
  return opens.listPaths.has(via) && includesField(opens.list, coordinate);
}

// Before anything is fetched nobody knows whose it will be: what may be read of anyone is asked for.
function isRepresented({ caller, subject, coordinate }: Look): boolean {
  if (typeof subject === 'object') {
    return includesField(subject.coordinates, coordinate);
  }
  return (
    subject === 'UNKNOWN' &&
    caller.represents.some(({ coordinates }) => includesField(coordinates, coordinate))
  );
}

/** Whose data a person's row is, for this caller. */
export function subjectOf(caller: Caller, ref: string): Subject {
  if (isOwnRef(caller, ref)) {
    return 'SELF';
  }
  if (caller.casePeople.includes(ref)) {
    return 'CASE';
  }
  return representedAs(caller, ref) ?? 'OTHER';
}

function isOwnRef({ actor }: Caller, ref: string): boolean {
  switch (actor.kind) {
    case 'CITIZEN':
      return actor.ref === ref;
    case 'REPRESENTATIVE':
      return actor.ref === ref || actor.organization === ref;
    default:
      return false;
  }
}

// Two reasons to read the same person open what either of them opens.
function representedAs({ represents }: Caller, ref: string): Represented | null {
  const [first, ...more] = represents.filter((one) => one.ref === ref);
  if (!first || more.length === 0) {
    return first ?? null;
  }
  const all = [first, ...more].map(({ coordinates }) => coordinates);
  const named = all.flatMap((coordinates) => (coordinates === 'ALL' ? [] : [...coordinates]));
  return { ...first, coordinates: all.includes('ALL') ? 'ALL' : new Set(named) };
}

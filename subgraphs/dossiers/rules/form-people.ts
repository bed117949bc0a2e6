/** Whom a field of a form is about, as procedures says it. NONE: nobody. */
export type FormSubject =
  | 'OWNER'
  | 'APPLICANT'
  | 'CHILD'
  | 'MOTHER'
  | 'FATHER'
  | 'SPOUSE'
  | 'DECEASED'
  | 'ORGANIZATION'
  | 'NONE';

/** A person or organisation by reference. */
export interface FormParty {
  readonly kind: 'CITIZEN' | 'ORGANIZATION';
  readonly ref: string;
}

/** The relatives of the owner, by reference. */
export interface OwnersFamily {
  readonly parentAs: 'MOTHER' | 'FATHER' | null;
  readonly members: readonly { readonly kind: string; readonly ref: string }[];
  /** The organisations that the owner represents by law. */
  readonly organizations: readonly string[];
}

/** What is known when the people of a form are looked for. */
export interface FormPeopleNeeds {
  /** Whom the fields of the form are about. */
  readonly subjects: ReadonlySet<FormSubject>;
  /** Of whom something is read: nobody else is looked for, unless they are named. */
  readonly bound: ReadonlySet<FormSubject>;
  readonly owner: FormParty;
  readonly applicant: FormParty;
  /** Null: the owner is an organisation, or the register does not hold them. */
  readonly family: OwnersFamily | null;
  /** The organisation whose account is used. Null: none. */
  readonly organization: string | null;
  /** Persons named by number and found; only those whom the caller may name. */
  readonly named: ReadonlyMap<FormSubject, string>;
}

/** Who stands on the form in which role. */
export interface FormPerson extends FormParty {
  readonly role: FormSubject;
}

/**
 * The people of a form, each role once, the owner first. Who is named counts; else relations tell: on a form about a child the owner is
 * its mother or father and the spouse the other parent, on any other form mother and father are the owner's own. A child or a represented
 * organisation is found where there is one alone; who died is never guessed. A role that nobody is found for is left out.
 * @see Luật Hộ tịch 60/2014/QH13, Điều 15 and 16 (parents declare a birth); design.md §7
 */
export function formPeople(needs: FormPeopleNeeds): readonly FormPerson[] {
  const { subjects, bound, named, owner, applicant } = needs;
  const roles = [...subjects].filter((role) => !ALWAYS.has(role) && (bound.has(role) || named.has(role)));
  return [
    { role: 'OWNER', ...owner },
    { role: 'APPLICANT', ...applicant },
    ...roles.flatMap((role) => {
      const found = partyFor(role, needs);
      return found === null ? [] : [{ role, ...found }];
    }),
  ];
}

// The two who stand on every form, and nobody.
const ALWAYS: ReadonlySet<FormSubject> = new Set(['OWNER', 'APPLICANT', 'NONE']);

function partyFor(role: FormSubject, needs: FormPeopleNeeds): FormParty | null {
  if (role === 'ORGANIZATION') {
    const ref = organizationFor(needs);
    return ref === null ? null : { kind: 'ORGANIZATION', ref };
  }
  const ref = needs.named.get(role) ?? relativeFor(role, needs);
  return ref === null ? null : { kind: 'CITIZEN', ref };
}

function organizationFor({ owner, organization, family }: FormPeopleNeeds): string | null {
  if (owner.kind === 'ORGANIZATION') {
    return owner.ref;
  }
  const [first, ...more] = family?.organizations ?? [];
  return organization ?? (more.length === 0 ? (first ?? null) : null);
}

function relativeFor(role: FormSubject, needs: FormPeopleNeeds): string | null {
  const { family, owner, subjects } = needs;
  if (family === null) {
    return null;
  }
  switch (role) {
    case 'SPOUSE':
      return onlyOne('SPOUSE', family);
    case 'CHILD':
      return onlyOne('CHILD', family);
    case 'MOTHER':
    case 'FATHER':
      return subjects.has('CHILD') ? parentOfChild(role, owner, family) : onlyOne(role, family);
    default:
      return null;
  }
}

// Whose gender is not recorded is named by nobody but themself.
function parentOfChild(role: 'MOTHER' | 'FATHER', owner: FormParty, family: OwnersFamily): string | null {
  if (family.parentAs === null) {
    return null;
  }
  return family.parentAs === role ? owner.ref : onlyOne('SPOUSE', family);
}

function onlyOne(kind: string, { members }: OwnersFamily): string | null {
  const [first, ...more] = members.filter((member) => member.kind === kind);
  return first && more.length === 0 ? first.ref : null;
}

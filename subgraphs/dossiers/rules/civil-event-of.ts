import { parseCalendarDate } from '#schema/scalars/calendar-date.ts';

import type { KnownValue } from './leg-fields.ts';
import { DEATH_REGISTRATION, RESIDENCE_DELETION, RESIDENCE_REGISTRATION } from './register-change.ts';

/** What a finished dossier changes in the register of people. */
export interface CivilEvent {
  readonly kind: 'RESIDENCE' | 'RESIDENCE_REMOVED' | 'DEATH';
  /** Reference of the person whom it is about. */
  readonly person: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly area: string | null;
  readonly line: string | null;
  /** What was declared beside the number by which alone the person is known. Null: they are known otherwise. */
  readonly declared: DeclaredPerson | null;
}

/** What was declared of a person beside their number. */
interface DeclaredPerson {
  readonly fullName: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly dateOfBirth: string;
}

/** A dossier that has ended well. */
export interface EndedDossier {
  readonly procedureCode: string;
  /** YYYY-MM-DD. */
  readonly completedOn: string;
  /** Reference of the owner. Null: an organisation. */
  readonly owner: string | null;
  /** The child whose birth the dossier's group registered. Null: none, or it is of no group. */
  readonly child: string | null;
  /** Who has died, where relations tell. Null: nobody is known by them. */
  readonly deceased: string | null;
  readonly answers: readonly KnownValue[];
}

/**
 * What a finished dossier changes in the register: a permanent residence is the newborn's, else the owner's; a death registration and the
 * deletion of residence are about who has died. Who is no relative is known by the number that was declared, and name and date of birth
 * have to be declared with it, for the register to compare. Null: nothing, or nobody is known whom it could be about.
 * @see NĐ 278/2025/NĐ-CP (name and date of birth must match); Luật Cư trú 68/2020/QH14, Điều 20 and 24; Luật Hộ tịch 60/2014/QH13, Điều 34
 */
export function civilEventOf(ended: EndedDossier): CivilEvent | null {
  switch (ended.procedureCode) {
    case RESIDENCE_REGISTRATION:
      return residence(ended);
    case RESIDENCE_DELETION:
      return aboutDeceased(ended, { ...NOWHERE, kind: 'RESIDENCE_REMOVED', on: ended.completedOn });
    case DEATH_REGISTRATION:
      return aboutDeceased(ended, { ...NOWHERE, kind: 'DEATH', on: dayOfDeath(ended) });
    default:
      return null;
  }
}

const NOWHERE = { area: null, line: null };

function residence({ child, owner, answers, completedOn }: EndedDossier): CivilEvent | null {
  const area = said(answers, 'newResidence.area');
  const event = {
    kind: 'RESIDENCE',
    on: completedOn,
    area,
    line: said(answers, 'newResidence.line'),
  } as const;
  return area === null ? null : about(child ?? owner, event);
}

type Happening = Omit<CivilEvent, 'person' | 'declared'>;

function about(person: string | null, event: Happening): CivilEvent | null {
  return person === null ? null : { ...event, person, declared: null };
}

function aboutDeceased({ deceased, answers }: EndedDossier, event: Happening): CivilEvent | null {
  const fullName = said(answers, 'deceased.fullName');
  const dateOfBirth = said(answers, 'deceased.dateOfBirth');
  const person = answers.find(({ key }) => key === 'deceased.personalId')?.personRef ?? null;
  if (deceased !== null || person === null || fullName === null || dateOfBirth === null) {
    return about(deceased, event);
  }
  return { ...event, person, declared: { fullName, dateOfBirth } };
}

/** The day that was declared, where it begins with one; else that of the registration, for nobody dies later. */
function dayOfDeath({ answers, completedOn }: EndedDossier): string {
  const declared = (said(answers, 'death.at') ?? '').slice(0, 'YYYY-MM-DD'.length);
  return parseCalendarDate(declared).ok && declared <= completedOn ? declared : completedOn;
}

function said(answers: readonly KnownValue[], key: string): string | null {
  return answers.find((one) => one.key === key)?.value ?? null;
}

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
  /** Who has died, where the register holds them. Null: nobody is known. */
  readonly deceased: string | null;
  readonly answers: readonly KnownValue[];
}

/**
 * What a finished dossier changes in the register: a permanent residence is the newborn's, else the owner's; a death registration and the
 * deletion of residence are about who has died. Null: nothing, or nobody is known whom it could be about.
 * @see Luật Cư trú 68/2020/QH14, Điều 20 and 24; Luật Hộ tịch 60/2014/QH13, Điều 34
 */
export function civilEventOf(ended: EndedDossier): CivilEvent | null {
  switch (ended.procedureCode) {
    case RESIDENCE_REGISTRATION:
      return residence(ended);
    case RESIDENCE_DELETION:
      return about(ended.deceased, { ...NOWHERE, kind: 'RESIDENCE_REMOVED', on: ended.completedOn });
    case DEATH_REGISTRATION:
      return about(ended.deceased, { ...NOWHERE, kind: 'DEATH', on: dayOfDeath(ended) });
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

function about(person: string | null, event: Omit<CivilEvent, 'person'>): CivilEvent | null {
  return person === null ? null : { ...event, person };
}

/** The day that was declared, where it begins with one; else that of the registration, for nobody dies later. */
function dayOfDeath({ answers, completedOn }: EndedDossier): string {
  const declared = (said(answers, 'death.at') ?? '').slice(0, 'YYYY-MM-DD'.length);
  return parseCalendarDate(declared).ok && declared <= completedOn ? declared : completedOn;
}

function said(answers: readonly KnownValue[], key: string): string | null {
  return answers.find((one) => one.key === key)?.value ?? null;
}

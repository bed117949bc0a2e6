import type { Item } from '../form/form.ts';
import type { ReadHeldLegQuery } from '../graph/generated/read-held-leg.ts';
import { wordsOf } from '../words-of.ts';
import type { Words } from '../../../words/words.ts';

type Group = NonNullable<NonNullable<ReadHeldLegQuery['dossier']>['group']>;
type Leg = Group['legs'][number];
type Planned = NonNullable<Group['interlinkedGroup']>['legs'][number];

/** A leg that is held up, and what it takes to go on. */
export interface HeldLeg {
  readonly group: string;
  readonly position: number;
  readonly name: Words;
  readonly agency: Words;
  /** What it waits for; null: the graph does not say. */
  readonly waitsFor: Words | null;
  /** What nothing gives, to be typed; empty: it is only asked for again. */
  readonly items: readonly Item[];
}

/** Whether the people of a group may take up this leg again: it was refused or could not go on, and it is not the agency alone that may. */
export function mayResume({ state, awaits }: Pick<Leg, 'state' | 'awaits'>): boolean {
  return (state === 'REFUSED' || state === 'STALLED') && awaits !== 'AGENCY_STOPPED';
}

/** The leg at this place. Null: there is none, or it is not held up. */
export function heldLeg(group: Group, position: number): HeldLeg | null {
  const leg = group.legs.find((one) => one.position === position);
  if (leg === undefined || !mayResume(leg)) {
    return null;
  }
  const planned = group.interlinkedGroup?.legs.find(({ order }) => order === position);
  return {
    group: group.id,
    position,
    ...namesOf(leg, planned),
    waitsFor: leg.awaitsText === null ? null : wordsOf(leg.awaitsText, leg.awaitsTextEn),
    items: leg.missing.map((key) => itemOf(key, planned?.procedure?.form?.fields ?? [])),
  };
}

function namesOf({ procedureCode }: Leg, planned: Planned | undefined): Pick<HeldLeg, 'name' | 'agency'> {
  const procedure = planned?.procedure ?? { name: procedureCode, nameEn: null };
  return {
    name: wordsOf(procedure.name, procedure.nameEn),
    agency: wordsOf(planned?.agency, planned?.agencyEn),
  };
}

type Field = NonNullable<NonNullable<Planned['procedure']>['form']>['fields'][number];

// Where the owner of procedures did not answer the key stands for its label: the answer can be given all the same.
function itemOf(key: string, fields: readonly Field[]): Item {
  const { label, labelEn, type, choices } = fields.find((one) => one.key === key) ?? UNDECLARED;
  return {
    key,
    label: wordsOf(label ?? key, labelEn),
    type,
    isRequired: true,
    subject: 'NONE',
    choices: (choices ?? []).map((choice) => ({
      value: choice.value,
      label: wordsOf(choice.label, choice.labelEn),
    })),
    known: null,
  };
}

const UNDECLARED: Omit<Field, 'key'> = { label: null, labelEn: null, type: 'TEXT', choices: [] };

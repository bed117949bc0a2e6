import { useState } from 'react';

import { type Answers, hand, type HandedPaper, say } from './answers.ts';
import { type Trouble, troublesOf } from './checks.ts';
import type { Group } from './drafted-form.tsx';
import { useFilingAt } from './filing-at.ts';
import type { KnownForm } from './form.ts';
import { type Office, placeOf } from './offices.ts';
import { useOffices } from './use-offices.ts';

/** A form that is being filled in, and all that may be done to it. */
export interface Filled {
  readonly form: KnownForm;
  readonly answers: Answers;
  /** Says a value; null: what is known counts again. */
  readonly say: (key: string, value: string | null) => void;
  readonly hand: (paper: string, handed: HandedPaper | null) => void;
  /** Where it is filed; null: not known yet. */
  readonly office: Office | null;
  readonly chooseOffice: (office: Office) => void;
  /** Agencies near to whoever files; null: they are still asked for. */
  readonly offices: readonly Office[] | null;
  /** What is still open, told or not. */
  readonly open: readonly Trouble[];
  /** What is shown as wrong: nothing before it was tried to hand it in. */
  readonly troubles: readonly Trouble[];
  /** How often it was tried to hand it in. */
  readonly tries: number;
  /** Shows what the hub found wrong. */
  readonly tell: (troubles: readonly Trouble[]) => void;
}

interface FilledOptions {
  readonly form: KnownForm;
  readonly group: Group;
  readonly first: Answers;
  readonly tries: number;
}

/** Holds what is said on a form, and what is wrong with it. What the hub found wrong is forgotten where it is changed. */
export function useFilled({ form, group, first, tries }: FilledOptions): Filled {
  const { office: fixed } = useFilingAt();
  const [answers, setAnswers] = useState(first);
  const [told, tell] = useState<readonly Trouble[]>([]);
  const [chosen, setChosen] = useState<Office | null>(null);
  const offices = useOffices(firstHandedIn(form, group), placeOf(form, answers));
  const office = fixed ?? chosen ?? offices?.[0] ?? null;
  const open = troublesOf(form, answers, office?.code ?? null);
  const forget = (isSettled: (trouble: Trouble) => boolean): void =>
    tell((before) => before.filter((trouble) => !isSettled(trouble)));
  return {
    form,
    answers,
    office,
    offices,
    open,
    tries,
    troubles: tries > 0 ? [...open, ...told] : told,
    tell,
    say: (key, value) => {
      setAnswers((before) => say(before, key, value));
      forget(({ field }) => field === key);
    },
    hand: (paper, handed) => {
      setAnswers((before) => hand(before, paper, handed));
      forget((trouble) => trouble.paper === paper);
    },
    chooseOffice: (next) => {
      setChosen(next);
      forget(({ isOffice }) => isOffice);
    },
  };
}

// Of a group the first service is handed in; the others go on by themselves.
function firstHandedIn({ code }: KnownForm, group: Group): string {
  return group?.legs[0]?.procedure?.code ?? code;
}

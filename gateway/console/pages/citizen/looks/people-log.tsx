import { Emergencies } from './emergencies.tsx';
import type { LooksAtMeQuery } from './generated/looks-at-me.ts';
import { LogOf } from './log-of.tsx';
import { LooksChoice, type LooksChosen } from './looks-choice.tsx';
import { peopleOf } from './people-of.ts';
import type { AskedQuestions } from './use-questions.ts';

interface PeopleLogProps {
  readonly me: LooksAtMeQuery['me'];
  readonly chosen: LooksChosen;
  readonly onChoose: (chosen: LooksChosen) => void;
  readonly questions: AskedQuestions;
}

/** The log of whoever is chosen among the reader and their minors. */
export function PeopleLog({ me, chosen, onChoose, questions }: PeopleLogProps) {
  const people = peopleOf(me);
  const log = people[chosen.person]?.log ?? null;
  return (
    <>
      <LooksChoice people={people} chosen={chosen} onChoose={onChoose} />
      <Emergencies emergencies={me?.emergencies ?? null} />
      {/* One that was not answered is told of above. What was fetched for one person is not shown for the next. */}
      {log !== null && (
        <LogOf key={`${chosen.person} ${chosen.own}`} chosen={chosen} log={log} questions={questions} />
      )}
    </>
  );
}

import type { LookPageFragment } from './generated/looks-at-me.ts';
import { groupLooks } from './group-looks.ts';
import { joinedLog } from './joined-log.ts';
import { LookGroupPanel } from './look-group-panel.tsx';
import type { LooksChosen } from './looks-choice.tsx';
import { MoreLooks } from './more-looks.tsx';
import { NobodyLooked } from './nobody-looked.tsx';
import { useDossierNames } from './use-dossier-names.ts';
import { useOlderLooks } from './use-older-looks.ts';
import type { AskedQuestions } from './use-questions.ts';

interface LogOfProps {
  readonly chosen: LooksChosen;
  /** The newest of their looks. */
  readonly log: LookPageFragment;
  readonly questions: AskedQuestions;
}

/** One person's log, by what the looks were for; older looks come when they are wanted. */
export function LogOf({ chosen, log, questions }: LogOfProps) {
  const names = useDossierNames();
  const older = useOlderLooks(chosen);
  const { looks, after } = joinedLog([log, ...older.pages]);
  return looks.length === 0 ? (
    <NobodyLooked />
  ) : (
    <>
      {groupLooks(looks, names).map((group) => (
        <LookGroupPanel key={group.key} group={group} questions={questions} />
      ))}
      <MoreLooks shown={looks.length} after={after} older={older} />
    </>
  );
}

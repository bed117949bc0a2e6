import { ButtonLink } from '../../../parts/button.tsx';
import { Faults } from '../../../parts/faults.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { wordsOf } from '../words-of.ts';
import type { HeldLeg } from './held-leg.ts';
import type { Resume } from './use-resume.ts';

interface ResumeOutcomeProps {
  readonly resume: Resume;
  readonly leg: HeldLeg;
  /** The dossier through which the group was found. */
  readonly code: string;
}

/** What became of taking a service up again. Nothing before it was tried. */
export function ResumeOutcome({ resume: { outcome, faults }, leg, code }: ResumeOutcomeProps) {
  const { say } = useSpeech();
  switch (outcome?.__typename) {
    case 'InterlinkedLegResumed':
      return <Resumed leg={leg} code={code} />;
    case 'LegNotResumed':
      return (
        <Notice tone="bad" title={{ vi: 'Chưa tiếp tục được', en: 'It does not go on' }}>
          <p>{say(wordsOf(outcome.message, outcome.messageEn))}</p>
        </Notice>
      );
    case 'DossierRefused':
      return (
        <Notice tone="bad" title={{ vi: 'Có điểm cần xem lại', en: 'Something has to be put right' }}>
          {outcome.problems.map(({ code: problem, field, message, messageEn }) => (
            <p key={`${problem} ${field}`}>{say(wordsOf(message, messageEn))}</p>
          ))}
        </Notice>
      );
    default:
      return <Faults faults={faults} />;
  }
}

function Resumed({ leg, code }: Pick<ResumeOutcomeProps, 'leg' | 'code'>) {
  const { say } = useSpeech();
  return (
    <Notice tone="good" title={{ vi: 'Việc này đã được tiếp tục', en: 'This service goes on' }}>
      <p>{say(leg.name)}</p>
      <p>
        <ButtonLink to={`/me/dossiers/${code}`} weight="main">
          <Said vi="Theo dõi hồ sơ" en="Follow the dossier" />
        </ButtonLink>
      </p>
    </Notice>
  );
}

import { useParams } from 'react-router';

import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Page } from '../../../parts/page.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { NEWBORN, procedureIn } from '../addresses.ts';
import { ReadProcedure, type ReadProcedureQuery } from '../graph/generated/read-procedure.ts';
import { wordsOf } from '../words-of.ts';
import { ToldProcedure } from './told-procedure.tsx';
import { UnknownProcedure } from './unknown-procedure.tsx';

/** One procedure: what it takes, how long, what it costs, what comes of it, and the law it rests on. Anyone may read it. */
export function ProcedurePage() {
  const code = procedureIn(useParams()['code']);
  const asked = useAsk({ of: ReadProcedure, with: { code, group: code }, reason: PUBLIC });
  const answered = asked.state === 'answered' ? asked.data.procedure : null;
  return (
    <Page title={titleOf(code, answered)} {...leadOf(code)}>
      <Answer to={asked} waiting={<Skeleton lines={10} />}>
        {({ procedure, interlinkedGroup }) =>
          procedure === null ? (
            <UnknownProcedure />
          ) : (
            <ToldProcedure procedure={procedure} group={interlinkedGroup} />
          )
        }
      </Answer>
    </Page>
  );
}

type Procedure = NonNullable<ReadProcedureQuery['procedure']>;

function titleOf(code: string, procedure: Procedure | null) {
  if (code === NEWBORN) {
    return { vi: 'Ba việc cho con mới sinh, một tờ khai', en: 'Three services for a newborn, one form' };
  }
  return procedure === null ? { vi: 'Thủ tục', en: 'Procedure' } : wordsOf(procedure.name, procedure.nameEn);
}

function leadOf(code: string) {
  return code === NEWBORN
    ? {
        lead: {
          vi: 'Khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế: bạn khai một lần, ba cơ quan lần lượt làm.',
          en: 'Birth registration, residence and health-insurance card: you declare once, three agencies do the rest.',
        },
      }
    : {};
}

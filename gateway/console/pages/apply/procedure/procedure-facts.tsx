import { Facts } from '../../../parts/facts.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { ReadProcedureQuery } from '../graph/generated/read-procedure.ts';
import { capital } from '../procedure-words.ts';
import { wordsOf } from '../words-of.ts';
import { FilingWays } from './filing-ways.tsx';

type Procedure = NonNullable<ReadProcedureQuery['procedure']>;

const PARTIES = {
  CITIZEN: { vi: 'công dân Việt Nam', en: 'Vietnamese citizens' },
  ORGANIZATION: { vi: 'tổ chức', en: 'organisations' },
  FOREIGNER: { vi: 'người nước ngoài', en: 'foreigners' },
};

/** What comes of a procedure, who decides, who may ask, and how it is filed. */
export function ProcedureFacts({ procedure }: { readonly procedure: Procedure }) {
  const { say } = useSpeech();
  const results = procedure.results.map(({ name, nameEn }) => say(wordsOf(name, nameEn)));
  const who = procedure.for.map((kind) => say(PARTIES[kind])).join(', ');
  return (
    <Panel title={{ vi: 'Thông tin chung', en: 'In short' }}>
      <Facts
        facts={[
          {
            label: { vi: 'Kết quả', en: 'What you get' },
            value: results.length === 0 ? null : results.join('; '),
          },
          {
            label: { vi: 'Cơ quan có thẩm quyền', en: 'Who decides' },
            value: say(wordsOf(procedure.competentAgency, procedure.competentAgencyEn)),
          },
          { label: { vi: 'Ai được nộp', en: 'Who may ask' }, value: capital(who) },
          {
            label: { vi: 'Nộp ở đâu', en: 'Where' },
            value: say(
              procedure.nonTerritorial
                ? { vi: 'Mọi nơi trong cả nước, không theo nơi cư trú', en: 'Anywhere in the country' }
                : { vi: 'Cơ quan nơi bạn cư trú hoặc có việc', en: 'The agency of your place' },
            ),
          },
        ]}
      />
      <FilingWays ways={procedure.channels} />
    </Panel>
  );
}

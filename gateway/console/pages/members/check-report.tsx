import { Badge } from '../../parts/badge.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { momentText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import { Changes } from './changes.tsx';
import { Findings } from './findings.tsx';
import { Flows } from './flows.tsx';
import type { OneCheckQuery } from './generated/check.ts';

/** A check as the registry keeps it. */
export type Check = NonNullable<OneCheckQuery['schemaCheck']>;

/** What a check found: what is wrong, what would flow, and what would change. */
export function CheckReport({ check }: { readonly check: Check }) {
  const { language } = useSpeech();
  const verdict = check.passed ? PASSED : REFUSED;
  return (
    <>
      <Panel title={{ vi: 'Kết quả kiểm tra', en: 'The check' }} beside={<Badge {...verdict} />}>
        <Facts
          facts={[
            { label: { vi: 'Lúc', en: 'Made' }, value: momentText(language, check.at) },
            { label: { vi: 'Cơ quan', en: 'Agency' }, value: check.agency?.name ?? check.agency?.code },
            { label: { vi: 'Sẽ trả lời tại', en: 'Would answer at' }, value: check.routingUrl },
          ]}
        />
        <Findings findings={check.findings} />
      </Panel>
      <Flows flows={check.flows} />
      <Changes diff={check.diff} />
    </>
  );
}

const PASSED = { tone: 'good', words: { vi: 'Đạt', en: 'Passed' } } as const;
const REFUSED = { tone: 'bad', words: { vi: 'Không đạt', en: 'Refused' } } as const;

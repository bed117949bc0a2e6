import { useState } from 'react';

import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { CitizenPage } from '../citizen-page.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { ConsentList } from './consent-list.tsx';
import { MyConsents } from './generated/my-consents.ts';
import { AskedConsentPanel } from './asked-consent-panel.tsx';
import { RepresentationList } from './representation-list.tsx';

/** What the reader has allowed, and how to take it back. @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 9 và 10 */
export function ConsentsPage() {
  const asked = useAsk({ of: MyConsents, with: { lang: useLang() }, reason: OWN_DATA, fresh: true });
  const [now] = useState(() => new Date().toISOString());
  const onChanged = asked.state === 'waiting' ? NOTHING : asked.again;
  return (
    <CitizenPage
      title={{ vi: 'Đồng ý và ủy quyền', en: 'Consents and representation' }}
      lead={{
        vi: 'Phần lớn việc của cơ quan không cần bạn đồng ý vì luật đã giao. Những việc ngoài đó thì cần, và bạn rút lại lúc nào cũng được.',
        en: 'Most of what agencies do rests on the law and not on consent. The rest needs yours, and you can take it back at any moment.',
      }}
    >
      <AskedConsentPanel onGiven={onChanged} />
      <Answer to={asked}>
        {({ me }) => (
          <>
            <ConsentList consents={me?.consents ?? null} now={now} onChanged={onChanged} />
            <Panel title={{ vi: 'Ai được thay mặt bạn', en: 'Who may act for you' }}>
              <RepresentationList list={me?.representations ?? null} now={now} onChanged={onChanged} />
            </Panel>
            <Panel title={{ vi: 'Bạn được thay mặt ai', en: 'For whom you may act' }}>
              <RepresentationList list={me?.represents ?? null} now={now} onChanged={onChanged} />
            </Panel>
          </>
        )}
      </Answer>
    </CitizenPage>
  );
}

const NOTHING = (): void => undefined;

import { useParams } from 'react-router';

import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Page } from '../../../parts/page.tsx';
import { Said } from '../../../parts/said.tsx';
import { ReadReceipt } from '../graph/generated/read-receipt.ts';
import { Received } from './received.tsx';

/** The receipt of what was handed in: its code, when it is due, what it costs, and how to follow it. */
export function ReceiptPage() {
  const code = useParams()['dossier'] ?? '';
  const asked = useAsk({ of: ReadReceipt, with: { code }, reason: OWN_DATA, fresh: true });
  return (
    <Page title={{ vi: 'Hồ sơ đã được gửi', en: 'Your dossier is in' }}>
      <Answer to={asked}>
        {({ dossier }) =>
          dossier === null ? (
            <Empty title={{ vi: 'Không có hồ sơ này cho bạn', en: 'There is no such dossier for you' }}>
              <p>
                <Said vi="Hãy kiểm tra mã, hoặc đăng nhập." en="Check the code, or sign in." />
              </p>
            </Empty>
          ) : (
            <Received dossier={dossier} />
          )
        }
      </Answer>
    </Page>
  );
}

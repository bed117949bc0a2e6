import { useParams } from 'react-router';

import { Page } from '../../parts/page.tsx';
import { CodeForm } from './code-form.tsx';
import { HowToTrack } from './how-to-track.tsx';
import { Tracked } from './tracked.tsx';
import { trackedCode } from './tracked-code.ts';
import { UnknownCode } from './unknown-code.tsx';

/** Where a dossier stands, for anybody who has its code. */
export function TrackPage() {
  const { code: told = '' } = useParams();
  const code = trackedCode(told);
  return (
    <Page
      title={{ vi: 'Tra cứu hồ sơ', en: 'Track a dossier' }}
      lead={{
        vi: 'Chỉ cần mã số trên giấy tiếp nhận; không cần đăng nhập, không hiện thông tin cá nhân.',
        en: 'The code on the receipt is all it takes: no sign-in, and nothing personal is shown.',
      }}
    >
      <CodeForm first={told} />
      {told === '' && <HowToTrack />}
      {told !== '' && code === null && <UnknownCode reason="malformed" />}
      {code !== null && <Tracked key={code} code={code} />}
    </Page>
  );
}

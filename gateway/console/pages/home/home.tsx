import { Page } from '../../parts/page.tsx';
import { useSession } from '../../session/session.tsx';
import { Beginnings } from './beginnings.tsx';
import { Events } from './events.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Owners } from './owners.tsx';
import { Promises } from './promises.tsx';

/** The front page: what the hub is, and the ways into it. */
export function HomePage() {
  const { ways } = useSession();
  return (
    <Page
      title={{ vi: 'Khai một lần, nhiều cơ quan cùng dùng', en: 'Declared once, used by many agencies' }}
      lead={{
        vi: 'Liên Thông nối dữ liệu mà các cơ quan đang giữ thành một, để làm thủ tục không phải khai lại điều Nhà nước đã biết, và để bạn thấy ai đã xem dữ liệu của mình.',
        en: 'Liên Thông joins the data that agencies hold into one, so that no procedure asks again for what the State knows, and you see who looked at your data.',
      }}
    >
      <FirstSteps />
      <Events />
      {ways.personas.length > 0 && <Beginnings />}
      <Promises />
      <Owners />
    </Page>
  );
}

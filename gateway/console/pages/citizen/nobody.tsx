import { Page } from '../../parts/page.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Button } from '../../parts/button.tsx';
import { Said } from '../../parts/said.tsx';
import type { Persona } from '../../session/personas.ts';
import { useSession } from '../../session/session.tsx';
import { useSpeech } from '../../words/language.tsx';
import styles from './citizen.module.css';
import { CITIZEN_PLACES } from './places.ts';

/** What stands here before anybody has signed in, or when it is somebody who has no such data here. */
export function NobodyPage() {
  const { signedIn } = useSession();
  return (
    <Page
      title={{ vi: 'Dữ liệu của tôi', en: 'My data' }}
      lead={{
        vi: 'Mỗi người dân đọc được nhà nước biết gì về mình, hồ sơ của mình đang ở đâu, và ai đã xem.',
        en: 'Everybody can read what the state knows about them, where their dossiers stand, and who looked.',
      }}
    >
      {signedIn !== null && (
        <Notice
          tone="info"
          title={{
            vi: 'Tài khoản này không phải tài khoản công dân',
            en: 'This account is not a citizen’s',
          }}
        >
          <p>
            <Said
              vi="Trang này dành cho chính người có dữ liệu và người đại diện của tổ chức."
              en="This page is for people themselves and for representatives of organisations."
            />
          </p>
        </Notice>
      )}
      <WaysIn />
      <ul className={`${styles['list']} ${styles['cards']}`}>
        {CITIZEN_PLACES.map((place) => (
          <PlaceCard key={place.path} {...place} />
        ))}
      </ul>
    </Page>
  );
}

function PlaceCard({ name, about }: (typeof CITIZEN_PLACES)[number]) {
  const { say } = useSpeech();
  return (
    <li className={styles['card']}>
      <h2>{say(name)}</h2>
      <p className={styles['muted']}>{say(about)}</p>
    </li>
  );
}

function WaysIn() {
  const { ways } = useSession();
  const people = ways.personas.filter(({ kind }) => ['citizen', 'representative'].includes(kind));
  return people.length === 0 ? <SignInFirst /> : <ChoosePersona people={people} />;
}

function SignInFirst() {
  return (
    <Notice tone="info" title={{ vi: 'Bạn chưa đăng nhập', en: 'You are not signed in' }}>
      <p>
        <Said
          vi="Đăng nhập bằng VNeID để xem dữ liệu của mình."
          en="Sign in with VNeID to read your own data."
        />
      </p>
    </Notice>
  );
}

function ChoosePersona({ people }: { readonly people: readonly Persona[] }) {
  const { ways, become } = useSession();
  const { say } = useSpeech();
  return (
    <Panel
      title={{ vi: 'Chọn một người hư cấu để xem thử', en: 'Choose a fictional person and look around' }}
    >
      <p className={styles['muted']}>
        <Said
          vi="Đây là bản thử nghiệm: mọi người và hồ sơ đều hư cấu. Đổi người ở góc trên lúc nào cũng được. Trong thực tế, mỗi người chỉ đăng nhập được bằng VNeID của mình."
          en="This is a demo: all people and dossiers are fictional. You can change the person at the top at any time. In real life everybody signs in with their own VNeID."
        />
      </p>
      <ul className={`${styles['list']} ${styles['people']}`}>
        {people.map((persona) => (
          <li key={persona.persona}>
            <Button onPress={() => become(ways.be(persona))}>{say(persona)}</Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { Button, ButtonLink } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSession } from '../../../session/session.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { procedurePath } from '../addresses.ts';
import styles from './sign-in-first.module.css';

/** Tells that one has to be somebody to apply, and in a demo whom one may be. */
export function SignInFirst({ code }: { readonly code: string }) {
  const { ways, become, signedIn } = useSession();
  const { say } = useSpeech();
  const people = ways.personas.filter(({ kind }) => kind === 'citizen' || kind === 'representative');
  return (
    <>
      <Notice
        tone="info"
        title={
          signedIn === null
            ? { vi: 'Hãy đăng nhập để nộp hồ sơ', en: 'Sign in to apply' }
            : { vi: 'Tài khoản này không tự nộp hồ sơ', en: 'This account does not apply for itself' }
        }
      >
        <p>
          <Said
            vi="Thông tin thủ tục ai cũng xem được. Tờ khai điền sẵn dữ liệu của bạn nên cần biết bạn là ai."
            en="Anyone may read about procedures. The form is filled in with your data, so it has to know who you are."
          />
        </p>
      </Notice>
      {people.length > 0 && (
        <Panel title={{ vi: 'Thử trong vai', en: 'Try it as' }}>
          <ul className={styles['people']}>
            {people.map((persona) => (
              <li key={persona.persona}>
                <Button onPress={() => become(ways.be(persona))}>{say(persona)}</Button>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <p>
        <ButtonLink to={procedurePath(code)} weight="quiet">
          <Said vi="Về trang thủ tục" en="Back to the procedure" />
        </ButtonLink>
      </p>
    </>
  );
}

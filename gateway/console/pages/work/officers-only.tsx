import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { Said } from '../../parts/said.tsx';
import { useSession } from '../../session/session.tsx';
import { useSpeech } from '../../words/language.tsx';
import styles from './officers-only.module.css';

/** Stands where the work list would for whoever is no officer; in a demo they may become one. */
export function OfficersOnly() {
  const { ways, become } = useSession();
  const { say } = useSpeech();
  const officers = ways.personas.filter(({ kind }) => kind === 'officer');
  return (
    <Page title={{ vi: 'Việc cần giải quyết', en: 'Work list' }}>
      <Empty title={{ vi: 'Trang này dành cho cán bộ', en: 'This page is for officers' }}>
        <p>
          <Said
            vi="Cán bộ của đơn vị thấy hồ sơ mà đơn vị mình và cấp dưới tiếp nhận hoặc xử lý."
            en="Officers of a unit see the dossiers that their unit, or one below it, receives or processes."
          />
        </p>
        {officers.length > 0 && (
          <ul className={styles['officers']}>
            {officers.map((persona) => (
              <li key={persona.persona}>
                <Button onPress={() => become(ways.be(persona))}>{say(persona)}</Button>
              </li>
            ))}
          </ul>
        )}
      </Empty>
    </Page>
  );
}

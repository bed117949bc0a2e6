import { ButtonLink } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { CodeForm } from '../track/code-form.tsx';
import styles from './first-steps.module.css';

/** What most people come for: to hand something in, or to see where it stands. */
export function FirstSteps() {
  return (
    <div className={styles['steps']}>
      <div className={styles['apply']}>
        <h2>
          <Said vi="Làm thủ tục" en="Apply for a service" />
        </h2>
        <p>
          <Said
            vi="Điều đã biết được điền sẵn, kèm nguồn; bạn chỉ bổ sung phần còn thiếu."
            en="What is known is filled in, with its source; you add only what is missing."
          />
        </p>
        <ButtonLink to="/apply">
          <Said vi="Chọn thủ tục" en="Choose a procedure" />
        </ButtonLink>
      </div>
      <Panel title={{ vi: 'Hồ sơ của tôi tới đâu rồi?', en: 'Where does my dossier stand?' }}>
        <CodeForm />
      </Panel>
    </div>
  );
}

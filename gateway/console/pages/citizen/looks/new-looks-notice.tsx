import { useLocation, useNavigate } from 'react-router';

import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Said } from '../../../parts/said.tsx';
import { momentText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import { newLooksTitle } from './new-looks-title.ts';
import { useNewLooks } from './new-looks.tsx';

const LOG = '/me/looks';

/** Says politely that somebody has just looked, and leads to the log. The place is there from the start, so that a screen reader tells what comes into it. */
export function NewLooksNotice() {
  const { looks } = useNewLooks();
  return (
    <div role="status" className={styles['live']}>
      {looks.length > 0 && <Told />}
    </div>
  );
}

function Told() {
  const { looks, putAway } = useNewLooks();
  const { language } = useSpeech();
  const goTo = useNavigate();
  const isThere = useLocation().pathname === LOG;
  const [newest] = looks;
  const read = (): void => {
    putAway();
    if (!isThere) {
      void goTo(LOG);
    }
  };
  return (
    <Notice tone="info" title={newLooksTitle(looks.length)}>
      {newest !== undefined && (
        <p>
          {newest.reason} <span className={styles['muted']}>{momentText(language, newest.at)}</span>
        </p>
      )}
      <p className={styles['row']}>
        {!isThere && (
          <Button onPress={read}>
            <Said vi="Xem trong nhật ký" en="See it in the log" />
          </Button>
        )}
        <Button weight="quiet" onPress={putAway}>
          <Said vi="Đã biết" en="Noted" />
        </Button>
      </p>
    </Notice>
  );
}

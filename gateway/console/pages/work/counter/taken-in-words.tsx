import { Button, ButtonLink } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Said } from '../../../parts/said.tsx';
import styles from './taken-in-words.module.css';

interface OfDossier {
  readonly code: string;
}

/** That it is in, and what has to be said to the person now. */
export function HandedIn({ code }: OfDossier) {
  return (
    <Notice
      tone="good"
      title={{
        vi: `Hồ sơ ${code} đã được nộp`,
        en: `Dossier ${code} has been handed in`,
      }}
    >
      <p>
        <Said
          vi="Thời hạn bắt đầu khi bạn tiếp nhận; hãy đưa người dân mã này để theo dõi."
          en="The term begins when you accept it; give the person this code to follow it."
        />
      </p>
    </Notice>
  );
}

/** What comes next at the counter. */
export function WaysOn({ code }: OfDossier) {
  return (
    <div className={styles['ways']}>
      <ButtonLink to={`/work/${code}`} weight="main">
        <Said vi="Mở hồ sơ để tiếp nhận" en="Open the dossier to accept it" />
      </ButtonLink>
      <Button onPress={() => print()}>
        <Said vi="In phiếu cho người nộp" en="Print the slip" />
      </Button>
      <ButtonLink to="/work/counter">
        <Said vi="Tiếp nhận người tiếp theo" en="Take in the next person" />
      </ButtonLink>
    </div>
  );
}

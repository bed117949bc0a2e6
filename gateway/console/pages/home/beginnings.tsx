import { useNavigate } from 'react-router';

import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { useSession } from '../../session/session.tsx';
import { useSpeech } from '../../words/language.tsx';
import { type Story, storiesFor } from './start-here.ts';
import styles from './tiles.module.css';

/** Where a demo may be begun: each card signs its persona in and opens the page of the story. */
export function Beginnings() {
  const { ways, become } = useSession();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const begin = async ({ persona, path }: Story): Promise<void> => {
    const chosen = ways.personas.find((one) => one.persona === persona);
    // First the place: whoever signs in is shown the page anew, as theirs.
    await navigate(path);
    become(chosen === undefined ? null : ways.be(chosen));
  };
  return (
    <Panel title={{ vi: 'Bắt đầu từ đây', en: 'Start here' }}>
      <p>
        <Said
          vi="Bản thử nghiệm: chọn một câu chuyện, trang sẽ mở với vai của người ấy. Mọi người và hồ sơ đều hư cấu."
          en="A demo: choose a story and its page opens with that person signed in. All people and dossiers are fictional."
        />
      </p>
      <ul className={styles['tiles']}>
        {storiesFor(ways.personas).map((story) => (
          <li key={story.path}>
            <button type="button" onClick={() => void begin(story)}>
              <strong>{say(story.title)}</strong>
              <span>{say(story.about)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

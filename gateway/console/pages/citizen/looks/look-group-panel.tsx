import { useState } from 'react';
import { Link } from 'react-router';

import { Button } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import { basesOf, type LookGroup, lookers } from './group-looks.ts';
import { LookItem } from './look-item.tsx';
import type { AskedQuestions } from './use-questions.ts';

const FIRST_SHOWN = 3;

interface LookGroupPanelProps {
  readonly group: LookGroup;
  readonly questions: AskedQuestions;
}

/** The looks of one dossier or purpose: who and how often, then each look. */
export function LookGroupPanel({ group, questions }: LookGroupPanelProps) {
  const { say, language } = useSpeech();
  const [all, showAll] = useState(false);
  const { title, dossier, looks } = group;
  const who = lookers(looks).map(({ name, times }) => `${name[language]} (${times})`);
  const shown = all ? looks : looks.slice(0, FIRST_SHOWN);
  return (
    <Panel title={title} beside={dossier !== null && <Link to={`/me/dossiers/${dossier}`}>{dossier}</Link>}>
      <p className={styles['muted']}>
        {say({
          vi: `${looks.length} lượt xem: `,
          en: looks.length === 1 ? '1 look: ' : `${looks.length} looks: `,
        })}
        {who.join(', ')}
      </p>
      <p className={styles['muted']}>
        {say({ vi: 'Căn cứ: ', en: 'Legal basis: ' })}
        {basesOf(looks).join('; ')}
      </p>
      <ul className={styles['list']}>
        {shown.map((look) => (
          <LookItem key={look.id} look={look} questions={questions} />
        ))}
      </ul>
      {shown.length < looks.length && (
        <div>
          <Button onPress={() => showAll(true)}>
            {say({ vi: `Xem cả ${looks.length} lượt`, en: `Show all ${looks.length}` })}
          </Button>
        </div>
      )}
    </Panel>
  );
}

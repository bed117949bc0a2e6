import type { Words } from '../../../words/words.ts';
import { Empty } from '../../../parts/empty.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import type { RecordSurroundings } from './fact-shown.tsx';
import type { MyRecordQuery, RelationKind } from './generated/my-record.ts';
import { partialDayText } from './partial-day.ts';
import { RecordFacts } from './record.tsx';

const KINDS: Readonly<Record<RelationKind, Words>> = {
  FATHER: { vi: 'Cha', en: 'Father' },
  MOTHER: { vi: 'Mẹ', en: 'Mother' },
  SPOUSE: { vi: 'Vợ hoặc chồng', en: 'Spouse' },
  CHILD: { vi: 'Con', en: 'Child' },
  GUARDIAN: { vi: 'Người giám hộ', en: 'Guardian' },
  WARD: { vi: 'Người được giám hộ', en: 'Ward' },
};

interface FamilyProps {
  readonly relatives: NonNullable<MyRecordQuery['me']>['relatives'];
  readonly of: RecordSurroundings;
}

/** The reader's relatives: minor children whole, of adults only that they are on record. @see Bộ luật Dân sự 2015, Điều 21 */
export function Family({ relatives, of }: FamilyProps) {
  return (
    <Panel title={{ vi: 'Người thân', en: 'Relatives' }}>
      {relatives === null || relatives.length === 0 ? (
        <Empty title={{ vi: 'Chưa ghi nhận người thân nào', en: 'No relative is on record' }} />
      ) : (
        <ul className={styles['list']}>
          {relatives.map((relative, index) => (
            <Relative key={index} {...relative} path={`me.relatives.${index}.person`} of={of} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

type RelativeProps = NonNullable<FamilyProps['relatives']>[number] &
  Pick<FamilyProps, 'of'> & { readonly path: string };

function Relative({ kind, person, path, of }: RelativeProps) {
  const { say, language } = useSpeech();
  const born = person?.dateOfBirth ?? null;
  return (
    <li className={styles['item']}>
      {person === null ? (
        <Adult kind={kind} />
      ) : (
        <details className={styles['fold']}>
          <summary>
            <strong>{person.fullName ?? say(KINDS[kind])}</strong>{' '}
            <span className={styles['muted']}>
              {say(KINDS[kind])}
              {born !== null && say({ vi: ', sinh ', en: ', born ' }) + partialDayText(language, born)}
            </span>
          </summary>
          <RecordFacts person={person} path={path} child={person.personalId} of={of} />
        </details>
      )}
    </li>
  );
}

function Adult({ kind }: Pick<RelativeProps, 'kind'>) {
  const { say } = useSpeech();
  return (
    <>
      <strong>{say(KINDS[kind])}</strong>
      <p className={styles['muted']}>
        <Said
          vi="Đã ghi nhận quan hệ. Dữ liệu của người thành niên chỉ chính người đó xem được."
          en="The relation is on record. An adult’s data is for that adult alone to read."
        />
      </p>
    </>
  );
}

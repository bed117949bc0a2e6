import { ButtonLink } from '../../../parts/button.tsx';
import { Badge } from '../../../parts/badge.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { formPath } from '../addresses.ts';
import type { ReadProcedureQuery } from '../graph/generated/read-procedure.ts';
import { feeWords, ONLINE_LEVELS, timeWords } from '../procedure-words.ts';
import styles from './apply-aside.module.css';

type Procedure = NonNullable<ReadProcedureQuery['procedure']>;

/** What decides whether somebody goes on: how long, how much, how much is known already, and the way to the form. */
export function ApplyAside({ procedure }: { readonly procedure: Procedure }) {
  const { say } = useSpeech();
  const time = timeWords(procedure.channels);
  const fee = feeWords(procedure.channels);
  const level = ONLINE_LEVELS[procedure.onlineLevel];
  const fields = procedure.form?.fields ?? [];
  const bound = fields.filter(({ source }) => source !== null).length;
  return (
    <aside className={styles['aside']} aria-label={say({ vi: 'Nộp hồ sơ', en: 'Apply' })}>
      <Badge tone={level.tone} words={level.words} />
      <dl>
        {time && <Point name={say({ vi: 'Thời hạn', en: 'How long' })} value={say(time)} />}
        {fee && <Point name={say({ vi: 'Phí, lệ phí', en: 'Fees' })} value={say(fee)} />}
        {fields.length > 0 && (
          <Point
            name={say({ vi: 'Tờ khai', en: 'The form' })}
            value={say({
              vi: `${bound} trong ${fields.length} mục lấy được từ dữ liệu đã có`,
              en: `${bound} of ${fields.length} answers can come from data`,
            })}
          />
        )}
      </dl>
      {fields.length > 0 ? (
        <ButtonLink to={formPath(procedure.code)} weight="main">
          <Said vi="Bắt đầu nộp" en="Start" />
        </ButtonLink>
      ) : (
        <p>
          <Said
            vi="Thủ tục này chưa có tờ khai điện tử ở đây. Hãy nộp tại quầy của cơ quan có thẩm quyền."
            en="This procedure has no electronic form here yet. File it at the counter of the agency in charge."
          />
        </p>
      )}
    </aside>
  );
}

function Point({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

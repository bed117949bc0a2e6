import { Empty } from '../../../parts/empty.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { useFilingAt } from './filing-at.ts';
import type { AwaySource } from './form.ts';
import { groupItems } from './groups.ts';
import { KnownItem } from './known-item.tsx';
import styles from './known-step.module.css';
import type { Filled } from './use-filled.ts';

/** What is known already, each value with its owner, so that nobody types it again; what is wrong can be set right. */
export function KnownStep({ filled }: { readonly filled: Filled }) {
  const { items, away } = filled.form;
  const known = items.filter((item) => item.known !== null);
  return (
    <>
      {known.length > 0 && <HowKnown known={known.length} all={items.length} />}
      <AwaySources away={away} />
      {known.length === 0 && (
        <Empty title={{ vi: 'Chưa biết mục nào của tờ khai này', en: 'Nothing of this form is known yet' }}>
          <p>
            <Said vi="Bạn tự khai ở bước sau." en="You fill it in at the next step." />
          </p>
        </Empty>
      )}
      {groupItems(known).map(({ subject, title, items: mine }) => (
        <Panel key={subject} title={title}>
          <ul className={styles['items']}>
            {mine.map((item) => (
              <KnownItem key={item.key} item={item} filled={filled} />
            ))}
          </ul>
        </Panel>
      ))}
    </>
  );
}

function AwaySources({ away }: { readonly away: readonly AwaySource[] }) {
  const { say } = useSpeech();
  return away.map(({ message, keys }) => (
    <Notice
      key={keys.join(' ')}
      tone="warn"
      title={{ vi: 'Một nguồn dữ liệu chưa trả lời', en: 'A source of data does not answer' }}
    >
      <p>{say(message)}</p>
      <p>
        <Said
          vi={`${keys.length} mục để trống, khai ở bước sau.`}
          en={`${keys.length} fields are left open, to be filled in at the next step.`}
        />
      </p>
    </Notice>
  ));
}

function HowKnown({ known, all }: { readonly known: number; readonly all: number }) {
  const { isCounter } = useFilingAt();
  return (
    <Notice
      tone="good"
      title={{
        vi: `${known} trong ${all} mục đã có, ${isCounter ? 'không hỏi lại người dân' : 'bạn không phải khai lại'}`,
        en: `${known} of ${all} answers are known; ${isCounter ? 'do not ask for them again' : 'you need not type them'}`,
      }}
    >
      <p>
        <Said
          vi="Mỗi mục ghi rõ lấy từ đâu. Khi nộp, hệ thống đọc lại nguồn. Thấy sai, bấm “Không đúng?” và ghi giá trị đúng: chủ dữ liệu sẽ nhận được và trả lời."
          en="Each says where it comes from. On submission the sources are read again. If one is wrong, press “Not right?” and type what is right: the data's owner is told and answers."
        />
      </p>
    </Notice>
  );
}

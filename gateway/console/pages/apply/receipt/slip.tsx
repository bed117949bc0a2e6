import { Facts } from '../../../parts/facts.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { TrackCode } from '../../../parts/track-code.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { dayText, dongText, momentText } from '../../../words/format.ts';
import type { ReadReceiptQuery } from '../graph/generated/read-receipt.ts';
import { timeWords } from '../procedure-words.ts';
import { wordsOf } from '../words-of.ts';
import styles from './slip.module.css';

type Dossier = NonNullable<ReadReceiptQuery['dossier']>;

/** The slip itself: what was handed in, with whom, when it is due, what is to be paid, and its QR code. */
export function Slip({ dossier }: { readonly dossier: Dossier }) {
  const { say, language } = useSpeech();
  const { procedure, receivingUnit, owner } = dossier;
  const name = owner?.__typename === 'Citizen' ? owner.fullName : owner?.name;
  return (
    <Panel title={{ vi: 'Giấy tiếp nhận', en: 'Receipt' }}>
      <div className={styles['slip']}>
        <TrackCode code={dossier.code} />
        <Facts
          facts={[
            {
              label: { vi: 'Thủ tục', en: 'Procedure' },
              value: procedure && say(wordsOf(procedure.name, procedure.nameEn)),
            },
            { label: { vi: 'Chủ hồ sơ', en: 'Whose request' }, value: name ?? null },
            {
              label: { vi: 'Nơi nhận', en: 'Received by' },
              value: receivingUnit && say(wordsOf(receivingUnit.name, receivingUnit.nameEn)),
            },
            {
              label: { vi: 'Nộp lúc', en: 'Handed in' },
              value: momentText(language, dossier.submittedAt),
            },
            {
              label: { vi: 'Ngày hẹn trả', en: 'Due' },
              value: dueText(dossier, { say, language }),
            },
          ]}
        />
      </div>
      <Payments payments={dossier.payments ?? []} />
    </Panel>
  );
}

type Speech = Pick<ReturnType<typeof useSpeech>, 'say' | 'language'>;

function dueText({ dueAt, procedure }: Dossier, { say, language }: Speech): string {
  if (dueAt !== null) {
    return dayText(language, dueAt);
  }
  const time = timeWords(procedure?.channels ?? []);
  const after = { vi: 'Tính khi cơ quan tiếp nhận', en: 'Counted once it is accepted' };
  return time === null ? say(after) : `${say(after)}: ${say(time).toLocaleLowerCase(language)}`;
}

const STATES = {
  due: { vi: 'cần nộp', en: 'to be paid' },
  other: { vi: 'đã ghi nhận', en: 'on record' },
};

function Payments({ payments }: { readonly payments: NonNullable<Dossier['payments']> }) {
  const { say, language } = useSpeech();
  return payments.length === 0 ? (
    <p>{say({ vi: 'Chưa có khoản phí, lệ phí nào phải nộp.', en: 'There is nothing to pay so far.' })}</p>
  ) : (
    <ul className={styles['payments']}>
      {payments.map((payment) => (
        <li key={payment.number}>
          <span>{say(wordsOf(payment.name, payment.nameEn))}</span>
          <strong>{dongText(language, payment.amount)}</strong>
          <span>{say(payment.state === 'DUE' ? STATES.due : STATES.other)}</span>
        </li>
      ))}
    </ul>
  );
}

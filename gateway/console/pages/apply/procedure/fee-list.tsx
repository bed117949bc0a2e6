import { useSpeech } from '../../../words/language.tsx';
import { feeAmount } from '../procedure-words.ts';
import { wordsOf } from '../words-of.ts';
import styles from './fee-list.module.css';

interface ListedFee {
  readonly amount: number | null;
  readonly setBy: 'NATION' | 'PROVINCE';
  readonly text: string | null;
  readonly textEn: string | null;
}

/** Fees, each with what it is for; a sentence that tells the amount by itself stands alone. */
export function FeeList({ fees }: { readonly fees: readonly ListedFee[] }) {
  const { say } = useSpeech();
  return (
    <ul className={styles['fees']}>
      {fees.map((fee) => {
        const text = say(wordsOf(fee.text, fee.textEn));
        const tellsAll = text !== '' && (fee.amount ?? 0) === 0;
        return (
          <li key={`${text} ${fee.amount}`}>
            {tellsAll ? text : <strong>{say(feeAmount(fee))}</strong>}
            {!tellsAll && text !== '' && ` · ${text}`}
          </li>
        );
      })}
    </ul>
  );
}

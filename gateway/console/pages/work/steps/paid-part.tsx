import { dongText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from './paid-part.module.css';
import type { PartProps } from './step-parts.tsx';

const WHICH = { vi: 'Các khoản đã nộp', en: 'What was paid' };

/** Which of the amounts that are due were paid; all unless one is left out. */
export function PaidPart({ dossier, form, missing, onFill }: PartProps) {
  const { say, language } = useSpeech();
  const due = (dossier.payments ?? []).filter(({ state }) => state === 'DUE');
  const paid = form.paid ?? due.map(({ number }) => number);
  const turn = (number: number): void => {
    const next = due.map((one) => one.number).filter((one) => paid.includes(one) !== (one === number));
    onFill({ paid: next.length === due.length ? null : next });
  };
  return (
    <fieldset className={styles['payments']}>
      <legend>{say(WHICH)}</legend>
      {due.map(({ number, name, amount }) => (
        <label key={number}>
          <input type="checkbox" checked={paid.includes(number)} onChange={() => turn(number)} />
          <span className={styles['name']}>{name}</span>
          <strong>{dongText(language, amount)}</strong>
        </label>
      ))}
      {missing['paid'] !== undefined && (
        <p className={styles['problem']} role="alert">
          {say(missing['paid'])}
        </p>
      )}
    </fieldset>
  );
}

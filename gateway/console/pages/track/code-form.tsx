import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';

import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeech } from '../../words/language.tsx';
import styles from './code-form.module.css';
import { trackedCode } from './tracked-code.ts';

const MALFORMED = {
  vi: 'Mã số hồ sơ có dạng H26.101-261121-0007: mã cơ quan, ngày nộp, số thứ tự.',
  en: 'A dossier code looks like H26.101-261121-0007: the agency, the day, a number.',
};

/** Takes a dossier's code, or the address that a QR code holds, and leads to its page. */
export function CodeForm({ first = '' }: { readonly first?: string }) {
  const { say } = useSpeech();
  const navigate = useNavigate();
  const [given, setGiven] = useState(first);
  const [isWrong, setWrong] = useState(false);
  const look = (event: SyntheticEvent): void => {
    event.preventDefault();
    const code = trackedCode(given);
    setWrong(code === null);
    if (code !== null) {
      void navigate(`/track/${code}`);
    }
  };
  return (
    <form className={styles['form']} role="search" onSubmit={look}>
      <Field label={{ vi: 'Mã số hồ sơ', en: 'Dossier code' }} problem={isWrong ? say(MALFORMED) : null}>
        {(control) => (
          <input
            {...control}
            value={given}
            onChange={(event) => setGiven(event.target.value)}
            placeholder="H26.101-261121-0007"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        )}
      </Field>
      <Button type="submit" weight="main">
        <Said vi="Tra cứu" en="Track" />
      </Button>
    </form>
  );
}

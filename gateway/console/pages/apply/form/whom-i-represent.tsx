import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';

import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from './whom-i-represent.module.css';

const SHAPE = /^\d{12}$/;

/** Asks whom one represents; `onTell` gets their personal number. The hub checks that the representation is on record. @see Bộ luật Dân sự 91/2015/QH13, Điều 138 */
export function WhomIRepresent({ onTell }: { readonly onTell: (personalId: string) => void }) {
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (SHAPE.test(typed)) {
      onTell(typed);
    }
  };
  return (
    <Panel title={{ vi: 'Bạn nộp thay cho ai?', en: 'For whom do you file?' }}>
      <form noValidate className={styles['form']} onSubmit={submit}>
        <NumberField
          typed={typed}
          isWrong={isTried && !SHAPE.test(typed)}
          onType={(number) => setTyped(number.replaceAll(/\s/g, ''))}
        />
        <div className={styles['ways']}>
          <Button type="submit" weight="main">
            <Said vi="Mở tờ khai" en="Open the form" />
          </Button>
          <ForMyself />
        </div>
      </form>
    </Panel>
  );
}

function ForMyself() {
  const [told, tell] = useSearchParams();
  const turnBack = (): void => {
    const next = new URLSearchParams(told);
    next.delete('for');
    tell(next);
  };
  return (
    <Button weight="quiet" onPress={turnBack}>
      <Said vi="Nộp cho chính tôi" en="File for myself" />
    </Button>
  );
}

const WRONG: Words = {
  vi: 'Số định danh cá nhân có đúng 12 chữ số.',
  en: 'A personal number has exactly 12 digits.',
};

interface NumberFieldProps {
  readonly typed: string;
  readonly isWrong: boolean;
  readonly onType: (typed: string) => void;
}

function NumberField({ typed, isWrong, onType }: NumberFieldProps) {
  const { say } = useSpeech();
  return (
    <Field
      label={{
        vi: 'Số định danh cá nhân của người bạn đại diện',
        en: 'Personal number of the person you represent',
      }}
      hint={
        <Said
          vi="Chỉ mở được khi việc đại diện đã được ghi nhận và còn hiệu lực. Lần mở này nằm trong nhật ký của người ấy."
          en="It opens only where the representation is on record and still holds. That person’s log tells of it."
        />
      }
      problem={isWrong ? say(WRONG) : null}
    >
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          maxLength={14}
          value={typed}
          onChange={({ target }) => onType(target.value)}
        />
      )}
    </Field>
  );
}

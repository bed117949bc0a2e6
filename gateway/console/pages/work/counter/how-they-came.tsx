import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { type Words } from '../../../words/words.ts';
import { CALLERS, type CallerKind, CHANNELS, type CounterChannel } from './intake-form.ts';
import { type IntakePartProps } from './intake-part.ts';

const KIND = { vi: 'Người đến', en: 'Who has come' };
const KINDS: Readonly<Record<CallerKind, Words>> = {
  CITIZEN: { vi: 'Công dân Việt Nam (số định danh)', en: 'Vietnamese citizen (personal number)' },
  FOREIGNER: { vi: 'Người nước ngoài (hộ chiếu)', en: 'Foreigner (passport)' },
  STATE_BODY: { vi: 'Cơ quan nhà nước', en: 'State body' },
};
const CHANNEL = { vi: 'Hình thức', en: 'How it came' };
const WAYS: Readonly<Record<CounterChannel, Words>> = {
  DIRECT: { vi: 'Trực tiếp tại quầy', en: 'In person' },
  POST: { vi: 'Qua bưu chính', en: 'By post' },
};

/** Who has come, and how. */
export function HowTheyCame({ form, onFill }: IntakePartProps) {
  return (
    <>
      <Choice
        label={KIND}
        all={CALLERS}
        words={KINDS}
        value={form.kind}
        onChoose={(kind) => onFill({ kind })}
      />
      <Choice
        label={CHANNEL}
        all={CHANNELS}
        words={WAYS}
        value={form.channel}
        onChoose={(channel) => onFill({ channel })}
      />
    </>
  );
}

interface ChoiceProps<Key extends string> {
  readonly label: Words;
  readonly all: readonly Key[];
  readonly words: Readonly<Record<Key, Words>>;
  readonly value: Key;
  readonly onChoose: (chosen: Key) => void;
}

function Choice<Key extends string>({ label, all, words, value, onChoose }: ChoiceProps<Key>) {
  const { say } = useSpeech();
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => onChoose(all.find((one) => one === target.value) ?? value)}
        >
          {all.map((one) => (
            <option key={one} value={one}>
              {say(words[one])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

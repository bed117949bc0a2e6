import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import styles from './measure-chooser.module.css';
import { MEASURES } from './measure.ts';

interface MeasureChooserProps {
  readonly measure: string;
  readonly onChoose: (measure: string) => void;
}

const SHOWN = { vi: 'Số liệu hiển thị', en: 'What is shown' };

/** Which measure is shown. */
export function MeasureChooser({ measure, onChoose }: MeasureChooserProps) {
  const { say } = useSpeech();
  return (
    <div className={styles['chooser']}>
      <Field label={SHOWN}>
        {(control) => (
          <select {...control} value={measure} onChange={({ target }) => onChoose(target.value)}>
            {Object.entries(MEASURES).map(([key, words]) => (
              <option key={key} value={key}>
                {say(words)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { type BoardPeriod, yearsUntil } from './board-place.ts';

interface PeriodChooserProps {
  readonly period: BoardPeriod;
  readonly now: Date;
  readonly onChoose: (period: BoardPeriod) => void;
}

const YEAR = { vi: 'Năm', en: 'Year' };
const PART = { vi: 'Kỳ', en: 'Period' };
const WHOLE = { vi: 'Cả năm', en: 'The whole year' };
const QUARTERS = { vi: 'Quý', en: 'Quarters' };
const MONTHS = { vi: 'Tháng', en: 'Months' };

/** A year, and of it all, a quarter or a month. */
export function PeriodChooser({ period, now, onChoose }: PeriodChooserProps) {
  const { say } = useSpeech();
  return (
    <>
      <Field label={YEAR}>
        {(control) => (
          <select
            {...control}
            value={period.year}
            onChange={({ target }) => onChoose({ ...period, year: Number(target.value) })}
          >
            {yearsUntil(now).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={PART}>
        {(control) => (
          <select
            {...control}
            value={partOf(period)}
            onChange={({ target }) => onChoose({ year: period.year, ...readPart(target.value) })}
          >
            <option value="">{say(WHOLE)}</option>
            <optgroup label={say(QUARTERS)}>
              <Numbered letter="q" most={4} vi="Quý" en="Quarter" />
            </optgroup>
            <optgroup label={say(MONTHS)}>
              <Numbered letter="m" most={12} vi="Tháng" en="Month" />
            </optgroup>
          </select>
        )}
      </Field>
    </>
  );
}

interface NumberedProps {
  readonly letter: 'q' | 'm';
  readonly most: number;
  readonly vi: string;
  readonly en: string;
}

function Numbered({ letter, most, vi, en }: NumberedProps) {
  const { say } = useSpeech();
  return Array.from({ length: most }, (_one, index) => (
    <option key={index} value={`${letter}${index + 1}`}>
      {say({ vi, en })} {index + 1}
    </option>
  ));
}

function partOf({ quarter, month }: BoardPeriod): string {
  if (month !== null) {
    return `m${month}`;
  }
  return quarter === null ? '' : `q${quarter}`;
}

function readPart(told: string): Pick<BoardPeriod, 'quarter' | 'month'> {
  const number = Number(told.slice(1));
  return { quarter: told.startsWith('q') ? number : null, month: told.startsWith('m') ? number : null };
}

import { readDay, writeDay } from '../../apply/form/read-day.ts';
import type { FieldRead } from '../dossier/dossier-read.ts';
import { ChoicePart } from './choice-part.tsx';
import { RowsPart } from './rows-part.tsx';
import { type AnewRow, BLANK_ROWS, filledRow } from './step-form.ts';
import type { PartProps } from './step-parts.tsx';
import { TypedPart } from './typed-part.tsx';

const ONE = { vi: 'Mục khai lại', en: 'Answer given anew' };
const WHICH = { vi: 'Mục của tờ khai', en: 'Field of the form' };
const CHOOSE = { vi: 'Chọn một mục', en: 'Choose a field' };
const VALUE = { vi: 'Nội dung đúng', en: 'What is right' };
const EMPTY = { vi: 'Để trống', en: 'Left empty' };

/** Answers of the form that the person gives anew. */
export function AnewPart(props: PartProps) {
  const { dossier, form, onFill } = props;
  const fields = dossier.fields ?? [];
  return (
    <RowsPart
      one={ONE}
      rows={form.anew}
      blank={BLANK_ROWS.anew}
      most={fields.length}
      fewest={0}
      onRows={(anew) => onFill({ anew })}
    >
      {(row) => <OneAnswer {...props} answer={row} fields={fields} />}
    </RowsPart>
  );
}

interface OneAnswerProps extends PartProps {
  readonly answer: AnewRow;
  readonly fields: readonly FieldRead[];
}

function OneAnswer({ answer, fields, form, missing, onFill }: OneAnswerProps) {
  const { row, key, value } = answer;
  const fill = (some: Partial<AnewRow>): void => onFill({ anew: filledRow(form.anew, row, some) });
  const free = fields.filter((one) => one.key === key || form.anew.every((other) => other.key !== one.key));
  return (
    <>
      <ChoicePart
        label={WHICH}
        none={CHOOSE}
        choices={free.map((one) => ({ value: one.key, name: one.field?.label ?? one.key }))}
        value={key}
        problem={missing[`anew.${row}.key`]}
        onChoose={(chosen) => fill({ key: chosen, value: '' })}
      />
      <ValueOf field={fields.find((one) => one.key === key)?.field ?? null} value={value} onSay={fill} />
    </>
  );
}

interface ValueOfProps {
  /** Null: none was chosen, or its owner did not answer. */
  readonly field: FieldRead['field'];
  readonly value: string;
  readonly onSay: (some: Pick<AnewRow, 'value'>) => void;
}

function ValueOf({ field, value, onSay }: ValueOfProps) {
  const choices = field?.choices ?? [];
  return choices.length > 0 ? (
    <ChoicePart
      label={VALUE}
      none={EMPTY}
      choices={choices.map((one) => ({ value: one.value, name: one.label ?? one.value }))}
      value={value}
      onChoose={(chosen) => onSay({ value: chosen })}
    />
  ) : (
    <TypedPart
      key={field?.label}
      label={VALUE}
      kind="text"
      value={isDay(field) ? writeDay(value) : value}
      problem={undefined}
      onType={(typed) => onSay({ value: isDay(field) ? readDay(typed) : typed })}
    />
  );
}

function isDay(field: FieldRead['field']): boolean {
  return field?.type === 'DATE' || field?.type === 'PARTIAL_DATE';
}

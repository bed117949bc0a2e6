import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useSpeech } from '../../words/language.tsx';
import type { Words } from '../../words/words.ts';
import styles from './graph.module.css';
import { DATA_CLASS } from './names.ts';

interface ShownField {
  readonly coordinate: string;
  readonly type: string;
  readonly words: Words;
  /** Null: not personal. Undefined: the reader is not told. */
  readonly dataClass?: string | null;
}

interface FieldTableProps {
  readonly of: string;
  readonly fields: readonly ShownField[];
}

/** Fields of a type with what each means; where it is told, the class of what is personal. */
export function FieldTable({ of, fields }: FieldTableProps) {
  const { say } = useSpeech();
  const tellsClass = fields.some(({ dataClass }) => dataClass !== undefined);
  const dataClass = {
    heading: { vi: 'Loại dữ liệu', en: 'Data class' },
    cell: (field: ShownField) => <DataClass of={field.dataClass ?? null} />,
  };
  return (
    <DataTable<ShownField>
      caption={{ vi: `Các trường của ${of}`, en: `Fields of ${of}` }}
      columns={[
        {
          heading: { vi: 'Trường', en: 'Field' },
          cell: ({ coordinate, type }) => (
            <span className={styles['name']}>
              {coordinate.split('.')[1]}
              <span className={styles['words']}>{type}</span>
            </span>
          ),
        },
        { heading: { vi: 'Ý nghĩa', en: 'Meaning' }, cell: ({ words }) => say(words) },
        ...(tellsClass ? [dataClass] : []),
      ]}
      rows={fields}
      keyOf={({ coordinate }) => coordinate}
    />
  );
}

/** A class of personal data in words; a dash where it is not personal. */
export function DataClass({ of }: { readonly of: string | null }) {
  const named = of === null ? undefined : DATA_CLASS[of];
  return named === undefined ? '–' : <Badge {...named} />;
}

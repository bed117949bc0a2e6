import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface SelectProps {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly value: string;
  readonly header?: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A labelled list to choose from; its options are the children. */
export function Select({ value, onChoose, children, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select id={field.id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </Field>
  );
}

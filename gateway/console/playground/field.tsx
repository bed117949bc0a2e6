import type { ReactNode } from 'react';

interface FieldProps {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** The request header that the field sets, where it sets one. */
  readonly header?: string;
  readonly children: ReactNode;
}

/** A control with its label: Vietnamese first, English second. */
export function Field({ id, vi, en, header, children }: FieldProps) {
  return (
    <div className={`field field-${id}`}>
      <label htmlFor={id} title={header}>
        {vi} <span lang="en">· {en}</span>
      </label>
      {children}
    </div>
  );
}

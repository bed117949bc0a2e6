import type { ReactNode } from 'react';

import type { DossierRead } from '../dossier/dossier-read.ts';
import { AskedPaperPart } from './asked-paper-part.tsx';
import { FeePart } from './fee-part.tsx';
import type { Missing } from './missing-parts.ts';
import { PaidPart } from './paid-part.tsx';
import { ResultPart } from './result-part.tsx';
import type { StepForm } from './step-form.ts';
import type { FormPart } from './step-kinds.ts';
import { SuppliedPart } from './supplied-part.tsx';
import { TypedPart } from './typed-part.tsx';
import { UnitPart } from './unit-part.tsx';

/** What every part of the form is given. */
export interface PartProps {
  readonly dossier: DossierRead;
  readonly form: StepForm;
  readonly missing: Missing;
  readonly onFill: (some: Partial<StepForm>) => void;
}

const REASON = { vi: 'Lý do', en: 'Reason' };
const NEW_DATE = { vi: 'Ngày hẹn mới', en: 'New day' };

const PARTS: Readonly<Record<FormPart, (props: PartProps) => ReactNode>> = {
  REASON: ({ form, missing, onFill }) => (
    <TypedPart
      label={REASON}
      kind="lines"
      value={form.reason}
      problem={missing['reason']}
      onType={(reason) => onFill({ reason })}
    />
  ),
  NEW_DATE: ({ form, missing, onFill }) => (
    <TypedPart
      label={NEW_DATE}
      kind="date"
      value={form.newDate}
      problem={missing['newDate']}
      onType={(newDate) => onFill({ newDate })}
    />
  ),
  FEE: (props) => <FeePart {...props} />,
  PAID: (props) => <PaidPart {...props} />,
  PAPER: (props) => <AskedPaperPart {...props} />,
  UNIT: (props) => <UnitPart {...props} />,
  RESULT: (props) => <ResultPart {...props} />,
  SUPPLY: (props) => <SuppliedPart {...props} />,
};

/** The parts of the form that a step asks for, one below the other. */
export function StepParts({ parts, ...props }: PartProps & { readonly parts: readonly FormPart[] }) {
  return parts.map((part) => {
    const Part = PARTS[part];
    return <Part key={part} {...props} />;
  });
}

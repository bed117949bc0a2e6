import type { Group } from './drafted-form.tsx';
import { FillStep } from './fill-step.tsx';
import { KnownStep } from './known-step.tsx';
import { OfficeStep } from './office-step.tsx';
import { PapersStep } from './papers-step.tsx';
import { ReviewStep } from './review-step.tsx';
import type { Step } from './steps.ts';
import type { Filled } from './use-filled.ts';

interface FormPartProps {
  readonly step: Step;
  readonly filled: Filled;
  readonly group: Group;
  readonly onTry: () => void;
}

/** One part of a form. */
export function FormPart({ step, filled, group, onTry }: FormPartProps) {
  switch (step) {
    case 'known':
      return <KnownStep filled={filled} />;
    case 'fill':
      return <FillStep filled={filled} />;
    case 'papers':
      return <PapersStep filled={filled} />;
    case 'office':
      return <OfficeStep filled={filled} />;
    case 'review':
      return <ReviewStep filled={filled} group={group} onTry={onTry} />;
    default:
      return step satisfies never;
  }
}

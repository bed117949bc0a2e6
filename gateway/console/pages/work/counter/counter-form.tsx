import { useMemo } from 'react';

import { useAsk } from '../../../graph/use-ask.ts';
import { Answer } from '../../../parts/answer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { DraftedForm } from '../../apply/form/drafted-form.tsx';
import { type FilingAt, FilingPlace } from '../../apply/form/filing-at.ts';
import { readForm } from '../../apply/form/read-form.ts';
import { FillIn } from '../../apply/graph/generated/fill-in.ts';
import { filingUnder } from './filing-under.ts';
import type { IntakeRead } from './intake-read.ts';

const NOT_NOW = { vi: 'Hiện không mở được tờ khai này', en: 'This form cannot be opened now' };

/** The form that an officer fills in with whoever stands at the counter: what is known first, then what they tell and bring. */
export function CounterForm({ intake }: { readonly intake: IntakeRead }) {
  const at: FilingAt = useMemo(() => filingUnder(intake), [intake]);
  const code = intake.procedure?.code ?? null;
  const asked = useAsk({
    of: FillIn,
    with: { procedure: code ?? '', group: code ?? '', owner: null, intake: intake.id },
    reason: at.reason,
    later: code === null,
    fresh: true,
  });
  if (code === null) {
    return <Empty title={NOT_NOW} />;
  }
  return (
    <FilingPlace value={at}>
      <Answer to={asked} waiting={<Skeleton lines={12} />}>
        {({ prefill, interlinkedGroup }) =>
          prefill === null ? (
            <Empty title={NOT_NOW} />
          ) : (
            <DraftedForm
              key={prefill.intake}
              form={readForm(prefill, code, at.channel)}
              group={interlinkedGroup}
            />
          )
        }
      </Answer>
    </FilingPlace>
  );
}

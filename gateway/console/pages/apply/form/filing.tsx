import { Answer } from '../../../parts/answer.tsx';
import { Page } from '../../../parts/page.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { OpenedForm } from './opened-form.tsx';
import { titleOf } from './title-of.ts';
import { useFilledForm } from './use-filled-form.ts';
import { WhomIRepresent } from './whom-i-represent.tsx';

/** Asks what is known for a procedure, for oneself or somebody one acts for, and lets the rest be filled in. */
export function Filing({ code }: { readonly code: string }) {
  const { asked, owners, place, isUnnamed, represent } = useFilledForm(code);
  const isKnown = asked.state === 'answered' && !isUnnamed;
  return (
    <Page title={titleOf(code, isKnown ? asked.data.prefill : null)}>
      {isUnnamed ? (
        <WhomIRepresent onTell={represent} />
      ) : (
        <Answer to={asked} waiting={<Skeleton lines={12} />}>
          {(data) => <OpenedForm data={data} code={code} owners={owners} place={place} />}
        </Answer>
      )}
    </Page>
  );
}

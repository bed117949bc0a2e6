import { Empty } from '../../../parts/empty.tsx';
import { useSession } from '../../../session/session.tsx';
import type { Words } from '../../../words/words.ts';
import type { FillInQuery } from '../graph/generated/fill-in.ts';
import { DraftedForm } from './drafted-form.tsx';
import { OwnerChoice } from './owner-choice.tsx';
import type { Owner } from './owners.ts';
import { readForm } from './read-form.ts';
import { storeOf, StoreOfOwner } from './store-of-owner.ts';

interface OpenedFormProps {
  readonly data: FillInQuery;
  readonly code: string;
  readonly owners: readonly Owner[];
  /** Which of them it is for. */
  readonly place: number;
}

const NOT_NOW: Words = {
  vi: 'Hiện không mở được tờ khai này',
  en: 'This form cannot be opened now',
};

/** The form as the graph answered it; somebody else's matter is another form. */
export function OpenedForm({ data: { prefill, interlinkedGroup }, code, owners, place }: OpenedFormProps) {
  const isPerson = useSession().signedIn?.kind === 'citizen';
  return prefill === null ? (
    <Empty title={NOT_NOW} />
  ) : (
    <>
      <OwnerChoice owners={owners} place={place} prefill={prefill} />
      <StoreOfOwner value={storeOf(owners[place] ?? null, isPerson)}>
        <DraftedForm key={prefill.intake} form={readForm(prefill, code)} group={interlinkedGroup} />
      </StoreOfOwner>
    </>
  );
}

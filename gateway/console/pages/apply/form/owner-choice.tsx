import { useId } from 'react';
import { useSearchParams } from 'react-router';

import { useSpeech } from '../../../words/language.tsx';
import type { FillInQuery } from '../graph/generated/fill-in.ts';
import styles from './owner-choice.module.css';
import { type Owner, servedOwners } from './owners.ts';

interface OwnerChoiceProps {
  readonly owners: readonly Owner[];
  /** Which of them it is for. */
  readonly place: number;
  readonly prefill: NonNullable<FillInQuery['prefill']>;
}

const KINDS = {
  self: { vi: 'chính tôi', en: 'myself' },
  child: { vi: 'con', en: 'my child' },
  represented: { vi: 'theo văn bản đã ghi nhận', en: 'on record' },
  organization: { vi: 'hộ kinh doanh, tổ chức', en: 'business' },
};

/** For whom it is filed. Nothing where there is nobody else, or where the form is about a child who is not on record yet. */
export function OwnerChoice({ owners, place, prefill }: OwnerChoiceProps) {
  const id = useId();
  const { say } = useSpeech();
  const [told, tell] = useSearchParams();
  const served = servedOwners(owners, prefill.procedure?.for ?? []);
  const isForChild = prefill.fields.some(({ field }) => field?.subject === 'CHILD');
  if (served.length < 2 || isForChild) {
    return null;
  }
  const choose = (chosen: string): void => {
    const next = new URLSearchParams(told);
    next.set('for', chosen);
    tell(next);
  };
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{say({ vi: 'Nộp cho ai?', en: 'Who is it for?' })}</label>
      <select id={id} value={place} onChange={(event) => choose(event.target.value)}>
        {served.map((owner) => (
          <option key={owners.indexOf(owner)} value={owners.indexOf(owner)}>
            {say(owner.name)} ({say(KINDS[owner.is])})
          </option>
        ))}
      </select>
    </div>
  );
}

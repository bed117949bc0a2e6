import { useSearchParams } from 'react-router';

import { Field } from '../../../parts/field.tsx';
import { DOSSIER_STATUS } from '../../../words/dossier-status.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { ListFilter } from './chosen-filter.ts';
import styles from './work-filters.module.css';

interface WorkFiltersProps {
  readonly filter: ListFilter;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

const SETS = [
  { value: 'OPEN', words: { vi: 'Đang giải quyết', en: 'Open' } },
  { value: 'ENDED', words: { vi: 'Đã kết thúc', en: 'Ended' } },
  { value: 'ALL', words: { vi: 'Tất cả', en: 'All' } },
] as const;

const SHOW = { vi: 'Hiển thị', en: 'Show' };
const ONE_STATUS = { vi: 'Một trạng thái', en: 'One status' };
const SEEK = { vi: 'Tìm trong danh sách', en: 'Find in the list' };
const SEEK_HINT = { vi: 'Mã hồ sơ, thủ tục, chủ hồ sơ', en: 'Code, procedure, owner' };

/** Narrows the work list: by status in the address, by typed words on this page alone. */
export function WorkFilters({ filter, typed, onType }: WorkFiltersProps) {
  const [, go] = useSearchParams();
  const { say } = useSpeech();
  return (
    <search className={styles['filters']}>
      <Field label={SHOW}>
        {(control) => (
          <select
            {...control}
            value={filter}
            onChange={({ target }) => go(target.value === 'OPEN' ? {} : { show: target.value })}
          >
            <Choices />
          </select>
        )}
      </Field>
      <Field label={SEEK}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            placeholder={say(SEEK_HINT)}
            value={typed}
            onChange={({ target }) => onType(target.value)}
          />
        )}
      </Field>
    </search>
  );
}

function Choices() {
  const { say } = useSpeech();
  return (
    <>
      {SETS.map(({ value, words }) => (
        <option key={value} value={value}>
          {say(words)}
        </option>
      ))}
      <optgroup label={say(ONE_STATUS)}>
        {Object.entries(DOSSIER_STATUS).map(([status, { words }]) => (
          <option key={status} value={status}>
            {say(words)}
          </option>
        ))}
      </optgroup>
    </>
  );
}

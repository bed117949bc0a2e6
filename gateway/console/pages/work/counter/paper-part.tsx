import { CountryChoice } from './country-choice.tsx';
import type { PaperKind } from './intake-form.ts';
import type { PersonPartProps } from './intake-part.ts';
import { NumberInput } from './number-input.tsx';
import { PersonPart } from './person-part.tsx';

const NUMBER = { vi: 'Số định danh cá nhân', en: 'Personal number' };
const PASSPORT = { vi: 'Số hộ chiếu', en: 'Passport number' };
const HIDDEN = {
  vi: 'Chỉ hiện đủ khi đang gõ; không lưu trên máy này.',
  en: 'In full only while you type; not kept on this machine.',
};

/** A person, by the paper that they show. */
export function PaperPart({ paper, ...props }: PersonPartProps & { readonly paper: PaperKind }) {
  const { person, problemOf, onFill } = props;
  return (
    <>
      {paper === 'CITIZEN' ? (
        <NumberInput
          label={NUMBER}
          hint={HIDDEN}
          inputMode="numeric"
          value={person.personalId}
          problem={problemOf('personalId')}
          onType={(personalId) => onFill({ personalId })}
        />
      ) : (
        <>
          <CountryChoice {...props} />
          <NumberInput
            label={PASSPORT}
            hint={HIDDEN}
            inputMode="text"
            value={person.passport}
            problem={problemOf('passport')}
            onType={(passport) => onFill({ passport })}
          />
        </>
      )}
      <PersonPart {...props} />
    </>
  );
}

import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { countryName, COUNTRY_CODES } from '../../apply/form/countries.ts';
import type { PersonPartProps } from './intake-part.ts';

const COUNTRY = { vi: 'Nước cấp hộ chiếu', en: 'Country of the passport' };
const CHOOSE = { vi: 'Chọn một nước', en: 'Choose a country' };

/** Which country issued a passport. */
export function CountryChoice({ person, problemOf, onFill }: PersonPartProps) {
  const { say, language } = useSpeech();
  return (
    <Field label={COUNTRY} problem={problemOf('country')}>
      {(control) => (
        <select
          {...control}
          value={person.country}
          onChange={({ target }) => onFill({ country: target.value })}
        >
          <option value="">{say(CHOOSE)}</option>
          {COUNTRY_CODES.filter((code) => code !== 'VNM').map((code) => (
            <option key={code} value={code}>
              {countryName(code, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

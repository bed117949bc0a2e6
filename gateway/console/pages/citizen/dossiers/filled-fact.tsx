import type { Fact } from '../../../parts/facts.tsx';
import { Said } from '../../../parts/said.tsx';
import { dayText } from '../../../words/format.ts';
import type { Language, Words } from '../../../words/words.ts';
import { MaskedNumber } from '../overview/masked-number.tsx';
import type { OwnDossier } from './dossier-shown.tsx';

type Filled = NonNullable<OwnDossier['fields']>[number];

const SOURCES: Readonly<Record<string, Words>> = {
  citizens: { vi: 'Dữ liệu dân cư', en: 'Population register' },
  units: { vi: 'Danh mục đơn vị', en: 'Register of units' },
  dossiers: { vi: 'Hồ sơ trước', en: 'An earlier dossier' },
  applicant: { vi: 'Bạn tự khai', en: 'Typed by you' },
};
// Twelve digits are a personal number, whichever field of a form has them. @see NĐ 137/2015/NĐ-CP, Điều 13
const PERSONAL_NUMBER = /^\d{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An answer of the form, with where it came from and when it was read. */
export function filledFact(filled: Filled, language: Language): Fact {
  const label = filled.field?.label ?? filled.key;
  const words = { vi: label, en: label };
  const value = answered(filled);
  return {
    label: words,
    value: value === null ? null : shown(value, words, language),
    note: filled.provenance && <SourceNote {...filled.provenance} />,
  };
}

/** An answer as people read it: of a choice its name. */
function answered({ value, field }: Filled): string | null {
  return field?.choices?.find((one) => one.value === value)?.label ?? value;
}

function shown(value: string, label: Words, language: Language): Fact['value'] {
  if (PERSONAL_NUMBER.test(value)) {
    return <MaskedNumber number={value} what={label} />;
  }
  return DAY.test(value) ? dayText(language, value) : value;
}

function SourceNote({ owner, asOf }: NonNullable<Filled['provenance']>) {
  const source = SOURCES[owner] ?? { vi: owner, en: owner };
  return <Said vi={`${source.vi}, ${dayText('vi', asOf)}`} en={`${source.en}, ${dayText('en', asOf)}`} />;
}

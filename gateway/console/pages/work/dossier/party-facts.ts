import type { Fact } from '../../../parts/facts.tsx';
import { dayText } from '../../../words/format.ts';
import type { Speech } from '../../../words/language.tsx';
import type { PartyRead } from './dossier-read.ts';

const GENDERS = {
  MALE: { vi: 'Nam', en: 'Male' },
  FEMALE: { vi: 'Nữ', en: 'Female' },
  OTHER: { vi: 'Khác', en: 'Other' },
} as const;

type Person = Extract<PartyRead, { readonly __typename: 'Citizen' }>;
type Residence = NonNullable<Person['residence']>;

/** What is known of an owner, in the words of the reader. */
export function partyFacts(party: PartyRead, speech: Speech): readonly Fact[] {
  return party.__typename === 'Citizen'
    ? personFacts(party, speech)
    : [
        { label: { vi: 'Tên tổ chức', en: 'Organisation' }, value: party.name },
        { label: { vi: 'Mã số thuế', en: 'Tax code' }, value: party.taxCode },
        {
          label: { vi: 'Người đại diện', en: 'Representative' },
          value: party.representative?.fullName ?? null,
        },
      ];
}

function personFacts(person: Person, { language, say }: Speech): readonly Fact[] {
  const { dateOfBirth, gender, residence } = person;
  return [
    { label: { vi: 'Họ và tên', en: 'Full name' }, value: person.fullName },
    { label: { vi: 'Số định danh cá nhân', en: 'Personal number' }, value: person.personalId },
    {
      label: { vi: 'Ngày sinh', en: 'Date of birth' },
      value: dateOfBirth === null ? null : dayText(language, dateOfBirth),
    },
    { label: { vi: 'Giới tính', en: 'Gender' }, value: gender === null ? null : say(GENDERS[gender]) },
    {
      label: { vi: 'Nơi thường trú', en: 'Permanent residence' },
      value: residence === null ? null : residenceText(residence),
    },
  ];
}

// As the area is called today; as it was written down when today's name is not known.
function residenceText({ line, area, areaName }: Residence): string {
  return [line, area?.fullName ?? areaName].filter((part) => part !== null && part !== undefined).join(', ');
}

import type { Problem } from './parsed.ts';
import { readPersonalId } from './personal-id.ts';

/** The 63 codes of places of birth registration in Vietnam. They stay valid for ever, whatever merges. */
const BIRTH_PROVINCES: ReadonlySet<string> = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
);

/** What else is known about the holder. What is left out, or of another gender than the two, is not compared. */
export interface PersonalIdContext {
  readonly gender?: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly dateOfBirth?: string | null;
  /** The day of asking, YYYY-MM-DD. */
  readonly today?: string;
}

/**
 * Where a canonical number does not fit what else is known. Findings, not errors: a birth abroad has a country's code,
 * and a legal change of gender may be newer than the number. An empty list means that nothing contradicts it.
 * @see NĐ 137/2015/NĐ-CP, Điều 13; domain facts 2.1, validation levels 2 to 4
 */
export function findPersonalIdMismatches(personalId: string, known: PersonalIdContext): readonly Problem[] {
  const content = readPersonalId(personalId);
  const findings: (Problem | false)[] = [
    !BIRTH_PROVINCES.has(content.birthPlaceCode) && UNKNOWN_PROVINCE,
    isOtherSex(content.sex, known.gender) && OTHER_GENDER,
    Boolean(known.dateOfBirth) && yearOf(known.dateOfBirth) !== content.birthYear && OTHER_YEAR,
    Boolean(known.today) && yearOf(known.today) < content.birthYear && FUTURE,
  ];
  return findings.filter((finding) => finding !== false);
}

function isOtherSex(sex: string, gender: string | null | undefined): boolean {
  return (gender === 'MALE' || gender === 'FEMALE') && gender !== sex;
}

function yearOf(date: string | null | undefined): number {
  return Number((date ?? '').slice(0, 4));
}

const UNKNOWN_PROVINCE: Problem = {
  code: 'UNKNOWN_BIRTH_PROVINCE',
  en: 'The first three digits are none of the 63 provinces of birth registration; the birth may have been registered abroad.',
  vi: 'Ba chữ số đầu không thuộc 63 mã tỉnh đăng ký khai sinh; có thể khai sinh ở nước ngoài.',
};
const OTHER_GENDER: Problem = {
  code: 'GENDER_MISMATCH',
  en: 'The fourth digit belongs to the other gender.',
  vi: 'Chữ số thứ tư không khớp với giới tính.',
};
const OTHER_YEAR: Problem = {
  code: 'BIRTH_YEAR_MISMATCH',
  en: 'The fourth to sixth digits belong to another year of birth.',
  vi: 'Chữ số thứ tư đến thứ sáu không khớp với năm sinh.',
};
const FUTURE: Problem = {
  code: 'BIRTH_IN_FUTURE',
  en: 'The year of birth in the number has not come yet.',
  vi: 'Năm sinh trong số định danh chưa tới.',
};

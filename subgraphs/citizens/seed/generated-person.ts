import type { PersonRecord } from '../entities/person-record.ts';

const PROVINCES = (
  '01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54 56 58 60 62 64 ' +
  '66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'
).split(' ');
const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const MIDDLE = {
  MALE: 'Văn Đức Hữu Quang Minh Xuân'.split(' '),
  FEMALE: 'Thị Ngọc Thu Kim Mai Bích'.split(' '),
};
const GIVEN = {
  MALE: 'An Bình Cường Dũng Giang Hải Khoa Long Nam Phúc Quân Sơn Thành Tuấn Vinh'.split(' '),
  FEMALE: 'Anh Chi Dung Hà Hạnh Hoa Lan Linh Loan Nga Oanh Phương Thảo Trang Yến'.split(' '),
};
const HOMES = [
  ['09886@2025-07-01', 'Phường Dương Nội, thành phố Hà Nội'],
  ['02671@2025-07-01', 'Phường Cam Đường, tỉnh Lào Cai'],
  ['20242@2025-07-01', 'Phường Hải Châu, thành phố Đà Nẵng'],
  ['05443@2025-07-01', 'Phường Phan Đình Phùng, tỉnh Thái Nguyên'],
  ['24781@2025-07-01', 'Phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng'],
] as const;

const FIRST_YEAR = 1940;
const YEARS = 68;
// Sample people have 001 to 099 in the reserved range; generated ones the rest.
const FIRST_NUMBER = 100;
const NUMBERS = 900;

/** How many people can be generated before the reserved range of personal numbers is used up. */
export const MOST_GENERATED = PROVINCES.length * 2 * YEARS * NUMBERS;

/** Fictional adult number `n`, from 0 and below `MOST_GENERATED`: always the same, with a personal number of the reserved range. */
export function generatedPerson(n: number): PersonRecord {
  const province = at(PROVINCES, n);
  const gender = Math.floor(n / PROVINCES.length) % 2 === 0 ? 'FEMALE' : 'MALE';
  const year = FIRST_YEAR + (Math.floor(n / (PROVINCES.length * 2)) % YEARS);
  const number = FIRST_NUMBER + (Math.floor(n / (PROVINCES.length * 2 * YEARS)) % NUMBERS);
  const [area, areaName] = at(HOMES, n);
  return {
    personalId: `0${province}${sexAndYear(gender, year)}999${number}`,
    passport: null,
    fullName: `${at(FAMILY, n * 7)} ${at(MIDDLE[gender], n * 5)} ${at(GIVEN[gender], Math.floor(n / 3))}`,
    dateOfBirth: `${year}-${twoDigits(1 + (n % 12))}-${twoDigits(1 + (n % 28))}`,
    gender,
    nationality: 'VNM',
    maritalStatus: 'SINGLE',
    ethnicity: 'Kinh',
    religion: 'Không',
    placeOfBirthRegistration: `${province}@2004-01-01`,
    residence: { area, areaName, line: `Số ${1 + (n % 200)}, tổ ${1 + (n % 30)}`, since: '2025-07-01' },
    formerIds: [],
  };
}

function sexAndYear(gender: 'MALE' | 'FEMALE', year: number): string {
  const sex = gender === 'FEMALE' ? 1 : 0;
  return `${(Math.floor(year / 100) - 19) * 2 + sex}${twoDigits(year % 100)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) {
    throw new Error('A list of sample words is empty.');
  }
  return item;
}

import { type Words } from '#shared/errors.ts';

/** What a field is called in a sentence to the person whose data it is. A new @personal field needs its words here: a test asks for them. */
const WORDS: Readonly<Record<string, Words>> = {
  'Citizen.accesses': { vi: 'nhật ký truy cập', en: 'access log' },
  'Citizen.consents': { vi: 'những sự đồng ý đã cho', en: 'consents' },
  'Citizen.dateOfBirth': { vi: 'ngày sinh', en: 'date of birth' },
  'Citizen.documents': { vi: 'giấy tờ', en: 'documents' },
  'Citizen.dossiers': { vi: 'danh sách hồ sơ', en: 'list of dossiers' },
  'Citizen.ethnicity': { vi: 'dân tộc', en: 'ethnicity' },
  'Citizen.formerIds': { vi: 'số giấy tờ trước đây', en: 'former identity numbers' },
  'Citizen.fullName': { vi: 'họ tên', en: 'name' },
  'Citizen.gender': { vi: 'giới tính', en: 'gender' },
  'Citizen.maritalStatus': { vi: 'tình trạng hôn nhân', en: 'marital status' },
  'Citizen.nationality': { vi: 'quốc tịch', en: 'nationality' },
  'Citizen.personalId': { vi: 'số định danh cá nhân', en: 'personal identification number' },
  'Citizen.placeOfBirthRegistration': { vi: 'nơi đăng ký khai sinh', en: 'place of birth registration' },
  'Citizen.relatives': { vi: 'người thân', en: 'relatives' },
  'Citizen.religion': { vi: 'tôn giáo', en: 'religion' },
  'Citizen.representations': { vi: 'những người được thay mặt', en: 'representatives' },
  'Citizen.residence': { vi: 'nơi ở', en: 'place of residence' },
  'Document.number': { vi: 'số giấy tờ', en: 'document numbers' },
  'Dossier.corrections': {
    vi: 'những chỗ khai khác với dữ liệu',
    en: 'answers that differ from the records',
  },
  'Dossier.fields': { vi: 'nội dung tờ khai', en: 'answers in the form' },
  'Dossier.people': { vi: 'vai trò trong hồ sơ', en: 'part in the dossier' },
  'Dossier.results': { vi: 'kết quả giải quyết', en: 'results' },
  'Organization.representative': { vi: 'tư cách người đại diện', en: 'position as representative' },
  'Organization.taxCode': { vi: 'mã số thuế', en: 'tax code' },
};

// A ministry's own subgraph may mark fields of which the hub has no words.
const OTHER: Words = { vi: 'thông tin khác', en: 'other information' };

/**
 * What these fields are called in plain words, each once, in the order in which they were read.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (the right to know)
 */
export function fieldWords(coordinates: readonly string[], language: 'vi' | 'en'): string {
  const words = coordinates.map((coordinate) => (WORDS[coordinate] ?? OTHER)[language]);
  return [...new Set(words)].join(', ');
}

/**
 * Whether a field has words of its own.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (the right to know)
 */
export function hasWords(coordinate: string): boolean {
  return coordinate in WORDS;
}

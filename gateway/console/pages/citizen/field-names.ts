import type { Words } from '../../words/words.ts';

/** What a field of the graph is called to the person whose data it is; what is not here keeps its coordinate. */
const NAMES: Readonly<Record<string, Words>> = {
  'Citizen.fullName': { vi: 'họ tên', en: 'name' },
  'Citizen.dateOfBirth': { vi: 'ngày sinh', en: 'date of birth' },
  'Citizen.gender': { vi: 'giới tính', en: 'gender' },
  'Citizen.personalId': { vi: 'số định danh cá nhân', en: 'personal number' },
  'Citizen.formerIds': { vi: 'số giấy tờ trước đây', en: 'former identity numbers' },
  'Citizen.passport': { vi: 'hộ chiếu', en: 'passport' },
  'Citizen.nationality': { vi: 'quốc tịch', en: 'nationality' },
  'Citizen.residence': { vi: 'nơi thường trú', en: 'permanent residence' },
  'Citizen.placeOfBirthRegistration': { vi: 'nơi đăng ký khai sinh', en: 'place of birth registration' },
  'Citizen.maritalStatus': { vi: 'tình trạng hôn nhân', en: 'marital status' },
  'Citizen.relatives': { vi: 'người thân', en: 'relatives' },
  'Citizen.ethnicity': { vi: 'dân tộc', en: 'ethnicity' },
  'Citizen.religion': { vi: 'tôn giáo', en: 'religion' },
  'Citizen.documents': { vi: 'giấy tờ', en: 'documents' },
  'Citizen.dossiers': { vi: 'danh sách hồ sơ', en: 'list of dossiers' },
  'Document.number': { vi: 'số giấy tờ', en: 'document numbers' },
};

/** Fields in words, in the order given. */
export function fieldNames(coordinates: readonly string[]): Words {
  const words = coordinates.map((coordinate) => NAMES[coordinate] ?? { vi: coordinate, en: coordinate });
  return { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') };
}

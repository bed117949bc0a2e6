import type { DocumentRefusalCode, RegistrationRefusalCode } from '../entities/service-outcomes.ts';

interface InLanguages {
  readonly VI: string;
  readonly EN: string;
}

/**
 * Why nobody was put on record, and who does issue personal numbers.
 * @see Luật Căn cước 26/2023/QH15, Điều 12 (numbers are issued by the population database)
 */
export const REGISTRATION_REFUSALS: Readonly<Record<RegistrationRefusalCode, InLanguages>> = {
  NOT_ISSUED_HERE: {
    VI: 'Số định danh cá nhân do Cơ sở dữ liệu quốc gia về dân cư (Bộ Công an) cấp. Hãy lấy số từ đó.',
    EN: 'Personal numbers are issued by the national population database (Ministry of Public Security). Take the number from there.',
  },
  NONE_LEFT: {
    VI: 'Dải số dành riêng của tỉnh, giới tính và năm sinh này đã hết.',
    EN: 'The reserved range of this province, gender and year of birth is used up.',
  },
  UNUSABLE: {
    VI: 'Họ tên, ngày sinh, giới tính hoặc nơi đăng ký khai sinh không hợp lệ.',
    EN: 'The name, date of birth, gender or place of registration cannot be right.',
  },
  PARENT_UNKNOWN: {
    VI: 'Cha hoặc mẹ chưa có trong dữ liệu dân cư.',
    EN: 'A parent is not in the register.',
  },
  DIFFERENT_CONTENT: {
    VI: 'Hồ sơ này đã ghi nhận một người với nội dung khác.',
    EN: 'For this dossier a person was registered with other content.',
  },
};

/**
 * Why a document was not stored.
 * @see NĐ 45/2020/NĐ-CP, Điều 16
 */
export const DOCUMENT_REFUSALS: Readonly<Record<DocumentRefusalCode, InLanguages>> = {
  OWNER_UNKNOWN: { VI: 'Chủ kho dữ liệu không có.', EN: 'The owner of the store is not known.' },
  UNUSABLE: {
    VI: 'Loại kết quả, mã băm hoặc ngày không hợp lệ.',
    EN: 'The kind of result, the hash or the days cannot be right.',
  },
  DIFFERENT_CONTENT: {
    VI: 'Hồ sơ này đã có kết quả cùng loại với nội dung khác.',
    EN: 'This dossier has a result of this kind with other content.',
  },
};

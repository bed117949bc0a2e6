import type { Words } from '#shared/errors.ts';

/** What a field is called in a sentence to the person whose data it is, in the order of a sentence. A new @personal field needs its words here: a test asks for them. */
const WORDS: Readonly<Record<string, Words>> = {
  'Citizen.fullName': { vi: 'họ tên', en: 'name' },
  'Citizen.dateOfBirth': { vi: 'ngày sinh', en: 'date of birth' },
  'Citizen.gender': { vi: 'giới tính', en: 'gender' },
  'Citizen.personalId': { vi: 'số định danh cá nhân', en: 'personal identification number' },
  'Citizen.formerIds': { vi: 'số giấy tờ trước đây', en: 'former identity numbers' },
  'Citizen.passport': { vi: 'hộ chiếu', en: 'passport' },
  'Citizen.nationality': { vi: 'quốc tịch', en: 'nationality' },
  'Citizen.residence': { vi: 'nơi ở', en: 'place of residence' },
  'Citizen.placeOfBirthRegistration': { vi: 'nơi đăng ký khai sinh', en: 'place of birth registration' },
  'Citizen.deceasedOn': { vi: 'ngày chết', en: 'day of death' },
  'Citizen.maritalStatus': { vi: 'tình trạng hôn nhân', en: 'marital status' },
  'Citizen.relatives': { vi: 'người thân', en: 'relatives' },
  'Citizen.ethnicity': { vi: 'dân tộc', en: 'ethnicity' },
  'Citizen.religion': { vi: 'tôn giáo', en: 'religion' },
  'Citizen.documents': { vi: 'giấy tờ', en: 'documents' },
  'Document.number': { vi: 'số giấy tờ', en: 'document numbers' },
  'Citizen.dossiers': { vi: 'danh sách hồ sơ', en: 'list of dossiers' },
  'Dossier.people': { vi: 'vai trò trong hồ sơ', en: 'part in the dossier' },
  'Dossier.fields': { vi: 'nội dung tờ khai', en: 'answers in the form' },
  'PrefilledField.value': { vi: 'nội dung điền sẵn của tờ khai', en: 'answers filled into a form' },
  'Dossier.corrections': {
    vi: 'những chỗ khai khác với dữ liệu',
    en: 'answers that differ from the records',
  },
  'Dossier.askedPapers': { vi: 'giấy tờ được yêu cầu bổ sung', en: 'papers that were asked for' },
  'DossierSyncRecord.ChuHoSo': {
    vi: 'tên chủ hồ sơ trong bản ghi đồng bộ',
    en: 'the owner’s name in a synchronisation record',
  },
  'DossierSyncRecord.DinhDanhCHS': {
    vi: 'số định danh chủ hồ sơ trong bản ghi đồng bộ',
    en: 'the owner’s identifier in a synchronisation record',
  },
  'DossierSyncRecord.MaDoiTuong': { vi: 'mã tài khoản trên cổng', en: 'account on the portal' },
  'DossierSyncRecord.ThongTinKhac': { vi: 'thông tin liên hệ khác', en: 'other contact' },
  'DossierSyncRecord.Email': { vi: 'thư điện tử', en: 'e-mail address' },
  'DossierSyncRecord.Fax': { vi: 'số fax', en: 'fax number' },
  'DossierSyncRecord.SoDienThoai': { vi: 'số điện thoại', en: 'telephone number' },
  'DossierSyncRecord.TrichYeuHoSo': { vi: 'trích yếu hồ sơ', en: 'summary of a dossier' },
  'DossierSyncRecord.ThongTinTra': { vi: 'thông tin trả kết quả', en: 'details of the return' },
  'DossierSyncRecord.TaiLieuNop': { vi: 'tài liệu đã nộp', en: 'papers that were handed in' },
  'DossierSyncRecord.DanhSachTepDinhKemKhac': { vi: 'tệp đính kèm khác', en: 'other attachments' },
  'DossierSyncRecord.DanhSachHoSoBoSung': { vi: 'các lần yêu cầu bổ sung', en: 'requests for supplements' },
  'DossierSyncRecord.DanhSachGiayToKetQua': { vi: 'giấy tờ kết quả', en: 'results' },
  'DossierSyncRecord.GhiChu': { vi: 'ghi chú của hồ sơ', en: 'notes of a dossier' },
  'Suggestion.kind': { vi: 'nội dung gợi ý', en: 'what is suggested' },
  'Suggestion.procedure': { vi: 'thủ tục được gợi ý', en: 'procedures suggested' },
  'Suggestion.dueOn': { vi: 'ngày liên quan đến gợi ý', en: 'days of suggestions' },
  'Suggestion.reason': { vi: 'lý do gợi ý', en: 'reasons of suggestions' },
  'DossierEvent.reason': { vi: 'lý do của các bước xử lý', en: 'reasons of steps' },
  'Intake.draft': { vi: 'tờ khai đang điền', en: 'form being filled in' },
  'UploadedFile.content': { vi: 'giấy tờ đã tải lên', en: 'uploaded papers' },
  'Dossier.results': { vi: 'kết quả giải quyết', en: 'results' },
  'Organization.documents': {
    vi: 'giấy tờ trong kho của tổ chức',
    en: 'documents in the organisation’s store',
  },
  'Organization.representative': { vi: 'tư cách người đại diện', en: 'position as representative' },
  'Organization.taxCode': { vi: 'mã số thuế', en: 'tax code' },
  'Citizen.correctionRequests': { vi: 'những mục đã báo sai', en: 'what was said to be wrong' },
  'AddressedFinding.typed': {
    vi: 'giá trị đã khai khác với nguồn',
    en: 'values typed otherwise than the source',
  },
  'AddressedFinding.answer': {
    vi: 'trả lời về giá trị khai khác với nguồn',
    en: 'answers about values typed otherwise than the source',
  },
  'CorrectionRequest.proposed': { vi: 'giá trị đề nghị sửa', en: 'proposed corrections' },
  'CorrectionRequest.reason': { vi: 'lý do đề nghị sửa', en: 'reasons for corrections' },
  'CorrectionRequest.answer': { vi: 'trả lời đề nghị sửa', en: 'answers to corrections' },
  'Citizen.consents': { vi: 'những sự đồng ý đã cho', en: 'consents' },
  'Citizen.representations': { vi: 'những người được thay mặt', en: 'representatives' },
  'Citizen.represents': { vi: 'những quan hệ đại diện đang có', en: 'whom they represent' },
  'Citizen.emergencies': { vi: 'các lượt xem khẩn cấp', en: 'emergencies' },
  'Citizen.accesses': { vi: 'nhật ký truy cập', en: 'access log' },
};

const OTHER: Words = { vi: 'thông tin khác', en: 'other information' };
const NONE: ReadonlyMap<string, Words> = new Map();

/**
 * What these fields are called in plain words, each once: who it is first, then what ministries keep by their own names for it
 * (`members`), what has no words at all last.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (the right to know)
 */
export function fieldWords(
  coordinates: readonly string[],
  language: 'vi' | 'en',
  members: ReadonlyMap<string, Words> = NONE,
): string {
  const ours = Object.keys(WORDS).filter((coordinate) => coordinates.includes(coordinate));
  const theirs = coordinates.filter((coordinate) => !hasWords(coordinate));
  const named = [
    ...ours.map((coordinate) => WORDS[coordinate] ?? OTHER),
    ...theirs.flatMap((coordinate) => members.get(coordinate) ?? []),
    ...(theirs.every((coordinate) => members.has(coordinate)) ? [] : [OTHER]),
  ];
  return [...new Set(named.map((words) => words[language]))].join(', ');
}

/**
 * Whether a field has words of its own.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 (the right to know)
 */
export function hasWords(coordinate: string): boolean {
  return coordinate in WORDS;
}

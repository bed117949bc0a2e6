/** The purposes that every hub knows, with the words people see; the first is none, and then no header is sent. */
export const PURPOSES = [
  { value: '', vi: 'Không nêu', en: 'None' },
  { value: 'OWN_DATA', vi: 'Xem dữ liệu của mình', en: 'Own data' },
  { value: 'PROCESS_DOSSIER', vi: 'Giải quyết hồ sơ', en: 'Process a dossier' },
  { value: 'WORK_LIST', vi: 'Danh sách công việc', en: 'Work list' },
  { value: 'SYNC_DOSSIER', vi: 'Đồng bộ hồ sơ', en: 'Synchronise dossiers' },
  { value: 'PREFILL', vi: 'Điền sẵn biểu mẫu', en: 'Prefill a form' },
  { value: 'CONSENT', vi: 'Theo sự đồng ý', en: 'By consent' },
  { value: 'CORRECT_DATA', vi: 'Trả lời đính chính', en: 'Answer corrections' },
  { value: 'STATISTICS', vi: 'Thống kê', en: 'Statistics' },
  { value: 'EMERGENCY', vi: 'Khẩn cấp', en: 'Emergency' },
  { value: 'DATA_PROTECTION', vi: 'Bảo vệ dữ liệu cá nhân', en: 'Data protection' },
] as const;

/** Of whom a field would be answered, in both languages. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  ANYBODY: 'của mọi người · of everybody',
  OWN: 'của chính người hỏi · of the caller',
  CASE: 'của những người trong hồ sơ · of the people of the case',
  LIST: 'của người trong danh sách hồ sơ · of those in a list of the caller’s dossiers',
  MINOR: 'của con chưa thành niên · of the caller’s minor children',
  REPRESENTATION: 'của người được đại diện · of whom the caller represents',
  CONSENT: 'của người đã đồng ý · of whoever has agreed',
  EMERGENCY: 'của người trong tình huống khẩn cấp · of the person of an emergency',
};

/** What would open a field, in both languages. */
export const REMEDIES: Readonly<Record<string, string>> = {
  SIGN_IN: 'Đăng nhập thì mở được · Signing in opens it',
  RAISE_LEVEL: 'Cần tài khoản VNeID mức 2 · It takes an account of VNeID level 2',
  NAME_CASE: 'Nêu mục đích và hồ sơ thì mở được · Naming purpose and case opens it',
  OTHER_CASE: 'Cần hồ sơ khác · It takes another case',
  OTHER_PURPOSE: 'Cần mục đích khác · It takes another purpose',
  CONSENT: 'Người đó đồng ý thì mở được · Their consent opens it',
  NOTHING: 'Không gì mở được mục này · Nothing opens it',
};

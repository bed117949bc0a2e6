// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * Language of a name.
 * vi: Ngôn ngữ của tên gọi.
 */
export type Language =
  /**
   * Vietnamese, the official name.
   * vi: Tiếng Việt, tên chính thức.
   */
  | 'VI'
  /**
   * English, a translation without legal force.
   * vi: Tiếng Anh, bản dịch không có giá trị pháp lý.
   */
  | 'EN';

/**
 * Where a request for correction stands.
 * vi: Tình trạng đề nghị đính chính.
 */
export type CorrectionRequestState =
  /**
   * Waits for the owner of the data.
   * vi: Chờ cơ quan chủ quản dữ liệu.
   */
  | 'OPEN'
  /**
   * The owner agreed and corrects its data by its own procedure.
   * vi: Cơ quan chủ quản chấp nhận và tự sửa theo thủ tục của mình.
   */
  | 'CONFIRMED'
  /**
   * The owner keeps its value.
   * vi: Cơ quan chủ quản giữ nguyên giá trị.
   */
  | 'DECLINED';

/**
 * Gender as the population database has it.
 * vi: Giới tính theo cơ sở dữ liệu quốc gia về dân cư.
 */
export type Gender =
  /**
   * Male.
   * vi: Nam.
   */
  | 'MALE'
  /**
   * Female.
   * vi: Nữ.
   */
  | 'FEMALE'
  /**
   * Neither of the two is recorded.
   * vi: Khác.
   */
  | 'OTHER';

/**
 * Values of the register whose correction may be asked for.
 * vi: Các mục có thể đề nghị đính chính.
 */
export type CorrectableField =
  /**
   * Full name.
   * vi: Họ, chữ đệm và tên.
   */
  | 'FULL_NAME'
  /**
   * Date of birth.
   * vi: Ngày sinh.
   */
  | 'DATE_OF_BIRTH'
  /**
   * Gender.
   * vi: Giới tính.
   */
  | 'GENDER'
  /**
   * Nationality.
   * vi: Quốc tịch.
   */
  | 'NATIONALITY'
  /**
   * Ethnic group.
   * vi: Dân tộc.
   */
  | 'ETHNICITY'
  /**
   * Religion.
   * vi: Tôn giáo.
   */
  | 'RELIGION'
  /**
   * Marital status.
   * vi: Tình trạng hôn nhân.
   */
  | 'MARITAL_STATUS'
  /**
   * Permanent residence.
   * vi: Nơi thường trú.
   */
  | 'RESIDENCE'
  /**
   * Where the birth was registered.
   * vi: Nơi đăng ký khai sinh.
   */
  | 'PLACE_OF_BIRTH_REGISTRATION'
  /**
   * Relatives.
   * vi: Quan hệ gia đình.
   */
  | 'RELATIVES'
  /**
   * A number the person had before.
   * vi: Số giấy tờ trước đây.
   */
  | 'FORMER_IDS'
  /**
   * A document in the store.
   * vi: Giấy tờ trong kho.
   */
  | 'DOCUMENTS';

/**
 * How the other person is related, seen from the person asked about.
 * vi: Quan hệ của người kia đối với người được hỏi.
 */
export type RelationKind =
  /**
   * The father.
   * vi: Cha.
   */
  | 'FATHER'
  /**
   * The mother.
   * vi: Mẹ.
   */
  | 'MOTHER'
  /**
   * The husband or wife.
   * vi: Vợ hoặc chồng.
   */
  | 'SPOUSE'
  /**
   * A child.
   * vi: Con.
   */
  | 'CHILD'
  /**
   * The guardian. Source: Civil Code 2015, articles 46 to 63.
   * vi: Người giám hộ. Nguồn: Bộ luật Dân sự 2015, Điều 46 đến 63.
   */
  | 'GUARDIAN'
  /**
   * A person under this person's guardianship.
   * vi: Người được giám hộ.
   */
  | 'WARD';

/**
 * Marital status. Source: Luật Căn cước 26/2023/QH15, article 9 (data of the population database).
 * vi: Tình trạng hôn nhân. Nguồn: Luật Căn cước 26/2023/QH15, Điều 9.
 */
export type MaritalStatus =
  /**
   * Never married.
   * vi: Chưa kết hôn.
   */
  | 'SINGLE'
  /**
   * Married.
   * vi: Đang có vợ, chồng.
   */
  | 'MARRIED'
  /**
   * Divorced and not married again.
   * vi: Đã ly hôn.
   */
  | 'DIVORCED'
  /**
   * The husband or wife died, and not married again.
   * vi: Vợ hoặc chồng đã chết.
   */
  | 'WIDOWED';

/**
 * Which number a person had before. Source: Luật Căn cước 26/2023/QH15, article 46.
 * vi: Loại số giấy tờ trước đây. Nguồn: Luật Căn cước 26/2023/QH15, Điều 46.
 */
export type FormerIdKind =
  /**
   * Identity card of nine digits, unusable since 2025-01-01.
   * vi: Chứng minh nhân dân 9 số, hết giá trị sử dụng từ ngày 01/01/2025.
   */
  | 'CMND'
  /**
   * Identity card of twelve digits, issued 2012 to 2016; its number is the personal number.
   * vi: Chứng minh nhân dân 12 số, cấp từ 2012 đến 2016; số này là số định danh cá nhân.
   */
  | 'CMND_12';

export type MyRecordQueryVariables = Exact<{
  lang: Language;
}>;


export type MyRecordQuery = { readonly me: { readonly fullName: string | null, readonly personalId: string | null, readonly dateOfBirth: string | null, readonly gender: Gender | null, readonly nationality: string | null, readonly ethnicity: string | null, readonly religion: string | null, readonly maritalStatus: MaritalStatus | null, readonly relatives: ReadonlyArray<{ readonly kind: RelationKind, readonly person: { readonly fullName: string | null, readonly personalId: string | null, readonly dateOfBirth: string | null, readonly gender: Gender | null, readonly nationality: string | null, readonly ethnicity: string | null, readonly religion: string | null, readonly maritalStatus: MaritalStatus | null, readonly residence: { readonly areaName: string | null, readonly line: string | null, readonly since: string | null, readonly area: { readonly fullName: string | null, readonly parent: { readonly fullName: string | null } | null } | null } | null, readonly placeOfBirthRegistration: { readonly fullName: string | null } | null, readonly formerIds: ReadonlyArray<{ readonly kind: FormerIdKind, readonly number: string, readonly changedOn: string | null }> | null, readonly passport: { readonly country: string, readonly number: string } | null } | null }> | null, readonly correctionRequests: ReadonlyArray<{ readonly id: string, readonly field: CorrectableField, readonly proposed: string | null, readonly reason: string | null, readonly state: CorrectionRequestState, readonly requestedAt: string, readonly answerBy: string, readonly answeredAt: string | null, readonly answer: string | null }> | null, readonly residence: { readonly areaName: string | null, readonly line: string | null, readonly since: string | null, readonly area: { readonly fullName: string | null, readonly parent: { readonly fullName: string | null } | null } | null } | null, readonly placeOfBirthRegistration: { readonly fullName: string | null } | null, readonly formerIds: ReadonlyArray<{ readonly kind: FormerIdKind, readonly number: string, readonly changedOn: string | null }> | null, readonly passport: { readonly country: string, readonly number: string } | null } | null, readonly subgraph: { readonly agency: { readonly name: string | null } | null, readonly health: { readonly asOf: string | null } } | null };

export type PersonRecordFragment = { readonly fullName: string | null, readonly personalId: string | null, readonly dateOfBirth: string | null, readonly gender: Gender | null, readonly nationality: string | null, readonly ethnicity: string | null, readonly religion: string | null, readonly maritalStatus: MaritalStatus | null, readonly residence: { readonly areaName: string | null, readonly line: string | null, readonly since: string | null, readonly area: { readonly fullName: string | null, readonly parent: { readonly fullName: string | null } | null } | null } | null, readonly placeOfBirthRegistration: { readonly fullName: string | null } | null, readonly formerIds: ReadonlyArray<{ readonly kind: FormerIdKind, readonly number: string, readonly changedOn: string | null }> | null, readonly passport: { readonly country: string, readonly number: string } | null };

export const MyRecord = "query MyRecord($lang: Language!) {\n  me {\n    ...PersonRecord\n    relatives {\n      kind\n      person {\n        ...PersonRecord\n      }\n    }\n    correctionRequests {\n      id\n      field\n      proposed\n      reason\n      state\n      requestedAt\n      answerBy\n      answeredAt\n      answer\n    }\n  }\n  subgraph(name: \"citizens\") {\n    agency {\n      name(lang: $lang)\n    }\n    health {\n      asOf\n    }\n  }\n}\n\nfragment PersonRecord on Citizen {\n  fullName\n  personalId\n  dateOfBirth\n  gender\n  nationality\n  ethnicity\n  religion\n  maritalStatus\n  residence {\n    area {\n      fullName(lang: $lang)\n      parent {\n        fullName(lang: $lang)\n      }\n    }\n    areaName\n    line\n    since\n  }\n  placeOfBirthRegistration {\n    fullName(lang: $lang)\n  }\n  formerIds {\n    kind\n    number\n    changedOn\n  }\n  passport {\n    country\n    number\n  }\n}\n" as string as unknown as TypedDocumentNode<MyRecordQuery, MyRecordQueryVariables>;

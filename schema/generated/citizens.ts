// Made by `npm run contract:codegen` from the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CitizenRow } from '../../subgraphs/citizens/entities/citizen.ts';
import type { DocumentRow } from '../../subgraphs/citizens/entities/document.ts';
import type { OrganizationRow } from '../../subgraphs/citizens/entities/organization.ts';
import type { RelativeRow } from '../../subgraphs/citizens/entities/relative.ts';
import type { CitizensContext } from '../../subgraphs/citizens/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A day of the Gregorian calendar in Vietnam, written YYYY-MM-DD.
   * vi: Ngày dương lịch theo giờ Việt Nam, viết YYYY-MM-DD.
   */
  Date: { input: string; output: string; }
  /**
   * A moment, RFC 3339 with offset and millisecond precision, e.g. 2026-11-21T09:30:00.000+07:00. Answers are in UTC (`Z`).
   * vi: Thời điểm theo RFC 3339 có múi giờ, chính xác tới mili giây. Câu trả lời ở múi giờ UTC (`Z`).
   */
  DateTime: { input: string; output: string; }
  /**
   * Personal identification number: 12 digits, given once for life. Source: Luật Căn cước 2023, article 12; NĐ 137/2015, article 13.
   * vi: Số định danh cá nhân: 12 chữ số, cấp một lần cho cả đời. Nguồn: Luật Căn cước 2023, Điều 12; NĐ 137/2015, Điều 13.
   */
  PersonalId: { input: string; output: string; }
  /**
   * Tax code: 10 digits, 10-3 for a branch (both with a check digit), or the 12 digits of a personal identifier. Source: TT 86/2024/TT-BTC, article 5.
   * vi: Mã số thuế: 10 số, 10-3 số cho đơn vị phụ thuộc (có số kiểm tra), hoặc 12 số định danh cá nhân. Nguồn: TT 86/2024/TT-BTC, Điều 5.
   */
  TaxCode: { input: string; output: string; }
  /**
   * Electronic identification code of an agency, e.g. H26.101, or the business number of an enterprise. Arguments also take the old form (000.00.19.G06); answers have the new one. Source: QĐ 20/2020/QĐ-TTg.
   * vi: Mã định danh điện tử của cơ quan, ví dụ H26.101, hoặc mã số doanh nghiệp. Đối số nhận cả dạng cũ (000.00.19.G06); câu trả lời luôn ở dạng mới. Nguồn: QĐ 20/2020/QĐ-TTg.
   */
  UnitCode: { input: string; output: string; }
  /**
   * Code of an administrative unit: 2 digits for a province, 5 for a commune. Codes are used again, so a code means something only with a date. Source: QĐ 19/2025/QĐ-TTg.
   * vi: Mã đơn vị hành chính: 2 số cho cấp tỉnh, 5 số cho cấp xã. Mã có thể được dùng lại nên chỉ có nghĩa khi kèm ngày. Nguồn: QĐ 19/2025/QĐ-TTg.
   */
  AreaCode: { input: string; output: string; }
  /**
   * Code of an administrative procedure, e.g. 1.001193. A case or province suffix (1.001193.01, 1.012753.H19) is taken and dropped.
   * vi: Mã thủ tục hành chính, ví dụ 1.001193. Hậu tố trường hợp hoặc tỉnh (1.001193.01, 1.012753.H19) được nhận và bỏ đi.
   */
  ProcedureCode: { input: string; output: string; }
  /**
   * Code of a dossier as printed on its receipt, e.g. H26.101-261121-0007; kept exactly as issued. Source: TT 03/2025/TT-VPCP; TT 01/2018/TT-VPCP, article 19.
   * vi: Mã số hồ sơ như in trên giấy tiếp nhận, ví dụ H26.101-261121-0007; giữ nguyên như khi cấp. Nguồn: TT 03/2025/TT-VPCP; TT 01/2018/TT-VPCP, Điều 19.
   */
  DossierCode: { input: string; output: string; }
  /**
   * An amount in whole đồng: a JSON integer from 0 to 2^53 - 1.
   * vi: Số tiền tính bằng đồng, số nguyên từ 0 tới 2^53 - 1.
   */
  Dong: { input: number; output: number; }
  /**
   * A date of which the day or the month may be unknown: YYYY, YYYY-MM or YYYY-MM-DD. Nothing is made up for what is missing.
   * vi: Ngày có thể chưa rõ ngày hoặc tháng: YYYY, YYYY-MM hoặc YYYY-MM-DD. Phần chưa rõ không được tự điền.
   */
  PartialDate: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

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
 * How a dossier is filed. Source: the synchronisation message of the National Public Service Portal, KenhThucHien 1 to 3.
 * vi: Cách thức nộp hồ sơ. Nguồn: KenhThucHien 1 đến 3 của bản tin đồng bộ hồ sơ với Cổng Dịch vụ công quốc gia.
 */
export type Channel =
  /**
   * At a counter (1).
   * vi: Trực tiếp (1).
   */
  | 'DIRECT'
  /**
   * Online (2).
   * vi: Trực tuyến (2).
   */
  | 'ONLINE'
  /**
   * By the public postal service (3).
   * vi: Qua dịch vụ bưu chính công ích (3).
   */
  | 'POST';

/**
 * How closely the law guards a piece of personal data. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; NĐ 356/2025/NĐ-CP, article 4.
 * vi: Mức độ bảo vệ của dữ liệu cá nhân theo luật. Nguồn: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; NĐ 356/2025/NĐ-CP, Điều 4.
 */
export type PersonalDataClass =
  /**
   * Identifies one person by itself.
   * vi: Tự nó xác định một người.
   */
  | 'IDENTIFIER'
  /**
   * Basic personal data.
   * vi: Dữ liệu cá nhân cơ bản.
   */
  | 'BASIC'
  /**
   * Sensitive personal data, closed unless a procedure's own form needs it.
   * vi: Dữ liệu cá nhân nhạy cảm, đóng trừ khi chính tờ khai của thủ tục cần tới.
   */
  | 'SENSITIVE';

/**
 * Where a page of a list stands. Source: the Relay cursor connections specification.
 * vi: Vị trí của một trang trong danh sách. Nguồn: đặc tả Relay cursor connections.
 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /**
   * Whether more rows follow `endCursor`.
   * vi: Còn dòng phía sau `endCursor` hay không.
   */
  hasNextPage: Scalars['Boolean']['output'];
  /**
   * Whether rows come before `startCursor`.
   * vi: Có dòng phía trước `startCursor` hay không.
   */
  hasPreviousPage: Scalars['Boolean']['output'];
  /**
   * Cursor of the first row of the page. Null: the page is empty.
   * vi: Con trỏ của dòng đầu trang. Null: trang trống.
   */
  startCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Cursor of the last row of the page, for `after`. Null: the page is empty.
   * vi: Con trỏ của dòng cuối trang, dùng cho `after`. Null: trang trống.
   */
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * The signed-in person. Null for whoever is not a citizen (officers, services, the anonymous) and for a citizen whom the register does not hold.
   * vi: Người đang đăng nhập. Trống nếu người hỏi không phải công dân, hoặc chưa có trong cơ sở dữ liệu.
   */
  me?: Maybe<Citizen>;
  /**
   * One person by personal number. A citizen finds only themself; an officer only a person of the case named in `x-hub-case`, and only when name and date of birth match. Null otherwise and when there is none: the cases look alike.
   * vi: Một người theo số định danh. Công dân chỉ tra được chính mình; cán bộ chỉ tra được người thuộc hồ sơ đã nêu, và phải khớp họ tên, ngày sinh. Ngoài ra để trống, như khi không có.
   */
  citizen?: Maybe<Citizen>;
  /**
   * One organisation by tax code. A code of 12 digits is a person's number: it answers its representative and officers with a case of theirs. Null when there is none or the caller may not ask.
   * vi: Một tổ chức theo mã số thuế. Mã 12 chữ số là số định danh của một người: chỉ trả lời người đại diện và cán bộ đang giải quyết hồ sơ của họ. Trống khi không có hoặc không được hỏi.
   */
  organization?: Maybe<Organization>;
  /**
   * For the hub's services alone: the references of people and organisations, in the order asked, people first; at most 1,000 in all. A null in the list: unknown. Null for everybody else.
   * vi: Chỉ dành cho dịch vụ nội bộ: tham chiếu của người và tổ chức theo đúng thứ tự hỏi, người trước; tối đa 1.000. Phần tử trống: không có. Trống với mọi người hỏi khác.
   */
  partyRefs?: Maybe<Array<Maybe<PartyRef>>>;
  /**
   * For the gateway alone: the references of a person's children and wards who are not yet 18, whom the person may read as their own. Source: Civil Code 2015, articles 21 and 136.
   * vi: Chỉ dành cho cổng: tham chiếu của con và người được giám hộ chưa đủ 18 tuổi, mà người này được xem như của mình. Nguồn: Bộ luật Dân sự 2015, Điều 21 và Điều 136.
   */
  minorsOf?: Maybe<Array<Scalars['ID']['output']>>;
  /**
   * For the hub's services alone: the person of whom number, name and date of birth are all true. Null when there is nobody, whichever of them was wrong.
   * vi: Chỉ dành cho dịch vụ nội bộ: người mà số định danh, họ tên và ngày sinh đều đúng. Trống khi không có ai, dù mục nào sai.
   */
  matchedParty?: Maybe<PartyRef>;
};


export type QueryCitizenArgs = {
  personalId: Scalars['PersonalId']['input'];
  fullName?: InputMaybe<Scalars['String']['input']>;
  dateOfBirth?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationArgs = {
  taxCode: Scalars['TaxCode']['input'];
};


export type QueryPartyRefsArgs = {
  personalIds?: InputMaybe<Array<Scalars['PersonalId']['input']>>;
  taxCodes?: InputMaybe<Array<Scalars['TaxCode']['input']>>;
};


export type QueryMinorsOfArgs = {
  ref: Scalars['ID']['input'];
};


export type QueryMatchedPartyArgs = {
  personalId: Scalars['PersonalId']['input'];
  fullName: Scalars['String']['input'];
  dateOfBirth: Scalars['String']['input'];
};

/**
 * A reference to a party, for the hub's services alone.
 * vi: Tham chiếu tới một bên, chỉ dành cho dịch vụ nội bộ.
 */
export type PartyRef = {
  __typename?: 'PartyRef';
  /**
   * The hub's own random reference, a UUID.
   * vi: Mã tham chiếu nội bộ (UUID).
   */
  ref: Scalars['ID']['output'];
  /**
   * Whether it is a person or an organisation.
   * vi: Là người hay tổ chức.
   */
  kind: PartyRefKind;
};

/**
 * What a reference points to.
 * vi: Loại bên mà tham chiếu trỏ tới.
 */
export type PartyRefKind =
  /**
   * A person.
   * vi: Một người.
   */
  | 'CITIZEN'
  /**
   * An organisation.
   * vi: Một tổ chức.
   */
  | 'ORGANIZATION';

/**
 * A citizen or an organisation. A state body is an Organization; a foreigner a Citizen with another identifier.
 * vi: Công dân hoặc tổ chức. Cơ quan nhà nước là Organization; người nước ngoài là Citizen có định danh khác.
 */
export type Party = Citizen | Organization;

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

/**
 * A number that a person was known by before.
 * vi: Số giấy tờ trước đây của một người.
 */
export type FormerId = {
  __typename?: 'FormerId';
  /**
   * Which kind of number it was.
   * vi: Loại giấy tờ.
   */
  kind: FormerIdKind;
  /**
   * The number as it was printed.
   * vi: Số đã in trên giấy tờ.
   */
  number: Scalars['String']['output'];
  /**
   * The day from which another number took its place. Null: not recorded.
   * vi: Ngày đổi sang số khác. Trống: không ghi nhận.
   */
  changedOn?: Maybe<Scalars['Date']['output']>;
};

/**
 * Where a person has permanent residence. Source: Luật Cư trú 68/2020/QH14, article 2.
 * vi: Nơi thường trú của một người. Nguồn: Luật Cư trú 68/2020/QH14, Điều 2.
 */
export type Residence = {
  __typename?: 'Residence';
  /**
   * The commune of today that the address lies in. Null: the address is abroad, or units is down.
   * vi: Đơn vị hành chính cấp xã hiện nay của địa chỉ. Trống: địa chỉ ở nước ngoài, hoặc phân hệ đơn vị không trả lời.
   */
  area?: Maybe<Area>;
  /**
   * The name of the place as it was when the residence was registered, districts included. Null: not recorded.
   * vi: Tên địa danh tại thời điểm đăng ký, kể cả cấp huyện trước đây. Trống: không ghi nhận.
   */
  areaName?: Maybe<Scalars['String']['output']>;
  /**
   * House and street or hamlet, as written. Null: not recorded.
   * vi: Số nhà, đường phố hoặc thôn, như đã ghi. Trống: không ghi nhận.
   */
  line?: Maybe<Scalars['String']['output']>;
  /**
   * The day of registration. Null: not recorded.
   * vi: Ngày đăng ký. Trống: không ghi nhận.
   */
  since?: Maybe<Scalars['Date']['output']>;
};

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
 * A person's relative.
 * vi: Người thân của một người.
 */
export type Relative = {
  __typename?: 'Relative';
  /**
   * How they are related.
   * vi: Quan hệ.
   */
  kind: RelationKind;
  /**
   * The relative. Null: the caller may read nothing about them.
   * vi: Người thân. Trống: người hỏi không được xem dữ liệu của người này.
   */
  person?: Maybe<Citizen>;
};

/**
 * A person in the population database (cơ sở dữ liệu quốc gia về dân cư). Owner: Bộ Công an. Every classified field is null with an error when the caller may not read it. Source: Luật Căn cước 26/2023/QH15, article 9.
 * vi: Một người trong cơ sở dữ liệu quốc gia về dân cư. Chủ quản: Bộ Công an. Trường có phân loại để trống kèm lỗi khi người hỏi không được xem. Nguồn: Luật Căn cước 26/2023/QH15, Điều 9.
 */
export type Citizen = {
  __typename?: 'Citizen';
  /**
   * The hub's own random reference, a UUID: the join key between subgraphs. Never shown to clients.
   * vi: Mã tham chiếu nội bộ (UUID), khoá nối giữa các phân hệ. Không hiện ra ngoài.
   */
  ref: Scalars['ID']['output'];
  /**
   * Personal identification number, 12 digits, for life. Null: a foreigner. Source: Luật Căn cước 26/2023/QH15, article 12.
   * vi: Số định danh cá nhân, 12 chữ số, không đổi suốt đời. Trống: người nước ngoài. Nguồn: Luật Căn cước 26/2023/QH15, Điều 12.
   */
  personalId?: Maybe<Scalars['PersonalId']['output']>;
  /**
   * Numbers the person had before, with the day of change, newest first. Empty: none.
   * vi: Các số giấy tờ trước đây, kèm ngày đổi, mới nhất trước. Rỗng: không có.
   */
  formerIds?: Maybe<Array<FormerId>>;
  /**
   * Full name as registered: family name, middle name, given name.
   * vi: Họ, chữ đệm và tên khai sinh.
   */
  fullName?: Maybe<Scalars['String']['output']>;
  /**
   * Date of birth; the year alone where the record has no more.
   * vi: Ngày sinh; chỉ có năm nếu hồ sơ gốc chỉ ghi năm.
   */
  dateOfBirth?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Gender.
   * vi: Giới tính.
   */
  gender?: Maybe<Gender>;
  /**
   * Nationality: three letters of ISO 3166-1, such as VNM.
   * vi: Quốc tịch: ba chữ cái theo ISO 3166-1, chẳng hạn VNM.
   */
  nationality?: Maybe<Scalars['String']['output']>;
  /**
   * Marital status. Null: not recorded, as for children.
   * vi: Tình trạng hôn nhân. Trống: không ghi nhận, chẳng hạn trẻ em.
   */
  maritalStatus?: Maybe<MaritalStatus>;
  /**
   * Permanent residence. Null: none is registered.
   * vi: Nơi thường trú. Trống: chưa đăng ký.
   */
  residence?: Maybe<Residence>;
  /**
   * Where the birth was registered, as the area was then. Null: abroad or not recorded.
   * vi: Nơi đăng ký khai sinh, theo đơn vị hành chính khi đó. Trống: ở nước ngoài hoặc không ghi nhận.
   */
  placeOfBirthRegistration?: Maybe<Area>;
  /**
   * Ethnic group by its official Vietnamese name. Null: not recorded. Sensitive by NĐ 356/2025/NĐ-CP, article 4.
   * vi: Dân tộc. Trống: không ghi nhận. Dữ liệu nhạy cảm theo NĐ 356/2025/NĐ-CP, Điều 4.
   */
  ethnicity?: Maybe<Scalars['String']['output']>;
  /**
   * Religion by its Vietnamese name; "Không" is none. Null: not recorded. Sensitive by NĐ 356/2025/NĐ-CP, article 4.
   * vi: Tôn giáo; "Không" là không theo tôn giáo. Trống: không ghi nhận. Dữ liệu nhạy cảm theo NĐ 356/2025/NĐ-CP, Điều 4.
   */
  religion?: Maybe<Scalars['String']['output']>;
  /**
   * Parents, husband or wife, children, guardians and wards; of one kind when `kind` is given.
   * vi: Cha, mẹ, vợ hoặc chồng, con, người giám hộ và người được giám hộ; chỉ một loại nếu nêu `kind`.
   */
  relatives?: Maybe<Array<Relative>>;
  /**
   * Documents in the person's electronic store, newest first, at most 100 a page; of one result type, or valid on one day, when asked so. Source: NĐ 45/2020/NĐ-CP, article 16.
   * vi: Giấy tờ trong kho quản lý dữ liệu điện tử của người này, mới nhất trước, mỗi trang tối đa 100; lọc theo loại kết quả hoặc ngày còn giá trị. Nguồn: NĐ 45/2020/NĐ-CP, Điều 16.
   */
  documents?: Maybe<DocumentConnection>;
};


/**
 * A person in the population database (cơ sở dữ liệu quốc gia về dân cư). Owner: Bộ Công an. Every classified field is null with an error when the caller may not read it. Source: Luật Căn cước 26/2023/QH15, article 9.
 * vi: Một người trong cơ sở dữ liệu quốc gia về dân cư. Chủ quản: Bộ Công an. Trường có phân loại để trống kèm lỗi khi người hỏi không được xem. Nguồn: Luật Căn cước 26/2023/QH15, Điều 9.
 */
export type CitizenRelativesArgs = {
  kind?: InputMaybe<RelationKind>;
};


/**
 * A person in the population database (cơ sở dữ liệu quốc gia về dân cư). Owner: Bộ Công an. Every classified field is null with an error when the caller may not read it. Source: Luật Căn cước 26/2023/QH15, article 9.
 * vi: Một người trong cơ sở dữ liệu quốc gia về dân cư. Chủ quản: Bộ Công an. Trường có phân loại để trống kèm lỗi khi người hỏi không được xem. Nguồn: Luật Căn cước 26/2023/QH15, Điều 9.
 */
export type CitizenDocumentsArgs = {
  type?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An enterprise, a household business, another organisation or a state body that may own a dossier.
 * vi: Doanh nghiệp, hộ kinh doanh, tổ chức khác hoặc cơ quan nhà nước có thể là chủ hồ sơ.
 */
export type Organization = {
  __typename?: 'Organization';
  /**
   * The hub's own random reference, a UUID: the join key between subgraphs. Never shown to clients.
   * vi: Mã tham chiếu nội bộ (UUID), khoá nối giữa các phân hệ. Không hiện ra ngoài.
   */
  ref: Scalars['ID']['output'];
  /**
   * Tax code; a household business has its owner's personal number. Null: a state body known by its unit. Source: TT 86/2024/TT-BTC, article 5.
   * vi: Mã số thuế; hộ kinh doanh dùng số định danh của chủ hộ. Trống: cơ quan nhà nước, nhận biết qua mã đơn vị. Nguồn: TT 86/2024/TT-BTC, Điều 5.
   */
  taxCode?: Maybe<Scalars['TaxCode']['output']>;
  /**
   * Registered name. In English where one is registered, else the Vietnamese name.
   * vi: Tên đã đăng ký. Tiếng Anh nếu có đăng ký, nếu không thì tên tiếng Việt.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * The unit it is, for state bodies and enterprises with an identification code of their own. Null: none, or units is down.
   * vi: Đơn vị tương ứng, đối với cơ quan nhà nước và doanh nghiệp có mã định danh điện tử. Trống: không có, hoặc phân hệ đơn vị không trả lời.
   */
  unit?: Maybe<Unit>;
  /**
   * The person who represents it by law. Null: none is recorded.
   * vi: Người đại diện theo pháp luật. Trống: không ghi nhận.
   */
  representative?: Maybe<Citizen>;
};


/**
 * An enterprise, a household business, another organisation or a state body that may own a dossier.
 * vi: Doanh nghiệp, hộ kinh doanh, tổ chức khác hoặc cơ quan nhà nước có thể là chủ hồ sơ.
 */
export type OrganizationNameArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * What an electronic document is in law, as its issuer states it. Source: Luật Giao dịch điện tử 20/2023/QH15, articles 10 and 12.
 * vi: Giá trị pháp lý của giấy tờ điện tử theo cơ quan cấp. Nguồn: Luật Giao dịch điện tử 20/2023/QH15, Điều 10 và 12.
 */
export type LegalForm =
  /**
   * Digitised by the competent body from an original.
   * vi: Số hoá từ bản chính bởi cơ quan có thẩm quyền.
   */
  | 'ORIGINAL'
  /**
   * Digitised from a copy.
   * vi: Số hoá từ bản sao.
   */
  | 'COPY'
  /**
   * Issued electronically: the data message is the original.
   * vi: Bản điện tử gốc do cơ quan cấp.
   */
  | 'E_ORIGINAL';

/**
 * What the source states about the digital signature. The hub passes it on and verifies nothing itself.
 * vi: Tình trạng chữ ký số theo nguồn cung cấp. Nền tảng chỉ chuyển thông tin, không tự xác minh.
 */
export type SignatureState =
  /**
   * Signed, and valid when the source checked it.
   * vi: Đã ký số, hợp lệ khi nguồn kiểm tra.
   */
  | 'SIGNED_VALID'
  /**
   * Signed, and not valid when the source checked it.
   * vi: Đã ký số, không hợp lệ khi nguồn kiểm tra.
   */
  | 'SIGNED_INVALID'
  /**
   * Not signed.
   * vi: Không ký số.
   */
  | 'UNSIGNED'
  /**
   * The source says nothing about it.
   * vi: Nguồn không nêu.
   */
  | 'NOT_STATED';

/**
 * A document in an electronic store (kho quản lý dữ liệu điện tử), kept by reference. Null in place of a document: none, or not for the caller. Source: NĐ 45/2020/NĐ-CP, article 16.
 * vi: Giấy tờ trong kho quản lý dữ liệu điện tử, dùng lại bằng tham chiếu. Trống: không có hoặc không được xem. Nguồn: NĐ 45/2020/NĐ-CP, Điều 16.
 */
export type Document = {
  __typename?: 'Document';
  /**
   * The hub's own reference, a UUID.
   * vi: Mã tham chiếu nội bộ (UUID).
   */
  id: Scalars['ID']['output'];
  /**
   * Which result of which procedure it is (mã kết quả), such as KQ.G01.000185. Null when procedures is down.
   * vi: Loại kết quả thủ tục (mã kết quả), chẳng hạn KQ.G01.000185. Trống khi phân hệ thủ tục không trả lời.
   */
  type?: Maybe<ResultType>;
  /**
   * Number as printed by the issuer. Null: it has none.
   * vi: Số, ký hiệu do cơ quan cấp ghi. Trống: không có.
   */
  number?: Maybe<Scalars['String']['output']>;
  /**
   * The agency that issued it. Null: not recorded, or units is down.
   * vi: Cơ quan cấp. Trống: không ghi nhận, hoặc phân hệ đơn vị không trả lời.
   */
  issuer?: Maybe<Unit>;
  /**
   * The day of issue.
   * vi: Ngày cấp.
   */
  issuedOn: Scalars['Date']['output'];
  /**
   * The last day on which it is valid. Null: without end.
   * vi: Ngày cuối còn giá trị. Trống: không thời hạn.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * What it is in law.
   * vi: Giá trị pháp lý.
   */
  legalForm: LegalForm;
  /**
   * What the source states about its digital signature.
   * vi: Tình trạng chữ ký số theo nguồn.
   */
  signature: SignatureState;
  /**
   * SHA-256 of the content, 64 hexadecimal digits, by which a copy is recognised.
   * vi: Mã băm SHA-256 của nội dung, 64 chữ số thập lục phân, để nhận ra bản sao.
   */
  sha256: Scalars['String']['output'];
  /**
   * Whose document it is. Null: the caller may read nothing about them.
   * vi: Chủ giấy tờ. Trống: người hỏi không được xem dữ liệu của họ.
   */
  owner?: Maybe<Party>;
  /**
   * The dossier it resulted from. Null: from before the hub, or dossiers is down.
   * vi: Hồ sơ đã tạo ra giấy tờ. Trống: có từ trước, hoặc phân hệ hồ sơ không trả lời.
   */
  dossier?: Maybe<Dossier>;
};

/**
 * A page of documents.
 * vi: Một trang giấy tờ.
 */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /**
   * The documents of this page.
   * vi: Các giấy tờ của trang.
   */
  edges: Array<DocumentEdge>;
  /**
   * Where the page stands.
   * vi: Vị trí của trang.
   */
  pageInfo: PageInfo;
};

/**
 * A document in a page.
 * vi: Một giấy tờ trong trang.
 */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /**
   * Where to go on: for `after`.
   * vi: Con trỏ để đọc tiếp, dùng cho `after`.
   */
  cursor: Scalars['String']['output'];
  /**
   * The document.
   * vi: Giấy tờ.
   */
  node: Document;
};

/**
 * An administrative unit in one version; owned by units.
 * vi: Một phiên bản của đơn vị hành chính; do phân hệ đơn vị quản lý.
 */
export type Area = {
  __typename?: 'Area';
  /**
   * The version, <code>@<valid from>, such as 09886@2025-07-01.
   * vi: Phiên bản, <mã>@<ngày hiệu lực>, chẳng hạn 09886@2025-07-01.
   */
  id: Scalars['ID']['output'];
};

/**
 * An agency or organisation with an identification code; owned by units.
 * vi: Cơ quan, tổ chức có mã định danh điện tử; do phân hệ đơn vị quản lý.
 */
export type Unit = {
  __typename?: 'Unit';
  /**
   * The code in its canonical form, such as H26.101.
   * vi: Mã định danh điện tử ở dạng chuẩn, chẳng hạn H26.101.
   */
  code: Scalars['UnitCode']['output'];
};

/**
 * A kind of result of procedures; owned by procedures.
 * vi: Loại kết quả thủ tục hành chính; do phân hệ thủ tục quản lý.
 */
export type ResultType = {
  __typename?: 'ResultType';
  /**
   * The code of the result (mã kết quả), such as KQ.G01.000185.
   * vi: Mã kết quả, chẳng hạn KQ.G01.000185.
   */
  code: Scalars['ID']['output'];
};

/**
 * A request for a public service; owned by dossiers.
 * vi: Hồ sơ thủ tục hành chính; do phân hệ hồ sơ quản lý.
 */
export type Dossier = {
  __typename?: 'Dossier';
  /**
   * The code on the receipt, exactly as issued.
   * vi: Mã số hồ sơ trên giấy tiếp nhận, giữ nguyên như đã cấp.
   */
  code: Scalars['DossierCode']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Citizen: Citizen;
  Organization: Organization;
  Document: Document;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Citizen:
    ( { __typename: 'Citizen' }
    & ( GraphQLRecursivePick<FederationTypes['Citizen'], {"ref":true}>
        | GraphQLRecursivePick<FederationTypes['Citizen'], {"personalId":true}> ) );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"ref":true}> );
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( CitizenRow )
    | ( OrganizationRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PersonalId: ResolverTypeWrapper<Scalars['PersonalId']['output']>;
  TaxCode: ResolverTypeWrapper<Scalars['TaxCode']['output']>;
  UnitCode: ResolverTypeWrapper<Scalars['UnitCode']['output']>;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  ProcedureCode: ResolverTypeWrapper<Scalars['ProcedureCode']['output']>;
  DossierCode: ResolverTypeWrapper<Scalars['DossierCode']['output']>;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  Language: Language;
  Channel: Channel;
  PersonalDataClass: PersonalDataClass;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PartyRef: ResolverTypeWrapper<PartyRef>;
  PartyRefKind: PartyRefKind;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  Gender: Gender;
  MaritalStatus: MaritalStatus;
  FormerIdKind: FormerIdKind;
  FormerId: ResolverTypeWrapper<FormerId>;
  Residence: ResolverTypeWrapper<Residence>;
  RelationKind: RelationKind;
  Relative: ResolverTypeWrapper<RelativeRow>;
  Citizen: ResolverTypeWrapper<CitizenRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  LegalForm: LegalForm;
  SignatureState: SignatureState;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Area: ResolverTypeWrapper<Area>;
  Unit: ResolverTypeWrapper<Unit>;
  ResultType: ResolverTypeWrapper<ResultType>;
  Dossier: ResolverTypeWrapper<Dossier>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PersonalId: Scalars['PersonalId']['output'];
  TaxCode: Scalars['TaxCode']['output'];
  UnitCode: Scalars['UnitCode']['output'];
  AreaCode: Scalars['AreaCode']['output'];
  ProcedureCode: Scalars['ProcedureCode']['output'];
  DossierCode: Scalars['DossierCode']['output'];
  Dong: Scalars['Dong']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  PartyRef: PartyRef;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  FormerId: FormerId;
  Residence: Residence;
  Relative: RelativeRow;
  Citizen: CitizenRow;
  Int: Scalars['Int']['output'];
  Organization: OrganizationRow;
  Document: DocumentRow;
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Area: Area;
  Unit: Unit;
  ResultType: ResultType;
  Dossier: Dossier;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: PersonalDataClass;
  subject?: Maybe<Scalars['String']['input']>;
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = CitizensContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface PersonalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalId'], any> {
  name: 'PersonalId';
}

export interface TaxCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TaxCode'], any> {
  name: 'TaxCode';
}

export interface UnitCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnitCode'], any> {
  name: 'UnitCode';
}

export interface AreaCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AreaCode'], any> {
  name: 'AreaCode';
}

export interface ProcedureCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProcedureCode'], any> {
  name: 'ProcedureCode';
}

export interface DossierCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DossierCode'], any> {
  name: 'DossierCode';
}

export interface DongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Dong'], any> {
  name: 'Dong';
}

export type PageInfoResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type QueryResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType, RequireFields<QueryCitizenArgs, 'personalId'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'taxCode'>>;
  partyRefs?: Resolver<Maybe<Array<Maybe<ResolversTypes['PartyRef']>>>, ParentType, ContextType, Partial<QueryPartyRefsArgs>>;
  minorsOf?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<QueryMinorsOfArgs, 'ref'>>;
  matchedParty?: Resolver<Maybe<ResolversTypes['PartyRef']>, ParentType, ContextType, RequireFields<QueryMatchedPartyArgs, 'personalId' | 'fullName' | 'dateOfBirth'>>;
};

export type PartyRefResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['PartyRef'] = ResolversParentTypes['PartyRef']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyRefKind'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Citizen' | 'Organization', ParentType, ContextType>;
};

export type FormerIdResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['FormerId'] = ResolversParentTypes['FormerId']> = {
  kind?: Resolver<ResolversTypes['FormerIdKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ResidenceResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Residence'] = ResolversParentTypes['Residence']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  areaName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RelativeResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Relative'] = ResolversParentTypes['Relative']> = {
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'], FederationReferenceType extends FederationReferenceTypes['Citizen'] = FederationReferenceTypes['Citizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Citizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personalId?: Resolver<Maybe<ResolversTypes['PersonalId']>, ParentType, ContextType>;
  formerIds?: Resolver<Maybe<Array<ResolversTypes['FormerId']>>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['MaritalStatus']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Residence']>, ParentType, ContextType>;
  placeOfBirthRegistration?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  religion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relatives?: Resolver<Maybe<Array<ResolversTypes['Relative']>>, ParentType, ContextType, Partial<CitizenRelativesArgs>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<CitizenDocumentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['TaxCode']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationNameArgs, 'lang'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ResultType']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['LegalForm'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['SignatureState'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['UnitCode'], ParentType, ContextType>;
};

export type ResultTypeResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['ResultType'] = ResolversParentTypes['ResultType']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  code?: Resolver<ResolversTypes['DossierCode'], ParentType, ContextType>;
};

export type Resolvers<ContextType = CitizensContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PersonalId?: GraphQLScalarType;
  TaxCode?: GraphQLScalarType;
  UnitCode?: GraphQLScalarType;
  AreaCode?: GraphQLScalarType;
  ProcedureCode?: GraphQLScalarType;
  DossierCode?: GraphQLScalarType;
  Dong?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  PartyRef?: PartyRefResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  FormerId?: FormerIdResolvers<ContextType>;
  Residence?: ResidenceResolvers<ContextType>;
  Relative?: RelativeResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  ResultType?: ResultTypeResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = CitizensContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};

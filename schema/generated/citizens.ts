// Made by `npm run contract:codegen` from the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CitizenRow } from '../../subgraphs/citizens/entities/citizen.ts';
import type { CivilEventRefusedRow } from '../../subgraphs/citizens/entities/civil-event.ts';
import type { CorrectionRequestRow, CorrectionRefusedRow } from '../../subgraphs/citizens/entities/correction-request.ts';
import type { DocumentRow } from '../../subgraphs/citizens/entities/document.ts';
import type { OrganizationRow } from '../../subgraphs/citizens/entities/organization.ts';
import type { RelativeRow } from '../../subgraphs/citizens/entities/relative.ts';
import type { RegistrationRefusedRow, DocumentRefusedRow } from '../../subgraphs/citizens/entities/service-outcomes.ts';
import type { FamilyRow } from '../../subgraphs/citizens/entities/unseen-look-ups.ts';
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
   * When a person, a paper or a change of somebody's state was last put on record here. For the gateway; null: nothing since these moments are kept.
   * vi: Lần cuối một người, một giấy tờ hoặc một thay đổi hộ tịch, cư trú được ghi tại đây. Dành cho cổng; trống: chưa ghi gì từ khi các thời điểm này được lưu.
   */
  dataAsOf?: Maybe<Scalars['DateTime']['output']>;
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
   * For the hub's services alone: the references of people by number, organisations by tax code, state bodies by unit and foreigners by passport, in this order and the order asked; at most 1,000 in all. A null in the list: unknown. Null for everybody else.
   * vi: Chỉ dành cho dịch vụ nội bộ: tham chiếu của người theo số định danh, tổ chức theo mã số thuế, cơ quan nhà nước theo mã đơn vị và người nước ngoài theo hộ chiếu, theo thứ tự này và thứ tự hỏi; tối đa 1.000. Phần tử trống: không có. Trống với mọi người hỏi khác.
   */
  partyRefs?: Maybe<Array<Maybe<PartyRef>>>;
  /**
   * For the gateway and dossiers alone: the references of a person's children and wards who are not yet 18, whom the person may read as their own and acts for. Source: Civil Code 2015, articles 21 and 136.
   * vi: Chỉ dành cho cổng và phân hệ hồ sơ: tham chiếu của con và người được giám hộ chưa đủ 18 tuổi, mà người này được xem như của mình và đại diện. Nguồn: Bộ luật Dân sự 2015, Điều 21 và Điều 136.
   */
  minorsOf?: Maybe<Array<Scalars['ID']['output']>>;
  /**
   * For the gateway alone: whether a person is not yet 18, so that the parents read the log of who looked. False for whom the register does not hold. Source: Civil Code 2015, articles 21 and 136.
   * vi: Chỉ dành cho cổng: một người đã đủ 18 tuổi hay chưa; nếu chưa, nhật ký truy cập do cha mẹ xem. Không có trong dữ liệu dân cư thì trả lời là không. Nguồn: Bộ luật Dân sự 2015, Điều 21 và Điều 136.
   */
  isMinor?: Maybe<Scalars['Boolean']['output']>;
  /**
   * For dossiers alone: who a person's relatives are, by reference, to find the people of a form. Null when the register does not hold the person.
   * vi: Chỉ dành cho phân hệ hồ sơ: người thân của một người, theo mã tham chiếu, để xác định những người có trong tờ khai. Trống khi dữ liệu dân cư không có người này.
   */
  familyOf?: Maybe<Family>;
  /**
   * For dossiers alone: how sure the register is of people, by reference, in the order asked, at most 100: what it says of DECLARED people nobody has checked. A null in the list: the register does not hold the person.
   * vi: Chỉ dành cho phân hệ hồ sơ: mức độ tin cậy của dữ liệu về những người này, theo thứ tự hỏi, tối đa 100: dữ liệu của người DECLARED chưa được đối chiếu. Phần tử trống: không có người này.
   */
  partyAssurances?: Maybe<Array<Maybe<PartyAssurance>>>;
  /**
   * For the hub's services alone: the person of whom number (of a foreigner: the passport), name and date of birth are all true. Null when there is nobody, whichever of them was wrong.
   * vi: Chỉ dành cho dịch vụ nội bộ: người mà số định danh (người nước ngoài: hộ chiếu), họ tên và ngày sinh đều đúng. Trống khi không có ai, dù mục nào sai.
   */
  matchedParty?: Maybe<PartyRef>;
  /**
   * The owner's list: what people say is wrong in the register, the most urgent first, at most 100 a page. For officers of the owner, who read the words with the purpose CORRECT_DATA, and whoever the owner lets approve the use of its data. Null for everybody else.
   * vi: Danh sách của cơ quan chủ quản: các mục người dân báo sai, sắp hết hạn trước, mỗi trang tối đa 100. Dành cho cán bộ của cơ quan chủ quản (đọc nội dung với mục đích CORRECT_DATA) và người được giao phê duyệt việc dùng dữ liệu. Trống với mọi người khác.
   */
  correctionRequests?: Maybe<CorrectionRequestConnection>;
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
  units?: InputMaybe<Array<Scalars['UnitCode']['input']>>;
  passports?: InputMaybe<Array<PassportNamedInput>>;
};


export type QueryMinorsOfArgs = {
  ref: Scalars['ID']['input'];
};


export type QueryIsMinorArgs = {
  ref: Scalars['ID']['input'];
};


export type QueryFamilyOfArgs = {
  ref: Scalars['ID']['input'];
};


export type QueryPartyAssurancesArgs = {
  refs: Array<Scalars['ID']['input']>;
};


export type QueryMatchedPartyArgs = {
  personalId?: InputMaybe<Scalars['PersonalId']['input']>;
  passport?: InputMaybe<PassportNamedInput>;
  fullName: Scalars['String']['input'];
  dateOfBirth: Scalars['String']['input'];
};


export type QueryCorrectionRequestsArgs = {
  state?: InputMaybe<CorrectionRequestState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * For dossiers alone: puts a newborn on record whose birth registration has ended, and issues the personal number. Sent again for the same dossier it gives the same person. In production it is refused: the number comes from the population database.
   * vi: Chỉ dành cho phân hệ hồ sơ: ghi nhận trẻ mới sinh khi hồ sơ đăng ký khai sinh đã xong và cấp số định danh. Gửi lại cho cùng hồ sơ thì trả về cùng một người. Ở chế độ vận hành thật thì từ chối: số do Cơ sở dữ liệu quốc gia về dân cư cấp.
   */
  registerCitizen?: Maybe<RegisterCitizenResult>;
  /**
   * For dossiers alone: puts the result of a finished dossier into its owner's electronic store, once for each dossier and kind of result. Source: NĐ 45/2020/NĐ-CP, article 16.
   * vi: Chỉ dành cho phân hệ hồ sơ: đưa kết quả của hồ sơ đã xong vào kho dữ liệu điện tử của chủ, mỗi hồ sơ và loại kết quả một lần. Nguồn: NĐ 45/2020/NĐ-CP, Điều 16.
   */
  storeDocument?: Maybe<StoreDocumentResult>;
  /**
   * For dossiers alone: what a finished dossier changes in the register, once for each dossier and kind: where somebody has permanent residence, that it ended, or that somebody has died. Sources: Luật Cư trú 68/2020/QH14, articles 20 and 24; Luật Hộ tịch 60/2014/QH13, article 34.
   * vi: Chỉ dành cho phân hệ hồ sơ: thay đổi trong dữ liệu dân cư do hồ sơ đã xong tạo ra, mỗi hồ sơ và loại một lần: nơi thường trú, xóa thường trú, hoặc việc một người đã chết. Nguồn: Luật Cư trú 68/2020/QH14, Điều 20 và 24; Luật Hộ tịch 60/2014/QH13, Điều 34.
   */
  recordCivilEvent?: Maybe<RecordCivilEventResult>;
  /**
   * For dossiers alone: the references of at most 1,000 people whom other systems name. Who is not known yet is put on record as DECLARED; nobody's data is changed.
   * vi: Chỉ dành cho phân hệ hồ sơ: tham chiếu của tối đa 1.000 người mà hệ thống khác nêu. Người chưa có được ghi nhận là DECLARED; không dữ liệu nào bị thay đổi.
   */
  declareParties?: Maybe<DeclarePartiesResult>;
  /**
   * Says that one's own or one's minor child's data is wrong. The owner of the data answers within ten days; the hub changes nothing by itself. Source: Luật 91/2025/QH15, article 4; NĐ 356/2025/NĐ-CP, article 5.
   * vi: Báo dữ liệu của mình hoặc của con chưa thành niên bị sai. Cơ quan chủ quản trả lời trong mười ngày; hệ thống không tự sửa. Nguồn: Luật 91/2025/QH15, Điều 4; NĐ 356/2025/NĐ-CP, Điều 5.
   */
  requestCorrection?: Maybe<RequestCorrectionResult>;
  /**
   * The answer of the data's owner to a request for correction. For officers of the owner, and whoever the owner lets approve the use of its data.
   * vi: Trả lời của cơ quan chủ quản đối với yêu cầu đính chính. Dành cho cán bộ của cơ quan chủ quản và người được giao phê duyệt việc dùng dữ liệu.
   */
  answerCorrectionRequest?: Maybe<AnswerCorrectionRequestResult>;
};


export type MutationRegisterCitizenArgs = {
  input: RegisterCitizenInput;
};


export type MutationStoreDocumentArgs = {
  input: StoreDocumentInput;
};


export type MutationRecordCivilEventArgs = {
  input: RecordCivilEventInput;
};


export type MutationDeclarePartiesArgs = {
  people: Array<DeclaredPersonInput>;
};


export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};


export type MutationAnswerCorrectionRequestArgs = {
  input: AnswerCorrectionRequestInput;
};

/**
 * A newborn, as the finished dossier of the birth registration says.
 * vi: Trẻ mới sinh, theo hồ sơ đăng ký khai sinh đã xong.
 */
export type RegisterCitizenInput = {
  /**
   * The finished dossier.
   * vi: Hồ sơ đã xong.
   */
  dossier: Scalars['DossierCode']['input'];
  /**
   * Family name, middle name, given name.
   * vi: Họ, chữ đệm và tên.
   */
  fullName: Scalars['String']['input'];
  /**
   * Date of birth.
   * vi: Ngày sinh.
   */
  dateOfBirth: Scalars['Date']['input'];
  /**
   * MALE or FEMALE: the personal number says it.
   * vi: Nam hoặc nữ: số định danh thể hiện điều này.
   */
  gender: Gender;
  /**
   * Three letters of ISO 3166-1. Null: not stated.
   * vi: Ba chữ cái theo ISO 3166-1. Trống: không nêu.
   */
  nationality?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ethnic group by its Vietnamese name. Null: not stated.
   * vi: Dân tộc. Trống: không nêu.
   */
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  /**
   * Id of the area in which the birth was registered.
   * vi: Mã phiên bản địa bàn nơi đăng ký khai sinh.
   */
  placeOfBirthRegistration: Scalars['ID']['input'];
  /**
   * Code of the province of the birth registration, two digits: the number begins with it.
   * vi: Mã tỉnh nơi đăng ký khai sinh, hai chữ số: số định danh bắt đầu bằng mã này.
   */
  province: Scalars['AreaCode']['input'];
  /**
   * Reference of the mother. Null: not recorded.
   * vi: Tham chiếu của mẹ. Trống: không ghi nhận.
   */
  mother?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Reference of the father. Null: not recorded.
   * vi: Tham chiếu của cha. Trống: không ghi nhận.
   */
  father?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * What became of a registration.
 * vi: Kết quả ghi nhận.
 */
export type RegisterCitizenResult = CitizenRegistered | RegistrationRefused;

/**
 * The person is on record.
 * vi: Người này đã được ghi nhận.
 */
export type CitizenRegistered = {
  __typename?: 'CitizenRegistered';
  /**
   * The person's reference.
   * vi: Tham chiếu của người này.
   */
  ref: Scalars['ID']['output'];
  /**
   * Whether they were on record before, for the same dossier.
   * vi: Đã được ghi nhận từ trước cho cùng hồ sơ hay không.
   */
  repeated: Scalars['Boolean']['output'];
};

/**
 * Nobody was put on record.
 * vi: Không ghi nhận ai.
 */
export type RegistrationRefused = {
  __typename?: 'RegistrationRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: RegistrationRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * Nobody was put on record.
 * vi: Không ghi nhận ai.
 */
export type RegistrationRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why nobody was put on record.
 * vi: Lý do không ghi nhận.
 */
export type RegistrationRefusal =
  /**
   * Personal numbers are issued by the population database of the Ministry of Public Security; this hub makes them up in demo mode alone.
   * vi: Số định danh do Cơ sở dữ liệu quốc gia về dân cư (Bộ Công an) cấp; hệ thống chỉ tạo số giả định ở chế độ trình diễn.
   */
  | 'NOT_ISSUED_HERE'
  /**
   * The reserved range of this province, gender and year is used up.
   * vi: Dải số dành riêng của tỉnh, giới tính và năm sinh này đã hết.
   */
  | 'NONE_LEFT'
  /**
   * The name, the date, the gender or the province cannot be right.
   * vi: Họ tên, ngày sinh, giới tính hoặc tỉnh không hợp lệ.
   */
  | 'UNUSABLE'
  /**
   * A parent is not on record.
   * vi: Cha hoặc mẹ chưa có trong dữ liệu.
   */
  | 'PARENT_UNKNOWN'
  /**
   * For this dossier another person was registered before.
   * vi: Hồ sơ này đã ghi nhận một người khác.
   */
  | 'DIFFERENT_CONTENT';

/**
 * The result of a finished dossier.
 * vi: Kết quả của hồ sơ đã xong.
 */
export type StoreDocumentInput = {
  /**
   * The dossier it resulted from.
   * vi: Hồ sơ đã tạo ra kết quả.
   */
  dossier: Scalars['DossierCode']['input'];
  /**
   * Code of the kind of result; a dossier has one of a kind.
   * vi: Mã loại kết quả; mỗi hồ sơ có một kết quả mỗi loại.
   */
  type: Scalars['ID']['input'];
  /**
   * Reference of the person or organisation in whose store it goes.
   * vi: Tham chiếu của người hoặc tổ chức là chủ kho.
   */
  owner: Scalars['ID']['input'];
  /**
   * Whether the owner is a person or an organisation.
   * vi: Chủ là người hay tổ chức.
   */
  ownerKind: PartyRefKind;
  /**
   * Number as printed. Null: it has none.
   * vi: Số, ký hiệu. Trống: không có.
   */
  number?: InputMaybe<Scalars['String']['input']>;
  /**
   * The agency that issued it.
   * vi: Cơ quan cấp.
   */
  issuer: Scalars['UnitCode']['input'];
  /**
   * The day of issue.
   * vi: Ngày cấp.
   */
  issuedOn: Scalars['Date']['input'];
  /**
   * The last day on which it is valid. Null: without end.
   * vi: Ngày cuối còn giá trị. Trống: không thời hạn.
   */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
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
   * SHA-256 of the content, 64 hexadecimal digits.
   * vi: Mã băm SHA-256 của nội dung, 64 chữ số thập lục phân.
   */
  sha256: Scalars['String']['input'];
};

/**
 * What became of a document.
 * vi: Kết quả lưu giấy tờ.
 */
export type StoreDocumentResult = DocumentStored | DocumentRefused;

/**
 * The document is in the store.
 * vi: Giấy tờ đã ở trong kho.
 */
export type DocumentStored = {
  __typename?: 'DocumentStored';
  /**
   * Its id, the same however often it is sent.
   * vi: Mã của giấy tờ, không đổi dù gửi bao nhiêu lần.
   */
  id: Scalars['ID']['output'];
  /**
   * Whether it was in the store before.
   * vi: Đã có trong kho từ trước hay không.
   */
  repeated: Scalars['Boolean']['output'];
};

/**
 * The document was not stored.
 * vi: Giấy tờ không được lưu.
 */
export type DocumentRefused = {
  __typename?: 'DocumentRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: DocumentRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * The document was not stored.
 * vi: Giấy tờ không được lưu.
 */
export type DocumentRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why a document was not stored.
 * vi: Lý do không lưu giấy tờ.
 */
export type DocumentRefusal =
  /**
   * Nobody has this reference.
   * vi: Không có ai mang tham chiếu này.
   */
  | 'OWNER_UNKNOWN'
  /**
   * The kind, the hash or the days cannot be right.
   * vi: Loại kết quả, mã băm hoặc ngày không hợp lệ.
   */
  | 'UNUSABLE'
  /**
   * This dossier has a result of this kind with another content.
   * vi: Hồ sơ này đã có kết quả cùng loại với nội dung khác.
   */
  | 'DIFFERENT_CONTENT';

/**
 * What a finished dossier changes in the register of people.
 * vi: Thay đổi trong dữ liệu dân cư do hồ sơ đã xong tạo ra.
 */
export type RecordCivilEventInput = {
  /**
   * The finished dossier.
   * vi: Hồ sơ đã xong.
   */
  dossier: Scalars['DossierCode']['input'];
  /**
   * Reference of the person whom it is about.
   * vi: Tham chiếu của người liên quan.
   */
  person: Scalars['ID']['input'];
  /**
   * What happened.
   * vi: Việc gì.
   */
  kind: CivilEventKind;
  /**
   * The day of it: of registration, or of death.
   * vi: Ngày đăng ký, hoặc ngày chết.
   */
  on: Scalars['Date']['input'];
  /**
   * Of a residence: id of the area version. Null otherwise.
   * vi: Với thường trú: mã phiên bản địa bàn. Ngoài ra để trống.
   */
  area?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Of a residence: house and street or hamlet. Null: not stated.
   * vi: Với thường trú: số nhà, đường hoặc thôn. Trống: không nêu.
   */
  line?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where the dossier has the person by nothing but a typed number: the name and date of birth that were declared with it. Then the register changes only when both are that person's. Null: the dossier knows the person otherwise. Source: NĐ 278/2025/NĐ-CP.
   * vi: Khi hồ sơ chỉ biết người đó qua số định danh được khai: họ tên và ngày sinh khai kèm. Khi đó dữ liệu chỉ thay đổi nếu cả hai đúng là của người đó. Trống: hồ sơ biết người đó bằng cách khác. Nguồn: NĐ 278/2025/NĐ-CP.
   */
  declared?: InputMaybe<DeclaredWithNumberInput>;
};

/**
 * What was declared beside somebody's number.
 * vi: Thông tin được khai kèm số định danh của một người.
 */
export type DeclaredWithNumberInput = {
  /**
   * Family name, middle name, given name.
   * vi: Họ, chữ đệm và tên.
   */
  fullName: Scalars['String']['input'];
  /**
   * Date of birth: YYYY, YYYY-MM or YYYY-MM-DD.
   * vi: Ngày sinh: YYYY, YYYY-MM hoặc YYYY-MM-DD.
   */
  dateOfBirth: Scalars['String']['input'];
};

/**
 * What may happen to a person by a dossier.
 * vi: Việc xảy ra với một người theo hồ sơ.
 */
export type CivilEventKind =
  /**
   * Permanent residence was registered.
   * vi: Đăng ký thường trú.
   */
  | 'RESIDENCE'
  /**
   * Permanent residence was deleted.
   * vi: Xóa đăng ký thường trú.
   */
  | 'RESIDENCE_REMOVED'
  /**
   * The person has died.
   * vi: Đã chết.
   */
  | 'DEATH';

/**
 * What became of a change.
 * vi: Kết quả ghi nhận thay đổi.
 */
export type RecordCivilEventResult = CivilEventRecorded | CivilEventRefused;

/**
 * The register has it.
 * vi: Dữ liệu đã ghi nhận.
 */
export type CivilEventRecorded = {
  __typename?: 'CivilEventRecorded';
  /**
   * Whether it was on record before, for the same dossier.
   * vi: Đã được ghi nhận từ trước cho cùng hồ sơ hay không.
   */
  repeated: Scalars['Boolean']['output'];
};

/**
 * The register stays as it is.
 * vi: Dữ liệu giữ nguyên.
 */
export type CivilEventRefused = {
  __typename?: 'CivilEventRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: CivilEventRefusal;
};

/**
 * Why the register stays as it is.
 * vi: Lý do giữ nguyên dữ liệu.
 */
export type CivilEventRefusal =
  /**
   * Nobody has this reference, or name and date of birth are not theirs: which of it is not told.
   * vi: Không có ai mang tham chiếu này, hoặc họ tên, ngày sinh không phải của người đó; không cho biết là trường hợp nào.
   */
  | 'PERSON_UNKNOWN'
  /**
   * The day or the area cannot be right.
   * vi: Ngày hoặc địa bàn không hợp lệ.
   */
  | 'UNUSABLE'
  /**
   * For this dossier the same happened to another person.
   * vi: Hồ sơ này đã ghi nhận việc đó cho người khác.
   */
  | 'DIFFERENT_CONTENT';

/**
 * A passport by which a foreigner is looked up. In any written form: case, spaces and hyphens do not count.
 * vi: Hộ chiếu dùng để tra cứu người nước ngoài. Viết dạng nào cũng được: không phân biệt chữ hoa, khoảng trắng, gạch nối.
 */
export type PassportNamedInput = {
  /**
   * The country that issued it: three letters of ISO 3166-1, such as KOR.
   * vi: Nước cấp: ba chữ cái theo ISO 3166-1, ví dụ KOR.
   */
  country: Scalars['String']['input'];
  /**
   * Its number.
   * vi: Số hộ chiếu.
   */
  number: Scalars['String']['input'];
};

/**
 * A person as another system names them.
 * vi: Một người như hệ thống khác nêu.
 */
export type DeclaredPersonInput = {
  /**
   * Personal number.
   * vi: Số định danh cá nhân.
   */
  personalId: Scalars['PersonalId']['input'];
  /**
   * Full name as that system has it.
   * vi: Họ tên theo hệ thống đó.
   */
  fullName: Scalars['String']['input'];
  /**
   * Date of birth as that system has it: YYYY, YYYY-MM or YYYY-MM-DD. Null: it has none; the year is then the one that the number tells.
   * vi: Ngày sinh theo hệ thống đó: YYYY, YYYY-MM hoặc YYYY-MM-DD. Trống: hệ thống đó không có; khi đó lấy năm thể hiện trong số định danh.
   */
  dateOfBirth?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What became of people whom another system named.
 * vi: Kết quả ghi nhận những người do hệ thống khác nêu.
 */
export type DeclarePartiesResult = PartiesDeclared | DeclarationRefused;

/**
 * They are on record.
 * vi: Đã ghi nhận.
 */
export type PartiesDeclared = {
  __typename?: 'PartiesDeclared';
  /**
   * Their references in the order given. Null: name or date of birth is not usable.
   * vi: Tham chiếu theo đúng thứ tự đã nêu. Trống: họ tên hoặc ngày sinh không dùng được.
   */
  parties: Array<Maybe<PartyRef>>;
};

/**
 * Nobody was put on record.
 * vi: Không ghi nhận ai.
 */
export type DeclarationRefused = {
  __typename?: 'DeclarationRefused';
  /**
   * At most so many people are taken at once.
   * vi: Số người tối đa mỗi lần.
   */
  most: Scalars['Int']['output'];
};

/**
 * How sure the register is of a person.
 * vi: Mức độ tin cậy của dữ liệu về một người.
 */
export type PartyAssurance =
  /**
   * The population database vouches for the person.
   * vi: Cơ sở dữ liệu dân cư xác nhận người này.
   */
  | 'VERIFIED'
  /**
   * Another system named the person; not checked yet.
   * vi: Hệ thống khác nêu; chưa đối chiếu.
   */
  | 'DECLARED';

/**
 * A value in the register that its person says is wrong.
 * vi: Mục dữ liệu mà người dân báo sai.
 */
export type RequestCorrectionInput = {
  /**
   * Which value.
   * vi: Mục nào.
   */
  field: CorrectableField;
  /**
   * What it should be, 1 to 500 characters.
   * vi: Giá trị đúng, 1 đến 500 ký tự.
   */
  proposed: Scalars['String']['input'];
  /**
   * Why, and which paper says so, 1 to 2,000 characters.
   * vi: Lý do và giấy tờ chứng minh, 1 đến 2.000 ký tự.
   */
  reason: Scalars['String']['input'];
  /**
   * Personal number of one's own child under 18 whose value it is. Null: the caller's own.
   * vi: Số định danh của con chưa đủ 18 tuổi có mục bị sai. Trống: của chính người gửi.
   */
  child?: InputMaybe<Scalars['PersonalId']['input']>;
};

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
 * What became of a request for correction.
 * vi: Kết quả gửi đề nghị đính chính.
 */
export type RequestCorrectionResult = CorrectionRequested | CorrectionRefused;

/**
 * The request is on the owner's list.
 * vi: Đề nghị đã vào danh sách của cơ quan chủ quản.
 */
export type CorrectionRequested = {
  __typename?: 'CorrectionRequested';
  /**
   * The request.
   * vi: Đề nghị.
   */
  request: CorrectionRequest;
  /**
   * Whether the same was asked before and still waits for its answer.
   * vi: Đề nghị này đã được gửi trước đó và đang chờ trả lời hay không.
   */
  repeated: Scalars['Boolean']['output'];
};

/**
 * Nothing was put on a list, or nothing was answered.
 * vi: Không có gì được ghi nhận.
 */
export type CorrectionRefused = {
  __typename?: 'CorrectionRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: CorrectionRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * Nothing was put on a list, or nothing was answered.
 * vi: Không có gì được ghi nhận.
 */
export type CorrectionRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why a request for correction, or its answer, was not taken.
 * vi: Lý do không nhận đề nghị đính chính hoặc trả lời.
 */
export type CorrectionRefusal =
  /**
   * The person is neither the caller nor their child under 18.
   * vi: Người này không phải người gửi hoặc con chưa đủ 18 tuổi của họ.
   */
  | 'NOT_YOURS'
  /**
   * A text is empty or too long.
   * vi: Nội dung trống hoặc quá dài.
   */
  | 'TEXT'
  /**
   * Too many requests of this person wait for an answer.
   * vi: Có quá nhiều đề nghị của người này đang chờ trả lời.
   */
  | 'TOO_MANY'
  /**
   * There is no such request.
   * vi: Không có đề nghị này.
   */
  | 'UNKNOWN'
  /**
   * The request has its answer.
   * vi: Đề nghị đã được trả lời.
   */
  | 'ANSWERED';

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
 * What a person says is wrong, and what the owner of the data says to it. Source: Luật 91/2025/QH15, article 4; NĐ 356/2025/NĐ-CP, article 5.
 * vi: Mục người dân báo sai và trả lời của cơ quan chủ quản. Nguồn: Luật 91/2025/QH15, Điều 4; NĐ 356/2025/NĐ-CP, Điều 5.
 */
export type CorrectionRequest = {
  __typename?: 'CorrectionRequest';
  /**
   * The request, a UUID.
   * vi: Mã đề nghị (UUID).
   */
  id: Scalars['ID']['output'];
  /**
   * Which value.
   * vi: Mục nào.
   */
  field: CorrectableField;
  /**
   * Whose value it is. Null: the caller may read nothing about them.
   * vi: Dữ liệu của ai. Trống: người hỏi không được xem dữ liệu của họ.
   */
  person?: Maybe<Citizen>;
  /**
   * What it should be.
   * vi: Giá trị đúng theo người đề nghị.
   */
  proposed?: Maybe<Scalars['String']['output']>;
  /**
   * Why.
   * vi: Lý do.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * Where it stands.
   * vi: Tình trạng.
   */
  state: CorrectionRequestState;
  /**
   * When it was asked for.
   * vi: Thời điểm đề nghị.
   */
  requestedAt: Scalars['DateTime']['output'];
  /**
   * The last day for the answer: ten days. Source: NĐ 356/2025/NĐ-CP, article 5.
   * vi: Ngày cuối phải trả lời: mười ngày. Nguồn: NĐ 356/2025/NĐ-CP, Điều 5.
   */
  answerBy: Scalars['Date']['output'];
  /**
   * When it was answered. Null: not yet.
   * vi: Thời điểm trả lời. Trống: chưa.
   */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The owner's words. Null: not yet.
   * vi: Lời của cơ quan chủ quản. Trống: chưa.
   */
  answer?: Maybe<Scalars['String']['output']>;
};

/**
 * An answer to a request for correction.
 * vi: Trả lời một đề nghị đính chính.
 */
export type AnswerCorrectionRequestInput = {
  /**
   * The request.
   * vi: Đề nghị.
   */
  request: Scalars['ID']['input'];
  /**
   * True: the owner agrees. False: it keeps its value.
   * vi: Đúng: chấp nhận. Sai: giữ nguyên giá trị.
   */
  confirmed: Scalars['Boolean']['input'];
  /**
   * The owner's words to the person, 1 to 2,000 characters.
   * vi: Lời trả lời cho người dân, 1 đến 2.000 ký tự.
   */
  answer: Scalars['String']['input'];
};

/**
 * What became of an answer.
 * vi: Kết quả trả lời.
 */
export type AnswerCorrectionRequestResult = CorrectionAnswered | CorrectionRefused;

/**
 * The person has the answer.
 * vi: Người dân đã có câu trả lời.
 */
export type CorrectionAnswered = {
  __typename?: 'CorrectionAnswered';
  /**
   * The request with its answer.
   * vi: Đề nghị kèm trả lời.
   */
  request: CorrectionRequest;
};

/**
 * A page of requests for correction, the most urgent first.
 * vi: Một trang đề nghị đính chính, sắp hết hạn trước.
 */
export type CorrectionRequestConnection = {
  __typename?: 'CorrectionRequestConnection';
  /**
   * The requests of this page.
   * vi: Các đề nghị của trang.
   */
  edges: Array<CorrectionRequestEdge>;
  /**
   * Where the page stands.
   * vi: Vị trí của trang.
   */
  pageInfo: PageInfo;
};

/**
 * A request for correction in a page.
 * vi: Một đề nghị đính chính trong trang.
 */
export type CorrectionRequestEdge = {
  __typename?: 'CorrectionRequestEdge';
  /**
   * Where to go on: for `after`.
   * vi: Con trỏ để đọc tiếp, dùng cho `after`.
   */
  cursor: Scalars['String']['output'];
  /**
   * The request.
   * vi: Đề nghị.
   */
  node: CorrectionRequest;
};

/**
 * A person's relatives by reference, for dossiers alone.
 * vi: Người thân của một người theo mã tham chiếu, chỉ dành cho phân hệ hồ sơ.
 */
export type Family = {
  __typename?: 'Family';
  /**
   * As which parent the person stands on a child's form. Null: neither gender is recorded.
   * vi: Là cha hay mẹ trên tờ khai của con. Trống: không ghi nhận giới tính.
   */
  parentAs?: Maybe<ParentRole>;
  /**
   * Every relative, of every kind.
   * vi: Mọi người thân, thuộc mọi quan hệ.
   */
  members: Array<FamilyMember>;
  /**
   * The organisations that the person represents by law, by reference.
   * vi: Các tổ chức do người này đại diện theo pháp luật, theo mã tham chiếu.
   */
  organizations: Array<Scalars['ID']['output']>;
};

/**
 * One relative by reference.
 * vi: Một người thân theo mã tham chiếu.
 */
export type FamilyMember = {
  __typename?: 'FamilyMember';
  /**
   * How they are related.
   * vi: Quan hệ với người được hỏi.
   */
  kind: RelationKind;
  /**
   * The hub's own random reference, a UUID.
   * vi: Mã tham chiếu nội bộ (UUID).
   */
  ref: Scalars['ID']['output'];
};

/**
 * One of the two parents on a form.
 * vi: Cha hoặc mẹ trên tờ khai.
 */
export type ParentRole =
  /**
   * The mother.
   * vi: Mẹ.
   */
  | 'MOTHER'
  /**
   * The father.
   * vi: Cha.
   */
  | 'FATHER';

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
  /**
   * How sure the register is of a person; DECLARED people do not count as identified. Organisations are VERIFIED.
   * vi: Mức độ tin cậy; người DECLARED chưa được tính là đã định danh. Tổ chức là VERIFIED.
   */
  assurance: PartyAssurance;
  /**
   * Whether the person has died, so that nobody files as or for them. Source: Bộ luật Dân sự 2015, article 16.
   * vi: Người này đã chết hay chưa; nếu đã chết thì không ai nộp hồ sơ với tư cách hay thay cho họ. Nguồn: Bộ luật Dân sự 2015, Điều 16.
   */
  isDeceased: Scalars['Boolean']['output'];
  /**
   * For the gateway alone: as minorsOf tells of this person, so that whoever has just signed in is asked for once. Null for an organisation.
   * vi: Dành riêng cho cổng: như minorsOf của người này, để người vừa đăng nhập chỉ phải hỏi một lần. Trống với tổ chức.
   */
  minors?: Maybe<Array<Scalars['ID']['output']>>;
  /**
   * For the gateway alone: as isMinor tells of this person. Null for an organisation.
   * vi: Dành riêng cho cổng: như isMinor của người này. Trống với tổ chức.
   */
  isMinor?: Maybe<Scalars['Boolean']['output']>;
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
 * A passport of another country.
 * vi: Hộ chiếu nước ngoài.
 */
export type Passport = {
  __typename?: 'Passport';
  /**
   * The country that issued it: three letters of ISO 3166-1, such as KOR.
   * vi: Nước cấp: ba chữ cái theo ISO 3166-1, ví dụ KOR.
   */
  country: Scalars['String']['output'];
  /**
   * Its number, without spaces.
   * vi: Số hộ chiếu, không có khoảng trắng.
   */
  number: Scalars['String']['output'];
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
   * The passport that a foreigner is known by. Null: a citizen, who is known by the personal number, or none is recorded. Source: Luật 47/2014/QH13 (entry and residence of foreigners), article 3.
   * vi: Hộ chiếu của người nước ngoài. Trống: là công dân (dùng số định danh), hoặc không ghi nhận. Nguồn: Luật 47/2014/QH13 (nhập cảnh, cư trú của người nước ngoài), Điều 3.
   */
  passport?: Maybe<Passport>;
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
   * The day of death. Null: alive, or not recorded. Source: Luật Hộ tịch 60/2014/QH13, article 34.
   * vi: Ngày chết. Trống: còn sống, hoặc chưa ghi nhận. Nguồn: Luật Hộ tịch 60/2014/QH13, Điều 34.
   */
  deceasedOn?: Maybe<Scalars['Date']['output']>;
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
  /**
   * What was said to be wrong about this person, newest first, and the owner's answers.
   * vi: Các mục đã báo sai về người này, mới nhất trước, và trả lời của cơ quan chủ quản.
   */
  correctionRequests?: Maybe<Array<CorrectionRequest>>;
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
  /**
   * Documents in the organisation's electronic store, newest first, at most 100 a page; of one result type, or valid on one day, when asked so. Source: NĐ 45/2020/NĐ-CP, article 16.
   * vi: Giấy tờ trong kho quản lý dữ liệu điện tử của tổ chức, mới nhất trước, mỗi trang tối đa 100; lọc theo loại kết quả hoặc ngày còn giá trị. Nguồn: NĐ 45/2020/NĐ-CP, Điều 16.
   */
  documents?: Maybe<DocumentConnection>;
};


/**
 * An enterprise, a household business, another organisation or a state body that may own a dossier.
 * vi: Doanh nghiệp, hộ kinh doanh, tổ chức khác hoặc cơ quan nhà nước có thể là chủ hồ sơ.
 */
export type OrganizationNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * An enterprise, a household business, another organisation or a state body that may own a dossier.
 * vi: Doanh nghiệp, hộ kinh doanh, tổ chức khác hoặc cơ quan nhà nước có thể là chủ hồ sơ.
 */
export type OrganizationDocumentsArgs = {
  type?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  RegisterCitizenResult:
    | ( CitizenRegistered )
    | ( RegistrationRefusedRow )
  ;
  StoreDocumentResult:
    | ( DocumentStored )
    | ( DocumentRefusedRow )
  ;
  RecordCivilEventResult:
    | ( CivilEventRecorded )
    | ( CivilEventRefusedRow )
  ;
  DeclarePartiesResult:
    | ( PartiesDeclared )
    | ( DeclarationRefused )
  ;
  RequestCorrectionResult:
    | ( Omit<CorrectionRequested, 'request'> & { request: _RefType['CorrectionRequest'] } )
    | ( CorrectionRefusedRow )
  ;
  AnswerCorrectionRequestResult:
    | ( Omit<CorrectionAnswered, 'request'> & { request: _RefType['CorrectionRequest'] } )
    | ( CorrectionRefusedRow )
  ;
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterCitizenInput: RegisterCitizenInput;
  RegisterCitizenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCitizenResult']>;
  CitizenRegistered: ResolverTypeWrapper<CitizenRegistered>;
  RegistrationRefused: ResolverTypeWrapper<RegistrationRefusedRow>;
  RegistrationRefusal: RegistrationRefusal;
  StoreDocumentInput: StoreDocumentInput;
  StoreDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StoreDocumentResult']>;
  DocumentStored: ResolverTypeWrapper<DocumentStored>;
  DocumentRefused: ResolverTypeWrapper<DocumentRefusedRow>;
  DocumentRefusal: DocumentRefusal;
  RecordCivilEventInput: RecordCivilEventInput;
  DeclaredWithNumberInput: DeclaredWithNumberInput;
  CivilEventKind: CivilEventKind;
  RecordCivilEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCivilEventResult']>;
  CivilEventRecorded: ResolverTypeWrapper<CivilEventRecorded>;
  CivilEventRefused: ResolverTypeWrapper<CivilEventRefusedRow>;
  CivilEventRefusal: CivilEventRefusal;
  PassportNamedInput: PassportNamedInput;
  DeclaredPersonInput: DeclaredPersonInput;
  DeclarePartiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclarePartiesResult']>;
  PartiesDeclared: ResolverTypeWrapper<PartiesDeclared>;
  DeclarationRefused: ResolverTypeWrapper<DeclarationRefused>;
  PartyAssurance: PartyAssurance;
  RequestCorrectionInput: RequestCorrectionInput;
  CorrectableField: CorrectableField;
  RequestCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCorrectionResult']>;
  CorrectionRequested: ResolverTypeWrapper<Omit<CorrectionRequested, 'request'> & { request: ResolversTypes['CorrectionRequest'] }>;
  CorrectionRefused: ResolverTypeWrapper<CorrectionRefusedRow>;
  CorrectionRefusal: CorrectionRefusal;
  CorrectionRequestState: CorrectionRequestState;
  CorrectionRequest: ResolverTypeWrapper<CorrectionRequestRow>;
  AnswerCorrectionRequestInput: AnswerCorrectionRequestInput;
  AnswerCorrectionRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCorrectionRequestResult']>;
  CorrectionAnswered: ResolverTypeWrapper<Omit<CorrectionAnswered, 'request'> & { request: ResolversTypes['CorrectionRequest'] }>;
  CorrectionRequestConnection: ResolverTypeWrapper<Omit<CorrectionRequestConnection, 'edges'> & { edges: Array<ResolversTypes['CorrectionRequestEdge']> }>;
  CorrectionRequestEdge: ResolverTypeWrapper<Omit<CorrectionRequestEdge, 'node'> & { node: ResolversTypes['CorrectionRequest'] }>;
  Family: ResolverTypeWrapper<FamilyRow>;
  FamilyMember: ResolverTypeWrapper<FamilyMember>;
  ParentRole: ParentRole;
  PartyRef: ResolverTypeWrapper<PartyRef>;
  PartyRefKind: PartyRefKind;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  Gender: Gender;
  MaritalStatus: MaritalStatus;
  FormerIdKind: FormerIdKind;
  FormerId: ResolverTypeWrapper<FormerId>;
  Passport: ResolverTypeWrapper<Passport>;
  Residence: ResolverTypeWrapper<Residence>;
  RelationKind: RelationKind;
  Relative: ResolverTypeWrapper<RelativeRow>;
  Citizen: ResolverTypeWrapper<CitizenRow>;
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
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  RegisterCitizenInput: RegisterCitizenInput;
  RegisterCitizenResult: ResolversUnionTypes<ResolversParentTypes>['RegisterCitizenResult'];
  CitizenRegistered: CitizenRegistered;
  RegistrationRefused: RegistrationRefusedRow;
  StoreDocumentInput: StoreDocumentInput;
  StoreDocumentResult: ResolversUnionTypes<ResolversParentTypes>['StoreDocumentResult'];
  DocumentStored: DocumentStored;
  DocumentRefused: DocumentRefusedRow;
  RecordCivilEventInput: RecordCivilEventInput;
  DeclaredWithNumberInput: DeclaredWithNumberInput;
  RecordCivilEventResult: ResolversUnionTypes<ResolversParentTypes>['RecordCivilEventResult'];
  CivilEventRecorded: CivilEventRecorded;
  CivilEventRefused: CivilEventRefusedRow;
  PassportNamedInput: PassportNamedInput;
  DeclaredPersonInput: DeclaredPersonInput;
  DeclarePartiesResult: ResolversUnionTypes<ResolversParentTypes>['DeclarePartiesResult'];
  PartiesDeclared: PartiesDeclared;
  DeclarationRefused: DeclarationRefused;
  RequestCorrectionInput: RequestCorrectionInput;
  RequestCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['RequestCorrectionResult'];
  CorrectionRequested: Omit<CorrectionRequested, 'request'> & { request: ResolversParentTypes['CorrectionRequest'] };
  CorrectionRefused: CorrectionRefusedRow;
  CorrectionRequest: CorrectionRequestRow;
  AnswerCorrectionRequestInput: AnswerCorrectionRequestInput;
  AnswerCorrectionRequestResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCorrectionRequestResult'];
  CorrectionAnswered: Omit<CorrectionAnswered, 'request'> & { request: ResolversParentTypes['CorrectionRequest'] };
  CorrectionRequestConnection: Omit<CorrectionRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['CorrectionRequestEdge']> };
  CorrectionRequestEdge: Omit<CorrectionRequestEdge, 'node'> & { node: ResolversParentTypes['CorrectionRequest'] };
  Family: FamilyRow;
  FamilyMember: FamilyMember;
  PartyRef: PartyRef;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  FormerId: FormerId;
  Passport: Passport;
  Residence: Residence;
  Relative: RelativeRow;
  Citizen: CitizenRow;
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
  dataAsOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType, RequireFields<QueryCitizenArgs, 'personalId'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'taxCode'>>;
  partyRefs?: Resolver<Maybe<Array<Maybe<ResolversTypes['PartyRef']>>>, ParentType, ContextType, Partial<QueryPartyRefsArgs>>;
  minorsOf?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<QueryMinorsOfArgs, 'ref'>>;
  isMinor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryIsMinorArgs, 'ref'>>;
  familyOf?: Resolver<Maybe<ResolversTypes['Family']>, ParentType, ContextType, RequireFields<QueryFamilyOfArgs, 'ref'>>;
  partyAssurances?: Resolver<Maybe<Array<Maybe<ResolversTypes['PartyAssurance']>>>, ParentType, ContextType, RequireFields<QueryPartyAssurancesArgs, 'refs'>>;
  matchedParty?: Resolver<Maybe<ResolversTypes['PartyRef']>, ParentType, ContextType, RequireFields<QueryMatchedPartyArgs, 'fullName' | 'dateOfBirth'>>;
  correctionRequests?: Resolver<Maybe<ResolversTypes['CorrectionRequestConnection']>, ParentType, ContextType, RequireFields<QueryCorrectionRequestsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerCitizen?: Resolver<Maybe<ResolversTypes['RegisterCitizenResult']>, ParentType, ContextType, RequireFields<MutationRegisterCitizenArgs, 'input'>>;
  storeDocument?: Resolver<Maybe<ResolversTypes['StoreDocumentResult']>, ParentType, ContextType, RequireFields<MutationStoreDocumentArgs, 'input'>>;
  recordCivilEvent?: Resolver<Maybe<ResolversTypes['RecordCivilEventResult']>, ParentType, ContextType, RequireFields<MutationRecordCivilEventArgs, 'input'>>;
  declareParties?: Resolver<Maybe<ResolversTypes['DeclarePartiesResult']>, ParentType, ContextType, RequireFields<MutationDeclarePartiesArgs, 'people'>>;
  requestCorrection?: Resolver<Maybe<ResolversTypes['RequestCorrectionResult']>, ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input'>>;
  answerCorrectionRequest?: Resolver<Maybe<ResolversTypes['AnswerCorrectionRequestResult']>, ParentType, ContextType, RequireFields<MutationAnswerCorrectionRequestArgs, 'input'>>;
};

export type RegisterCitizenResultResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['RegisterCitizenResult'] = ResolversParentTypes['RegisterCitizenResult']> = {
  __resolveType: TypeResolveFn<'CitizenRegistered' | 'RegistrationRefused', ParentType, ContextType>;
};

export type CitizenRegisteredResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['CitizenRegistered'] = ResolversParentTypes['CitizenRegistered']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationRefusedResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['RegistrationRefused'] = ResolversParentTypes['RegistrationRefused']> = {
  code?: Resolver<ResolversTypes['RegistrationRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegistrationRefusedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreDocumentResultResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['StoreDocumentResult'] = ResolversParentTypes['StoreDocumentResult']> = {
  __resolveType: TypeResolveFn<'DocumentStored' | 'DocumentRefused', ParentType, ContextType>;
};

export type DocumentStoredResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['DocumentStored'] = ResolversParentTypes['DocumentStored']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentRefusedResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['DocumentRefused'] = ResolversParentTypes['DocumentRefused']> = {
  code?: Resolver<ResolversTypes['DocumentRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentRefusedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCivilEventResultResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['RecordCivilEventResult'] = ResolversParentTypes['RecordCivilEventResult']> = {
  __resolveType: TypeResolveFn<'CivilEventRecorded' | 'CivilEventRefused', ParentType, ContextType>;
};

export type CivilEventRecordedResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['CivilEventRecorded'] = ResolversParentTypes['CivilEventRecorded']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilEventRefusedResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['CivilEventRefused'] = ResolversParentTypes['CivilEventRefused']> = {
  code?: Resolver<ResolversTypes['CivilEventRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarePartiesResultResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['DeclarePartiesResult'] = ResolversParentTypes['DeclarePartiesResult']> = {
  __resolveType: TypeResolveFn<'PartiesDeclared' | 'DeclarationRefused', ParentType, ContextType>;
};

export type PartiesDeclaredResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['PartiesDeclared'] = ResolversParentTypes['PartiesDeclared']> = {
  parties?: Resolver<Array<Maybe<ResolversTypes['PartyRef']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarationRefusedResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['DeclarationRefused'] = ResolversParentTypes['DeclarationRefused']> = {
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestCorrectionResultResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['RequestCorrectionResult'] = ResolversParentTypes['RequestCorrectionResult']> = {
  __resolveType: TypeResolveFn<'CorrectionRequested' | 'CorrectionRefused', ParentType, ContextType>;
};

export type CorrectionRequestedResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['CorrectionRequested'] = ResolversParentTypes['CorrectionRequested']> = {
  request?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRefusedResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['CorrectionRefused'] = ResolversParentTypes['CorrectionRefused']> = {
  code?: Resolver<ResolversTypes['CorrectionRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CorrectionRefusedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['CorrectionRequest'] = ResolversParentTypes['CorrectionRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['CorrectableField'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionRequestState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerCorrectionRequestResultResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['AnswerCorrectionRequestResult'] = ResolversParentTypes['AnswerCorrectionRequestResult']> = {
  __resolveType: TypeResolveFn<'CorrectionAnswered' | 'CorrectionRefused', ParentType, ContextType>;
};

export type CorrectionAnsweredResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['CorrectionAnswered'] = ResolversParentTypes['CorrectionAnswered']> = {
  request?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionRequestConnectionResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['CorrectionRequestConnection'] = ResolversParentTypes['CorrectionRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorrectionRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CorrectionRequestEdgeResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['CorrectionRequestEdge'] = ResolversParentTypes['CorrectionRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
};

export type FamilyResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family']> = {
  parentAs?: Resolver<Maybe<ResolversTypes['ParentRole']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['FamilyMember']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FamilyMemberResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['FamilyMember'] = ResolversParentTypes['FamilyMember']> = {
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartyRefResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['PartyRef'] = ResolversParentTypes['PartyRef']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyRefKind'], ParentType, ContextType>;
  assurance?: Resolver<ResolversTypes['PartyAssurance'], ParentType, ContextType>;
  isDeceased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minors?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  isMinor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Citizen' | 'Organization', ParentType, ContextType>;
};

export type FormerIdResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['FormerId'] = ResolversParentTypes['FormerId']> = {
  kind?: Resolver<ResolversTypes['FormerIdKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  passport?: Resolver<Maybe<ResolversTypes['Passport']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deceasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['MaritalStatus']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Residence']>, ParentType, ContextType>;
  placeOfBirthRegistration?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  religion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relatives?: Resolver<Maybe<Array<ResolversTypes['Relative']>>, ParentType, ContextType, Partial<CitizenRelativesArgs>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<CitizenDocumentsArgs, 'first'>>;
  correctionRequests?: Resolver<Maybe<Array<ResolversTypes['CorrectionRequest']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = CitizensContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['TaxCode']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationNameArgs, 'lang'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<OrganizationDocumentsArgs, 'first'>>;
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
  Mutation?: MutationResolvers<ContextType>;
  RegisterCitizenResult?: RegisterCitizenResultResolvers<ContextType>;
  CitizenRegistered?: CitizenRegisteredResolvers<ContextType>;
  RegistrationRefused?: RegistrationRefusedResolvers<ContextType>;
  StoreDocumentResult?: StoreDocumentResultResolvers<ContextType>;
  DocumentStored?: DocumentStoredResolvers<ContextType>;
  DocumentRefused?: DocumentRefusedResolvers<ContextType>;
  RecordCivilEventResult?: RecordCivilEventResultResolvers<ContextType>;
  CivilEventRecorded?: CivilEventRecordedResolvers<ContextType>;
  CivilEventRefused?: CivilEventRefusedResolvers<ContextType>;
  DeclarePartiesResult?: DeclarePartiesResultResolvers<ContextType>;
  PartiesDeclared?: PartiesDeclaredResolvers<ContextType>;
  DeclarationRefused?: DeclarationRefusedResolvers<ContextType>;
  RequestCorrectionResult?: RequestCorrectionResultResolvers<ContextType>;
  CorrectionRequested?: CorrectionRequestedResolvers<ContextType>;
  CorrectionRefused?: CorrectionRefusedResolvers<ContextType>;
  CorrectionRequest?: CorrectionRequestResolvers<ContextType>;
  AnswerCorrectionRequestResult?: AnswerCorrectionRequestResultResolvers<ContextType>;
  CorrectionAnswered?: CorrectionAnsweredResolvers<ContextType>;
  CorrectionRequestConnection?: CorrectionRequestConnectionResolvers<ContextType>;
  CorrectionRequestEdge?: CorrectionRequestEdgeResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  FamilyMember?: FamilyMemberResolvers<ContextType>;
  PartyRef?: PartyRefResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  FormerId?: FormerIdResolvers<ContextType>;
  Passport?: PassportResolvers<ContextType>;
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

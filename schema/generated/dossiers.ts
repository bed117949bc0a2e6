// Made by `npm run contract:codegen` from the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AskedPaperRow } from '../../subgraphs/dossiers/entities/asked-paper.ts';
import type { CaseFileRow, DossierLegRow } from '../../subgraphs/dossiers/entities/case-file.ts';
import type { CasePartiesRow } from '../../subgraphs/dossiers/entities/case-parties.ts';
import type { DossierComponentRow } from '../../subgraphs/dossiers/entities/dossier-component.ts';
import type { CorrectionFindingRow } from '../../subgraphs/dossiers/entities/dossier-correction.ts';
import type { DossierEventRow } from '../../subgraphs/dossiers/entities/dossier-event.ts';
import type { DossierChangeRow } from '../../subgraphs/dossiers/entities/dossier-feed.ts';
import type { DossierFieldRow } from '../../subgraphs/dossiers/entities/dossier-field.ts';
import type { PaymentRow } from '../../subgraphs/dossiers/entities/dossier-payment.ts';
import type { DossierPersonRow } from '../../subgraphs/dossiers/entities/dossier-person.ts';
import type { DossierRow, DossierTrackingRow, DossierGroupRow, DossierFindingRow } from '../../subgraphs/dossiers/entities/dossier.ts';
import type { IntakeRow, IntakeRefusedRow } from '../../subgraphs/dossiers/entities/intake.ts';
import type { CitizenRow, OrganizationRow, UnitRow } from '../../subgraphs/dossiers/entities/references.ts';
import type { DossiersContext } from '../../subgraphs/dossiers/context.ts';
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
   * One dossier by its code, exactly as printed on the receipt. Null when there is none, or when the caller may not see it: the two look alike.
   * vi: Một hồ sơ theo mã số hồ sơ, đúng như in trên giấy tiếp nhận. Trống khi không có hoặc người hỏi không được xem: hai trường hợp trông như nhau.
   */
  dossier?: Maybe<Dossier>;
  /**
   * Where a dossier stands, for anyone who has its code: status, dates and unit, nothing personal. Null when no dossier has this code. Source: Decree 118/2025/NĐ-CP (open tracking).
   * vi: Tình trạng hồ sơ cho bất kỳ ai có mã số: trạng thái, các mốc ngày, cơ quan; không có dữ liệu cá nhân. Trống khi không có hồ sơ mang mã này.
   */
  trackDossier?: Maybe<DossierTracking>;
  /**
   * Dossiers the caller may see, newest submission first, at most 100 a page. {} means: an officer's own unit and below, a citizen's own. Null for a caller without a right to any.
   * vi: Các hồ sơ người hỏi được xem, mới nộp trước, mỗi trang tối đa 100. {} nghĩa là: của đơn vị mình và cấp dưới (cán bộ), của mình (công dân). Trống nếu không có quyền xem hồ sơ nào.
   */
  dossiers?: Maybe<DossierConnection>;
  /**
   * An intake that has not ended: for the officers of the unit that opened it, or the person who fills in a form for themself. Null otherwise.
   * vi: Lượt tiếp nhận còn hiệu lực: dành cho cán bộ của đơn vị đã mở, hoặc người tự khai. Ngoài ra để trống.
   */
  intake?: Maybe<Intake>;
  /**
   * What changed in the dossiers of the caller's agency and below, in the order in which it was committed, at most 100 a page: go on after the last cursor and nothing is missed or told twice, however much is written meanwhile. For officers and systems of an agency; null for everyone else.
   * vi: Những thay đổi của hồ sơ thuộc cơ quan người hỏi và cấp dưới, theo thứ tự ghi nhận, mỗi trang tối đa 100: đọc tiếp từ con trỏ cuối thì không sót, không lặp dù dữ liệu đang được ghi. Dành cho cán bộ và hệ thống của cơ quan; trống với người khác.
   */
  dossierChanges?: Maybe<DossierChangeConnection>;
  /**
   * For the gateway alone: the people and units of a dossier, when it lies with this unit, below it, or with a predecessor of theirs. Null otherwise.
   * vi: Chỉ dành cho cổng: những người và đơn vị của hồ sơ, khi hồ sơ thuộc đơn vị này, cấp dưới, hoặc đơn vị tiền thân. Ngoài ra để trống.
   */
  caseFile?: Maybe<CaseFile>;
  /**
   * For access alone: whose cases these are, at most 1,000, in the order asked; null where there is none of that code. The log tells a dossier's code to nobody else.
   * vi: Chỉ dành cho phân hệ access: các hồ sơ này của ai, tối đa 1.000, theo đúng thứ tự hỏi; trống nếu không có mã đó. Nhật ký không nêu mã hồ sơ cho người khác.
   */
  caseParties?: Maybe<Array<Maybe<CaseParties>>>;
};


export type QueryDossierArgs = {
  code: Scalars['DossierCode']['input'];
};


export type QueryTrackDossierArgs = {
  code: Scalars['DossierCode']['input'];
};


export type QueryDossiersArgs = {
  filter: DossierFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIntakeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDossierChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCaseFileArgs = {
  code: Scalars['ID']['input'];
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCasePartiesArgs = {
  codes: Array<Scalars['ID']['input']>;
};

/**
 * Whose case it is, by reference.
 * vi: Hồ sơ của ai, theo mã tham chiếu.
 */
export type CaseParties = {
  __typename?: 'CaseParties';
  /**
   * Code of the dossier, or id of the intake.
   * vi: Mã số hồ sơ, hoặc mã tiếp nhận.
   */
  code: Scalars['ID']['output'];
  /**
   * References of owner and applicant, people and organisations alike.
   * vi: Mã tham chiếu của chủ hồ sơ và người nộp, gồm cả cá nhân và tổ chức.
   */
  parties: Array<Scalars['ID']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Opens an intake at the counter: the owner stands there and there is no dossier yet. Its id counts as a case (x-hub-case) for 8 hours, and it is on record. For officers, and for systems with the scope dossier:intake.
   * vi: Mở lượt tiếp nhận tại quầy khi người dân có mặt mà chưa có hồ sơ. Mã tiếp nhận được dùng như hồ sơ (x-hub-case) trong 8 giờ và được ghi lại. Dành cho cán bộ, và hệ thống có quyền dossier:intake.
   */
  openIntake?: Maybe<OpenIntakeResult>;
};


export type MutationOpenIntakeArgs = {
  input: OpenIntakeInput;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Where a dossier stands, for anyone who has its code: at once when the listening begins, then each time it changes. Null while no dossier has this code.
   * vi: Tình trạng hồ sơ cho bất kỳ ai có mã số: ngay khi bắt đầu theo dõi, rồi mỗi lần thay đổi. Trống khi chưa có hồ sơ mang mã này.
   */
  dossierChanged?: Maybe<DossierTracking>;
};


export type SubscriptionDossierChangedArgs = {
  code: Scalars['DossierCode']['input'];
};

/**
 * A page of changes, oldest first.
 * vi: Một trang thay đổi, cũ trước.
 */
export type DossierChangeConnection = {
  __typename?: 'DossierChangeConnection';
  /**
   * The changes with their cursors.
   * vi: Các thay đổi kèm con trỏ.
   */
  edges: Array<DossierChangeEdge>;
  /**
   * Whether there is more now, and where to go on. At the end: ask again later, after the last cursor.
   * vi: Hiện còn nữa không và tiếp từ đâu. Khi hết: hỏi lại sau, từ con trỏ cuối.
   */
  pageInfo: PageInfo;
};

/**
 * A change at its place in the feed.
 * vi: Một thay đổi tại vị trí của nó.
 */
export type DossierChangeEdge = {
  __typename?: 'DossierChangeEdge';
  /**
   * Where to go on after this one. It stays good.
   * vi: Con trỏ để đọc tiếp; không hết hạn.
   */
  cursor: Scalars['String']['output'];
  /**
   * The change.
   * vi: Thay đổi.
   */
  node: DossierChange;
};

/**
 * One change of a dossier, as it was when it happened.
 * vi: Một thay đổi của hồ sơ, như lúc xảy ra.
 */
export type DossierChange = {
  __typename?: 'DossierChange';
  /**
   * Which dossier.
   * vi: Mã số hồ sơ.
   */
  code: Scalars['DossierCode']['output'];
  /**
   * The dossier's version after it.
   * vi: Phiên bản hồ sơ sau thay đổi.
   */
  version: Scalars['Int']['output'];
  /**
   * What happened.
   * vi: Việc đã xảy ra.
   */
  kind: DossierChangeKind;
  /**
   * The dossier's status after it.
   * vi: Trạng thái hồ sơ sau thay đổi.
   */
  status: DossierStatus;
  /**
   * When it happened; a record of another system may tell of it later.
   * vi: Thời điểm xảy ra; hệ thống khác có thể báo muộn hơn.
   */
  at: Scalars['DateTime']['output'];
  /**
   * The dossier as it is now. Null when it is no longer the agency's.
   * vi: Hồ sơ như hiện nay. Trống khi không còn thuộc cơ quan.
   */
  dossier?: Maybe<Dossier>;
};

/**
 * What happened to a dossier, as its followers are told.
 * vi: Việc đã xảy ra với hồ sơ, như báo cho bên theo dõi.
 */
export type DossierChangeKind =
  /**
   * It was handed in.
   * vi: Hồ sơ được nộp.
   */
  | 'SUBMITTED'
  /**
   * A step was taken: the status changed, or what is asked of the applicant.
   * vi: Đã thực hiện một bước: đổi trạng thái, hoặc yêu cầu với người nộp.
   */
  | 'STEP'
  /**
   * The agency apologised and gave a new date.
   * vi: Cơ quan xin lỗi và hẹn lại ngày.
   */
  | 'APOLOGY'
  /**
   * It went to another processing unit.
   * vi: Chuyển sang đơn vị xử lý khác.
   */
  | 'TRANSFER'
  /**
   * The applicant rated the service.
   * vi: Người nộp đánh giá.
   */
  | 'RATED'
  /**
   * A correction finding was answered.
   * vi: Một phát hiện cần sửa được trả lời.
   */
  | 'CORRECTION'
  /**
   * Another system sent its record, the first or a newer one.
   * vi: Hệ thống khác gửi bản ghi, lần đầu hoặc mới hơn.
   */
  | 'SYNCHRONISED'
  /**
   * A leg of an interlinked group moved on.
   * vi: Một chặng của nhóm liên thông tiến triển.
   */
  | 'LEG';

/**
 * What is taken in, and for whom.
 * vi: Tiếp nhận việc gì, cho ai.
 */
export type OpenIntakeInput = {
  /**
   * The procedure asked for.
   * vi: Thủ tục được yêu cầu.
   */
  procedure: Scalars['ProcedureCode']['input'];
  /**
   * The person whose matter it is.
   * vi: Người có việc cần giải quyết.
   */
  owner: IntakeOwnerInput;
  /**
   * How they came. Null counts as DIRECT.
   * vi: Hình thức nộp. Trống được hiểu là trực tiếp (DIRECT).
   */
  channel?: InputMaybe<Channel>;
};

/**
 * A person as their paper says. All three must be as recorded; what does not match is not told.
 * vi: Thông tin trên giấy tờ của người đó. Cả ba phải khớp; hệ thống không cho biết mục nào không khớp.
 */
export type IntakeOwnerInput = {
  /**
   * Personal identifier, 12 digits.
   * vi: Số định danh cá nhân, 12 chữ số.
   */
  personalId: Scalars['PersonalId']['input'];
  /**
   * Full name.
   * vi: Họ, chữ đệm và tên.
   */
  fullName: Scalars['String']['input'];
  /**
   * Date of birth, YYYY-MM-DD; YYYY or YYYY-MM where the paper says no more.
   * vi: Ngày sinh, YYYY-MM-DD; YYYY hoặc YYYY-MM nếu giấy tờ chỉ ghi như vậy.
   */
  dateOfBirth: Scalars['String']['input'];
};

/**
 * What became of an intake.
 * vi: Kết quả tiếp nhận.
 */
export type OpenIntakeResult = IntakeOpened | IntakeRefused;

/**
 * The intake is open.
 * vi: Đã mở lượt tiếp nhận.
 */
export type IntakeOpened = {
  __typename?: 'IntakeOpened';
  /**
   * The intake.
   * vi: Lượt tiếp nhận.
   */
  intake: Intake;
};

/**
 * Nothing was opened.
 * vi: Không mở được lượt tiếp nhận.
 */
export type IntakeRefused = {
  __typename?: 'IntakeRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: IntakeRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * Nothing was opened.
 * vi: Không mở được lượt tiếp nhận.
 */
export type IntakeRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why no intake was opened.
 * vi: Lý do không mở được lượt tiếp nhận.
 */
export type IntakeRefusal =
  /**
   * Identifier, name and date of birth are not those of one person on record; which is wrong is not told, nor whether there is such a person.
   * vi: Số định danh, họ tên và ngày sinh không khớp với một người đã có dữ liệu; không cho biết mục nào sai, cũng không cho biết có người đó hay không.
   */
  | 'OWNER_NOT_MATCHED'
  /**
   * No version of the procedure is in force today.
   * vi: Hôm nay không có phiên bản nào của thủ tục đang có hiệu lực.
   */
  | 'PROCEDURE_UNKNOWN'
  /**
   * This account has named too many people wrongly within an hour.
   * vi: Tài khoản này đã khai sai quá nhiều lần trong một giờ.
   */
  | 'TOO_MANY_TRIES';

/**
 * A matter taken in at the counter before there is a dossier; it counts as a case until it ends.
 * vi: Một lượt tiếp nhận tại quầy khi chưa có hồ sơ; được dùng như hồ sơ cho tới khi hết hạn.
 */
export type Intake = {
  __typename?: 'Intake';
  /**
   * Its id, a UUID, for x-hub-case.
   * vi: Mã tiếp nhận (UUID), dùng cho x-hub-case.
   */
  id: Scalars['ID']['output'];
  /**
   * The procedure, in the version in force when it was opened. Null: its owner did not answer.
   * vi: Thủ tục, phiên bản có hiệu lực lúc tiếp nhận. Null: bên giữ dữ liệu không trả lời.
   */
  procedure?: Maybe<Procedure>;
  /**
   * The person whose matter it is. Null: citizens did not answer, or nothing of them may be read yet.
   * vi: Người có việc cần giải quyết. Null: phân hệ công dân không trả lời, hoặc chưa được xem mục nào.
   */
  owner?: Maybe<Party>;
  /**
   * Who stands on the procedure's form in a role, found through the owner's relations or named. Null: nobody is known, or citizens did not answer.
   * vi: Người giữ một vai trong tờ khai của thủ tục, xác định qua quan hệ của chủ hồ sơ hoặc được nêu tên. Trống khi không xác định được, hoặc phân hệ công dân không trả lời.
   */
  person?: Maybe<Party>;
  /**
   * How they came.
   * vi: Hình thức nộp.
   */
  channel: Channel;
  /**
   * The unit that took it in. Null: a person opened it for themself, or its owner did not answer.
   * vi: Đơn vị tiếp nhận. Null: cá nhân tự khai, hoặc bên giữ dữ liệu không trả lời.
   */
  receivingUnit?: Maybe<Unit>;
  /**
   * When it was opened.
   * vi: Thời điểm tiếp nhận.
   */
  openedAt: Scalars['DateTime']['output'];
  /**
   * When it stops being a case.
   * vi: Thời điểm hết hạn.
   */
  expiresAt: Scalars['DateTime']['output'];
};


/**
 * A matter taken in at the counter before there is a dossier; it counts as a case until it ends.
 * vi: Một lượt tiếp nhận tại quầy khi chưa có hồ sơ; được dùng như hồ sơ cho tới khi hết hạn.
 */
export type IntakePersonArgs = {
  role: FormSubject;
};

/**
 * Whose data a form field or a paper is about.
 * vi: Trường hoặc giấy tờ nói về ai.
 */
export type FormSubject =
  /**
   * The owner of the dossier (chủ hồ sơ).
   * vi: Chủ hồ sơ.
   */
  | 'OWNER'
  /**
   * The person who files it (người nộp).
   * vi: Người nộp.
   */
  | 'APPLICANT'
  /**
   * The child.
   * vi: Trẻ em.
   */
  | 'CHILD'
  /**
   * The mother.
   * vi: Mẹ.
   */
  | 'MOTHER'
  /**
   * The father.
   * vi: Cha.
   */
  | 'FATHER'
  /**
   * The spouse.
   * vi: Vợ hoặc chồng.
   */
  | 'SPOUSE'
  /**
   * The person who has died.
   * vi: Người đã mất.
   */
  | 'DECEASED'
  /**
   * The organisation.
   * vi: Tổ chức.
   */
  | 'ORGANIZATION'
  /**
   * Nobody: it is about the request itself.
   * vi: Không về ai: nói về chính yêu cầu.
   */
  | 'NONE';

/**
 * Where a dossier stands: the ten statuses that every one-stop system synchronises, in the official order 1 to 10 (TrangThaiHoSo). Source: Government Office integration guide 1.4.
 * vi: Trạng thái hồ sơ: mười trạng thái mà mọi hệ thống một cửa đồng bộ, theo thứ tự chính thức 1 đến 10 (TrangThaiHoSo).
 */
export type DossierStatus =
  /**
   * 1: registered, not yet accepted.
   * vi: 1, mới đăng ký.
   */
  | 'SUBMITTED'
  /**
   * 2: accepted; a receipt with the due date was given (form 01 of Circular 03/2025/TT-VPCP).
   * vi: 2, được tiếp nhận; đã cấp giấy tiếp nhận và hẹn trả kết quả (mẫu 01 Thông tư 03/2025/TT-VPCP).
   */
  | 'ACCEPTED'
  /**
   * 3: not accepted; an end (form 03).
   * vi: 3, không được tiếp nhận; kết thúc (mẫu 03).
   */
  | 'REJECTED'
  /**
   * 4: being processed.
   * vi: 4, đang xử lý.
   */
  | 'IN_PROGRESS'
  /**
   * 5: the agency asked once for more papers; the clock is paused (form 02).
   * vi: 5, yêu cầu bổ sung giấy tờ (một lần); thời hạn tạm dừng (mẫu 02).
   */
  | 'SUPPLEMENT_REQUIRED'
  /**
   * 6: a fee or tax is to be paid; the clock is paused.
   * vi: 6, yêu cầu thực hiện nghĩa vụ tài chính; thời hạn tạm dừng.
   */
  | 'PAYMENT_REQUIRED'
  /**
   * 7: withdrawn by the citizen; an end.
   * vi: 7, công dân yêu cầu rút hồ sơ; kết thúc.
   */
  | 'WITHDRAWN'
  /**
   * 8: processing stopped by the agency; it may be resumed (form 05).
   * vi: 8, dừng xử lý; có thể tiếp tục lại (mẫu 05).
   */
  | 'STOPPED'
  /**
   * 9: processed; the result waits to be returned.
   * vi: 9, đã xử lý xong; chờ trả kết quả.
   */
  | 'COMPLETED'
  /**
   * 10: the result was returned; an end.
   * vi: 10, đã trả kết quả; kết thúc.
   */
  | 'RESULT_RETURNED';

/**
 * In which role a person stands in a dossier. Owner and applicant are different roles, often one person.
 * vi: Vai trò của một người trong hồ sơ. Chủ hồ sơ và người nộp là hai vai, thường là một người.
 */
export type DossierRole =
  /**
   * The owner of the dossier (ChuHoSo): whose request it is.
   * vi: Chủ hồ sơ: người có yêu cầu.
   */
  | 'OWNER'
  /**
   * Who handed it in, for themselves or for the owner.
   * vi: Người nộp hồ sơ, cho mình hoặc thay chủ hồ sơ.
   */
  | 'APPLICANT'
  /**
   * The child that the request is about.
   * vi: Người con mà yêu cầu nói tới.
   */
  | 'CHILD'
  /**
   * The mother of the child.
   * vi: Mẹ của người con.
   */
  | 'MOTHER'
  /**
   * The father of the child.
   * vi: Cha của người con.
   */
  | 'FATHER'
  /**
   * The husband or wife of the owner.
   * vi: Vợ hoặc chồng của chủ hồ sơ.
   */
  | 'SPOUSE'
  /**
   * The person who died.
   * vi: Người đã chết.
   */
  | 'DECEASED'
  /**
   * Who acts for an organisation that owns the dossier.
   * vi: Người đại diện của tổ chức là chủ hồ sơ.
   */
  | 'REPRESENTATIVE';

/**
 * What happened to a dossier in one entry of its history.
 * vi: Việc đã xảy ra với hồ sơ trong một mục lịch sử.
 */
export type DossierEventKind =
  /**
   * The status became what the entry says.
   * vi: Trạng thái đổi thành trạng thái ghi ở mục này.
   */
  | 'STATUS'
  /**
   * The agency apologised in writing and gave a new date, which it may do once (form 04 of Circular 03/2025/TT-VPCP).
   * vi: Cơ quan xin lỗi bằng văn bản và hẹn lại ngày, chỉ một lần (mẫu 04 Thông tư 03/2025/TT-VPCP).
   */
  | 'APOLOGY'
  /**
   * The dossier went to another processing unit; its code stays.
   * vi: Hồ sơ chuyển sang đơn vị xử lý khác; mã số giữ nguyên.
   */
  | 'TRANSFER';

/**
 * How one required paper was answered for the person concerned (Resolution 66.7/2025/NQ-CP: no paper is asked for whose content a database holds).
 * vi: Một thành phần hồ sơ được đáp ứng thế nào (Nghị quyết 66.7/2025/NQ-CP: không yêu cầu giấy tờ mà dữ liệu đã có).
 */
export type ComponentAnswer =
  /**
   * The content is in an owner's database; nothing was handed in.
   * vi: Nội dung đã có trong cơ sở dữ liệu; không phải nộp.
   */
  | 'SATISFIED_BY_DATA'
  /**
   * A document of the person's electronic store takes its place.
   * vi: Dùng giấy tờ trong kho dữ liệu điện tử của người dân.
   */
  | 'SATISFIED_BY_STORED_DOCUMENT'
  /**
   * The database has it, but wrong or incomplete: the person is asked to have it corrected.
   * vi: Cơ sở dữ liệu có nhưng sai hoặc thiếu: cần cập nhật.
   */
  | 'NEEDS_UPDATE'
  /**
   * Nothing the state holds replaces it: the applicant hands it in.
   * vi: Không có dữ liệu thay thế: người nộp phải cung cấp.
   */
  | 'MUST_SUPPLY';

/**
 * How sure a value is.
 * vi: Mức độ tin cậy của một giá trị.
 */
export type Assurance =
  /**
   * Read from its owner's database, which vouches for it.
   * vi: Đọc từ cơ sở dữ liệu của cơ quan chủ quản, đã xác minh.
   */
  | 'VERIFIED'
  /**
   * Taken from a stored document.
   * vi: Lấy từ giấy tờ trong kho.
   */
  | 'STORED_DOCUMENT'
  /**
   * Said by the applicant, not checked against a source.
   * vi: Người nộp tự khai, chưa đối chiếu.
   */
  | 'DECLARED';

/**
 * Where a payment stands.
 * vi: Tình trạng một khoản phí, lệ phí.
 */
export type PaymentState =
  /**
   * Asked for, not yet paid.
   * vi: Chờ nộp.
   */
  | 'DUE'
  /**
   * Paid.
   * vi: Đã nộp.
   */
  | 'PAID'
  /**
   * Given back, for instance after a withdrawal.
   * vi: Đã hoàn, chẳng hạn sau khi rút hồ sơ.
   */
  | 'REFUNDED';

/**
 * How a payment is made (DuocThanhToanTrucTuyen).
 * vi: Cách nộp (DuocThanhToanTrucTuyen).
 */
export type PaymentMethod =
  /**
   * 1: online, on the National Public Service Portal.
   * vi: 1, trực tuyến qua Cổng Dịch vụ công quốc gia.
   */
  | 'NATIONAL_PORTAL'
  /**
   * 2: online, on the system of a ministry or province.
   * vi: 2, trực tuyến qua hệ thống của bộ, tỉnh.
   */
  | 'AGENCY_SYSTEM'
  /**
   * 3: at the counter.
   * vi: 3, nộp trực tiếp.
   */
  | 'COUNTER';

/**
 * What became of a correction finding.
 * vi: Kết quả của một phát hiện cần sửa.
 */
export type CorrectionState =
  /**
   * Waits for the owner of the data.
   * vi: Chờ cơ quan chủ quản dữ liệu.
   */
  | 'OPEN'
  /**
   * The owner agreed; the source says so by its own procedure.
   * vi: Cơ quan chủ quản chấp nhận.
   */
  | 'CONFIRMED'
  /**
   * The owner kept its value.
   * vi: Cơ quan chủ quản giữ nguyên giá trị.
   */
  | 'DECLINED';

/**
 * What in a synchronised record is against the rules. The record is stored as it came; the finding says what is odd.
 * vi: Điểm trái quy tắc trong một bản ghi đồng bộ. Bản ghi được lưu như đã nhận; phát hiện nêu điểm bất thường.
 */
export type DossierFindingCode =
  /**
   * A step from one status to another that the table of steps does not have.
   * vi: Bước chuyển trạng thái không có trong bảng.
   */
  | 'STEP_NOT_FORESEEN'
  /**
   * Papers were asked for more than once; an agency may do so once, and the index of service counts such a dossier as late.
   * vi: Yêu cầu bổ sung quá một lần; mỗi hồ sơ chỉ được yêu cầu một lần, bộ chỉ số tính là trễ hạn.
   */
  | 'SECOND_SUPPLEMENT'
  /**
   * The record names no channel; it counts as direct.
   * vi: Bản ghi không nêu kênh thực hiện; tính là trực tiếp.
   */
  | 'CHANNEL_MISSING';

/**
 * A citizen or an organisation. A state body is an Organization; a foreigner a Citizen with another identifier.
 * vi: Công dân hoặc tổ chức. Cơ quan nhà nước là Organization; người nước ngoài là Citizen có định danh khác.
 */
export type Party = Citizen | Organization;

/**
 * A person; owned by citizens. Here: their dossiers.
 * vi: Một người; do phân hệ công dân quản lý. Ở đây: hồ sơ của họ.
 */
export type Citizen = {
  __typename?: 'Citizen';
  /**
   * The hub's own random reference, a UUID; never shown to clients.
   * vi: Mã tham chiếu nội bộ (UUID); không hiện ra ngoài.
   */
  ref: Scalars['ID']['output'];
  /**
   * Dossiers that this person owns or handed in, newest submission first, at most 100 a page, of those the caller may see. Null when the caller may not ask.
   * vi: Hồ sơ người này là chủ hoặc đã nộp, mới nhất trước, mỗi trang tối đa 100, trong phạm vi người hỏi được xem. Trống khi không được hỏi.
   */
  dossiers?: Maybe<DossierConnection>;
};


/**
 * A person; owned by citizens. Here: their dossiers.
 * vi: Một người; do phân hệ công dân quản lý. Ở đây: hồ sơ của họ.
 */
export type CitizenDossiersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An organisation; owned by citizens.
 * vi: Một tổ chức; do phân hệ công dân quản lý.
 */
export type Organization = {
  __typename?: 'Organization';
  /**
   * The hub's own random reference, a UUID; never shown to clients.
   * vi: Mã tham chiếu nội bộ (UUID); không hiện ra ngoài.
   */
  ref: Scalars['ID']['output'];
};

/**
 * An agency; owned by units. Here: the dossiers in its hands.
 * vi: Một cơ quan; do phân hệ cơ quan quản lý. Ở đây: hồ sơ cơ quan đang giữ.
 */
export type Unit = {
  __typename?: 'Unit';
  /**
   * The agency's electronic identification code in its canonical form, H26.101 (Decision 20/2020/QĐ-TTg).
   * vi: Mã định danh điện tử của cơ quan ở dạng chuẩn, H26.101 (Quyết định 20/2020/QĐ-TTg).
   */
  code: Scalars['UnitCode']['output'];
  /**
   * Dossiers received or processed by this unit, by units below it or by their predecessors, newest submission first, of those the caller may see. Null for a caller without a right to any.
   * vi: Hồ sơ do đơn vị này, cấp dưới hoặc đơn vị tiền thân tiếp nhận hay xử lý, mới nhất trước, trong phạm vi được xem. Trống nếu không có quyền xem hồ sơ nào.
   */
  dossiers?: Maybe<DossierConnection>;
};


/**
 * An agency; owned by units. Here: the dossiers in its hands.
 * vi: Một cơ quan; do phân hệ cơ quan quản lý. Ở đây: hồ sơ cơ quan đang giữ.
 */
export type UnitDossiersArgs = {
  filter?: InputMaybe<DossierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One version of an administrative procedure; owned by procedures.
 * vi: Một phiên bản thủ tục hành chính; do phân hệ thủ tục quản lý.
 */
export type Procedure = {
  __typename?: 'Procedure';
  /**
   * The version, <code>@<valid from>.
   * vi: Phiên bản, <mã>@<ngày hiệu lực>.
   */
  id: Scalars['ID']['output'];
};

/**
 * A paper that a procedure asks for; owned by procedures.
 * vi: Một thành phần hồ sơ của thủ tục; do phân hệ thủ tục quản lý.
 */
export type Component = {
  __typename?: 'Component';
  /**
   * The component of one procedure version.
   * vi: Thành phần hồ sơ của một phiên bản thủ tục.
   */
  id: Scalars['ID']['output'];
};

/**
 * A field of a procedure's form; owned by procedures.
 * vi: Một trường trong tờ khai của thủ tục; do phân hệ thủ tục quản lý.
 */
export type FormField = {
  __typename?: 'FormField';
  /**
   * The field of one procedure version's form.
   * vi: Trường trong tờ khai của một phiên bản thủ tục.
   */
  id: Scalars['ID']['output'];
};

/**
 * A group of procedures that share one declaration; owned by procedures.
 * vi: Nhóm thủ tục liên thông dùng chung một tờ khai; do phân hệ thủ tục quản lý.
 */
export type InterlinkedGroup = {
  __typename?: 'InterlinkedGroup';
  /**
   * The code of the group.
   * vi: Mã nhóm thủ tục liên thông.
   */
  code: Scalars['ID']['output'];
};

/**
 * A document in a person's or organisation's electronic store; owned by citizens.
 * vi: Giấy tờ trong kho dữ liệu điện tử; do phân hệ công dân quản lý.
 */
export type Document = {
  __typename?: 'Document';
  /**
   * The document in the store.
   * vi: Giấy tờ trong kho.
   */
  id: Scalars['ID']['output'];
};

/**
 * A request for a public service with its papers (hồ sơ). Owner of the data: the receiving unit. Source: Decree 118/2025/NĐ-CP and Circular 03/2025/TT-VPCP.
 * vi: Hồ sơ thủ tục hành chính cùng giấy tờ. Chủ quản dữ liệu: cơ quan tiếp nhận. Nguồn: Nghị định 118/2025/NĐ-CP và Thông tư 03/2025/TT-VPCP.
 */
export type Dossier = {
  __typename?: 'Dossier';
  /**
   * The code on the receipt, kept exactly as issued (MaHoSo), H26.101-261121-0007; it does not change when the dossier moves.
   * vi: Mã số hồ sơ trên giấy tiếp nhận, giữ nguyên như đã cấp (MaHoSo); không đổi khi chuyển cơ quan.
   */
  code: Scalars['DossierCode']['output'];
  /**
   * Counts the changes, from 1. A change must name the version it was decided on.
   * vi: Số lần thay đổi, từ 1. Mọi thay đổi phải nêu phiên bản mà nó dựa vào.
   */
  version: Scalars['Int']['output'];
  /**
   * The version of the procedure in force when it was received. Null when procedures is down or does not know it.
   * vi: Phiên bản thủ tục có hiệu lực khi tiếp nhận. Trống khi phân hệ thủ tục không trả lời hoặc không có.
   */
  procedure?: Maybe<Procedure>;
  /**
   * Whose request it is (ChuHoSo). Null when citizens is down.
   * vi: Chủ hồ sơ (ChuHoSo). Trống khi phân hệ công dân không trả lời.
   */
  owner?: Maybe<Party>;
  /**
   * Who handed it in; the owner when nobody acted for them. Null when citizens is down.
   * vi: Người nộp; là chủ hồ sơ khi không ai nộp thay. Trống khi phân hệ công dân không trả lời.
   */
  applicant?: Maybe<Party>;
  /**
   * Everyone the dossier is from or about, with their roles, the owner first. Null when the caller may not read it.
   * vi: Mọi người liên quan đến hồ sơ cùng vai trò, chủ hồ sơ đứng đầu. Trống khi không được xem.
   */
  people?: Maybe<Array<DossierPerson>>;
  /**
   * How it was handed in (KenhThucHien). Null in synchronised records that do not say: it counts as direct.
   * vi: Kênh thực hiện (KenhThucHien). Trống khi bản ghi đồng bộ không nêu: tính là trực tiếp.
   */
  channel?: Maybe<Channel>;
  /**
   * The unit that took it in; for services without regard to territory not the one that decides. Null when units is down.
   * vi: Đơn vị tiếp nhận; với thủ tục phi địa giới có thể khác đơn vị giải quyết. Trống khi phân hệ cơ quan không trả lời.
   */
  receivingUnit?: Maybe<Unit>;
  /**
   * The unit that processes it (DonViXuLy). Null when units is down.
   * vi: Đơn vị xử lý (DonViXuLy). Trống khi phân hệ cơ quan không trả lời.
   */
  processingUnit?: Maybe<Unit>;
  /**
   * Where it stands (TrangThaiHoSo).
   * vi: Trạng thái hồ sơ (TrangThaiHoSo).
   */
  status: DossierStatus;
  /**
   * When it was handed in (NgayNopHoSo).
   * vi: Thời điểm nộp (NgayNopHoSo).
   */
  submittedAt: Scalars['DateTime']['output'];
  /**
   * When it was accepted (NgayTiepNhan). Null before that, and for a rejected dossier.
   * vi: Thời điểm tiếp nhận (NgayTiepNhan). Trống khi chưa hoặc không được tiếp nhận.
   */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the result is due (NgayHenTra): the close of the last day by the unit's calendar (Civil Code 2015, articles 147 and 148). Null before acceptance, or when the procedure has no time limit.
   * vi: Thời điểm hẹn trả (NgayHenTra): hết giờ làm việc ngày cuối theo lịch của đơn vị (Bộ luật Dân sự 2015, Điều 147, 148). Trống khi chưa tiếp nhận hoặc thủ tục không có thời hạn.
   */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * True when the due date rests on a year whose holidays are not yet decided.
   * vi: Đúng khi ngày hẹn rơi vào năm chưa có lịch nghỉ chính thức.
   */
  dueEstimated: Scalars['Boolean']['output'];
  /**
   * When processing ended (NgayKetThucXuLy). Null before that.
   * vi: Thời điểm xử lý xong (NgayKetThucXuLy). Trống khi chưa xong.
   */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the result was returned (NgayTra). Null before that.
   * vi: Thời điểm trả kết quả (NgayTra). Trống khi chưa trả.
   */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether the due date passed while the clock was running. False without a due date.
   * vi: Có quá hạn khi thời hạn đang tính hay không. Không khi không có ngày hẹn.
   */
  overdue: Scalars['Boolean']['output'];
  /**
   * What happened, oldest first.
   * vi: Quá trình xử lý, cũ trước.
   */
  history?: Maybe<Array<DossierEvent>>;
  /**
   * The answers to the form, with where each came from. Null when the caller may not read them.
   * vi: Nội dung tờ khai và nguồn của từng giá trị. Trống khi không được xem.
   */
  fields?: Maybe<Array<DossierField>>;
  /**
   * How each paper was satisfied.
   * vi: Từng thành phần hồ sơ được đáp ứng thế nào.
   */
  components?: Maybe<Array<DossierComponent>>;
  /**
   * The documents that came out of it; empty before the result. Null when the caller may not read them.
   * vi: Các kết quả giải quyết; rỗng khi chưa có. Trống khi không được xem.
   */
  results?: Maybe<Array<Document>>;
  /**
   * Fees and charges asked for in this dossier.
   * vi: Phí, lệ phí của hồ sơ.
   */
  payments?: Maybe<Array<Payment>>;
  /**
   * Where the applicant's answer differs from what the data's owner holds. Null when the caller may not read them.
   * vi: Chỗ nội dung khai khác dữ liệu của cơ quan chủ quản. Trống khi không được xem.
   */
  corrections?: Maybe<Array<CorrectionFinding>>;
  /**
   * True for a snapshot that another system sent; false for a dossier kept by the hub.
   * vi: Đúng khi là bản ghi do hệ thống khác đồng bộ; sai khi hồ sơ do hệ thống này quản lý.
   */
  synchronised: Scalars['Boolean']['output'];
  /**
   * What in a synchronised record is against the rules; empty otherwise.
   * vi: Điểm trái quy tắc trong bản ghi đồng bộ; rỗng nếu không có.
   */
  findings: Array<DossierFinding>;
  /**
   * The interlinked group it is a leg of. Null for a dossier of its own.
   * vi: Nhóm liên thông mà hồ sơ là một chặng. Trống khi là hồ sơ riêng.
   */
  group?: Maybe<DossierGroup>;
  /**
   * What the applicant thought of the service. Null when not rated.
   * vi: Đánh giá của người nộp. Trống khi chưa đánh giá.
   */
  rating?: Maybe<Rating>;
};

/**
 * What anyone with the code may know of a dossier; nothing personal.
 * vi: Những gì người có mã số được biết về hồ sơ; không có dữ liệu cá nhân.
 */
export type DossierTracking = {
  __typename?: 'DossierTracking';
  /**
   * The code that was asked for.
   * vi: Mã số hồ sơ.
   */
  code: Scalars['DossierCode']['output'];
  /**
   * Where it stands.
   * vi: Trạng thái.
   */
  status: DossierStatus;
  /**
   * The same in a sentence for the person who waits.
   * vi: Tình trạng bằng một câu dành cho người chờ kết quả.
   */
  text: Scalars['String']['output'];
  /**
   * When it was handed in.
   * vi: Thời điểm nộp.
   */
  submittedAt: Scalars['DateTime']['output'];
  /**
   * When it was accepted. Null before that.
   * vi: Thời điểm tiếp nhận. Trống khi chưa tiếp nhận.
   */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the result is due. Null before acceptance or without a time limit.
   * vi: Thời điểm hẹn trả. Trống khi chưa tiếp nhận hoặc không có thời hạn.
   */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * True when the due date rests on a year whose holidays are not yet decided.
   * vi: Đúng khi ngày hẹn rơi vào năm chưa có lịch nghỉ chính thức.
   */
  dueEstimated: Scalars['Boolean']['output'];
  /**
   * When processing ended. Null before that.
   * vi: Thời điểm xử lý xong. Trống khi chưa xong.
   */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the result was returned. Null before that.
   * vi: Thời điểm trả kết quả. Trống khi chưa trả.
   */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether the due date passed while the clock was running.
   * vi: Có quá hạn hay không.
   */
  overdue: Scalars['Boolean']['output'];
  /**
   * The unit that took it in. Null when units is down.
   * vi: Đơn vị tiếp nhận. Trống khi phân hệ cơ quan không trả lời.
   */
  receivingUnit?: Maybe<Unit>;
  /**
   * The unit that processes it. Null when units is down.
   * vi: Đơn vị xử lý. Trống khi phân hệ cơ quan không trả lời.
   */
  processingUnit?: Maybe<Unit>;
  /**
   * The path on the hub that a QR code on the receipt leads to, /track/<code>.
   * vi: Đường dẫn mà mã QR trên giấy tiếp nhận trỏ tới, /track/<mã>.
   */
  trackingPath: Scalars['String']['output'];
};


/**
 * What anyone with the code may know of a dossier; nothing personal.
 * vi: Những gì người có mã số được biết về hồ sơ; không có dữ liệu cá nhân.
 */
export type DossierTrackingTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A person in a dossier.
 * vi: Một người trong hồ sơ.
 */
export type DossierPerson = {
  __typename?: 'DossierPerson';
  /**
   * In which role; one person may have several entries.
   * vi: Vai trò; một người có thể có nhiều mục.
   */
  role: DossierRole;
  /**
   * The person. Null when citizens is down.
   * vi: Người đó. Trống khi phân hệ công dân không trả lời.
   */
  person?: Maybe<Citizen>;
};

/**
 * One entry of a dossier's history.
 * vi: Một mục trong quá trình xử lý hồ sơ.
 */
export type DossierEvent = {
  __typename?: 'DossierEvent';
  /**
   * When it happened.
   * vi: Thời điểm.
   */
  at: Scalars['DateTime']['output'];
  /**
   * What happened.
   * vi: Việc đã xảy ra.
   */
  kind: DossierEventKind;
  /**
   * The dossier's status after it.
   * vi: Trạng thái hồ sơ sau đó.
   */
  status: DossierStatus;
  /**
   * The unit that did it. Null when the person did, or units is down.
   * vi: Đơn vị thực hiện. Trống khi do người dân thực hiện hoặc phân hệ cơ quan không trả lời.
   */
  unit?: Maybe<Unit>;
  /**
   * The due date that it set. Null when it left the due date alone.
   * vi: Ngày hẹn trả mới. Trống khi không đổi.
   */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * One answer in a dossier's form.
 * vi: Một nội dung khai trong hồ sơ.
 */
export type DossierField = {
  __typename?: 'DossierField';
  /**
   * The key of the form's field.
   * vi: Khóa của trường trong tờ khai.
   */
  key: Scalars['ID']['output'];
  /**
   * The field as the procedure declares it. Null when procedures is down.
   * vi: Trường như thủ tục quy định. Trống khi phân hệ thủ tục không trả lời.
   */
  field?: Maybe<FormField>;
  /**
   * The value as canonical text. Null when left empty.
   * vi: Giá trị dạng chuẩn. Trống khi không khai.
   */
  value?: Maybe<Scalars['String']['output']>;
  /**
   * Whom it is about. Null when it is about no person, or citizens is down.
   * vi: Giá trị nói về ai. Trống khi không về người nào hoặc phân hệ công dân không trả lời.
   */
  person?: Maybe<Citizen>;
  /**
   * Where it came from, stamped by the hub. Null in synchronised records.
   * vi: Nguồn gốc do hệ thống ghi. Trống trong bản ghi đồng bộ.
   */
  provenance?: Maybe<Provenance>;
};

/**
 * Where a value came from.
 * vi: Nguồn gốc của một giá trị.
 */
export type Provenance = {
  __typename?: 'Provenance';
  /**
   * The owner of the data: the name of a subgraph, or applicant.
   * vi: Chủ quản dữ liệu: tên phân hệ, hoặc applicant khi người nộp tự khai.
   */
  owner: Scalars['String']['output'];
  /**
   * The path in the graph, such as Citizen.fullName.
   * vi: Đường dẫn trong đồ thị, chẳng hạn Citizen.fullName.
   */
  path: Scalars['String']['output'];
  /**
   * When it was read.
   * vi: Thời điểm đọc.
   */
  asOf: Scalars['DateTime']['output'];
  /**
   * How sure it is.
   * vi: Mức độ tin cậy.
   */
  assurance: Assurance;
};

/**
 * A required paper in this dossier and how it was satisfied.
 * vi: Một thành phần hồ sơ và cách đáp ứng.
 */
export type DossierComponent = {
  __typename?: 'DossierComponent';
  /**
   * The paper as the procedure declares it. Null when procedures is down.
   * vi: Thành phần như thủ tục quy định. Trống khi phân hệ thủ tục không trả lời.
   */
  component?: Maybe<Component>;
  /**
   * How it was satisfied.
   * vi: Cách đáp ứng.
   */
  answer: ComponentAnswer;
  /**
   * The stored document that took its place. Null when none did, or citizens is down.
   * vi: Giấy tờ trong kho được dùng thay. Trống khi không có hoặc phân hệ công dân không trả lời.
   */
  document?: Maybe<Document>;
  /**
   * Whether it was digitised at reception (DuocSoHoa). Null when nothing was handed in.
   * vi: Đã số hóa khi tiếp nhận chưa (DuocSoHoa). Trống khi không phải nộp.
   */
  digitised?: Maybe<Scalars['Boolean']['output']>;
};

/**
 * A fee or charge.
 * vi: Một khoản phí, lệ phí.
 */
export type Payment = {
  __typename?: 'Payment';
  /**
   * What it is for.
   * vi: Tên khoản phí, lệ phí.
   */
  name: Scalars['String']['output'];
  /**
   * How much, in whole đồng.
   * vi: Số tiền, đồng.
   */
  amount: Scalars['Dong']['output'];
  /**
   * Where it stands.
   * vi: Tình trạng.
   */
  state: PaymentState;
  /**
   * How it is paid. Null before it is.
   * vi: Cách nộp. Trống khi chưa nộp.
   */
  method?: Maybe<PaymentMethod>;
  /**
   * When it was paid. Null before that.
   * vi: Thời điểm nộp. Trống khi chưa nộp.
   */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * A fee or charge.
 * vi: Một khoản phí, lệ phí.
 */
export type PaymentNameArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A value typed by the applicant that differs from what the data's owner holds; the hub never writes to the source.
 * vi: Giá trị người nộp khai khác với dữ liệu của cơ quan chủ quản; hệ thống không bao giờ ghi vào nguồn.
 */
export type CorrectionFinding = {
  __typename?: 'CorrectionFinding';
  /**
   * The finding.
   * vi: Mã phát hiện.
   */
  id: Scalars['ID']['output'];
  /**
   * The key of the form's field.
   * vi: Khóa của trường trong tờ khai.
   */
  key: Scalars['ID']['output'];
  /**
   * The value that was typed.
   * vi: Giá trị đã khai.
   */
  typed?: Maybe<Scalars['String']['output']>;
  /**
   * Whose data it is about. Null when citizens is down.
   * vi: Dữ liệu của ai. Trống khi phân hệ công dân không trả lời.
   */
  person?: Maybe<Citizen>;
  /**
   * The source that says otherwise.
   * vi: Nguồn có giá trị khác.
   */
  source: Provenance;
  /**
   * What became of it.
   * vi: Kết quả xử lý.
   */
  state: CorrectionState;
};

/**
 * Something in a synchronised record that is against the rules.
 * vi: Một điểm trái quy tắc trong bản ghi đồng bộ.
 */
export type DossierFinding = {
  __typename?: 'DossierFinding';
  /**
   * Which rule.
   * vi: Quy tắc nào.
   */
  code: DossierFindingCode;
  /**
   * The same in a sentence.
   * vi: Diễn giải.
   */
  message: Scalars['String']['output'];
};


/**
 * Something in a synchronised record that is against the rules.
 * vi: Một điểm trái quy tắc trong bản ghi đồng bộ.
 */
export type DossierFindingMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Dossiers that share one declaration, one leg an agency (Decree 63/2024/NĐ-CP).
 * vi: Các hồ sơ liên thông dùng chung một tờ khai, mỗi cơ quan một chặng (Nghị định 63/2024/NĐ-CP).
 */
export type DossierGroup = {
  __typename?: 'DossierGroup';
  /**
   * This group of dossiers.
   * vi: Mã nhóm hồ sơ này.
   */
  id: Scalars['ID']['output'];
  /**
   * What kind of group it is. Null when procedures is down.
   * vi: Loại nhóm liên thông. Trống khi phân hệ thủ tục không trả lời.
   */
  interlinkedGroup?: Maybe<InterlinkedGroup>;
  /**
   * Its legs in order.
   * vi: Các chặng theo thứ tự.
   */
  legs: Array<DossierLeg>;
};

/**
 * A leg of an interlinked group.
 * vi: Một chặng trong nhóm liên thông.
 */
export type DossierLeg = {
  __typename?: 'DossierLeg';
  /**
   * Its place, from 1.
   * vi: Thứ tự, từ 1.
   */
  position: Scalars['Int']['output'];
  /**
   * Where it stands; everyone who sees one leg sees how far the others are.
   * vi: Trạng thái; ai xem được một chặng thì biết các chặng khác đến đâu.
   */
  status: DossierStatus;
  /**
   * The dossier of this leg. Null when the caller may not see it.
   * vi: Hồ sơ của chặng. Trống khi không được xem.
   */
  dossier?: Maybe<Dossier>;
};

/**
 * What the applicant thought of the service.
 * vi: Đánh giá của người nộp.
 */
export type Rating = {
  __typename?: 'Rating';
  /**
   * From 1 (bad) to 5 (good).
   * vi: Từ 1 (kém) đến 5 (tốt).
   */
  score: Scalars['Int']['output'];
  /**
   * When it was given.
   * vi: Thời điểm đánh giá.
   */
  at: Scalars['DateTime']['output'];
};

/**
 * A page of dossiers, newest submission first.
 * vi: Một trang hồ sơ, mới nộp trước.
 */
export type DossierConnection = {
  __typename?: 'DossierConnection';
  /**
   * The dossiers with their cursors.
   * vi: Các hồ sơ kèm con trỏ trang.
   */
  edges: Array<DossierEdge>;
  /**
   * Whether there is more, and where to go on.
   * vi: Còn nữa không và tiếp từ đâu.
   */
  pageInfo: PageInfo;
};

/**
 * A dossier at its place in a list.
 * vi: Một hồ sơ tại vị trí của nó trong danh sách.
 */
export type DossierEdge = {
  __typename?: 'DossierEdge';
  /**
   * Where to go on after this one.
   * vi: Con trỏ để tiếp tục sau hồ sơ này.
   */
  cursor: Scalars['String']['output'];
  /**
   * The dossier.
   * vi: Hồ sơ.
   */
  node: Dossier;
};

/**
 * Which dossiers to list; what is left out does not narrow. All given conditions hold together.
 * vi: Điều kiện lọc hồ sơ; điều kiện bỏ trống không giới hạn. Các điều kiện cùng phải thỏa.
 */
export type DossierFilter = {
  /**
   * One of these statuses.
   * vi: Thuộc một trong các trạng thái này.
   */
  status?: InputMaybe<Array<DossierStatus>>;
  /**
   * Any version of this procedure.
   * vi: Mọi phiên bản của thủ tục này.
   */
  procedure?: InputMaybe<Scalars['ProcedureCode']['input']>;
  /**
   * Received or processed by this unit or below it.
   * vi: Do đơn vị này hoặc cấp dưới tiếp nhận hay xử lý.
   */
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
  /**
   * Handed in this way; DIRECT includes those that do not say.
   * vi: Nộp qua kênh này; DIRECT gồm cả hồ sơ không nêu kênh.
   */
  channel?: InputMaybe<Channel>;
  /**
   * Only those that are overdue, or only those that are not.
   * vi: Chỉ hồ sơ quá hạn, hoặc chỉ hồ sơ không quá hạn.
   */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Submitted on this day or later, by Vietnam's calendar day.
   * vi: Nộp từ ngày này trở đi.
   */
  submittedFrom?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Submitted on this day or earlier.
   * vi: Nộp đến hết ngày này.
   */
  submittedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * For the gateway alone: who and where a dossier is about, so that it can say what its case allows.
 * vi: Chỉ dành cho cổng: hồ sơ liên quan đến ai và đơn vị nào, để xác định quyền theo hồ sơ.
 */
export type CaseFile = {
  __typename?: 'CaseFile';
  /**
   * Code of the dossier, or id of the intake.
   * vi: Mã số hồ sơ, hoặc mã tiếp nhận.
   */
  code: Scalars['ID']['output'];
  /**
   * The dossier's version that this was read from.
   * vi: Phiên bản hồ sơ khi đọc.
   */
  version: Scalars['Int']['output'];
  /**
   * The procedure version, <code>@<valid from>, whose declared fields the case opens.
   * vi: Phiên bản thủ tục quyết định các trường được mở.
   */
  procedureId: Scalars['ID']['output'];
  /**
   * The references of all people in it, each once.
   * vi: Tham chiếu của mọi người trong hồ sơ, mỗi người một lần.
   */
  people: Array<Scalars['ID']['output']>;
  /**
   * The references of the organisations in it, each once.
   * vi: Tham chiếu của các tổ chức trong hồ sơ, mỗi tổ chức một lần.
   */
  organizations: Array<Scalars['ID']['output']>;
  /**
   * Coordinates of the data elements that the procedure's form asks for, sorted, e.g. Citizen.ethnicity. Empty: it asks for none, or procedures did not answer.
   * vi: Toạ độ các mục dữ liệu mà tờ khai của thủ tục yêu cầu, đã sắp xếp, ví dụ Citizen.ethnicity. Rỗng: không yêu cầu mục nào, hoặc phân hệ thủ tục không trả lời.
   */
  coordinates: Array<Scalars['String']['output']>;
  /**
   * The unit that took it in. Null: a person's own intake, with no unit yet.
   * vi: Đơn vị tiếp nhận. Trống: cá nhân tự khai, chưa có đơn vị.
   */
  receivingUnit?: Maybe<Scalars['UnitCode']['output']>;
  /**
   * The unit that processes it.
   * vi: Đơn vị xử lý.
   */
  processingUnit?: Maybe<Scalars['UnitCode']['output']>;
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
  Unit: Unit;
  Dossier: Dossier;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Citizen:
    ( { __typename: 'Citizen' }
    & GraphQLRecursivePick<FederationTypes['Citizen'], {"ref":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"code":true}> );
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OpenIntakeResult:
    | ( Omit<IntakeOpened, 'intake'> & { intake: _RefType['Intake'] } )
    | ( IntakeRefusedRow )
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CaseParties: ResolverTypeWrapper<CasePartiesRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DossierChangeConnection: ResolverTypeWrapper<Omit<DossierChangeConnection, 'edges'> & { edges: Array<ResolversTypes['DossierChangeEdge']> }>;
  DossierChangeEdge: ResolverTypeWrapper<Omit<DossierChangeEdge, 'node'> & { node: ResolversTypes['DossierChange'] }>;
  DossierChange: ResolverTypeWrapper<DossierChangeRow>;
  DossierChangeKind: DossierChangeKind;
  OpenIntakeInput: OpenIntakeInput;
  IntakeOwnerInput: IntakeOwnerInput;
  OpenIntakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenIntakeResult']>;
  IntakeOpened: ResolverTypeWrapper<Omit<IntakeOpened, 'intake'> & { intake: ResolversTypes['Intake'] }>;
  IntakeRefused: ResolverTypeWrapper<IntakeRefusedRow>;
  IntakeRefusal: IntakeRefusal;
  Intake: ResolverTypeWrapper<IntakeRow>;
  FormSubject: FormSubject;
  DossierStatus: DossierStatus;
  DossierRole: DossierRole;
  DossierEventKind: DossierEventKind;
  ComponentAnswer: ComponentAnswer;
  Assurance: Assurance;
  PaymentState: PaymentState;
  PaymentMethod: PaymentMethod;
  CorrectionState: CorrectionState;
  DossierFindingCode: DossierFindingCode;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  Citizen: ResolverTypeWrapper<CitizenRow>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  Unit: ResolverTypeWrapper<UnitRow>;
  Procedure: ResolverTypeWrapper<Procedure>;
  Component: ResolverTypeWrapper<Component>;
  FormField: ResolverTypeWrapper<FormField>;
  InterlinkedGroup: ResolverTypeWrapper<InterlinkedGroup>;
  Document: ResolverTypeWrapper<Document>;
  Dossier: ResolverTypeWrapper<DossierRow>;
  DossierTracking: ResolverTypeWrapper<DossierTrackingRow>;
  DossierPerson: ResolverTypeWrapper<DossierPersonRow>;
  DossierEvent: ResolverTypeWrapper<DossierEventRow>;
  DossierField: ResolverTypeWrapper<DossierFieldRow>;
  Provenance: ResolverTypeWrapper<Provenance>;
  DossierComponent: ResolverTypeWrapper<DossierComponentRow>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  CorrectionFinding: ResolverTypeWrapper<CorrectionFindingRow>;
  DossierFinding: ResolverTypeWrapper<DossierFindingRow>;
  DossierGroup: ResolverTypeWrapper<DossierGroupRow>;
  DossierLeg: ResolverTypeWrapper<DossierLegRow>;
  Rating: ResolverTypeWrapper<Rating>;
  DossierConnection: ResolverTypeWrapper<Omit<DossierConnection, 'edges'> & { edges: Array<ResolversTypes['DossierEdge']> }>;
  DossierEdge: ResolverTypeWrapper<Omit<DossierEdge, 'node'> & { node: ResolversTypes['Dossier'] }>;
  DossierFilter: DossierFilter;
  CaseFile: ResolverTypeWrapper<CaseFileRow>;
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
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  CaseParties: CasePartiesRow;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  DossierChangeConnection: Omit<DossierChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['DossierChangeEdge']> };
  DossierChangeEdge: Omit<DossierChangeEdge, 'node'> & { node: ResolversParentTypes['DossierChange'] };
  DossierChange: DossierChangeRow;
  OpenIntakeInput: OpenIntakeInput;
  IntakeOwnerInput: IntakeOwnerInput;
  OpenIntakeResult: ResolversUnionTypes<ResolversParentTypes>['OpenIntakeResult'];
  IntakeOpened: Omit<IntakeOpened, 'intake'> & { intake: ResolversParentTypes['Intake'] };
  IntakeRefused: IntakeRefusedRow;
  Intake: IntakeRow;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  Citizen: CitizenRow;
  Organization: OrganizationRow;
  Unit: UnitRow;
  Procedure: Procedure;
  Component: Component;
  FormField: FormField;
  InterlinkedGroup: InterlinkedGroup;
  Document: Document;
  Dossier: DossierRow;
  DossierTracking: DossierTrackingRow;
  DossierPerson: DossierPersonRow;
  DossierEvent: DossierEventRow;
  DossierField: DossierFieldRow;
  Provenance: Provenance;
  DossierComponent: DossierComponentRow;
  Payment: PaymentRow;
  CorrectionFinding: CorrectionFindingRow;
  DossierFinding: DossierFindingRow;
  DossierGroup: DossierGroupRow;
  DossierLeg: DossierLegRow;
  Rating: Rating;
  DossierConnection: Omit<DossierConnection, 'edges'> & { edges: Array<ResolversParentTypes['DossierEdge']> };
  DossierEdge: Omit<DossierEdge, 'node'> & { node: ResolversParentTypes['Dossier'] };
  DossierFilter: DossierFilter;
  CaseFile: CaseFileRow;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: PersonalDataClass;
  subject?: Maybe<Scalars['String']['input']>;
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = DossiersContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'code'>>;
  trackDossier?: Resolver<Maybe<ResolversTypes['DossierTracking']>, ParentType, ContextType, RequireFields<QueryTrackDossierArgs, 'code'>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<QueryDossiersArgs, 'filter' | 'first'>>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryIntakeArgs, 'id'>>;
  dossierChanges?: Resolver<Maybe<ResolversTypes['DossierChangeConnection']>, ParentType, ContextType, RequireFields<QueryDossierChangesArgs, 'first'>>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<QueryCaseFileArgs, 'code'>>;
  caseParties?: Resolver<Maybe<Array<Maybe<ResolversTypes['CaseParties']>>>, ParentType, ContextType, RequireFields<QueryCasePartiesArgs, 'codes'>>;
};

export type CasePartiesResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['CaseParties'] = ResolversParentTypes['CaseParties']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openIntake?: Resolver<Maybe<ResolversTypes['OpenIntakeResult']>, ParentType, ContextType, RequireFields<MutationOpenIntakeArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  dossierChanged?: SubscriptionResolver<Maybe<ResolversTypes['DossierTracking']>, "dossierChanged", ParentType, ContextType, RequireFields<SubscriptionDossierChangedArgs, 'code'>>;
};

export type DossierChangeConnectionResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierChangeConnection'] = ResolversParentTypes['DossierChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DossierChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DossierChangeEdgeResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierChangeEdge'] = ResolversParentTypes['DossierChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DossierChange'], ParentType, ContextType>;
};

export type DossierChangeResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierChange'] = ResolversParentTypes['DossierChange']> = {
  code?: Resolver<ResolversTypes['DossierCode'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierChangeKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
};

export type OpenIntakeResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['OpenIntakeResult'] = ResolversParentTypes['OpenIntakeResult']> = {
  __resolveType: TypeResolveFn<'IntakeOpened' | 'IntakeRefused', ParentType, ContextType>;
};

export type IntakeOpenedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['IntakeOpened'] = ResolversParentTypes['IntakeOpened']> = {
  intake?: Resolver<ResolversTypes['Intake'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntakeRefusedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['IntakeRefused'] = ResolversParentTypes['IntakeRefused']> = {
  code?: Resolver<ResolversTypes['IntakeRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntakeRefusedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<IntakePersonArgs, 'role'>>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  receivingUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Citizen' | 'Organization', ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'], FederationReferenceType extends FederationReferenceTypes['Citizen'] = FederationReferenceTypes['Citizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Citizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<CitizenDossiersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['UnitCode'], ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<UnitDossiersArgs, 'first'>>;
};

export type ProcedureResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InterlinkedGroupResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['InterlinkedGroup'] = ResolversParentTypes['InterlinkedGroup']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DossierCode'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['DossierPerson']>>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  receivingUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  processingUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['DossierEvent']>>, ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['DossierField']>>, ParentType, ContextType>;
  components?: Resolver<Maybe<Array<ResolversTypes['DossierComponent']>>, ParentType, ContextType>;
  results?: Resolver<Maybe<Array<ResolversTypes['Document']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['Payment']>>, ParentType, ContextType>;
  corrections?: Resolver<Maybe<Array<ResolversTypes['CorrectionFinding']>>, ParentType, ContextType>;
  synchronised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['DossierFinding']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['DossierGroup']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type DossierTrackingResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierTracking'] = ResolversParentTypes['DossierTracking']> = {
  code?: Resolver<ResolversTypes['DossierCode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DossierTrackingTextArgs, 'lang'>>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivingUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  processingUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  trackingPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierPersonResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierPerson'] = ResolversParentTypes['DossierPerson']> = {
  role?: Resolver<ResolversTypes['DossierRole'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type DossierEventResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierEvent'] = ResolversParentTypes['DossierEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierEventKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DossierFieldResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierField'] = ResolversParentTypes['DossierField']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['FormField']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assurance?: Resolver<ResolversTypes['Assurance'], ParentType, ContextType>;
};

export type DossierComponentResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierComponent'] = ResolversParentTypes['DossierComponent']> = {
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['ComponentAnswer'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  digitised?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaymentNameArgs, 'lang'>>;
  amount?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CorrectionFindingResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['CorrectionFinding'] = ResolversParentTypes['CorrectionFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  typed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
};

export type DossierFindingResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierFinding'] = ResolversParentTypes['DossierFinding']> = {
  code?: Resolver<ResolversTypes['DossierFindingCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DossierFindingMessageArgs, 'lang'>>;
};

export type DossierGroupResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierGroup'] = ResolversParentTypes['DossierGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interlinkedGroup?: Resolver<Maybe<ResolversTypes['InterlinkedGroup']>, ParentType, ContextType>;
  legs?: Resolver<Array<ResolversTypes['DossierLeg']>, ParentType, ContextType>;
};

export type DossierLegResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierLeg'] = ResolversParentTypes['DossierLeg']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
};

export type RatingResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DossierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DossierEdgeResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierEdge'] = ResolversParentTypes['DossierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
};

export type CaseFileResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['CaseFile'] = ResolversParentTypes['CaseFile']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  receivingUnit?: Resolver<Maybe<ResolversTypes['UnitCode']>, ParentType, ContextType>;
  processingUnit?: Resolver<Maybe<ResolversTypes['UnitCode']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = DossiersContext> = {
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
  Query?: QueryResolvers<ContextType>;
  CaseParties?: CasePartiesResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  DossierChangeConnection?: DossierChangeConnectionResolvers<ContextType>;
  DossierChangeEdge?: DossierChangeEdgeResolvers<ContextType>;
  DossierChange?: DossierChangeResolvers<ContextType>;
  OpenIntakeResult?: OpenIntakeResultResolvers<ContextType>;
  IntakeOpened?: IntakeOpenedResolvers<ContextType>;
  IntakeRefused?: IntakeRefusedResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  InterlinkedGroup?: InterlinkedGroupResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierTracking?: DossierTrackingResolvers<ContextType>;
  DossierPerson?: DossierPersonResolvers<ContextType>;
  DossierEvent?: DossierEventResolvers<ContextType>;
  DossierField?: DossierFieldResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  DossierComponent?: DossierComponentResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  CorrectionFinding?: CorrectionFindingResolvers<ContextType>;
  DossierFinding?: DossierFindingResolvers<ContextType>;
  DossierGroup?: DossierGroupResolvers<ContextType>;
  DossierLeg?: DossierLegResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierEdge?: DossierEdgeResolvers<ContextType>;
  CaseFile?: CaseFileResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = DossiersContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};

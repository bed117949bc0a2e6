// Made by `npm run contract:codegen` from the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AddressedFindingRow } from '../../subgraphs/dossiers/entities/addressed-findings.ts';
import type { AskedPaperRow } from '../../subgraphs/dossiers/entities/asked-paper.ts';
import type { CaseFileRow } from '../../subgraphs/dossiers/entities/case-file.ts';
import type { CasePartiesRow } from '../../subgraphs/dossiers/entities/case-parties.ts';
import type { DossierComponentRow } from '../../subgraphs/dossiers/entities/dossier-component.ts';
import type { CorrectionFindingRow } from '../../subgraphs/dossiers/entities/dossier-correction.ts';
import type { DossierEventRow } from '../../subgraphs/dossiers/entities/dossier-event.ts';
import type { DossierChangeRow } from '../../subgraphs/dossiers/entities/dossier-feed.ts';
import type { DossierFieldRow } from '../../subgraphs/dossiers/entities/dossier-field.ts';
import type { PaymentRow } from '../../subgraphs/dossiers/entities/dossier-payment.ts';
import type { DossierPersonRow } from '../../subgraphs/dossiers/entities/dossier-person.ts';
import type { DossierRow, DossierTrackingRow, DossierGroupRow, DossierFindingRow } from '../../subgraphs/dossiers/entities/dossier.ts';
import type { DraftRow, DraftRefusedRow } from '../../subgraphs/dossiers/entities/draft.ts';
import type { UploadedFileRow } from '../../subgraphs/dossiers/entities/file.ts';
import type { IndicatorRow, IndicatorShareRow, IndicatorsRow, ProcedureUsageRow } from '../../subgraphs/dossiers/entities/indicators-row.ts';
import type { IntakeRow, IntakeRefusedRow } from '../../subgraphs/dossiers/entities/intake.ts';
import type { InterlinkedSubmittedRow, LegNotResumedRow } from '../../subgraphs/dossiers/entities/interlinked-outcomes.ts';
import type { DossierLegRow } from '../../subgraphs/dossiers/entities/leg-rows.ts';
import type { PrefilledFieldRow, PrefilledComponentRow, UnavailableSourceRow, PrefillRow } from '../../subgraphs/dossiers/entities/prefill-rows.ts';
import type { ReceivingUnitRow } from '../../subgraphs/dossiers/entities/receiving-unit.ts';
import type { CitizenRow, OrganizationRow, UnitRow } from '../../subgraphs/dossiers/entities/references.ts';
import type { RegisterChangeRow } from '../../subgraphs/dossiers/entities/register-change.ts';
import type { ResultRefusedRow, FindingNotAnsweredRow } from '../../subgraphs/dossiers/entities/result-outcomes.ts';
import type { DossierSteppedRow, StepRefusedRow, DossierChangedMeanwhileRow } from '../../subgraphs/dossiers/entities/step-outcomes.ts';
import type { DossierSubmittedRow, ProblemRow, DossierRefusedRow, SourceChangedRow, IdempotencyConflictRow, DuplicateDossierRow } from '../../subgraphs/dossiers/entities/submission-outcomes.ts';
import type { SuggestionRow } from '../../subgraphs/dossiers/entities/suggestion-row.ts';
import type { DossierSyncRecordRow, SyncPaperRow, SyncAttachmentRow, SyncFeeRow, SyncDatabaseRow, SyncSupplementRow, SyncResultRow } from '../../subgraphs/dossiers/entities/sync-record-row.ts';
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
   * When a dossier last changed here: these data are complete up to that moment. For the gateway; null: nothing ever has.
   * vi: Lần cuối một hồ sơ thay đổi tại đây: dữ liệu đầy đủ tới thời điểm ấy. Dành cho cổng; trống: chưa có thay đổi nào.
   */
  dataAsOf?: Maybe<Scalars['DateTime']['output']>;
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
   * Dossiers the caller may see, at most 100 a page. {} means: an officer's own unit and below, a citizen's own. Null for a caller without a right to any.
   * vi: Các hồ sơ người hỏi được xem, mỗi trang tối đa 100. {} nghĩa là: của đơn vị mình và cấp dưới (cán bộ), của mình (công dân). Trống nếu không có quyền xem hồ sơ nào.
   */
  dossiers?: Maybe<DossierConnection>;
  /**
   * An uploaded paper: for whoever sees the dossier that it belongs to, and before there is one for whoever uploaded it. Null otherwise.
   * vi: Giấy tờ đã tải lên: dành cho người được xem hồ sơ có giấy tờ đó; khi chưa có hồ sơ, dành cho người đã tải lên. Ngoài ra để trống.
   */
  file?: Maybe<UploadedFile>;
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
   * What applicants typed otherwise than a source of the caller's agency has it, oldest first, at most 100 a page. For officers of the agency that answers for the source (they read what was typed with the purpose CORRECT_DATA), its systems with the scope correction:answer, and its accounts of the registry. Null for everybody else.
   * vi: Những giá trị người nộp khai khác với nguồn do cơ quan của người hỏi chủ quản, cũ nhất trước, mỗi trang tối đa 100. Dành cho cán bộ cơ quan chủ quản (đọc giá trị đã khai với mục đích CORRECT_DATA), hệ thống của cơ quan có quyền correction:answer, và tài khoản sổ đăng ký của cơ quan. Trống với mọi người khác.
   */
  correctionFindings?: Maybe<AddressedFindingConnection>;
  /**
   * A procedure's form as far as the state already knows the answers, and how each of its papers stands for this person. People are found through relations unless named. For a person's own matter, or at the counter with the id of an intake. Null when the procedure is not in force today.
   * vi: Tờ khai của thủ tục được điền sẵn từ dữ liệu đã có, và từng thành phần hồ sơ được đáp ứng thế nào. Những người liên quan được tìm qua quan hệ, trừ khi được nêu tên. Dùng cho việc của chính mình, hoặc tại quầy với mã lượt tiếp nhận. Trống khi hôm nay thủ tục không có hiệu lực.
   */
  prefill?: Maybe<Prefill>;
  /**
   * A dossier as a record of the official synchronisation message, under exactly its field names: what another system sent comes out as it came, what the hub keeps is written the same way. For systems with the scope dossier:sync and officers of its units. Null when there is none, or when the caller may not see it.
   * vi: Hồ sơ dưới dạng bản ghi đồng bộ chính thức, đúng tên trường: bản ghi hệ thống khác gửi được trả lại như đã nhận, hồ sơ của hệ thống này được viết cùng cách. Dành cho hệ thống có quyền dossier:sync và cán bộ của đơn vị. Trống khi không có hoặc không được xem.
   */
  dossierSyncRecord?: Maybe<DossierSyncRecord>;
  /**
   * The figures that agencies are judged by, for a unit and all below it, or the whole country: the index of Decision 766/QĐ-TTg and the yearly targets. Public; numbers behind which there are fewer than five people are for statistics alone. Null for a period or scope that does not exist.
   * vi: Số liệu đánh giá cơ quan, của một đơn vị cùng cấp dưới hoặc cả nước: bộ chỉ số theo Quyết định 766/QĐ-TTg và các mục tiêu năm. Công khai; số liệu dưới năm người chỉ dành cho thống kê. Trống khi kỳ hoặc phạm vi không có.
   */
  indicators?: Maybe<Indicators>;
  /**
   * What the caller could or should ask for, as their data shows: documents that end, entitlements that they do not use. Read in their name, for OWN_DATA. Null for whoever is no person.
   * vi: Những việc người hỏi có thể hoặc nên làm, theo dữ liệu của mình: giấy tờ sắp hết hạn, quyền lợi chưa hưởng. Đọc với danh nghĩa của chính người đó, mục đích OWN_DATA. Trống với người hỏi không phải cá nhân.
   */
  suggestions?: Maybe<Array<Suggestion>>;
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
  order?: DossierOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIntakeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDossierChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCorrectionFindingsArgs = {
  state?: InputMaybe<CorrectionState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPrefillArgs = {
  procedure: Scalars['ProcedureCode']['input'];
  intake?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<PartyInput>;
  subjects?: InputMaybe<Array<PrefillSubject>>;
  channel?: InputMaybe<Channel>;
};


export type QueryDossierSyncRecordArgs = {
  code: Scalars['DossierCode']['input'];
};


export type QueryIndicatorsArgs = {
  scope: IndicatorScope;
  period: Period;
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
  /**
   * Keeps what was filled in so far, in place of what was kept before: until the intake ends or becomes a dossier. It lies encrypted.
   * vi: Lưu phần đã khai, thay cho bản lưu trước: tới khi lượt tiếp nhận hết hạn hoặc thành hồ sơ. Bản lưu được mã hóa.
   */
  saveDraft?: Maybe<SaveDraftResult>;
  /**
   * Takes up to 100 records of an agency's own system as snapshots, each by itself; the same again changes nothing, a newer one replaces the snapshot and is added to its history. For systems with the scope dossier:sync of the agency that issued the code.
   * vi: Nhận tối đa 100 bản ghi từ hệ thống của cơ quan, từng bản ghi riêng; gửi lại không thay đổi gì, bản mới thay bản cũ và được ghi vào quá trình. Dành cho hệ thống có quyền dossier:sync của cơ quan cấp mã hồ sơ.
   */
  syncDossiers?: Maybe<SyncDossiersResult>;
  /**
   * Hands a dossier in. The sources of what is reused are read again, every value is stamped with where it came from, and all that is wrong is told at once. The same key with the same content gives the same dossier.
   * vi: Nộp hồ sơ. Các nguồn dữ liệu được đọc lại, mỗi giá trị được ghi nguồn gốc, mọi điểm chưa đúng được nêu cùng lúc. Gửi lại cùng khóa và cùng nội dung thì nhận lại đúng hồ sơ đó.
   */
  submitDossier?: Maybe<SubmitDossierResult>;
  /**
   * Accepts a dossier (form 01 of Circular 03/2025/TT-VPCP): the deadline begins. By the receiving unit.
   * vi: Tiếp nhận hồ sơ (mẫu 01 Thông tư 03/2025/TT-VPCP): bắt đầu tính thời hạn. Do đơn vị tiếp nhận thực hiện.
   */
  acceptDossier?: Maybe<DossierStepResult>;
  /**
   * Does not accept a dossier (form 03); an end. By the receiving unit.
   * vi: Từ chối tiếp nhận hồ sơ (mẫu 03); kết thúc. Do đơn vị tiếp nhận thực hiện.
   */
  rejectDossier?: Maybe<DossierStepResult>;
  /**
   * Begins to process an accepted dossier. By the processing unit.
   * vi: Bắt đầu xử lý hồ sơ đã tiếp nhận. Do đơn vị xử lý thực hiện.
   */
  startProcessing?: Maybe<DossierStepResult>;
  /**
   * Asks for more papers (form 02), once per dossier; the clock is paused until they come. By the receiving or processing unit.
   * vi: Yêu cầu bổ sung giấy tờ (mẫu 02), mỗi hồ sơ một lần; tạm dừng tính thời hạn. Do đơn vị tiếp nhận hoặc đơn vị xử lý thực hiện.
   */
  requestSupplement?: Maybe<DossierStepResult>;
  /**
   * Supplies what was asked for; the clock runs again. By the owner, the applicant or who acts for them, or by the receiving unit for papers brought to the counter.
   * vi: Bổ sung theo yêu cầu; thời hạn tính tiếp. Do chủ hồ sơ, người nộp hoặc người đại diện thực hiện, hoặc đơn vị tiếp nhận khi giấy tờ nộp tại quầy.
   */
  supplySupplement?: Maybe<DossierStepResult>;
  /**
   * Asks for a fee, charge or tax; the clock is paused until all is paid. By the processing unit.
   * vi: Yêu cầu nộp phí, lệ phí, thuế; tạm dừng tính thời hạn tới khi nộp đủ. Do đơn vị xử lý thực hiện.
   */
  requestPayment?: Maybe<DossierStepResult>;
  /**
   * Puts payments on record; with the last one awaited the dossier goes on. By the receiving or processing unit.
   * vi: Ghi nhận các khoản đã nộp; nộp đủ thì hồ sơ được xử lý tiếp. Do đơn vị tiếp nhận hoặc đơn vị xử lý thực hiện.
   */
  recordPayment?: Maybe<DossierStepResult>;
  /**
   * Puts on record that what was to be refunded has been given back; the history keeps when and by which unit. By the receiving or processing unit.
   * vi: Ghi nhận đã hoàn trả các khoản chờ hoàn; lịch sử giữ thời điểm và đơn vị hoàn. Do đơn vị tiếp nhận hoặc đơn vị xử lý thực hiện.
   */
  recordRefund?: Maybe<DossierStepResult>;
  /**
   * Withdraws a dossier; an end. Refused before acceptance once a fee is paid; what was paid is marked as to be refunded. By the owner, the applicant or who acts for them.
   * vi: Rút hồ sơ; kết thúc. Không rút được trước khi tiếp nhận nếu đã nộp phí; khoản đã nộp được đánh dấu chờ hoàn. Do chủ hồ sơ, người nộp hoặc người đại diện thực hiện.
   */
  withdrawDossier?: Maybe<DossierStepResult>;
  /**
   * Stops processing (form 05); it may be resumed. By the processing unit.
   * vi: Dừng xử lý (mẫu 05); có thể tiếp tục lại. Do đơn vị xử lý thực hiện.
   */
  stopDossier?: Maybe<DossierStepResult>;
  /**
   * Takes up a stopped dossier again. By the processing unit.
   * vi: Tiếp tục xử lý hồ sơ đã dừng. Do đơn vị xử lý thực hiện.
   */
  resumeDossier?: Maybe<DossierStepResult>;
  /**
   * Apologises for a delay and gives one new date (form 04), once per dossier and before the due date. By the processing unit.
   * vi: Xin lỗi và hẹn lại ngày trả kết quả (mẫu 04), mỗi hồ sơ một lần và trước khi quá hạn. Do đơn vị xử lý thực hiện.
   */
  apologise?: Maybe<DossierStepResult>;
  /**
   * Ends processing; the result waits to be returned. By the processing unit.
   * vi: Xử lý xong; chờ trả kết quả. Do đơn vị xử lý thực hiện.
   */
  completeDossier?: Maybe<DossierStepResult>;
  /**
   * Hands a dossier on to another processing unit: its code stays, its deadline is counted in that unit's hours. By the processing unit.
   * vi: Chuyển hồ sơ sang đơn vị xử lý khác: giữ nguyên mã, thời hạn tính theo giờ làm việc của đơn vị đó. Do đơn vị xử lý thực hiện.
   */
  transferDossier?: Maybe<DossierStepResult>;
  /**
   * Returns the results of a completed dossier: each goes into its owner's electronic store exactly once, and the dossier ends. What the hub has stored already when a leg ended need not be named again. By officers of the receiving or processing unit.
   * vi: Trả kết quả của hồ sơ đã xử lý xong: mỗi kết quả vào kho dữ liệu điện tử của chủ đúng một lần, hồ sơ kết thúc. Kết quả hệ thống đã lưu khi chặng kết thúc thì không cần nêu lại. Do cán bộ đơn vị tiếp nhận hoặc xử lý thực hiện.
   */
  returnResult?: Maybe<ReturnResultResult>;
  /**
   * The answer of a source's owner to a value that an applicant typed and that differs from it; the source itself is changed by its own procedure alone. For officers of the agency that answers for the source, also a ministry's own subgraph, its systems with the scope correction:answer, and its accounts of the registry.
   * vi: Trả lời của cơ quan chủ quản đối với giá trị người nộp khai khác với nguồn; nguồn chỉ được sửa theo thủ tục riêng. Dành cho cán bộ cơ quan chủ quản nguồn, kể cả phân hệ riêng của bộ, hệ thống của cơ quan có quyền correction:answer, và tài khoản sổ đăng ký của cơ quan.
   */
  answerCorrection?: Maybe<AnswerCorrectionResult>;
  /**
   * Hands in one declaration for a group of procedures. The first leg becomes a dossier at once; the others become dossiers of their own agencies when what they wait for has ended, and nothing is asked again. The same key with the same content gives the same group. Source: NĐ 63/2024/NĐ-CP.
   * vi: Nộp một tờ khai cho cả nhóm thủ tục liên thông. Chặng đầu thành hồ sơ ngay; các chặng khác thành hồ sơ tại cơ quan của mình khi chặng trước xong, không phải khai lại. Gửi lại cùng khóa và cùng nội dung thì nhận lại đúng nhóm đó. Nguồn: NĐ 63/2024/NĐ-CP.
   */
  submitInterlinked?: Maybe<SubmitInterlinkedResult>;
  /**
   * Takes up a leg again that was refused or could not go on: it becomes a new dossier, or goes on where it was. By who declared, who owns the dossier, who acts for them, and the officers of the first leg.
   * vi: Tiếp tục một chặng đã bị từ chối hoặc chưa đi tiếp được: thành hồ sơ mới, hoặc tiếp tục từ chỗ dừng. Do người khai, chủ hồ sơ, người đại diện và cán bộ của chặng đầu thực hiện.
   */
  resumeInterlinkedLeg?: Maybe<ResumeInterlinkedLegResult>;
  /**
   * Tells what the service was like, once, after it was done. By the owner, the applicant or who acts for them.
   * vi: Đánh giá việc phục vụ, một lần, sau khi xử lý xong. Do chủ hồ sơ, người nộp hoặc người đại diện thực hiện.
   */
  rateDossier?: Maybe<DossierStepResult>;
};


export type MutationOpenIntakeArgs = {
  input: OpenIntakeInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSyncDossiersArgs = {
  records: Array<DossierSyncRecordInput>;
};


export type MutationSubmitDossierArgs = {
  input: SubmitDossierInput;
};


export type MutationAcceptDossierArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRejectDossierArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};


export type MutationStartProcessingArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRequestSupplementArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  papers: Array<AskedPaperInput>;
  reason: Scalars['String']['input'];
};


export type MutationSupplySupplementArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  fields?: Array<SuppliedFieldInput>;
  files?: Array<SuppliedFileInput>;
};


export type MutationRequestPaymentArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  payments: Array<PaymentInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRecordPaymentArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  payments?: InputMaybe<Array<Scalars['Int']['input']>>;
  method: PaymentMethod;
  paidAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationRecordRefundArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  payments?: InputMaybe<Array<Scalars['Int']['input']>>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWithdrawDossierArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStopDossierArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};


export type MutationResumeDossierArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};


export type MutationApologiseArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  newDate: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};


export type MutationCompleteDossierArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
};


export type MutationTransferDossierArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  unit: Scalars['UnitCode']['input'];
  reason: Scalars['String']['input'];
};


export type MutationReturnResultArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  results: Array<ReturnedResultInput>;
};


export type MutationAnswerCorrectionArgs = {
  code: Scalars['DossierCode']['input'];
  correction: Scalars['ID']['input'];
  confirmed: Scalars['Boolean']['input'];
  answer: Scalars['String']['input'];
};


export type MutationSubmitInterlinkedArgs = {
  input: SubmitInterlinkedInput;
};


export type MutationResumeInterlinkedLegArgs = {
  input: ResumeInterlinkedLegInput;
};


export type MutationRateDossierArgs = {
  code: Scalars['DossierCode']['input'];
  version: Scalars['Int']['input'];
  score: Scalars['Int']['input'];
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
 * What became of a step.
 * vi: Kết quả của một bước.
 */
export type DossierStepResult = DossierStepped | StepRefused | DossierChangedMeanwhile;

/**
 * The step was taken.
 * vi: Đã thực hiện.
 */
export type DossierStepped = {
  __typename?: 'DossierStepped';
  /**
   * The dossier as it is now. Null: the caller may not see it any more.
   * vi: Hồ sơ sau bước này. Trống: không còn được xem.
   */
  dossier?: Maybe<Dossier>;
};

/**
 * The step was not taken.
 * vi: Không thực hiện.
 */
export type StepRefused = {
  __typename?: 'StepRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: StepRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * The step was not taken.
 * vi: Không thực hiện.
 */
export type StepRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Somebody else changed the dossier first: look at it, and decide again.
 * vi: Hồ sơ đã được người khác thay đổi trước: hãy xem lại rồi quyết định.
 */
export type DossierChangedMeanwhile = {
  __typename?: 'DossierChangedMeanwhile';
  /**
   * The dossier as it is now.
   * vi: Hồ sơ hiện tại.
   */
  dossier?: Maybe<Dossier>;
};

/**
 * Why a step was not taken.
 * vi: Lý do không thực hiện một bước.
 */
export type StepRefusal =
  /**
   * There is no such dossier, or the caller may not see it; the two look alike.
   * vi: Không có hồ sơ này, hoặc người hỏi không được xem; hai trường hợp trông như nhau.
   */
  | 'NOT_FOUND'
  /**
   * The step is for somebody else to take.
   * vi: Bước này thuộc thẩm quyền của người khác.
   */
  | 'NOT_ALLOWED'
  /**
   * A snapshot of another system's record: its steps are taken there.
   * vi: Bản ghi đồng bộ từ hệ thống khác: thực hiện tại hệ thống đó.
   */
  | 'SYNCHRONISED'
  /**
   * An interlinked dossier whose status comes from the shared software (Decree 63/2024/NĐ-CP).
   * vi: Hồ sơ liên thông có trạng thái do phần mềm dùng chung quyết định (Nghị định 63/2024/NĐ-CP).
   */
  | 'INTERLINKED_ELSEWHERE'
  /**
   * It was rejected, withdrawn or returned: nothing comes after.
   * vi: Hồ sơ đã kết thúc.
   */
  | 'ENDED'
  /**
   * The status of the dossier does not allow this step.
   * vi: Trạng thái hồ sơ không cho phép bước này.
   */
  | 'STEP_NOT_POSSIBLE'
  /**
   * A fee is paid and the dossier not accepted yet: it cannot be withdrawn.
   * vi: Đã nộp phí mà hồ sơ chưa được tiếp nhận: không rút được.
   */
  | 'FEE_PAID'
  /**
   * Papers were asked for before; once is all.
   * vi: Đã yêu cầu bổ sung một lần.
   */
  | 'ALREADY_SUPPLEMENTED'
  /**
   * Neither an answer nor a file was given.
   * vi: Chưa bổ sung nội dung hay tệp nào.
   */
  | 'NOTHING_SUPPLIED'
  /**
   * The form has no such field, or it cannot be answered anew.
   * vi: Tờ khai không có trường này, hoặc trường không khai lại được.
   */
  | 'FIELD_UNKNOWN'
  /**
   * A value is not one that its field may hold.
   * vi: Giá trị không hợp lệ với trường.
   */
  | 'FIELD_INVALID'
  /**
   * The dossier has no such component.
   * vi: Hồ sơ không có thành phần này.
   */
  | 'COMPONENT_UNKNOWN'
  /**
   * A file was not uploaded by this account, or belongs to another dossier.
   * vi: Tệp không do tài khoản này tải lên, hoặc thuộc hồ sơ khác.
   */
  | 'FILE_UNKNOWN'
  /**
   * No such payment is due.
   * vi: Không có khoản chờ nộp này.
   */
  | 'PAYMENT_UNKNOWN'
  /**
   * No such payment is to be refunded.
   * vi: Không có khoản chờ hoàn này.
   */
  | 'REFUND_UNKNOWN'
  /**
   * A payment cannot lie in the future or before the submission.
   * vi: Thời điểm nộp không thể ở tương lai hoặc trước ngày nộp hồ sơ.
   */
  | 'PAYMENT_TIME_UNUSABLE'
  /**
   * There is no due date to put off.
   * vi: Hồ sơ không có ngày hẹn.
   */
  | 'NO_DUE_DATE'
  /**
   * A new date was given before; once is all.
   * vi: Đã hẹn lại một lần.
   */
  | 'ALREADY_APOLOGISED'
  /**
   * An apology comes before the due date or not at all.
   * vi: Phải xin lỗi trước khi quá hạn.
   */
  | 'DUE_DATE_PASSED'
  /**
   * The new date is no working day after the due date.
   * vi: Ngày hẹn mới không phải là ngày làm việc sau ngày hẹn cũ.
   */
  | 'NEW_DATE_UNUSABLE'
  /**
   * There is no such unit today.
   * vi: Hiện không có đơn vị này.
   */
  | 'UNIT_UNKNOWN'
  /**
   * This unit processes it already.
   * vi: Đơn vị này đang xử lý hồ sơ.
   */
  | 'SAME_UNIT'
  /**
   * It was rated before.
   * vi: Đã đánh giá.
   */
  | 'ALREADY_RATED';

/**
 * One thing that is missing or wrong.
 * vi: Một mục còn thiếu hoặc sai.
 */
export type AskedPaperInput = {
  /**
   * The component of the dossier. Null: none of those that the procedure names.
   * vi: Thành phần của hồ sơ. Trống: không thuộc thành phần nào.
   */
  component?: InputMaybe<Scalars['ID']['input']>;
  /**
   * What exactly is asked for, in at most 1,000 characters.
   * vi: Yêu cầu cụ thể, tối đa 1.000 ký tự.
   */
  text: Scalars['String']['input'];
};

/**
 * An answer of the form, given anew.
 * vi: Một nội dung khai lại.
 */
export type SuppliedFieldInput = {
  /**
   * The key of the form's field.
   * vi: Khóa của trường trong tờ khai.
   */
  key: Scalars['ID']['input'];
  /**
   * The value as text. Null empties the field.
   * vi: Giá trị. Trống để xóa.
   */
  value?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A file for a component.
 * vi: Một tệp cho thành phần hồ sơ.
 */
export type SuppliedFileInput = {
  /**
   * The component of the dossier.
   * vi: Thành phần của hồ sơ.
   */
  component: Scalars['ID']['input'];
  /**
   * The uploaded file.
   * vi: Tệp đã tải lên.
   */
  file: Scalars['ID']['input'];
};

/**
 * A fee, charge or tax to be paid.
 * vi: Một khoản phí, lệ phí, thuế phải nộp.
 */
export type PaymentInput = {
  /**
   * What it is for, in Vietnamese, in at most 200 characters.
   * vi: Tên khoản phải nộp, tối đa 200 ký tự.
   */
  name: Scalars['String']['input'];
  /**
   * The same in English. Null: the Vietnamese name stands for both.
   * vi: Tên bằng tiếng Anh. Trống: dùng tên tiếng Việt.
   */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whole đồng, more than 0.
   * vi: Số tiền, đồng, lớn hơn 0.
   */
  amount: Scalars['Dong']['input'];
};

/**
 * Who made an entry of a history; never by name.
 * vi: Ai thực hiện một mục lịch sử; không nêu tên.
 */
export type StepActor =
  /**
   * A person concerned: owner, applicant, or who acts for them.
   * vi: Người liên quan: chủ hồ sơ, người nộp hoặc người đại diện.
   */
  | 'PERSON'
  /**
   * An officer of the unit.
   * vi: Cán bộ của đơn vị.
   */
  | 'OFFICER'
  /**
   * A system of the unit.
   * vi: Hệ thống thông tin của đơn vị.
   */
  | 'SYSTEM'
  /**
   * The hub itself.
   * vi: Chính hệ thống liên thông.
   */
  | 'HUB';

/**
 * One line of the request for more papers (form 02).
 * vi: Một mục trong phiếu yêu cầu bổ sung (mẫu 02).
 */
export type AskedPaper = {
  __typename?: 'AskedPaper';
  /**
   * The component as the procedure declares it. Null when it is none of those, or procedures is down.
   * vi: Thành phần như thủ tục quy định. Trống khi không thuộc thành phần nào hoặc phân hệ thủ tục không trả lời.
   */
  component?: Maybe<Component>;
  /**
   * What exactly is asked for.
   * vi: Yêu cầu cụ thể.
   */
  text: Scalars['String']['output'];
};

/**
 * A record of the official synchronisation message (DongBoHoSoMC), under its own field names. What a system does not know is left out.
 * vi: Một bản ghi của bản tin đồng bộ hồ sơ (DongBoHoSoMC), đúng tên trường. Trường không có thì bỏ.
 */
export type DossierSyncRecordInput = {
  /**
   * Code of the dossier, as the agency issued it.
   * vi: Mã số hồ sơ, đúng như cơ quan cấp.
   */
  MaHoSo?: InputMaybe<Scalars['String']['input']>;
  /**
   * Code of the procedure.
   * vi: Mã thủ tục hành chính.
   */
  MaTTHC?: InputMaybe<Scalars['String']['input']>;
  /**
   * Name of the procedure.
   * vi: Tên thủ tục hành chính.
   */
  TenTTHC?: InputMaybe<Scalars['String']['input']>;
  /**
   * Code of the category.
   * vi: Mã lĩnh vực.
   */
  MaLinhVuc?: InputMaybe<Scalars['String']['input']>;
  /**
   * Name of the category.
   * vi: Tên lĩnh vực.
   */
  TenLinhVuc?: InputMaybe<Scalars['String']['input']>;
  /**
   * How it was handed in: 1 direct, 2 online, 3 by post. Null counts as direct.
   * vi: Kênh thực hiện: 1 trực tiếp, 2 trực tuyến, 3 bưu chính. Trống được tính là trực tiếp.
   */
  KenhThucHien?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Name of the owner.
   * vi: Tên chủ hồ sơ.
   */
  ChuHoSo?: InputMaybe<Scalars['String']['input']>;
  /**
   * Kind of owner: 1 person, 2 enterprise, 3 state body, 4 other organisation.
   * vi: Loại đối tượng: 1 người dân, 2 doanh nghiệp, 3 cơ quan nhà nước, 4 tổ chức khác.
   */
  LoaiDoiTuong?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The owner's identifier. The hub keeps it with the owner of citizens' data alone.
   * vi: Định danh của chủ hồ sơ; chỉ cơ quan chủ quản dữ liệu công dân lưu.
   */
  DinhDanhCHS?: InputMaybe<Array<SyncIdentifierInput>>;
  /**
   * TechID of the owner's account on the portal.
   * vi: TechID tài khoản của chủ hồ sơ trên cổng.
   */
  MaDoiTuong?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Other contact.
   * vi: Thông tin liên hệ khác.
   */
  ThongTinKhac?: InputMaybe<Scalars['String']['input']>;
  /**
   * E-mail address.
   * vi: Thư điện tử.
   */
  Email?: InputMaybe<Scalars['String']['input']>;
  /**
   * Fax number.
   * vi: Số fax.
   */
  Fax?: InputMaybe<Scalars['String']['input']>;
  /**
   * Telephone number.
   * vi: Số điện thoại.
   */
  SoDienThoai?: InputMaybe<Scalars['String']['input']>;
  /**
   * Summary, at most 1,000 characters.
   * vi: Trích yếu hồ sơ, tối đa 1.000 ký tự.
   */
  TrichYeuHoSo?: InputMaybe<Scalars['String']['input']>;
  /**
   * When it was handed in; moments are yyyyMMddHHmmss in Vietnam's time.
   * vi: Ngày nộp hồ sơ; thời điểm viết yyyyMMddHHmmss theo giờ Việt Nam.
   */
  NgayNopHoSo?: InputMaybe<Scalars['String']['input']>;
  /**
   * When it was accepted.
   * vi: Ngày tiếp nhận.
   */
  NgayTiepNhan?: InputMaybe<Scalars['String']['input']>;
  /**
   * When the result is due.
   * vi: Ngày hẹn trả.
   */
  NgayHenTra?: InputMaybe<Scalars['String']['input']>;
  /**
   * When processing ended.
   * vi: Ngày kết thúc xử lý.
   */
  NgayKetThucXuLy?: InputMaybe<Scalars['String']['input']>;
  /**
   * When the result was returned.
   * vi: Ngày trả kết quả.
   */
  NgayTra?: InputMaybe<Scalars['String']['input']>;
  /**
   * When it was refused.
   * vi: Ngày từ chối tiếp nhận.
   */
  NgayTuChoi?: InputMaybe<Scalars['String']['input']>;
  /**
   * Status, 1 to 10.
   * vi: Trạng thái hồ sơ, 1 đến 10.
   */
  TrangThaiHoSo?: InputMaybe<Scalars['Int']['input']>;
  /**
   * How the result is returned: 0 direct, 1 by post.
   * vi: Hình thức trả: 0 trực tiếp, 1 bưu chính.
   */
  HinhThuc?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Details of the return.
   * vi: Thông tin trả kết quả.
   */
  ThongTinTra?: InputMaybe<Scalars['String']['input']>;
  /**
   * The processing unit.
   * vi: Mã đơn vị xử lý.
   */
  DonViXuLy?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it was handed in: 1 national portal, 2 ministry or province.
   * vi: Nơi nộp: 1 Cổng Dịch vụ công quốc gia, 2 bộ, tỉnh.
   */
  NoiNopHoSo?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 1: a component was digitised; 0: none.
   * vi: 1: có thành phần được số hóa; 0: không.
   */
  HoSoCoThanhPhanSoHoa?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 1: the account was verified with VNeID; 0: not.
   * vi: 1: tài khoản được xác thực với VNeID; 0: không.
   */
  TaiKhoanDuocXacThucVoiVNeID?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Payment online: 1 on the national portal, 2 on the ministry's or province's, 3 none.
   * vi: Thanh toán trực tuyến: 1 qua cổng quốc gia, 2 qua cổng bộ, tỉnh, 3 không.
   */
  DuocThanhToanTrucTuyen?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Databases that were consulted.
   * vi: Các cơ sở dữ liệu đã kết nối.
   */
  DSKetNoiCSDL?: InputMaybe<Array<SyncDatabaseInput>>;
  /**
   * Papers that were handed in.
   * vi: Tài liệu nộp.
   */
  TaiLieuNop?: InputMaybe<Array<SyncPaperInput>>;
  /**
   * Fees and charges.
   * vi: Danh sách phí, lệ phí.
   */
  DanhSachLePhi?: InputMaybe<Array<SyncFeeInput>>;
  /**
   * Other attachments.
   * vi: Tệp đính kèm khác.
   */
  DanhSachTepDinhKemKhac?: InputMaybe<Array<SyncAttachmentInput>>;
  /**
   * Requests for supplements.
   * vi: Các lần yêu cầu bổ sung.
   */
  DanhSachHoSoBoSung?: InputMaybe<Array<SyncSupplementInput>>;
  /**
   * Results.
   * vi: Danh sách giấy tờ kết quả.
   */
  DanhSachGiayToKetQua?: InputMaybe<Array<SyncResultInput>>;
  /**
   * Note.
   * vi: Ghi chú.
   */
  GhiChu?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An identifier of the owner.
 * vi: Một định danh của chủ hồ sơ.
 */
export type SyncIdentifierInput = {
  /**
   * Kind: 1 personal identifier, 2 old identity card.
   * vi: Loại định danh: 1 số định danh, 2 CMND.
   */
  LoaiDinhDanh?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number; a placeholder is refused.
   * vi: Số định danh; số giả định bị từ chối.
   */
  SoDinhDanh?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A database that was consulted.
 * vi: Một cơ sở dữ liệu đã kết nối.
 */
export type SyncDatabaseInput = {
  /**
   * Its code.
   * vi: Mã cơ sở dữ liệu.
   */
  MaCSDL?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A paper that was handed in.
 * vi: Một tài liệu nộp.
 */
export type SyncPaperInput = {
  /**
   * Id of the file.
   * vi: Mã tệp.
   */
  TepDinhKemId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Name of the file.
   * vi: Tên tệp.
   */
  TenTepDinhKem?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether it was taken back.
   * vi: Đã xóa hay chưa.
   */
  IsDeleted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Code of the component.
   * vi: Mã thành phần hồ sơ.
   */
  MaThanhPhanHoSo?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where the file is.
   * vi: Đường dẫn tải tệp.
   */
  DuongDanTaiTepTin?: InputMaybe<Scalars['String']['input']>;
  /**
   * 1: digitised.
   * vi: 1: được số hóa.
   */
  DuocSoHoa?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 1 or 2: reused from an earlier dossier.
   * vi: 1 hoặc 2: được tái sử dụng.
   */
  DuocTaiSuDung?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 1: taken from the national store.
   * vi: 1: lấy từ kho quốc gia.
   */
  DuocLayTuKhoDMQG?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Code of the result that takes its place.
   * vi: Mã kết quả thay thế.
   */
  MaKetQuaThayThe?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A fee or charge.
 * vi: Một khoản phí, lệ phí.
 */
export type SyncFeeInput = {
  /**
   * Its name.
   * vi: Tên.
   */
  TenPhiLePhi?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its code.
   * vi: Mã.
   */
  MaPhiLePhi?: InputMaybe<Scalars['String']['input']>;
  /**
   * When it is taken: 1 at reception, 2 on supplement, 4 at return.
   * vi: Hình thức thu: 1 khi tiếp nhận, 2 khi bổ sung, 4 khi trả.
   */
  HinhThucThu?: InputMaybe<Scalars['Int']['input']>;
  /**
   * How much, in whole đồng.
   * vi: Số tiền, đồng.
   */
  Gia?: InputMaybe<Scalars['Dong']['input']>;
  /**
   * Its kind.
   * vi: Loại.
   */
  LoaiPhiLePhi?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A further paper.
 * vi: Một giấy tờ khác.
 */
export type SyncAttachmentInput = {
  /**
   * Its name.
   * vi: Tên giấy tờ.
   */
  TenGiayTo?: InputMaybe<Scalars['String']['input']>;
  /**
   * How many.
   * vi: Số lượng.
   */
  SoLuong?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Its kind.
   * vi: Loại giấy tờ.
   */
  LoaiGiayTo?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A request for a supplement.
 * vi: Một lần yêu cầu bổ sung.
 */
export type SyncSupplementInput = {
  /**
   * Its id.
   * vi: Mã lần bổ sung.
   */
  HoSoBoSungId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Who asked.
   * vi: Người yêu cầu.
   */
  NguoiYeuCauBoSung?: InputMaybe<Scalars['String']['input']>;
  /**
   * What was asked for.
   * vi: Nội dung bổ sung.
   */
  NoiDungBoSung?: InputMaybe<Scalars['String']['input']>;
  /**
   * When it was asked.
   * vi: Ngày yêu cầu.
   */
  NgayBoSung?: InputMaybe<Scalars['String']['input']>;
  /**
   * Who received it.
   * vi: Người tiếp nhận.
   */
  NguoiTiepNhanBoSung?: InputMaybe<Scalars['String']['input']>;
  /**
   * What was received.
   * vi: Thông tin tiếp nhận.
   */
  ThongTinTiepNhan?: InputMaybe<Scalars['String']['input']>;
  /**
   * When it was received.
   * vi: Ngày tiếp nhận bổ sung.
   */
  NgayTiepNhanBoSung?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it stands.
   * vi: Trạng thái bổ sung.
   */
  TrangThaiBoSung?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Papers.
   * vi: Giấy tờ bổ sung.
   */
  DanhSachGiayToBoSung?: InputMaybe<Array<SyncAttachmentInput>>;
  /**
   * Fees.
   * vi: Lệ phí bổ sung.
   */
  DanhSachLePhiBoSung?: InputMaybe<Array<SyncFeeInput>>;
  /**
   * The due date before.
   * vi: Ngày hẹn trả trước.
   */
  NgayHenTraTruoc?: InputMaybe<Scalars['String']['input']>;
  /**
   * The due date after.
   * vi: Ngày hẹn trả mới.
   */
  NgayHenTraMoi?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A result.
 * vi: Một giấy tờ kết quả.
 */
export type SyncResultInput = {
  /**
   * Its name.
   * vi: Tên giấy tờ.
   */
  TenGiayTo?: InputMaybe<Scalars['String']['input']>;
  /**
   * Code of the component.
   * vi: Mã thành phần hồ sơ.
   */
  MaThanhPhanHoSo?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its id.
   * vi: Mã giấy tờ.
   */
  GiayToId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Where its file is.
   * vi: Đường dẫn tệp kết quả.
   */
  DuongDanTepTinKetQua?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its code.
   * vi: Mã giấy tờ kết quả.
   */
  MaGiayToKetQua?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A record of the official synchronisation message (DongBoHoSoMC), under its own field names.
 * vi: Một bản ghi của bản tin đồng bộ hồ sơ (DongBoHoSoMC), đúng tên trường.
 */
export type DossierSyncRecord = {
  __typename?: 'DossierSyncRecord';
  /**
   * The people whom the record is about. Null when citizens is down.
   * vi: Những người mà bản ghi nói tới. Trống khi phân hệ công dân không trả lời.
   */
  people?: Maybe<Array<Citizen>>;
  /**
   * Code of the dossier, as the agency issued it.
   * vi: Mã số hồ sơ, đúng như cơ quan cấp.
   */
  MaHoSo?: Maybe<Scalars['String']['output']>;
  /**
   * Code of the procedure.
   * vi: Mã thủ tục hành chính.
   */
  MaTTHC?: Maybe<Scalars['String']['output']>;
  /**
   * Name of the procedure.
   * vi: Tên thủ tục hành chính.
   */
  TenTTHC?: Maybe<Scalars['String']['output']>;
  /**
   * Code of the category.
   * vi: Mã lĩnh vực.
   */
  MaLinhVuc?: Maybe<Scalars['String']['output']>;
  /**
   * Name of the category.
   * vi: Tên lĩnh vực.
   */
  TenLinhVuc?: Maybe<Scalars['String']['output']>;
  /**
   * How it was handed in: 1 direct, 2 online, 3 by post. Null counts as direct.
   * vi: Kênh thực hiện: 1 trực tiếp, 2 trực tuyến, 3 bưu chính. Trống được tính là trực tiếp.
   */
  KenhThucHien?: Maybe<Scalars['Int']['output']>;
  /**
   * Name of the owner.
   * vi: Tên chủ hồ sơ.
   */
  ChuHoSo?: Maybe<Scalars['String']['output']>;
  /**
   * Kind of owner: 1 person, 2 enterprise, 3 state body, 4 other organisation.
   * vi: Loại đối tượng: 1 người dân, 2 doanh nghiệp, 3 cơ quan nhà nước, 4 tổ chức khác.
   */
  LoaiDoiTuong?: Maybe<Scalars['Int']['output']>;
  /**
   * The owner's identifier. The hub keeps it with the owner of citizens' data alone.
   * vi: Định danh của chủ hồ sơ; chỉ cơ quan chủ quản dữ liệu công dân lưu.
   */
  DinhDanhCHS?: Maybe<Array<SyncIdentifier>>;
  /**
   * TechID of the owner's account on the portal.
   * vi: TechID tài khoản của chủ hồ sơ trên cổng.
   */
  MaDoiTuong?: Maybe<Scalars['ID']['output']>;
  /**
   * Other contact.
   * vi: Thông tin liên hệ khác.
   */
  ThongTinKhac?: Maybe<Scalars['String']['output']>;
  /**
   * E-mail address.
   * vi: Thư điện tử.
   */
  Email?: Maybe<Scalars['String']['output']>;
  /**
   * Fax number.
   * vi: Số fax.
   */
  Fax?: Maybe<Scalars['String']['output']>;
  /**
   * Telephone number.
   * vi: Số điện thoại.
   */
  SoDienThoai?: Maybe<Scalars['String']['output']>;
  /**
   * Summary, at most 1,000 characters.
   * vi: Trích yếu hồ sơ, tối đa 1.000 ký tự.
   */
  TrichYeuHoSo?: Maybe<Scalars['String']['output']>;
  /**
   * When it was handed in; moments are yyyyMMddHHmmss in Vietnam's time.
   * vi: Ngày nộp hồ sơ; thời điểm viết yyyyMMddHHmmss theo giờ Việt Nam.
   */
  NgayNopHoSo?: Maybe<Scalars['String']['output']>;
  /**
   * When it was accepted.
   * vi: Ngày tiếp nhận.
   */
  NgayTiepNhan?: Maybe<Scalars['String']['output']>;
  /**
   * When the result is due.
   * vi: Ngày hẹn trả.
   */
  NgayHenTra?: Maybe<Scalars['String']['output']>;
  /**
   * When processing ended.
   * vi: Ngày kết thúc xử lý.
   */
  NgayKetThucXuLy?: Maybe<Scalars['String']['output']>;
  /**
   * When the result was returned.
   * vi: Ngày trả kết quả.
   */
  NgayTra?: Maybe<Scalars['String']['output']>;
  /**
   * When it was refused.
   * vi: Ngày từ chối tiếp nhận.
   */
  NgayTuChoi?: Maybe<Scalars['String']['output']>;
  /**
   * Status, 1 to 10.
   * vi: Trạng thái hồ sơ, 1 đến 10.
   */
  TrangThaiHoSo?: Maybe<Scalars['Int']['output']>;
  /**
   * How the result is returned: 0 direct, 1 by post.
   * vi: Hình thức trả: 0 trực tiếp, 1 bưu chính.
   */
  HinhThuc?: Maybe<Scalars['Int']['output']>;
  /**
   * Details of the return.
   * vi: Thông tin trả kết quả.
   */
  ThongTinTra?: Maybe<Scalars['String']['output']>;
  /**
   * The processing unit.
   * vi: Mã đơn vị xử lý.
   */
  DonViXuLy?: Maybe<Scalars['String']['output']>;
  /**
   * Where it was handed in: 1 national portal, 2 ministry or province.
   * vi: Nơi nộp: 1 Cổng Dịch vụ công quốc gia, 2 bộ, tỉnh.
   */
  NoiNopHoSo?: Maybe<Scalars['Int']['output']>;
  /**
   * 1: a component was digitised; 0: none.
   * vi: 1: có thành phần được số hóa; 0: không.
   */
  HoSoCoThanhPhanSoHoa?: Maybe<Scalars['Int']['output']>;
  /**
   * 1: the account was verified with VNeID; 0: not.
   * vi: 1: tài khoản được xác thực với VNeID; 0: không.
   */
  TaiKhoanDuocXacThucVoiVNeID?: Maybe<Scalars['Int']['output']>;
  /**
   * Payment online: 1 on the national portal, 2 on the ministry's or province's, 3 none.
   * vi: Thanh toán trực tuyến: 1 qua cổng quốc gia, 2 qua cổng bộ, tỉnh, 3 không.
   */
  DuocThanhToanTrucTuyen?: Maybe<Scalars['Int']['output']>;
  /**
   * Databases that were consulted.
   * vi: Các cơ sở dữ liệu đã kết nối.
   */
  DSKetNoiCSDL?: Maybe<Array<SyncDatabase>>;
  /**
   * Papers that were handed in.
   * vi: Tài liệu nộp.
   */
  TaiLieuNop?: Maybe<Array<SyncPaper>>;
  /**
   * Fees and charges.
   * vi: Danh sách phí, lệ phí.
   */
  DanhSachLePhi?: Maybe<Array<SyncFee>>;
  /**
   * Other attachments.
   * vi: Tệp đính kèm khác.
   */
  DanhSachTepDinhKemKhac?: Maybe<Array<SyncAttachment>>;
  /**
   * Requests for supplements.
   * vi: Các lần yêu cầu bổ sung.
   */
  DanhSachHoSoBoSung?: Maybe<Array<SyncSupplement>>;
  /**
   * Results.
   * vi: Danh sách giấy tờ kết quả.
   */
  DanhSachGiayToKetQua?: Maybe<Array<SyncResult>>;
  /**
   * Note.
   * vi: Ghi chú.
   */
  GhiChu?: Maybe<Scalars['String']['output']>;
};

/**
 * An identifier of the owner.
 * vi: Một định danh của chủ hồ sơ.
 */
export type SyncIdentifier = {
  __typename?: 'SyncIdentifier';
  /**
   * Kind: 1 personal identifier, 2 old identity card.
   * vi: Loại định danh: 1 số định danh, 2 CMND.
   */
  LoaiDinhDanh?: Maybe<Scalars['Int']['output']>;
  /**
   * The number; a placeholder is refused.
   * vi: Số định danh; số giả định bị từ chối.
   */
  SoDinhDanh?: Maybe<Scalars['String']['output']>;
};

/**
 * A database that was consulted.
 * vi: Một cơ sở dữ liệu đã kết nối.
 */
export type SyncDatabase = {
  __typename?: 'SyncDatabase';
  /**
   * Its code.
   * vi: Mã cơ sở dữ liệu.
   */
  MaCSDL?: Maybe<Scalars['Int']['output']>;
};

/**
 * A paper that was handed in.
 * vi: Một tài liệu nộp.
 */
export type SyncPaper = {
  __typename?: 'SyncPaper';
  /**
   * Id of the file.
   * vi: Mã tệp.
   */
  TepDinhKemId?: Maybe<Scalars['ID']['output']>;
  /**
   * Name of the file.
   * vi: Tên tệp.
   */
  TenTepDinhKem?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it was taken back.
   * vi: Đã xóa hay chưa.
   */
  IsDeleted?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Code of the component.
   * vi: Mã thành phần hồ sơ.
   */
  MaThanhPhanHoSo?: Maybe<Scalars['String']['output']>;
  /**
   * Where the file is.
   * vi: Đường dẫn tải tệp.
   */
  DuongDanTaiTepTin?: Maybe<Scalars['String']['output']>;
  /**
   * 1: digitised.
   * vi: 1: được số hóa.
   */
  DuocSoHoa?: Maybe<Scalars['Int']['output']>;
  /**
   * 1 or 2: reused from an earlier dossier.
   * vi: 1 hoặc 2: được tái sử dụng.
   */
  DuocTaiSuDung?: Maybe<Scalars['Int']['output']>;
  /**
   * 1: taken from the national store.
   * vi: 1: lấy từ kho quốc gia.
   */
  DuocLayTuKhoDMQG?: Maybe<Scalars['Int']['output']>;
  /**
   * Code of the result that takes its place.
   * vi: Mã kết quả thay thế.
   */
  MaKetQuaThayThe?: Maybe<Scalars['String']['output']>;
};

/**
 * A fee or charge.
 * vi: Một khoản phí, lệ phí.
 */
export type SyncFee = {
  __typename?: 'SyncFee';
  /**
   * Its name.
   * vi: Tên.
   */
  TenPhiLePhi?: Maybe<Scalars['String']['output']>;
  /**
   * Its code.
   * vi: Mã.
   */
  MaPhiLePhi?: Maybe<Scalars['String']['output']>;
  /**
   * When it is taken: 1 at reception, 2 on supplement, 4 at return.
   * vi: Hình thức thu: 1 khi tiếp nhận, 2 khi bổ sung, 4 khi trả.
   */
  HinhThucThu?: Maybe<Scalars['Int']['output']>;
  /**
   * How much, in whole đồng.
   * vi: Số tiền, đồng.
   */
  Gia?: Maybe<Scalars['Dong']['output']>;
  /**
   * Its kind.
   * vi: Loại.
   */
  LoaiPhiLePhi?: Maybe<Scalars['Int']['output']>;
};

/**
 * A further paper.
 * vi: Một giấy tờ khác.
 */
export type SyncAttachment = {
  __typename?: 'SyncAttachment';
  /**
   * Its name.
   * vi: Tên giấy tờ.
   */
  TenGiayTo?: Maybe<Scalars['String']['output']>;
  /**
   * How many.
   * vi: Số lượng.
   */
  SoLuong?: Maybe<Scalars['Int']['output']>;
  /**
   * Its kind.
   * vi: Loại giấy tờ.
   */
  LoaiGiayTo?: Maybe<Scalars['Int']['output']>;
};

/**
 * A request for a supplement.
 * vi: Một lần yêu cầu bổ sung.
 */
export type SyncSupplement = {
  __typename?: 'SyncSupplement';
  /**
   * Its id.
   * vi: Mã lần bổ sung.
   */
  HoSoBoSungId?: Maybe<Scalars['ID']['output']>;
  /**
   * Who asked.
   * vi: Người yêu cầu.
   */
  NguoiYeuCauBoSung?: Maybe<Scalars['String']['output']>;
  /**
   * What was asked for.
   * vi: Nội dung bổ sung.
   */
  NoiDungBoSung?: Maybe<Scalars['String']['output']>;
  /**
   * When it was asked.
   * vi: Ngày yêu cầu.
   */
  NgayBoSung?: Maybe<Scalars['String']['output']>;
  /**
   * Who received it.
   * vi: Người tiếp nhận.
   */
  NguoiTiepNhanBoSung?: Maybe<Scalars['String']['output']>;
  /**
   * What was received.
   * vi: Thông tin tiếp nhận.
   */
  ThongTinTiepNhan?: Maybe<Scalars['String']['output']>;
  /**
   * When it was received.
   * vi: Ngày tiếp nhận bổ sung.
   */
  NgayTiepNhanBoSung?: Maybe<Scalars['String']['output']>;
  /**
   * Where it stands.
   * vi: Trạng thái bổ sung.
   */
  TrangThaiBoSung?: Maybe<Scalars['Int']['output']>;
  /**
   * Papers.
   * vi: Giấy tờ bổ sung.
   */
  DanhSachGiayToBoSung?: Maybe<Array<SyncAttachment>>;
  /**
   * Fees.
   * vi: Lệ phí bổ sung.
   */
  DanhSachLePhiBoSung?: Maybe<Array<SyncFee>>;
  /**
   * The due date before.
   * vi: Ngày hẹn trả trước.
   */
  NgayHenTraTruoc?: Maybe<Scalars['String']['output']>;
  /**
   * The due date after.
   * vi: Ngày hẹn trả mới.
   */
  NgayHenTraMoi?: Maybe<Scalars['String']['output']>;
};

/**
 * A result.
 * vi: Một giấy tờ kết quả.
 */
export type SyncResult = {
  __typename?: 'SyncResult';
  /**
   * Its name.
   * vi: Tên giấy tờ.
   */
  TenGiayTo?: Maybe<Scalars['String']['output']>;
  /**
   * Code of the component.
   * vi: Mã thành phần hồ sơ.
   */
  MaThanhPhanHoSo?: Maybe<Scalars['String']['output']>;
  /**
   * Its id.
   * vi: Mã giấy tờ.
   */
  GiayToId?: Maybe<Scalars['ID']['output']>;
  /**
   * Where its file is.
   * vi: Đường dẫn tệp kết quả.
   */
  DuongDanTepTinKetQua?: Maybe<Scalars['String']['output']>;
  /**
   * Its code.
   * vi: Mã giấy tờ kết quả.
   */
  MaGiayToKetQua?: Maybe<Scalars['String']['output']>;
};

/**
 * What became of records that were sent.
 * vi: Kết quả đồng bộ.
 */
export type SyncDossiersResult = DossiersSynchronised | TooManyRecords;

/**
 * Each record was taken by itself.
 * vi: Từng bản ghi được xử lý riêng.
 */
export type DossiersSynchronised = {
  __typename?: 'DossiersSynchronised';
  /**
   * What became of each, in the order sent.
   * vi: Kết quả từng bản ghi, theo thứ tự gửi.
   */
  records: Array<SyncedRecord>;
};

/**
 * More records than one call takes; nothing was stored.
 * vi: Quá số bản ghi cho một lần gửi; chưa lưu gì.
 */
export type TooManyRecords = {
  __typename?: 'TooManyRecords';
  /**
   * As many as one call takes.
   * vi: Số bản ghi tối đa của một lần gửi.
   */
  limit: Scalars['Int']['output'];
};

/**
 * What became of one record.
 * vi: Kết quả của một bản ghi.
 */
export type SyncedRecord = {
  __typename?: 'SyncedRecord';
  /**
   * Its place in what was sent, from 1.
   * vi: Thứ tự trong lần gửi, từ 1.
   */
  row: Scalars['Int']['output'];
  /**
   * Code of the dossier. Null: the record writes none that could be one.
   * vi: Mã số hồ sơ. Trống khi bản ghi không có mã đọc được.
   */
  code?: Maybe<Scalars['DossierCode']['output']>;
  /**
   * What became of it.
   * vi: Kết quả.
   */
  outcome: SyncOutcome;
  /**
   * Every reason of a refusal; empty otherwise.
   * vi: Mọi lý do từ chối; rỗng nếu không bị từ chối.
   */
  problems: Array<SyncProblem>;
};

/**
 * What became of a record.
 * vi: Kết quả của một bản ghi.
 */
export type SyncOutcome =
  /**
   * Stored: the first of its dossier, or in the place of an older one.
   * vi: Đã lưu: lần đầu, hoặc thay bản cũ hơn.
   */
  | 'STORED'
  /**
   * The same was sent before; nothing changed.
   * vi: Đã gửi trước đó; không có gì thay đổi.
   */
  | 'UNCHANGED'
  /**
   * Not stored, for the reasons given.
   * vi: Không lưu, vì các lý do nêu kèm.
   */
  | 'REFUSED';

/**
 * Why a record was refused. It repeats no value.
 * vi: Lý do từ chối một bản ghi; không nhắc lại giá trị.
 */
export type SyncProblem = {
  __typename?: 'SyncProblem';
  /**
   * Official name of the field; empty when it is about the whole record.
   * vi: Tên trường; rỗng khi nói về cả bản ghi.
   */
  field: Scalars['String']['output'];
  /**
   * What was expected, in both languages.
   * vi: Điều cần có, bằng hai thứ tiếng.
   */
  reason: Scalars['String']['output'];
};

/**
 * A paper that was handed in as a file, by PUT /files. Source: NĐ 45/2020/NĐ-CP, article 9.
 * vi: Giấy tờ được nộp dưới dạng tệp, qua PUT /files. Nguồn: NĐ 45/2020/NĐ-CP, Điều 9.
 */
export type UploadedFile = {
  __typename?: 'UploadedFile';
  /**
   * Its id, a UUID.
   * vi: Mã giấy tờ (UUID).
   */
  id: Scalars['ID']['output'];
  /**
   * What it is, told by its content.
   * vi: Loại tệp, xác định theo nội dung.
   */
  mediaType: FileType;
  /**
   * How large it is, in bytes.
   * vi: Dung lượng, tính bằng byte.
   */
  size: Scalars['Int']['output'];
  /**
   * When it was uploaded.
   * vi: Thời điểm tải lên.
   */
  uploadedAt: Scalars['DateTime']['output'];
  /**
   * Whose paper it is: the owner of the dossier or intake, else who uploaded it. Null: citizens did not answer, or nothing of them may be read.
   * vi: Giấy tờ của ai: chủ hồ sơ hoặc người có việc cần giải quyết, nếu chưa có thì người tải lên. Trống khi phân hệ công dân không trả lời hoặc không được xem.
   */
  owner?: Maybe<Party>;
  /**
   * Where its content is read, a path on the gateway, with the same token, purpose and case. Null: the caller may not read it.
   * vi: Đường dẫn đọc nội dung trên cổng, dùng cùng mã truy cập, mục đích và hồ sơ. Trống khi không được đọc.
   */
  content?: Maybe<Scalars['String']['output']>;
};

/**
 * The types of papers that are taken.
 * vi: Các loại tệp được nhận.
 */
export type FileType =
  /**
   * A PDF document.
   * vi: Tài liệu PDF.
   */
  | 'PDF'
  /**
   * A PNG picture.
   * vi: Ảnh PNG.
   */
  | 'PNG'
  /**
   * A JPEG picture.
   * vi: Ảnh JPEG.
   */
  | 'JPEG';

/**
 * Something that a person could or should ask for.
 * vi: Một việc có thể hoặc nên làm.
 */
export type Suggestion = {
  __typename?: 'Suggestion';
  /**
   * Who is told.
   * vi: Người được gợi ý.
   */
  person?: Maybe<Citizen>;
  /**
   * What it is about. Null when the caller may not read it.
   * vi: Về việc gì. Trống khi không được xem.
   */
  kind?: Maybe<SuggestionKind>;
  /**
   * The procedure that does it, in the version in force today. Null: there is none, or the caller may not read it.
   * vi: Thủ tục cần làm, phiên bản có hiệu lực hôm nay. Trống: không có, hoặc không được xem.
   */
  procedure?: Maybe<Procedure>;
  /**
   * The day that it is about: the end of a document, the day from which or until which somebody is entitled. Null when the caller may not read it.
   * vi: Ngày liên quan: ngày hết hạn giấy tờ, ngày bắt đầu hoặc hết được hưởng. Trống khi không được xem.
   */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Why, in a sentence. Null when the caller may not read it.
   * vi: Lý do, bằng một câu. Trống khi không được xem.
   */
  reason?: Maybe<Scalars['String']['output']>;
};


/**
 * Something that a person could or should ask for.
 * vi: Một việc có thể hoặc nên làm.
 */
export type SuggestionReasonArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * What a suggestion is about.
 * vi: Nội dung gợi ý.
 */
export type SuggestionKind =
  /**
   * A document ends within sixty days, or has ended.
   * vi: Giấy tờ hết hạn trong vòng sáu mươi ngày, hoặc đã hết hạn.
   */
  | 'DOCUMENT_EXPIRES'
  /**
   * The social pension from 75 on. Source: Law on Social Insurance 41/2024/QH15, article 21.
   * vi: Trợ cấp hưu trí xã hội từ đủ 75 tuổi. Nguồn: Luật BHXH 41/2024/QH15, Điều 21.
   */
  | 'SOCIAL_PENSION'
  /**
   * An identity card for a child who has turned 14. Source: Law on Identification 26/2023/QH15.
   * vi: Thẻ căn cước cho con đủ 14 tuổi. Nguồn: Luật Căn cước 26/2023/QH15.
   */
  | 'ID_CARD'
  /**
   * A health insurance card for a child under 6.
   * vi: Thẻ bảo hiểm y tế cho con dưới 6 tuổi.
   */
  | 'HEALTH_INSURANCE_CARD';

/**
 * For whom figures are: at most one of these; none means the whole country.
 * vi: Phạm vi số liệu: tối đa một mục; không nêu nghĩa là cả nước.
 */
export type IndicatorScope = {
  /**
   * A unit and all below it, by its processing of dossiers.
   * vi: Một đơn vị và mọi cấp dưới, tính theo hồ sơ đơn vị xử lý.
   */
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
  /**
   * A province, by the code of its people's committee (H26), or a ministry (G01), with all its units.
   * vi: Một tỉnh, theo mã Ủy ban nhân dân tỉnh (H26), hoặc một bộ (G01), gồm mọi đơn vị.
   */
  province?: InputMaybe<Scalars['UnitCode']['input']>;
};

/**
 * A month, a quarter or a year: at most one of quarter and month is given.
 * vi: Một tháng, một quý hoặc một năm: chỉ nêu nhiều nhất một trong quý và tháng.
 */
export type Period = {
  /**
   * The year, from 2000.
   * vi: Năm, từ 2000.
   */
  year: Scalars['Int']['input'];
  /**
   * The quarter, 1 to 4.
   * vi: Quý, 1 đến 4.
   */
  quarter?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The month, 1 to 12.
   * vi: Tháng, 1 đến 12.
   */
  month?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Figures of a scope in a period, exact at the moment of asking.
 * vi: Số liệu của một phạm vi trong một kỳ, đúng tại thời điểm hỏi.
 */
export type Indicators = {
  __typename?: 'Indicators';
  /**
   * The unit. Null: the whole country, or units is down.
   * vi: Đơn vị. Trống: cả nước, hoặc phân hệ cơ quan không trả lời.
   */
  unit?: Maybe<Unit>;
  /**
   * First day of the period.
   * vi: Ngày đầu kỳ.
   */
  from: Scalars['Date']['output'];
  /**
   * Last day of the period.
   * vi: Ngày cuối kỳ.
   */
  until: Scalars['Date']['output'];
  /**
   * All indicators of the index in their order, those that cannot be computed, too.
   * vi: Mọi chỉ số theo thứ tự, kể cả chỉ số không tính được.
   */
  indicators: Array<Indicator>;
  /**
   * The points reached; indicators without a number are left out of both this and maximum. Null: there is none with points.
   * vi: Tổng điểm đạt; chỉ số không có số liệu không tính vào tổng điểm và điểm tối đa. Trống: không có chỉ số nào có điểm.
   */
  score?: Maybe<Scalars['Float']['output']>;
  /**
   * The points that could be reached with the indicators that have a number. The whole index has 100.
   * vi: Điểm tối đa của các chỉ số có số liệu. Toàn bộ chỉ số là 100.
   */
  maximum: Scalars['Float']['output'];
  /**
   * The class of score ÷ maximum × 100, in words. Null: there is no score, or numbers are kept from the caller that could change the class. Source: the project's data; the bands between 50 and 90 are not certain.
   * vi: Xếp loại theo điểm ÷ điểm tối đa × 100. Trống: không có điểm, hoặc có số liệu không được xem mà có thể làm đổi xếp loại. Các mức từ 50 đến 90 chưa chắc chắn.
   */
  band?: Maybe<Scalars['String']['output']>;
  /**
   * Dossiers of procedures that are fully online, handed in online, of all that were accepted; with the target of the year.
   * vi: Hồ sơ trực tuyến toàn trình trên tổng hồ sơ tiếp nhận; kèm mục tiêu của năm.
   */
  fullOnline: IndicatorShare;
  /**
   * Dossiers whose owner is known by an identifier, of all that were accepted.
   * vi: Hồ sơ có định danh của chủ hồ sơ trên tổng hồ sơ tiếp nhận.
   */
  identifierCoverage: IndicatorShare;
  /**
   * Answers of forms that were read from an owner's data, of all that were given.
   * vi: Nội dung tờ khai lấy từ dữ liệu sẵn có trên tổng nội dung khai.
   */
  fieldReuse: IndicatorShare;
  /**
   * Papers that data or a stored document took the place of, of all that were asked for.
   * vi: Giấy tờ được thay bằng dữ liệu hoặc giấy tờ trong kho trên tổng giấy tờ.
   */
  paperReuse: IndicatorShare;
  /**
   * Procedures in force in the period of which no dossier was accepted. Null: the catalogue is not known.
   * vi: Thủ tục có hiệu lực trong kỳ không phát sinh hồ sơ. Trống: chưa có danh mục thủ tục.
   */
  proceduresWithoutDossiers?: Maybe<Array<Procedure>>;
  /**
   * Papers that data took the place of in every dossier of the country so far: they need not be asked for.
   * vi: Thành phần hồ sơ mà đến nay dữ liệu luôn thay được trong mọi hồ sơ cả nước: không cần yêu cầu nữa.
   */
  componentsAlwaysByData?: Maybe<Array<Component>>;
};


/**
 * Figures of a scope in a period, exact at the moment of asking.
 * vi: Số liệu của một phạm vi trong một kỳ, đúng tại thời điểm hỏi.
 */
export type IndicatorsBandArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Whether an indicator has a number.
 * vi: Chỉ số có số liệu hay không.
 */
export type IndicatorState =
  /**
   * It has.
   * vi: Có.
   */
  | 'AVAILABLE'
  /**
   * It cannot be computed from dossiers, or nothing happened that it counts. It is not 0.
   * vi: Không tính được từ hồ sơ, hoặc không phát sinh. Không phải là 0.
   */
  | 'NOT_AVAILABLE'
  /**
   * Fewer than five people stand behind it: it is for statistics alone.
   * vi: Dưới năm người: chỉ dành cho thống kê.
   */
  | 'SUPPRESSED';

/**
 * One indicator of the index.
 * vi: Một chỉ số thành phần.
 */
export type Indicator = {
  __typename?: 'Indicator';
  /**
   * Its number in the index, e.g. 2.1.
   * vi: Số của chỉ số, ví dụ 2.1.
   */
  code: Scalars['ID']['output'];
  /**
   * Its name.
   * vi: Tên chỉ số.
   */
  name: Scalars['String']['output'];
  /**
   * Its group.
   * vi: Nhóm chỉ số.
   */
  group: Scalars['String']['output'];
  /**
   * Whether it has a number.
   * vi: Có số liệu hay không.
   */
  state: IndicatorState;
  /**
   * Why it has none. Null: it has.
   * vi: Vì sao không có số liệu. Trống: có số liệu.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * How many. Null: it has no number.
   * vi: Tử số. Trống: không có số liệu.
   */
  numerator?: Maybe<Scalars['Int']['output']>;
  /**
   * Of how many. Null: it has no number.
   * vi: Mẫu số. Trống: không có số liệu.
   */
  denominator?: Maybe<Scalars['Int']['output']>;
  /**
   * The share, 0 to 1; for 2.2 the mean number of working days. Null: it has no number.
   * vi: Tỷ lệ, 0 đến 1; riêng 2.2 là số ngày làm việc trung bình. Trống: không có số liệu.
   */
  value?: Maybe<Scalars['Float']['output']>;
  /**
   * The share from which it gives all points. Null: it has no target.
   * vi: Mục tiêu. Trống: không có mục tiêu.
   */
  target?: Maybe<Scalars['Float']['output']>;
  /**
   * The points that it may give. Null: it is for information.
   * vi: Điểm tối đa. Trống: chỉ để theo dõi.
   */
  maximum?: Maybe<Scalars['Float']['output']>;
  /**
   * The points that it gives, two decimals. Null: it has no number, or is for information.
   * vi: Điểm, hai chữ số thập phân. Trống: không có số liệu hoặc chỉ để theo dõi.
   */
  score?: Maybe<Scalars['Float']['output']>;
  /**
   * How it is computed, in words.
   * vi: Cách tính.
   */
  rule: Scalars['String']['output'];
};


/**
 * One indicator of the index.
 * vi: Một chỉ số thành phần.
 */
export type IndicatorNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * One indicator of the index.
 * vi: Một chỉ số thành phần.
 */
export type IndicatorGroupArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * One indicator of the index.
 * vi: Một chỉ số thành phần.
 */
export type IndicatorReasonArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * One indicator of the index.
 * vi: Một chỉ số thành phần.
 */
export type IndicatorRuleArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * How many of how many.
 * vi: Tỷ lệ.
 */
export type IndicatorShare = {
  __typename?: 'IndicatorShare';
  /**
   * Whether there is a number.
   * vi: Có số liệu hay không.
   */
  state: IndicatorState;
  /**
   * How many. Null: there is no number.
   * vi: Tử số. Trống: không có số liệu.
   */
  numerator?: Maybe<Scalars['Int']['output']>;
  /**
   * Of how many. Null: there is no number.
   * vi: Mẫu số. Trống: không có số liệu.
   */
  denominator?: Maybe<Scalars['Int']['output']>;
  /**
   * The share, 0 to 1. Null: there is no number.
   * vi: Tỷ lệ, 0 đến 1. Trống: không có số liệu.
   */
  value?: Maybe<Scalars['Float']['output']>;
  /**
   * The target. Null: there is none.
   * vi: Mục tiêu. Trống: không có.
   */
  target?: Maybe<Scalars['Float']['output']>;
  /**
   * The year that the target was set for: the asked one, or the last before it that has one. Null: there is no target, or it holds for every year.
   * vi: Năm của mục tiêu: năm được hỏi, hoặc năm gần nhất trước đó có mục tiêu. Trống: không có mục tiêu, hoặc mục tiêu áp dụng mọi năm.
   */
  targetYear?: Maybe<Scalars['Int']['output']>;
};

/**
 * How a procedure version was used in the whole country.
 * vi: Việc sử dụng một phiên bản thủ tục trong cả nước.
 */
export type ProcedureUsage = {
  __typename?: 'ProcedureUsage';
  /**
   * Whether there is a number. Not available: no dossier was accepted or finished.
   * vi: Có số liệu hay không. Không có: không phát sinh hồ sơ.
   */
  state: IndicatorState;
  /**
   * Dossiers accepted. Null: there is no number.
   * vi: Hồ sơ tiếp nhận. Trống: không có số liệu.
   */
  accepted?: Maybe<Scalars['Int']['output']>;
  /**
   * Handed in online, of those accepted.
   * vi: Nộp trực tuyến trên số tiếp nhận.
   */
  online: IndicatorShare;
  /**
   * Finished on time, of those finished.
   * vi: Đúng hạn trên số kết thúc.
   */
  onTime: IndicatorShare;
  /**
   * Mean working days from acceptance to the end. Null: nothing was finished.
   * vi: Số ngày làm việc trung bình. Trống: chưa có hồ sơ kết thúc.
   */
  workingDays?: Maybe<Scalars['Float']['output']>;
  /**
   * Answers of forms read from an owner's data, of all that were given.
   * vi: Nội dung tờ khai lấy từ dữ liệu sẵn có.
   */
  fieldReuse: IndicatorShare;
  /**
   * Papers that data or a stored document took the place of, of all.
   * vi: Giấy tờ được thay bằng dữ liệu hoặc giấy tờ trong kho.
   */
  paperReuse: IndicatorShare;
};

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
   * Whose matter it is: a person, an enterprise or other organisation, or a state body.
   * vi: Người, doanh nghiệp hoặc tổ chức khác, hoặc cơ quan nhà nước có việc cần giải quyết.
   */
  owner: IntakeOwnerInput;
  /**
   * Who stands there, when it is not the owner: a parent or guardian of a minor, a recorded representative, the legal representative of an organisation. Needed for an owner named by tax code. Null: the owner themself, or somebody sent by a state body. Source: Civil Code 2015, articles 134 to 138.
   * vi: Người đến nộp, khi không phải chủ hồ sơ: cha mẹ, người giám hộ của người chưa thành niên, người đại diện đã ghi nhận, người đại diện theo pháp luật của tổ chức. Bắt buộc khi chủ hồ sơ được nêu bằng mã số thuế. Trống: chính chủ hồ sơ, hoặc người do cơ quan nhà nước cử. Nguồn: Bộ luật Dân sự 2015, Điều 134 đến 138.
   */
  applicant?: InputMaybe<IntakeApplicantInput>;
  /**
   * How they came. Null counts as DIRECT.
   * vi: Hình thức nộp. Trống được hiểu là trực tiếp (DIRECT).
   */
  channel?: InputMaybe<Channel>;
};

/**
 * A person as their paper says: personal identifier (a foreigner: passport), name and date of birth must all be as recorded, and what does not match is not told. Or an organisation by its tax code alone, or a state body by its unit alone.
 * vi: Thông tin trên giấy tờ của một người: số định danh (người nước ngoài: hộ chiếu), họ tên và ngày sinh phải cùng khớp; hệ thống không cho biết mục nào không khớp. Hoặc tổ chức, chỉ nêu mã số thuế; hoặc cơ quan nhà nước, chỉ nêu mã đơn vị.
 */
export type IntakeOwnerInput = {
  /**
   * Personal identifier, 12 digits. Null: a foreigner, or a state body.
   * vi: Số định danh cá nhân, 12 chữ số. Trống: người nước ngoài hoặc cơ quan nhà nước.
   */
  personalId?: InputMaybe<Scalars['PersonalId']['input']>;
  /**
   * A foreigner's passport. Null: a citizen, or a state body.
   * vi: Hộ chiếu của người nước ngoài. Trống: công dân hoặc cơ quan nhà nước.
   */
  passport?: InputMaybe<PassportInput>;
  /**
   * An enterprise or other organisation, by its tax code, which is its enterprise number (12 digits: a household business). Null: a person, or a state body. Source: Luật Doanh nghiệp 59/2020/QH14, article 29; TT 86/2024/TT-BTC, article 5.
   * vi: Doanh nghiệp hoặc tổ chức khác, theo mã số thuế, cũng là mã số doanh nghiệp (12 chữ số: hộ kinh doanh). Trống: là người hoặc cơ quan nhà nước. Nguồn: Luật Doanh nghiệp 59/2020/QH14, Điều 29; TT 86/2024/TT-BTC, Điều 5.
   */
  taxCode?: InputMaybe<Scalars['TaxCode']['input']>;
  /**
   * A state body, by its identification code. Null: a person, or another organisation.
   * vi: Cơ quan nhà nước, theo mã định danh điện tử. Trống: là người hoặc tổ chức khác.
   */
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
  /**
   * Full name. Null: an organisation.
   * vi: Họ, chữ đệm và tên. Trống: tổ chức, cơ quan.
   */
  fullName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Date of birth, YYYY-MM-DD; YYYY or YYYY-MM where the paper says no more. Null: an organisation.
   * vi: Ngày sinh, YYYY-MM-DD; YYYY hoặc YYYY-MM nếu giấy tờ chỉ ghi như vậy. Trống: tổ chức, cơ quan.
   */
  dateOfBirth?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Who stands at the counter for somebody else, as their paper says; all must be as recorded, and what does not match is not told.
 * vi: Người đến nộp thay tại quầy, theo giấy tờ của họ; mọi mục phải cùng khớp, và hệ thống không cho biết mục nào không khớp.
 */
export type IntakeApplicantInput = {
  /**
   * Personal identifier, 12 digits. Null: a foreigner.
   * vi: Số định danh cá nhân, 12 chữ số. Trống: người nước ngoài.
   */
  personalId?: InputMaybe<Scalars['PersonalId']['input']>;
  /**
   * A foreigner's passport. Null: a citizen.
   * vi: Hộ chiếu của người nước ngoài. Trống: công dân.
   */
  passport?: InputMaybe<PassportInput>;
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
 * What was filled in so far.
 * vi: Phần đã khai.
 */
export type SaveDraftInput = {
  /**
   * The intake: of the officer's unit, or the person's own as prefill answers it.
   * vi: Lượt tiếp nhận: của đơn vị cán bộ, hoặc của chính người khai như prefill trả về.
   */
  intake: Scalars['ID']['input'];
  /**
   * The answers so far.
   * vi: Các mục đã khai.
   */
  fields: Array<FieldInput>;
  /**
   * The papers so far.
   * vi: Các giấy tờ đã có.
   */
  components: Array<ComponentInput>;
};

/**
 * What became of a draft.
 * vi: Kết quả lưu phần đã khai.
 */
export type SaveDraftResult = DraftSaved | DraftRefused;

/**
 * The draft is kept.
 * vi: Đã lưu.
 */
export type DraftSaved = {
  __typename?: 'DraftSaved';
  /**
   * The intake that it belongs to.
   * vi: Lượt tiếp nhận.
   */
  intake: Intake;
};

/**
 * Nothing was kept.
 * vi: Không lưu được.
 */
export type DraftRefused = {
  __typename?: 'DraftRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: DraftRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * Nothing was kept.
 * vi: Không lưu được.
 */
export type DraftRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why a draft was not kept.
 * vi: Lý do không lưu được.
 */
export type DraftRefusal =
  /**
   * There is no such intake for the caller, it has ended, or it became a dossier.
   * vi: Không có lượt tiếp nhận này cho người gọi, đã hết hạn, hoặc đã thành hồ sơ.
   */
  | 'INTAKE_UNKNOWN'
  /**
   * It is longer than 200,000 characters; no form is.
   * vi: Dài quá 200.000 ký tự; không tờ khai nào dài như vậy.
   */
  | 'DRAFT_TOO_LARGE';

/**
 * What was filled in so far under an intake.
 * vi: Phần đã khai của một lượt tiếp nhận.
 */
export type Draft = {
  __typename?: 'Draft';
  /**
   * The answers so far.
   * vi: Các mục đã khai.
   */
  fields: Array<DraftField>;
  /**
   * The papers so far.
   * vi: Các giấy tờ đã có.
   */
  components: Array<DraftComponent>;
  /**
   * When it was kept.
   * vi: Thời điểm lưu.
   */
  savedAt: Scalars['DateTime']['output'];
};

/**
 * One answer of a draft.
 * vi: Một mục đã khai.
 */
export type DraftField = {
  __typename?: 'DraftField';
  /**
   * The key of the form's field.
   * vi: Khóa của trường trong tờ khai.
   */
  key: Scalars['ID']['output'];
  /**
   * What was typed. Null: nothing.
   * vi: Giá trị tự khai. Trống: chưa khai.
   */
  value?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it is to be read from its owner.
   * vi: Có đọc từ chủ quản dữ liệu hay không.
   */
  reuse: Scalars['Boolean']['output'];
};

/**
 * One paper of a draft.
 * vi: Một giấy tờ trong phần đã khai.
 */
export type DraftComponent = {
  __typename?: 'DraftComponent';
  /**
   * The component, by id or code.
   * vi: Thành phần, theo mã đầy đủ hoặc mã thành phần.
   */
  component: Scalars['ID']['output'];
  /**
   * The uploaded file. Null: none.
   * vi: Tệp đã tải lên. Trống: không có.
   */
  file?: Maybe<Scalars['ID']['output']>;
  /**
   * The stored document. Null: none.
   * vi: Giấy tờ trong kho. Trống: không có.
   */
  document?: Maybe<Scalars['ID']['output']>;
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
   * The owner, or who stands there, is not on record as said, or may not act for the owner; which of these is not told, nor whether there is such a person.
   * vi: Chủ hồ sơ hoặc người đến nộp không khớp với dữ liệu đã có, hoặc người đến nộp không có quyền đại diện; không cho biết trường hợp nào, cũng không cho biết có người đó hay không.
   */
  | 'APPLICANT_NOT_MATCHED'
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
   * What was filled in so far. Null: nothing was kept, or the caller may not read it.
   * vi: Phần đã khai. Trống khi chưa lưu gì, hoặc không được xem.
   */
  draft?: Maybe<Draft>;
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
 * A person for a role of the form, by personal identifier.
 * vi: Người giữ một vai trò trong tờ khai, theo số định danh cá nhân.
 */
export type PrefillSubject = {
  /**
   * The role.
   * vi: Vai trò.
   */
  subject: FormSubject;
  /**
   * Personal identifier, 12 digits.
   * vi: Số định danh cá nhân, 12 chữ số.
   */
  personalId: Scalars['PersonalId']['input'];
};

/**
 * A form filled in as far as data goes. It is a snapshot: submitDossier reads all sources again.
 * vi: Tờ khai được điền sẵn từ dữ liệu. Đây là bản chụp: khi nộp, hệ thống đọc lại mọi nguồn.
 */
export type Prefill = {
  __typename?: 'Prefill';
  /**
   * The procedure, in the version in force today. Null: its owner did not answer.
   * vi: Thủ tục, phiên bản có hiệu lực hôm nay. Trống: bên giữ dữ liệu không trả lời.
   */
  procedure?: Maybe<Procedure>;
  /**
   * The intake under which it was read; give it to submitDossier. Its id counts as a case.
   * vi: Lượt tiếp nhận dùng để đọc dữ liệu; gửi kèm khi nộp hồ sơ. Mã của nó được dùng như hồ sơ.
   */
  intake: Scalars['ID']['output'];
  /**
   * Every field of the form, in order.
   * vi: Mọi trường của tờ khai, theo thứ tự.
   */
  fields: Array<PrefilledField>;
  /**
   * Every paper of the procedure, in order.
   * vi: Mọi thành phần hồ sơ của thủ tục, theo thứ tự.
   */
  components: Array<PrefilledComponent>;
  /**
   * Sources that could not be read; their fields are open to be typed, and nobody is kept waiting. Empty: all answered.
   * vi: Các nguồn không đọc được; các trường liên quan để trống cho người nộp tự khai, không ai phải chờ. Rỗng: mọi nguồn đã trả lời.
   */
  unavailable: Array<UnavailableSource>;
  /**
   * Names this snapshot for submitDossier, which then tells whether a source has changed since.
   * vi: Tên của bản chụp này, gửi kèm khi nộp để hệ thống biết nguồn nào đã đổi từ đó.
   */
  token: Scalars['String']['output'];
};

/**
 * One field of a form with what is known for it.
 * vi: Một trường của tờ khai với giá trị đã biết.
 */
export type PrefilledField = {
  __typename?: 'PrefilledField';
  /**
   * The field as the procedure declares it. Null: its owner did not answer.
   * vi: Trường như thủ tục quy định. Trống: bên giữ dữ liệu không trả lời.
   */
  field?: Maybe<FormField>;
  /**
   * The key of the form's field.
   * vi: Khóa của trường trong tờ khai.
   */
  key: Scalars['ID']['output'];
  /**
   * The value as canonical text. Null: to be typed.
   * vi: Giá trị dạng chuẩn. Trống: người nộp tự khai.
   */
  value?: Maybe<Scalars['String']['output']>;
  /**
   * Whom it is about. Null: nobody who is known, or citizens is down.
   * vi: Giá trị nói về ai. Trống: chưa xác định, hoặc phân hệ công dân không trả lời.
   */
  person?: Maybe<Citizen>;
  /**
   * Where it came from. Null: it is to be typed.
   * vi: Nguồn gốc. Trống: người nộp tự khai.
   */
  provenance?: Maybe<Provenance>;
};

/**
 * One paper of a procedure and how it stands for this person.
 * vi: Một thành phần hồ sơ và cách đáp ứng đối với người này.
 */
export type PrefilledComponent = {
  __typename?: 'PrefilledComponent';
  /**
   * The paper as the procedure declares it. Null: its owner did not answer.
   * vi: Thành phần như thủ tục quy định. Trống: bên giữ dữ liệu không trả lời.
   */
  component?: Maybe<Component>;
  /**
   * How it is answered.
   * vi: Cách đáp ứng.
   */
  answer: ComponentAnswer;
  /**
   * Whether this filing asks for it: false when another way of filing does, or when its case was not claimed.
   * vi: Lần nộp này có cần hay không: không, nếu chỉ hình thức nộp khác cần, hoặc chưa thuộc trường hợp phải có.
   */
  asked: Scalars['Boolean']['output'];
  /**
   * The stored document that takes its place. Null: none does, or citizens is down.
   * vi: Giấy tờ trong kho được dùng thay. Trống: không có, hoặc phân hệ công dân không trả lời.
   */
  document?: Maybe<Document>;
  /**
   * Why, in a few sentences.
   * vi: Lý do, bằng vài câu.
   */
  reason: Scalars['String']['output'];
  /**
   * The act and article on which that rests.
   * vi: Căn cứ pháp lý.
   */
  legalBasis?: Maybe<Scalars['String']['output']>;
};


/**
 * One paper of a procedure and how it stands for this person.
 * vi: Một thành phần hồ sơ và cách đáp ứng đối với người này.
 */
export type PrefilledComponentReasonArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A source that could not be read just now, and what is open because of it.
 * vi: Một nguồn chưa đọc được, và những trường để trống vì vậy.
 */
export type UnavailableSource = {
  __typename?: 'UnavailableSource';
  /**
   * The owner of the data: the name of a subgraph; gateway when it is not known whose it is.
   * vi: Chủ quản dữ liệu: tên phân hệ; gateway khi chưa biết của ai.
   */
  owner: Scalars['String']['output'];
  /**
   * Why it could not be read.
   * vi: Lý do không đọc được.
   */
  trouble: SourceTrouble;
  /**
   * Keys of the fields that are open because of it.
   * vi: Khóa của các trường để trống vì vậy.
   */
  fields: Array<Scalars['ID']['output']>;
  /**
   * The same in a sentence.
   * vi: Diễn giải bằng một câu.
   */
  message: Scalars['String']['output'];
};


/**
 * A source that could not be read just now, and what is open because of it.
 * vi: Một nguồn chưa đọc được, và những trường để trống vì vậy.
 */
export type UnavailableSourceMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why a source could not be read.
 * vi: Lý do không đọc được một nguồn.
 */
export type SourceTrouble =
  /**
   * Its owner does not answer for now.
   * vi: Chủ quản dữ liệu tạm thời không trả lời.
   */
  | 'AWAY'
  /**
   * The purpose does not open it for this case.
   * vi: Mục đích không mở dữ liệu này cho hồ sơ.
   */
  | 'REFUSED'
  /**
   * The graph has no such path: the procedure's form is bound to something that is not there.
   * vi: Đồ thị không có đường dẫn này: tờ khai gắn với dữ liệu chưa có.
   */
  | 'NO_SUCH_PATH';

/**
 * A dossier to be handed in.
 * vi: Hồ sơ cần nộp.
 */
export type SubmitDossierInput = {
  /**
   * A key of the caller's own making, 1 to 200 characters: sent again with the same content it gives the same dossier, with other content it is a conflict.
   * vi: Khóa do người gửi đặt, 1 đến 200 ký tự: gửi lại cùng nội dung thì nhận lại đúng hồ sơ, nội dung khác thì báo trùng khóa.
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * The procedure asked for.
   * vi: Thủ tục được yêu cầu.
   */
  procedure: Scalars['ProcedureCode']['input'];
  /**
   * An intake that is open. Null: the caller's own.
   * vi: Lượt tiếp nhận đang mở. Trống: lượt của chính người gửi.
   */
  intake?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Whose request it is. Null: the caller's (a representative's organisation's), or that of the intake.
   * vi: Chủ hồ sơ. Trống: chính người gửi (tổ chức, nếu là người đại diện), hoặc chủ của lượt tiếp nhận.
   */
  owner?: InputMaybe<PartyInput>;
  /**
   * The unit that takes it in; it need not be the one that processes it.
   * vi: Đơn vị tiếp nhận; có thể khác đơn vị xử lý.
   */
  receivingUnit: Scalars['UnitCode']['input'];
  /**
   * The answers to the form.
   * vi: Nội dung tờ khai.
   */
  fields: Array<FieldInput>;
  /**
   * The papers that are handed in; those that data answers are left out.
   * vi: Các thành phần được nộp; không cần nêu thành phần đã có dữ liệu.
   */
  components: Array<ComponentInput>;
  /**
   * The token of the prefill that the answers rest on. Null: nothing is compared.
   * vi: Mã của bản điền sẵn đã dùng. Trống: không so sánh.
   */
  prefillToken?: InputMaybe<Scalars['String']['input']>;
  /**
   * True: go on although a source has changed since that prefill.
   * vi: Đúng: vẫn nộp dù nguồn đã đổi từ bản điền sẵn.
   */
  confirmChanged?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: go on although the owner has an open dossier of this procedure.
   * vi: Đúng: vẫn nộp dù chủ hồ sơ đang có hồ sơ cùng thủ tục chưa kết thúc.
   */
  confirmDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * How it is filed.
   * vi: Hình thức nộp.
   */
  channel?: InputMaybe<Channel>;
};

/**
 * A party, by exactly one identifier; nothing at all means the caller.
 * vi: Một bên, theo đúng một loại định danh; để trống nghĩa là người gửi.
 */
export type PartyInput = {
  /**
   * A person, by personal identifier.
   * vi: Cá nhân, theo số định danh.
   */
  personalId?: InputMaybe<Scalars['PersonalId']['input']>;
  /**
   * An organisation, by tax code; 12 digits are a household business or, where the procedure is for people, its owner.
   * vi: Tổ chức, theo mã số thuế; 12 chữ số là hộ kinh doanh, hoặc chủ hộ nếu thủ tục dành cho cá nhân.
   */
  taxCode?: InputMaybe<Scalars['TaxCode']['input']>;
  /**
   * A state body, by its identification code.
   * vi: Cơ quan nhà nước, theo mã định danh điện tử.
   */
  unit?: InputMaybe<Scalars['UnitCode']['input']>;
  /**
   * A foreigner, by passport.
   * vi: Người nước ngoài, theo hộ chiếu.
   */
  passport?: InputMaybe<PassportInput>;
};

/**
 * A passport.
 * vi: Một hộ chiếu.
 */
export type PassportInput = {
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
 * An answer to one field of a form.
 * vi: Nội dung khai của một trường.
 */
export type FieldInput = {
  /**
   * The key of the form's field.
   * vi: Khóa của trường trong tờ khai.
   */
  key: Scalars['ID']['input'];
  /**
   * What was typed, as text. Null: nothing.
   * vi: Giá trị tự khai, dạng văn bản. Trống: không khai.
   */
  value?: InputMaybe<Scalars['String']['input']>;
  /**
   * True: read it from its owner; when there is no value, that is the problem REUSE_UNAVAILABLE.
   * vi: Đúng: đọc từ chủ quản dữ liệu; nếu không có giá trị thì báo REUSE_UNAVAILABLE.
   */
  reuse?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A paper that is handed in: an uploaded file or a stored document, one of them.
 * vi: Một thành phần được nộp: tệp đã tải lên hoặc giấy tờ trong kho, một trong hai.
 */
export type ComponentInput = {
  /**
   * The component, by id or code.
   * vi: Thành phần, theo mã đầy đủ hoặc mã thành phần.
   */
  component: Scalars['ID']['input'];
  /**
   * A file that the caller uploaded (PUT /files).
   * vi: Tệp do người gửi tải lên (PUT /files).
   */
  file?: InputMaybe<Scalars['ID']['input']>;
  /**
   * A document of the store of the person whose paper it is.
   * vi: Giấy tờ trong kho của người liên quan.
   */
  document?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * What became of a dossier that was handed in.
 * vi: Kết quả nộp hồ sơ.
 */
export type SubmitDossierResult = DossierSubmitted | DossierRefused | SourceChanged | IdempotencyConflict | DuplicateDossier;

/**
 * The dossier is in.
 * vi: Hồ sơ đã được gửi.
 */
export type DossierSubmitted = {
  __typename?: 'DossierSubmitted';
  /**
   * The dossier. Null: the caller may not see it.
   * vi: Hồ sơ. Trống: người gửi không được xem.
   */
  dossier?: Maybe<Dossier>;
  /**
   * True: this key had been sent before, and nothing new was made.
   * vi: Đúng: khóa này đã được gửi trước đó, không tạo hồ sơ mới.
   */
  replayed: Scalars['Boolean']['output'];
};

/**
 * Nothing was taken in: everything that is wrong, at once.
 * vi: Hồ sơ chưa được nhận: nêu mọi điểm chưa đúng cùng lúc.
 */
export type DossierRefused = {
  __typename?: 'DossierRefused';
  /**
   * All problems.
   * vi: Mọi vấn đề.
   */
  problems: Array<Problem>;
};

/**
 * One thing that is wrong with a dossier.
 * vi: Một điểm chưa đúng của hồ sơ.
 */
export type Problem = {
  __typename?: 'Problem';
  /**
   * What is wrong.
   * vi: Vấn đề gì.
   */
  code: ProblemCode;
  /**
   * The key of the form's field that it is about. Null: none.
   * vi: Khóa của trường liên quan. Trống: không về trường nào.
   */
  field?: Maybe<Scalars['ID']['output']>;
  /**
   * The component that it is about, as it is known by the procedure or as it was sent. Null: none.
   * vi: Thành phần hồ sơ liên quan. Trống: không về thành phần nào.
   */
  component?: Maybe<Scalars['ID']['output']>;
  /**
   * Whether it may pass by itself: a source does not answer now, and the same sent a little later may go through.
   * vi: Có thể tự hết hay không: nguồn dữ liệu lúc này không trả lời, gửi lại sau ít phút có thể được.
   */
  temporary: Scalars['Boolean']['output'];
  /**
   * The same in a sentence, which never repeats what was sent.
   * vi: Diễn giải bằng một câu, không nhắc lại nội dung đã gửi.
   */
  message: Scalars['String']['output'];
};


/**
 * One thing that is wrong with a dossier.
 * vi: Một điểm chưa đúng của hồ sơ.
 */
export type ProblemMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Sources hold other values than when the form was prefilled. Nothing was taken in; look at them and send again with confirmChanged.
 * vi: Nguồn dữ liệu đã đổi so với lúc điền sẵn. Hồ sơ chưa được nhận; hãy xem lại và gửi lại với confirmChanged.
 */
export type SourceChanged = {
  __typename?: 'SourceChanged';
  /**
   * The fields whose source changed, with the value of now. What it was is not kept.
   * vi: Các trường có nguồn đã đổi, với giá trị hiện nay. Giá trị cũ không được lưu.
   */
  fields: Array<PrefilledField>;
};

/**
 * The key was used before for other content. Nothing was taken in.
 * vi: Khóa này đã dùng cho nội dung khác. Hồ sơ chưa được nhận.
 */
export type IdempotencyConflict = {
  __typename?: 'IdempotencyConflict';
  /**
   * The same in a sentence.
   * vi: Diễn giải bằng một câu.
   */
  message: Scalars['String']['output'];
};


/**
 * The key was used before for other content. Nothing was taken in.
 * vi: Khóa này đã dùng cho nội dung khác. Hồ sơ chưa được nhận.
 */
export type IdempotencyConflictMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * The owner has a dossier of this procedure that has not ended. Nothing was taken in; send again with confirmDuplicate to hand in another.
 * vi: Chủ hồ sơ đang có hồ sơ cùng thủ tục chưa kết thúc. Hồ sơ chưa được nhận; gửi lại với confirmDuplicate nếu muốn nộp thêm.
 */
export type DuplicateDossier = {
  __typename?: 'DuplicateDossier';
  /**
   * The open dossier. Null: the caller may not see it.
   * vi: Hồ sơ đang giải quyết. Trống: người gửi không được xem.
   */
  dossier?: Maybe<Dossier>;
};

/**
 * What is wrong with a dossier that was not taken in. A closed list.
 * vi: Điểm chưa đúng khiến hồ sơ chưa được nhận. Danh sách đóng.
 */
export type ProblemCode =
  /**
   * No version of this procedure is in force today.
   * vi: Thủ tục này hôm nay không có hiệu lực.
   */
  | 'PROCEDURE_NOT_IN_FORCE'
  /**
   * This procedure is not offered by the chosen way of filing.
   * vi: Thủ tục này không nhận hồ sơ theo hình thức đã chọn.
   */
  | 'CHANNEL_NOT_OFFERED'
  /**
   * There is no such intake, it has ended, or it is for another procedure.
   * vi: Lượt tiếp nhận không có, đã hết hạn, hoặc dành cho thủ tục khác.
   */
  | 'INTAKE_UNKNOWN'
  /**
   * The owner must be named by exactly one kind of identifier.
   * vi: Chủ hồ sơ phải được nêu bằng đúng một loại định danh.
   */
  | 'OWNER_NOT_ONE'
  /**
   * The owner could not be found by the identifier that was given.
   * vi: Không xác định được chủ hồ sơ từ định danh đã nêu.
   */
  | 'OWNER_UNKNOWN'
  /**
   * This procedure is not for owners of this kind.
   * vi: Thủ tục này không dành cho loại chủ hồ sơ này.
   */
  | 'OWNER_NOT_SERVED'
  /**
   * Whoever files has no right to act for the owner.
   * vi: Người nộp chưa có quyền thay mặt chủ hồ sơ.
   */
  | 'NOT_ENTITLED'
  /**
   * There is no such receiving unit.
   * vi: Không có cơ quan tiếp nhận này.
   */
  | 'RECEIVING_UNIT_UNKNOWN'
  /**
   * The receiving unit no longer exists.
   * vi: Cơ quan tiếp nhận này không còn hoạt động.
   */
  | 'RECEIVING_UNIT_ABOLISHED'
  /**
   * This unit issues dossier codes in its own system and takes no dossiers here.
   * vi: Cơ quan này cấp mã hồ sơ trên hệ thống riêng, không nhận hồ sơ tại đây.
   */
  | 'UNIT_ISSUES_NO_CODES'
  /**
   * The unit has no dossier codes left for today.
   * vi: Cơ quan này đã hết mã hồ sơ trong ngày.
   */
  | 'NO_CODES_LEFT'
  /**
   * The form has no such field.
   * vi: Tờ khai không có trường này.
   */
  | 'FIELD_UNKNOWN'
  /**
   * This field was sent twice.
   * vi: Trường này được gửi hai lần.
   */
  | 'FIELD_TWICE'
  /**
   * This field is required.
   * vi: Trường này bắt buộc.
   */
  | 'FIELD_MISSING'
  /**
   * The value is not of the field’s type, or not one of its choices.
   * vi: Giá trị không đúng kiểu hoặc không thuộc các lựa chọn của trường.
   */
  | 'FIELD_INVALID'
  /**
   * This is a placeholder; a real number is needed.
   * vi: Đây là số điền tạm; cần số định danh hoặc mã số thật.
   */
  | 'PLACEHOLDER'
  /**
   * Its source has no value to reuse, or does not answer now (`temporary`): type it, or then try again.
   * vi: Nguồn dữ liệu không có giá trị để dùng lại, hoặc lúc này không trả lời (`temporary`): hãy tự khai, hoặc khi đó thử lại.
   */
  | 'REUSE_UNAVAILABLE'
  /**
   * The identifier is not that of the person in this role.
   * vi: Số định danh không phải của người ở vai trò này.
   */
  | 'PERSON_MISMATCH'
  /**
   * Identifier, full name and date of birth do not match the data of one person. Whether anybody has the identifier is not told.
   * vi: Số định danh, họ tên và ngày sinh không khớp với dữ liệu của cùng một người. Không cho biết có ai mang số này hay không.
   */
  | 'PERSON_UNKNOWN'
  /**
   * The identifier could not be looked up while its source is away, and a dossier keeps no identifiers.
   * vi: Chưa xác minh được số định danh vì nguồn dữ liệu tạm thời không trả lời; hồ sơ không lưu số định danh.
   */
  | 'PERSON_NOT_RESOLVED'
  /**
   * The procedure has no such component.
   * vi: Thủ tục không có thành phần hồ sơ này.
   */
  | 'COMPONENT_UNKNOWN'
  /**
   * This component was sent twice.
   * vi: Thành phần này được gửi hai lần.
   */
  | 'COMPONENT_TWICE'
  /**
   * Exactly one file or one stored document is needed for this component.
   * vi: Cần đúng một tệp hoặc một giấy tờ trong kho cho thành phần này.
   */
  | 'COMPONENT_EMPTY'
  /**
   * This component is missing.
   * vi: Còn thiếu thành phần hồ sơ này.
   */
  | 'COMPONENT_MISSING'
  /**
   * The document is not in the store of the person concerned, has expired, is not validly signed, or is of another type.
   * vi: Giấy tờ không có trong kho của người liên quan, đã hết hạn, chưa ký số hợp lệ, hoặc không đúng loại.
   */
  | 'DOCUMENT_NOT_USABLE'
  /**
   * There is no such file, or somebody else uploaded it.
   * vi: Không có tệp này, hoặc tệp do người khác tải lên.
   */
  | 'FILE_NOT_YOURS'
  /**
   * There is no such prefill, or it has ended; fill in again.
   * vi: Mã điền sẵn không có hoặc đã hết hạn; hãy điền sẵn lại.
   */
  | 'PREFILL_TOKEN_UNKNOWN'
  /**
   * An idempotency key has 1 to 200 characters.
   * vi: Khóa chống gửi trùng cần từ 1 đến 200 ký tự.
   */
  | 'KEY_INVALID';

/**
 * In which order dossiers are listed.
 * vi: Thứ tự liệt kê hồ sơ.
 */
export type DossierOrder =
  /**
   * All of them, newest submission first.
   * vi: Mọi hồ sơ, mới nộp trước.
   */
  | 'NEWEST_FIRST'
  /**
   * Only those that have not ended, the nearest due date first; those without a due date come last.
   * vi: Chỉ hồ sơ chưa kết thúc, hạn trả gần nhất trước; hồ sơ không có hạn trả đứng cuối.
   */
  | 'DUE_FIRST';

/**
 * What may be done to a dossier, by the name of its mutation.
 * vi: Việc có thể làm với hồ sơ, theo tên thao tác.
 */
export type DossierStep =
  /**
   * acceptDossier
   * vi: tiếp nhận
   */
  | 'ACCEPT'
  /**
   * rejectDossier
   * vi: từ chối tiếp nhận
   */
  | 'REJECT'
  /**
   * startProcessing
   * vi: bắt đầu giải quyết
   */
  | 'START'
  /**
   * requestSupplement
   * vi: yêu cầu bổ sung
   */
  | 'REQUEST_SUPPLEMENT'
  /**
   * supplySupplement
   * vi: bổ sung hồ sơ
   */
  | 'SUPPLY_SUPPLEMENT'
  /**
   * requestPayment
   * vi: yêu cầu nộp phí, lệ phí
   */
  | 'REQUEST_PAYMENT'
  /**
   * recordPayment
   * vi: ghi nhận thanh toán
   */
  | 'RECORD_PAYMENT'
  /**
   * recordRefund
   * vi: ghi nhận hoàn tiền
   */
  | 'RECORD_REFUND'
  /**
   * withdrawDossier
   * vi: rút hồ sơ
   */
  | 'WITHDRAW'
  /**
   * stopDossier
   * vi: dừng giải quyết
   */
  | 'STOP'
  /**
   * resumeDossier
   * vi: tiếp tục giải quyết
   */
  | 'RESUME'
  /**
   * apologise
   * vi: xin lỗi, hẹn lại
   */
  | 'APOLOGISE'
  /**
   * completeDossier
   * vi: hoàn thành giải quyết
   */
  | 'COMPLETE'
  /**
   * returnResult
   * vi: trả kết quả
   */
  | 'RETURN_RESULT'
  /**
   * transferDossier
   * vi: chuyển xử lý
   */
  | 'TRANSFER'
  /**
   * rateDossier
   * vi: đánh giá
   */
  | 'RATE';

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
  | 'TRANSFER'
  /**
   * Payments were put on record, and more are due or none was awaited.
   * vi: Ghi nhận khoản đã nộp; còn khoản khác hoặc không khoản nào đang được chờ.
   */
  | 'PAYMENT'
  /**
   * The applicant rated the service.
   * vi: Người nộp đánh giá.
   */
  | 'RATING';

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
   * Paid, and to be given back since the dossier was withdrawn.
   * vi: Đã nộp, chờ hoàn vì hồ sơ đã rút.
   */
  | 'REFUND_DUE'
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
  /**
   * Figures of this unit and all below it. Null for a period that does not exist.
   * vi: Số liệu của đơn vị và mọi cấp dưới. Trống khi kỳ không có.
   */
  indicators?: Maybe<Indicators>;
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
 * An agency; owned by units. Here: the dossiers in its hands.
 * vi: Một cơ quan; do phân hệ cơ quan quản lý. Ở đây: hồ sơ cơ quan đang giữ.
 */
export type UnitIndicatorsArgs = {
  period: Period;
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
  /**
   * How this version was used. Null for a period that does not exist.
   * vi: Việc sử dụng phiên bản này. Trống khi kỳ không có.
   */
  usage?: Maybe<ProcedureUsage>;
  /**
   * The agencies that take filings of this version through the hub today, by code, at most 100 a page: those of the kind that decides it, and service centres, which pass it on (NĐ 118/2025/NĐ-CP); of these the ones whose codes the hub issues. Other agencies take it in systems of their own. Empty for a version that is not in force today; null when procedures is down.
   * vi: Các cơ quan hôm nay tiếp nhận thủ tục này qua hệ thống, theo mã, mỗi trang tối đa 100: cơ quan thuộc loại có thẩm quyền giải quyết, và trung tâm phục vụ hành chính công, nơi chuyển hồ sơ (NĐ 118/2025/NĐ-CP); chỉ gồm nơi do hệ thống này cấp mã hồ sơ. Cơ quan khác tiếp nhận ở hệ thống riêng. Rỗng với phiên bản hôm nay không có hiệu lực; trống khi phân hệ thủ tục không trả lời.
   */
  receivingUnits?: Maybe<ReceivingUnitConnection>;
};


/**
 * One version of an administrative procedure; owned by procedures.
 * vi: Một phiên bản thủ tục hành chính; do phân hệ thủ tục quản lý.
 */
export type ProcedureUsageArgs = {
  period: Period;
};


/**
 * One version of an administrative procedure; owned by procedures.
 * vi: Một phiên bản thủ tục hành chính; do phân hệ thủ tục quản lý.
 */
export type ProcedureReceivingUnitsArgs = {
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A page of agencies that take filings of a procedure.
 * vi: Một trang các cơ quan tiếp nhận thủ tục.
 */
export type ReceivingUnitConnection = {
  __typename?: 'ReceivingUnitConnection';
  /**
   * The agencies with their cursors.
   * vi: Các cơ quan kèm con trỏ.
   */
  edges: Array<ReceivingUnitEdge>;
  /**
   * Where the page stands.
   * vi: Vị trí của trang.
   */
  pageInfo: PageInfo;
};

/**
 * An agency in a page.
 * vi: Một cơ quan trong trang.
 */
export type ReceivingUnitEdge = {
  __typename?: 'ReceivingUnitEdge';
  /**
   * Where to go on: for `after`.
   * vi: Con trỏ để đọc tiếp, dùng cho `after`.
   */
  cursor: Scalars['String']['output'];
  /**
   * The agency.
   * vi: Cơ quan tiếp nhận.
   */
  node: ReceivingUnit;
};

/**
 * An agency that takes filings of a procedure.
 * vi: Một cơ quan tiếp nhận hồ sơ của thủ tục.
 */
export type ReceivingUnit = {
  __typename?: 'ReceivingUnit';
  /**
   * Its code, for SubmitDossierInput.receivingUnit.
   * vi: Mã cơ quan, dùng cho SubmitDossierInput.receivingUnit.
   */
  code: Scalars['UnitCode']['output'];
  /**
   * The agency. Null when units is down.
   * vi: Cơ quan. Trống khi phân hệ cơ quan không trả lời.
   */
  unit?: Maybe<Unit>;
  /**
   * Whether it processes what it receives, wherever the owner lives; else the competent agency gets it, where the owner lives if that is known.
   * vi: Có tự giải quyết hồ sơ đã nhận hay không, dù chủ hồ sơ cư trú ở đâu; nếu không, hồ sơ được chuyển tới cơ quan có thẩm quyền, tại nơi cư trú của chủ hồ sơ nếu đã biết.
   */
  decides: Scalars['Boolean']['output'];
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
   * The steps that the caller may take now, by whose they are and where the dossier stands, in the order of a dossier's life. Empty: none. A step may still be refused for what is sent with it, or because somebody was faster. Source: design of the hub, the table of steps (Decree 118/2025/NĐ-CP: who receives, decides, withdraws).
   * vi: Những bước người hỏi được thực hiện lúc này, theo thẩm quyền và tình trạng hồ sơ, theo trình tự giải quyết. Trống: không có bước nào. Một bước vẫn có thể bị từ chối vì nội dung gửi kèm hoặc vì người khác đã làm trước.
   */
  openSteps: Array<DossierStep>;
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
   * What the one request for more papers asked for; empty when there was none. Null when the caller may not read it.
   * vi: Nội dung của lần yêu cầu bổ sung; rỗng khi chưa có. Trống khi không được xem.
   */
  askedPapers?: Maybe<Array<AskedPaper>>;
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
   * What its end changes in the register of people: a birth, a death, where somebody lives. Null: it changes nothing there, it has not ended well yet, or it is a leg of a group, which says the same in DossierLeg.awaits. Sources: Luật Hộ tịch 60/2014/QH13, articles 16 and 34; Luật Cư trú 68/2020/QH14, articles 20 and 24.
   * vi: Thay đổi trong dữ liệu dân cư khi hồ sơ xử lý xong: khai sinh, khai tử, nơi thường trú. Trống khi không có thay đổi, khi chưa xử lý xong, hoặc khi là chặng của nhóm liên thông (xem DossierLeg.awaits). Nguồn: Luật Hộ tịch 60/2014/QH13, Điều 16 và 34; Luật Cư trú 68/2020/QH14, Điều 20 và 24.
   */
  registerChange?: Maybe<RegisterChange>;
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
  /**
   * The unit that the dossier went on to. Null: it stayed.
   * vi: Đơn vị nhận hồ sơ chuyển đến. Trống khi không chuyển.
   */
  toUnit?: Maybe<Unit>;
  /**
   * Who did it. Null in records of other systems, which do not say.
   * vi: Ai thực hiện. Trống trong bản ghi của hệ thống khác.
   */
  actor?: Maybe<StepActor>;
  /**
   * The role of the officer; nobody is named. Null: no officer did it.
   * vi: Vai trò của cán bộ; không nêu tên. Trống khi không do cán bộ thực hiện.
   */
  role?: Maybe<Scalars['String']['output']>;
  /**
   * Why, in the words of whoever did it; it may speak of a person. Null when no reason was given, or the caller may not read it.
   * vi: Lý do do người thực hiện ghi; có thể nói về một người. Trống khi không ghi hoặc không được xem.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * The dossier whose history it is.
   * vi: Hồ sơ của mục này.
   */
  dossier?: Maybe<Dossier>;
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
   * The value as canonical text. Null when left empty, and for the number of a person, which a dossier does not keep: read it from `person`.
   * vi: Giá trị dạng chuẩn. Trống khi không khai, và khi là số định danh của một người: hồ sơ không lưu số này, hãy đọc từ `person`.
   */
  value?: Maybe<Scalars['String']['output']>;
  /**
   * Whom it is about. Null when it is about no person, the number that was typed is nobody’s, or citizens is down; to whoever filed, also when
   * it was typed of somebody who does not stand in the dossier.
   * vi: Giá trị nói về ai. Trống khi không về người nào, số đã khai không của ai, hoặc phân hệ công dân không trả lời; với người nộp, còn trống
   * khi số đã khai là của người không đứng trong hồ sơ.
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
  /**
   * The file that was handed in, to be read at /files/<id>. Null when none was.
   * vi: Tệp đã nộp, đọc tại /files/<mã>. Trống khi không nộp tệp.
   */
  file?: Maybe<Scalars['ID']['output']>;
};

/**
 * A fee or charge.
 * vi: Một khoản phí, lệ phí.
 */
export type Payment = {
  __typename?: 'Payment';
  /**
   * Its place among the payments of the dossier, from 1.
   * vi: Thứ tự trong hồ sơ, từ 1.
   */
  number: Scalars['Int']['output'];
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
   * The agency whose it is to answer: the one that answers for the source's data. Null when the registry does not say.
   * vi: Cơ quan có trách nhiệm trả lời: cơ quan chủ quản dữ liệu của nguồn. Trống khi sổ đăng ký không cho biết.
   */
  addressee?: Maybe<Unit>;
  /**
   * What became of it.
   * vi: Kết quả xử lý.
   */
  state: CorrectionState;
  /**
   * The words of the source's owner. Null: not answered yet.
   * vi: Trả lời của cơ quan chủ quản. Trống khi chưa trả lời.
   */
  answer?: Maybe<Scalars['String']['output']>;
  /**
   * When it was answered. Null: not yet.
   * vi: Thời điểm trả lời. Trống khi chưa trả lời.
   */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * A correction finding as it is put to the agency that answers for its source.
 * vi: Phát hiện đính chính gửi tới cơ quan chủ quản nguồn dữ liệu.
 */
export type AddressedFinding = {
  __typename?: 'AddressedFinding';
  /**
   * The finding, for answerCorrection.
   * vi: Mã phát hiện, dùng cho answerCorrection.
   */
  id: Scalars['ID']['output'];
  /**
   * The dossier in which it stands, for answerCorrection; the owner of the source does not see the dossier itself.
   * vi: Mã hồ sơ có phát hiện, dùng cho answerCorrection; cơ quan chủ quản không xem được hồ sơ.
   */
  dossierCode: Scalars['DossierCode']['output'];
  /**
   * The key of the form's field.
   * vi: Khóa của trường trong tờ khai.
   */
  key: Scalars['ID']['output'];
  /**
   * Whose data it is about. Null: nobody is known, or the caller may read nothing about them.
   * vi: Dữ liệu của ai. Trống: không xác định, hoặc người hỏi không được xem.
   */
  person?: Maybe<Citizen>;
  /**
   * The value that was typed.
   * vi: Giá trị đã khai.
   */
  typed?: Maybe<Scalars['String']['output']>;
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
  /**
   * When the dossier was handed in.
   * vi: Thời điểm nộp hồ sơ.
   */
  foundAt: Scalars['DateTime']['output'];
  /**
   * What was answered to the applicant, and to the agencies of the dossier. Null: not answered yet, or the caller may not read it.
   * vi: Nội dung đã trả lời người nộp và các cơ quan của hồ sơ. Trống khi chưa trả lời, hoặc người hỏi không được xem.
   */
  answer?: Maybe<Scalars['String']['output']>;
  /**
   * When it was answered. Null: not yet.
   * vi: Thời điểm trả lời. Trống khi chưa trả lời.
   */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * A page of findings, oldest first.
 * vi: Một trang phát hiện, cũ nhất trước.
 */
export type AddressedFindingConnection = {
  __typename?: 'AddressedFindingConnection';
  /**
   * The findings of this page.
   * vi: Các phát hiện của trang.
   */
  edges: Array<AddressedFindingEdge>;
  /**
   * Where the page stands.
   * vi: Vị trí của trang.
   */
  pageInfo: PageInfo;
};

/**
 * A finding in a page.
 * vi: Một phát hiện trong trang.
 */
export type AddressedFindingEdge = {
  __typename?: 'AddressedFindingEdge';
  /**
   * Where to go on: for `after`.
   * vi: Con trỏ để đọc tiếp, dùng cho `after`.
   */
  cursor: Scalars['String']['output'];
  /**
   * The finding.
   * vi: Phát hiện.
   */
  node: AddressedFinding;
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
 * How far a leg is.
 * vi: Một chặng đang đến đâu.
 */
export type LegState =
  /**
   * Waits for an earlier leg.
   * vi: Chờ chặng trước.
   */
  | 'WAITING'
  /**
   * Its dossier lies with the agency.
   * vi: Cơ quan đang giải quyết.
   */
  | 'RUNNING'
  /**
   * Done.
   * vi: Đã xong.
   */
  | 'DONE'
  /**
   * Its dossier was rejected, withdrawn or stopped; the other legs go on.
   * vi: Hồ sơ bị từ chối, được rút hoặc bị dừng; các chặng khác vẫn tiếp tục.
   */
  | 'REFUSED'
  /**
   * It could not be begun or finished; the other legs go on.
   * vi: Chưa bắt đầu hoặc chưa kết thúc được; các chặng khác vẫn tiếp tục.
   */
  | 'STALLED';

/**
 * What a leg awaits.
 * vi: Một chặng đang chờ gì.
 */
export type LegAwaits =
  /**
   * The result of an earlier leg.
   * vi: Kết quả của chặng trước.
   */
  | 'EARLIER_LEG'
  /**
   * The agency.
   * vi: Cơ quan giải quyết.
   */
  | 'AGENCY'
  /**
   * The agency, whose due date has passed.
   * vi: Cơ quan giải quyết, đã quá ngày hẹn trả.
   */
  | 'AGENCY_LATE'
  /**
   * The agency, which has stopped.
   * vi: Cơ quan đã dừng giải quyết.
   */
  | 'AGENCY_STOPPED'
  /**
   * The applicant: papers, a payment, or that it be taken up again (resumeInterlinkedLeg).
   * vi: Người nộp: bổ sung, nộp phí, hoặc đề nghị giải quyết lại (resumeInterlinkedLeg).
   */
  | 'APPLICANT'
  /**
   * Required answers that nothing gives.
   * vi: Nội dung bắt buộc còn thiếu.
   */
  | 'MISSING_VALUES'
  /**
   * A competent agency for the declared area.
   * vi: Cơ quan có thẩm quyền tại địa bàn đã khai.
   */
  | 'COMPETENT_UNIT'
  /**
   * The agency's own system, which issues its codes.
   * vi: Hệ thống riêng của cơ quan, nơi cấp mã hồ sơ.
   */
  | 'UNIT_OWN_SYSTEM'
  /**
   * A version of the procedure in force.
   * vi: Phiên bản thủ tục có hiệu lực.
   */
  | 'PROCEDURE'
  /**
   * An owner of data that has not answered for long.
   * vi: Chủ dữ liệu chưa trả lời trong thời gian dài.
   */
  | 'DATA_OWNER'
  /**
   * A personal number for the child, from the population database.
   * vi: Số định danh của trẻ, do Cơ sở dữ liệu quốc gia về dân cư cấp.
   */
  | 'IDENTIFIER';

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
   * How far it is; everyone who sees one leg sees how far the others are.
   * vi: Chặng đang đến đâu; ai xem được một chặng thì biết các chặng khác đến đâu.
   */
  state: LegState;
  /**
   * The status of its dossier. Null: it has not become one.
   * vi: Trạng thái hồ sơ của chặng. Trống: chưa thành hồ sơ.
   */
  status?: Maybe<DossierStatus>;
  /**
   * Code of its procedure.
   * vi: Mã thủ tục của chặng.
   */
  procedureCode: Scalars['ProcedureCode']['output'];
  /**
   * The version that holds for its dossier. Null: it has not become one, or procedures is down.
   * vi: Phiên bản thủ tục áp dụng cho hồ sơ của chặng. Trống: chưa thành hồ sơ, hoặc phân hệ thủ tục không trả lời.
   */
  procedure?: Maybe<Procedure>;
  /**
   * The agency that has it. Null: it has not become a dossier, or units is down.
   * vi: Cơ quan đang giải quyết. Trống: chưa thành hồ sơ, hoặc phân hệ cơ quan không trả lời.
   */
  unit?: Maybe<Unit>;
  /**
   * What it awaits. Null: it is done.
   * vi: Chặng đang chờ gì. Trống: đã xong.
   */
  awaits?: Maybe<LegAwaits>;
  /**
   * The same in a sentence for the person who waits. Null: it is done.
   * vi: Diễn giải cho người chờ kết quả. Trống: đã xong.
   */
  awaitsText?: Maybe<Scalars['String']['output']>;
  /**
   * Keys of required answers that nothing gives; supply them when the leg is taken up again. Empty: none.
   * vi: Khóa của các nội dung bắt buộc còn thiếu; hãy khai khi tiếp tục chặng. Rỗng: không thiếu.
   */
  missing: Array<Scalars['ID']['output']>;
  /**
   * The dossier of this leg. Null when the caller may not see it.
   * vi: Hồ sơ của chặng. Trống khi không được xem.
   */
  dossier?: Maybe<Dossier>;
};


/**
 * A leg of an interlinked group.
 * vi: Một chặng trong nhóm liên thông.
 */
export type DossierLegAwaitsTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * What a dossier that has ended well changes in the register of people.
 * vi: Thay đổi trong dữ liệu dân cư do hồ sơ đã xử lý xong tạo ra.
 */
export type RegisterChange = {
  __typename?: 'RegisterChange';
  /**
   * How far it is.
   * vi: Đã tới đâu.
   */
  state: RegisterChangeState;
  /**
   * The same in a sentence for the person who waits.
   * vi: Diễn giải cho người chờ kết quả.
   */
  stateText: Scalars['String']['output'];
  /**
   * When the register answered. Null: it has not yet.
   * vi: Thời điểm dữ liệu dân cư trả lời. Trống khi chưa trả lời.
   */
  at?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * What a dossier that has ended well changes in the register of people.
 * vi: Thay đổi trong dữ liệu dân cư do hồ sơ đã xử lý xong tạo ra.
 */
export type RegisterChangeStateTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * How far a change in the register of people is.
 * vi: Thay đổi trong dữ liệu dân cư đã tới đâu.
 */
export type RegisterChangeState =
  /**
   * It is promised: the register does not answer, or has not yet.
   * vi: Đang chờ: dữ liệu dân cư chưa trả lời.
   */
  | 'WAITING'
  /**
   * It stands in the register.
   * vi: Đã ghi vào dữ liệu dân cư.
   */
  | 'RECORDED'
  /**
   * The dossier does not say for certain whom in the register it is about.
   * vi: Hồ sơ không xác định được người liên quan trong dữ liệu dân cư.
   */
  | 'NOTHING_TO_CHANGE'
  /**
   * The child has no personal number yet; the population database issues it.
   * vi: Trẻ chưa có số định danh cá nhân; số do Cơ sở dữ liệu quốc gia về dân cư cấp.
   */
  | 'IDENTIFIER_NOT_ISSUED'
  /**
   * The register refused it.
   * vi: Dữ liệu dân cư không nhận.
   */
  | 'NOT_TAKEN';

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

/**
 * A result that is returned.
 * vi: Một kết quả được trả.
 */
export type ReturnedResultInput = {
  /**
   * Code of the kind of result, one to which the procedure leads.
   * vi: Mã loại kết quả, thuộc các kết quả của thủ tục.
   */
  type: Scalars['ID']['input'];
  /**
   * Number as printed, 1 to 100 characters. Null: it has none.
   * vi: Số, ký hiệu, 1 đến 100 ký tự. Trống: không có.
   */
  number?: InputMaybe<Scalars['String']['input']>;
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
   * What is known of its digital signature.
   * vi: Tình trạng chữ ký số.
   */
  signature: SignatureState;
  /**
   * SHA-256 of the content, 64 hexadecimal digits in lower case.
   * vi: Mã băm SHA-256 của nội dung, 64 chữ số thập lục phân viết thường.
   */
  sha256: Scalars['String']['input'];
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
 * What became of results that were to be returned.
 * vi: Kết quả của việc trả kết quả.
 */
export type ReturnResultResult = DossierStepped | StepRefused | DossierChangedMeanwhile | ResultRefused;

/**
 * Nothing was returned.
 * vi: Không trả được kết quả.
 */
export type ResultRefused = {
  __typename?: 'ResultRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: ResultRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * Nothing was returned.
 * vi: Không trả được kết quả.
 */
export type ResultRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why results were not returned.
 * vi: Lý do không trả được kết quả.
 */
export type ResultRefusal =
  /**
   * No result was named, and none is stored.
   * vi: Chưa nêu và chưa lưu kết quả nào.
   */
  | 'NOTHING_RETURNED'
  /**
   * The procedure does not lead to this kind of result.
   * vi: Thủ tục không có loại kết quả này.
   */
  | 'TYPE_NOT_OF_PROCEDURE'
  /**
   * A kind of result was named twice.
   * vi: Một loại kết quả được nêu hai lần.
   */
  | 'TYPE_TWICE'
  /**
   * The hash is none.
   * vi: Mã băm không hợp lệ.
   */
  | 'HASH_UNUSABLE'
  /**
   * The printed number is empty or too long.
   * vi: Số, ký hiệu trống hoặc quá dài.
   */
  | 'NUMBER_UNUSABLE'
  /**
   * The days of issue and end cannot be right.
   * vi: Ngày cấp hoặc ngày hết hạn không hợp lệ.
   */
  | 'DATES_UNUSABLE'
  /**
   * The dossier has a result of this kind with other content.
   * vi: Hồ sơ đã có kết quả loại này với nội dung khác.
   */
  | 'ALREADY_RETURNED';

/**
 * What became of an answer to a correction finding.
 * vi: Kết quả trả lời một phát hiện cần sửa.
 */
export type AnswerCorrectionResult = FindingAnswered | FindingNotAnswered;

/**
 * The applicant has the answer.
 * vi: Người nộp đã có câu trả lời.
 */
export type FindingAnswered = {
  __typename?: 'FindingAnswered';
  /**
   * The finding.
   * vi: Mã phát hiện.
   */
  correction: Scalars['ID']['output'];
  /**
   * What became of it.
   * vi: Kết quả xử lý.
   */
  state: CorrectionState;
};

/**
 * Nothing was answered.
 * vi: Không trả lời được.
 */
export type FindingNotAnswered = {
  __typename?: 'FindingNotAnswered';
  /**
   * Why.
   * vi: Lý do.
   */
  code: FindingRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * Nothing was answered.
 * vi: Không trả lời được.
 */
export type FindingNotAnsweredMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why a correction finding was not answered.
 * vi: Lý do không trả lời được phát hiện.
 */
export type FindingRefusal =
  /**
   * There is no such finding in that dossier for whoever answers for this source.
   * vi: Hồ sơ không có phát hiện này thuộc nguồn do bạn quản lý.
   */
  | 'UNKNOWN'
  /**
   * It has its answer.
   * vi: Phát hiện đã được trả lời.
   */
  | 'ANSWERED'
  /**
   * The answer is empty or too long.
   * vi: Nội dung trả lời trống hoặc quá dài.
   */
  | 'TEXT';

/**
 * One declaration for a group of procedures.
 * vi: Một tờ khai cho cả nhóm thủ tục liên thông.
 */
export type SubmitInterlinkedInput = {
  /**
   * A key of the caller's own making, 8 to 190 characters: sent again with the same content it gives the same group, with other content it is a conflict.
   * vi: Khóa do người gửi đặt, 8 đến 190 ký tự: gửi lại cùng nội dung thì nhận lại đúng nhóm, nội dung khác thì báo trùng khóa.
   */
  idempotencyKey: Scalars['ID']['input'];
  /**
   * Code of the group, e.g. 2.000986.
   * vi: Mã nhóm, ví dụ 2.000986.
   */
  group: Scalars['ProcedureCode']['input'];
  /**
   * An intake of the group that is open. Null: the caller's own.
   * vi: Lượt tiếp nhận của nhóm đang mở. Trống: lượt của chính người gửi.
   */
  intake?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Who declares. Null: the caller, or the owner of the intake.
   * vi: Người khai. Trống: chính người gửi, hoặc chủ của lượt tiếp nhận.
   */
  owner?: InputMaybe<PartyInput>;
  /**
   * The unit that takes in the first leg.
   * vi: Đơn vị tiếp nhận chặng đầu.
   */
  receivingUnit: Scalars['UnitCode']['input'];
  /**
   * The answers to the joint form.
   * vi: Nội dung tờ khai chung.
   */
  fields: Array<FieldInput>;
  /**
   * The papers that are handed in.
   * vi: Các thành phần được nộp.
   */
  components: Array<ComponentInput>;
  /**
   * The token of the prefill of the joint form. Null: nothing is compared.
   * vi: Mã của bản điền sẵn tờ khai chung. Trống: không so sánh.
   */
  prefillToken?: InputMaybe<Scalars['String']['input']>;
  /**
   * True: go on although a source has changed since that prefill.
   * vi: Đúng: vẫn nộp dù nguồn đã đổi từ bản điền sẵn.
   */
  confirmChanged?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * How it is filed.
   * vi: Hình thức nộp.
   */
  channel?: InputMaybe<Channel>;
};

/**
 * What became of a declaration.
 * vi: Kết quả nộp tờ khai liên thông.
 */
export type SubmitInterlinkedResult = InterlinkedSubmitted | DossierRefused | SourceChanged | IdempotencyConflict;

/**
 * The declaration is in: its first leg is a dossier, the others wait.
 * vi: Đã nhận tờ khai: chặng đầu là hồ sơ, các chặng khác đang chờ.
 */
export type InterlinkedSubmitted = {
  __typename?: 'InterlinkedSubmitted';
  /**
   * The group with its legs.
   * vi: Nhóm hồ sơ và các chặng.
   */
  group: DossierGroup;
  /**
   * The dossier of the first leg.
   * vi: Hồ sơ của chặng đầu.
   */
  dossier?: Maybe<Dossier>;
  /**
   * Whether it was in before, under the same key.
   * vi: Đã được nộp từ trước với cùng khóa hay không.
   */
  replayed: Scalars['Boolean']['output'];
};

/**
 * Which leg is taken up again, and what it lacked.
 * vi: Tiếp tục chặng nào và khai thêm gì.
 */
export type ResumeInterlinkedLegInput = {
  /**
   * The group (DossierGroup.id).
   * vi: Nhóm hồ sơ (DossierGroup.id).
   */
  group: Scalars['ID']['input'];
  /**
   * The place of the leg, from 1.
   * vi: Thứ tự của chặng, từ 1.
   */
  position: Scalars['Int']['input'];
  /**
   * Answers for this leg alone: those that it lacked, or that were wrong.
   * vi: Nội dung cho riêng chặng này: phần còn thiếu hoặc chưa đúng.
   */
  fields?: InputMaybe<Array<FieldInput>>;
};

/**
 * What became of a leg that was to be taken up again.
 * vi: Kết quả tiếp tục một chặng.
 */
export type ResumeInterlinkedLegResult = InterlinkedLegResumed | LegNotResumed | DossierRefused;

/**
 * The leg goes on.
 * vi: Chặng đã được tiếp tục.
 */
export type InterlinkedLegResumed = {
  __typename?: 'InterlinkedLegResumed';
  /**
   * The group with its legs.
   * vi: Nhóm hồ sơ và các chặng.
   */
  group: DossierGroup;
};

/**
 * The leg stays as it is.
 * vi: Chặng giữ nguyên.
 */
export type LegNotResumed = {
  __typename?: 'LegNotResumed';
  /**
   * Why.
   * vi: Lý do.
   */
  code: LegNotResumedReason;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * The leg stays as it is.
 * vi: Chặng giữ nguyên.
 */
export type LegNotResumedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why a leg is not taken up again.
 * vi: Lý do không tiếp tục được chặng.
 */
export type LegNotResumedReason =
  /**
   * There is no such leg among those that the caller may see.
   * vi: Không có chặng này trong phạm vi được xem.
   */
  | 'NOT_FOUND'
  /**
   * It waits, runs or is done.
   * vi: Chặng đang chờ, đang giải quyết hoặc đã xong.
   */
  | 'NOT_HELD_UP'
  /**
   * The agency has stopped and alone goes on.
   * vi: Cơ quan đã dừng và chỉ cơ quan mới tiếp tục được.
   */
  | 'AGENCY_STOPPED';



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
  Procedure: Procedure;
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
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"id":true}> );
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DossierStepResult:
    | ( DossierSteppedRow )
    | ( StepRefusedRow )
    | ( DossierChangedMeanwhileRow )
  ;
  SyncDossiersResult:
    | ( DossiersSynchronised )
    | ( TooManyRecords )
  ;
  SaveDraftResult:
    | ( Omit<DraftSaved, 'intake'> & { intake: _RefType['Intake'] } )
    | ( DraftRefusedRow )
  ;
  OpenIntakeResult:
    | ( Omit<IntakeOpened, 'intake'> & { intake: _RefType['Intake'] } )
    | ( IntakeRefusedRow )
  ;
  SubmitDossierResult:
    | ( DossierSubmittedRow )
    | ( DossierRefusedRow )
    | ( SourceChangedRow )
    | ( IdempotencyConflictRow )
    | ( DuplicateDossierRow )
  ;
  Party:
    | ( CitizenRow )
    | ( OrganizationRow )
  ;
  ReturnResultResult:
    | ( DossierSteppedRow )
    | ( StepRefusedRow )
    | ( DossierChangedMeanwhileRow )
    | ( ResultRefusedRow )
  ;
  AnswerCorrectionResult:
    | ( FindingAnswered )
    | ( FindingNotAnsweredRow )
  ;
  SubmitInterlinkedResult:
    | ( InterlinkedSubmittedRow )
    | ( DossierRefusedRow )
    | ( SourceChangedRow )
    | ( IdempotencyConflictRow )
  ;
  ResumeInterlinkedLegResult:
    | ( Omit<InterlinkedLegResumed, 'group'> & { group: _RefType['DossierGroup'] } )
    | ( LegNotResumedRow )
    | ( DossierRefusedRow )
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
  DossierStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DossierStepResult']>;
  DossierStepped: ResolverTypeWrapper<DossierSteppedRow>;
  StepRefused: ResolverTypeWrapper<StepRefusedRow>;
  DossierChangedMeanwhile: ResolverTypeWrapper<DossierChangedMeanwhileRow>;
  StepRefusal: StepRefusal;
  AskedPaperInput: AskedPaperInput;
  SuppliedFieldInput: SuppliedFieldInput;
  SuppliedFileInput: SuppliedFileInput;
  PaymentInput: PaymentInput;
  StepActor: StepActor;
  AskedPaper: ResolverTypeWrapper<AskedPaperRow>;
  DossierSyncRecordInput: DossierSyncRecordInput;
  SyncIdentifierInput: SyncIdentifierInput;
  SyncDatabaseInput: SyncDatabaseInput;
  SyncPaperInput: SyncPaperInput;
  SyncFeeInput: SyncFeeInput;
  SyncAttachmentInput: SyncAttachmentInput;
  SyncSupplementInput: SyncSupplementInput;
  SyncResultInput: SyncResultInput;
  DossierSyncRecord: ResolverTypeWrapper<DossierSyncRecordRow>;
  SyncIdentifier: ResolverTypeWrapper<SyncIdentifier>;
  SyncDatabase: ResolverTypeWrapper<SyncDatabaseRow>;
  SyncPaper: ResolverTypeWrapper<SyncPaperRow>;
  SyncFee: ResolverTypeWrapper<SyncFeeRow>;
  SyncAttachment: ResolverTypeWrapper<SyncAttachmentRow>;
  SyncSupplement: ResolverTypeWrapper<SyncSupplementRow>;
  SyncResult: ResolverTypeWrapper<SyncResultRow>;
  SyncDossiersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SyncDossiersResult']>;
  DossiersSynchronised: ResolverTypeWrapper<DossiersSynchronised>;
  TooManyRecords: ResolverTypeWrapper<TooManyRecords>;
  SyncedRecord: ResolverTypeWrapper<SyncedRecord>;
  SyncOutcome: SyncOutcome;
  SyncProblem: ResolverTypeWrapper<SyncProblem>;
  UploadedFile: ResolverTypeWrapper<UploadedFileRow>;
  FileType: FileType;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  SuggestionKind: SuggestionKind;
  IndicatorScope: IndicatorScope;
  Period: Period;
  Indicators: ResolverTypeWrapper<IndicatorsRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IndicatorState: IndicatorState;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorShare: ResolverTypeWrapper<IndicatorShareRow>;
  ProcedureUsage: ResolverTypeWrapper<ProcedureUsageRow>;
  OpenIntakeInput: OpenIntakeInput;
  IntakeOwnerInput: IntakeOwnerInput;
  IntakeApplicantInput: IntakeApplicantInput;
  SaveDraftInput: SaveDraftInput;
  SaveDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveDraftResult']>;
  DraftSaved: ResolverTypeWrapper<Omit<DraftSaved, 'intake'> & { intake: ResolversTypes['Intake'] }>;
  DraftRefused: ResolverTypeWrapper<DraftRefusedRow>;
  DraftRefusal: DraftRefusal;
  Draft: ResolverTypeWrapper<DraftRow>;
  DraftField: ResolverTypeWrapper<DraftField>;
  DraftComponent: ResolverTypeWrapper<DraftComponent>;
  OpenIntakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenIntakeResult']>;
  IntakeOpened: ResolverTypeWrapper<Omit<IntakeOpened, 'intake'> & { intake: ResolversTypes['Intake'] }>;
  IntakeRefused: ResolverTypeWrapper<IntakeRefusedRow>;
  IntakeRefusal: IntakeRefusal;
  Intake: ResolverTypeWrapper<IntakeRow>;
  FormSubject: FormSubject;
  PrefillSubject: PrefillSubject;
  Prefill: ResolverTypeWrapper<PrefillRow>;
  PrefilledField: ResolverTypeWrapper<PrefilledFieldRow>;
  PrefilledComponent: ResolverTypeWrapper<PrefilledComponentRow>;
  UnavailableSource: ResolverTypeWrapper<UnavailableSourceRow>;
  SourceTrouble: SourceTrouble;
  SubmitDossierInput: SubmitDossierInput;
  PartyInput: PartyInput;
  PassportInput: PassportInput;
  FieldInput: FieldInput;
  ComponentInput: ComponentInput;
  SubmitDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitDossierResult']>;
  DossierSubmitted: ResolverTypeWrapper<DossierSubmittedRow>;
  DossierRefused: ResolverTypeWrapper<DossierRefusedRow>;
  Problem: ResolverTypeWrapper<ProblemRow>;
  SourceChanged: ResolverTypeWrapper<SourceChangedRow>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflictRow>;
  DuplicateDossier: ResolverTypeWrapper<DuplicateDossierRow>;
  ProblemCode: ProblemCode;
  DossierOrder: DossierOrder;
  DossierStep: DossierStep;
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
  Procedure: ResolverTypeWrapper<Omit<Procedure, 'usage' | 'receivingUnits'> & { usage?: Maybe<ResolversTypes['ProcedureUsage']>, receivingUnits?: Maybe<ResolversTypes['ReceivingUnitConnection']> }>;
  ReceivingUnitConnection: ResolverTypeWrapper<Omit<ReceivingUnitConnection, 'edges'> & { edges: Array<ResolversTypes['ReceivingUnitEdge']> }>;
  ReceivingUnitEdge: ResolverTypeWrapper<Omit<ReceivingUnitEdge, 'node'> & { node: ResolversTypes['ReceivingUnit'] }>;
  ReceivingUnit: ResolverTypeWrapper<ReceivingUnitRow>;
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
  AddressedFinding: ResolverTypeWrapper<AddressedFindingRow>;
  AddressedFindingConnection: ResolverTypeWrapper<Omit<AddressedFindingConnection, 'edges'> & { edges: Array<ResolversTypes['AddressedFindingEdge']> }>;
  AddressedFindingEdge: ResolverTypeWrapper<Omit<AddressedFindingEdge, 'node'> & { node: ResolversTypes['AddressedFinding'] }>;
  DossierFinding: ResolverTypeWrapper<DossierFindingRow>;
  DossierGroup: ResolverTypeWrapper<DossierGroupRow>;
  LegState: LegState;
  LegAwaits: LegAwaits;
  DossierLeg: ResolverTypeWrapper<DossierLegRow>;
  RegisterChange: ResolverTypeWrapper<RegisterChangeRow>;
  RegisterChangeState: RegisterChangeState;
  Rating: ResolverTypeWrapper<Rating>;
  DossierConnection: ResolverTypeWrapper<Omit<DossierConnection, 'edges'> & { edges: Array<ResolversTypes['DossierEdge']> }>;
  DossierEdge: ResolverTypeWrapper<Omit<DossierEdge, 'node'> & { node: ResolversTypes['Dossier'] }>;
  DossierFilter: DossierFilter;
  CaseFile: ResolverTypeWrapper<CaseFileRow>;
  ReturnedResultInput: ReturnedResultInput;
  LegalForm: LegalForm;
  SignatureState: SignatureState;
  ReturnResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnResultResult']>;
  ResultRefused: ResolverTypeWrapper<ResultRefusedRow>;
  ResultRefusal: ResultRefusal;
  AnswerCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCorrectionResult']>;
  FindingAnswered: ResolverTypeWrapper<FindingAnswered>;
  FindingNotAnswered: ResolverTypeWrapper<FindingNotAnsweredRow>;
  FindingRefusal: FindingRefusal;
  SubmitInterlinkedInput: SubmitInterlinkedInput;
  SubmitInterlinkedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitInterlinkedResult']>;
  InterlinkedSubmitted: ResolverTypeWrapper<InterlinkedSubmittedRow>;
  ResumeInterlinkedLegInput: ResumeInterlinkedLegInput;
  ResumeInterlinkedLegResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeInterlinkedLegResult']>;
  InterlinkedLegResumed: ResolverTypeWrapper<Omit<InterlinkedLegResumed, 'group'> & { group: ResolversTypes['DossierGroup'] }>;
  LegNotResumed: ResolverTypeWrapper<LegNotResumedRow>;
  LegNotResumedReason: LegNotResumedReason;
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
  DossierStepResult: ResolversUnionTypes<ResolversParentTypes>['DossierStepResult'];
  DossierStepped: DossierSteppedRow;
  StepRefused: StepRefusedRow;
  DossierChangedMeanwhile: DossierChangedMeanwhileRow;
  AskedPaperInput: AskedPaperInput;
  SuppliedFieldInput: SuppliedFieldInput;
  SuppliedFileInput: SuppliedFileInput;
  PaymentInput: PaymentInput;
  AskedPaper: AskedPaperRow;
  DossierSyncRecordInput: DossierSyncRecordInput;
  SyncIdentifierInput: SyncIdentifierInput;
  SyncDatabaseInput: SyncDatabaseInput;
  SyncPaperInput: SyncPaperInput;
  SyncFeeInput: SyncFeeInput;
  SyncAttachmentInput: SyncAttachmentInput;
  SyncSupplementInput: SyncSupplementInput;
  SyncResultInput: SyncResultInput;
  DossierSyncRecord: DossierSyncRecordRow;
  SyncIdentifier: SyncIdentifier;
  SyncDatabase: SyncDatabaseRow;
  SyncPaper: SyncPaperRow;
  SyncFee: SyncFeeRow;
  SyncAttachment: SyncAttachmentRow;
  SyncSupplement: SyncSupplementRow;
  SyncResult: SyncResultRow;
  SyncDossiersResult: ResolversUnionTypes<ResolversParentTypes>['SyncDossiersResult'];
  DossiersSynchronised: DossiersSynchronised;
  TooManyRecords: TooManyRecords;
  SyncedRecord: SyncedRecord;
  SyncProblem: SyncProblem;
  UploadedFile: UploadedFileRow;
  Suggestion: SuggestionRow;
  IndicatorScope: IndicatorScope;
  Period: Period;
  Indicators: IndicatorsRow;
  Float: Scalars['Float']['output'];
  Indicator: IndicatorRow;
  IndicatorShare: IndicatorShareRow;
  ProcedureUsage: ProcedureUsageRow;
  OpenIntakeInput: OpenIntakeInput;
  IntakeOwnerInput: IntakeOwnerInput;
  IntakeApplicantInput: IntakeApplicantInput;
  SaveDraftInput: SaveDraftInput;
  SaveDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveDraftResult'];
  DraftSaved: Omit<DraftSaved, 'intake'> & { intake: ResolversParentTypes['Intake'] };
  DraftRefused: DraftRefusedRow;
  Draft: DraftRow;
  DraftField: DraftField;
  DraftComponent: DraftComponent;
  OpenIntakeResult: ResolversUnionTypes<ResolversParentTypes>['OpenIntakeResult'];
  IntakeOpened: Omit<IntakeOpened, 'intake'> & { intake: ResolversParentTypes['Intake'] };
  IntakeRefused: IntakeRefusedRow;
  Intake: IntakeRow;
  PrefillSubject: PrefillSubject;
  Prefill: PrefillRow;
  PrefilledField: PrefilledFieldRow;
  PrefilledComponent: PrefilledComponentRow;
  UnavailableSource: UnavailableSourceRow;
  SubmitDossierInput: SubmitDossierInput;
  PartyInput: PartyInput;
  PassportInput: PassportInput;
  FieldInput: FieldInput;
  ComponentInput: ComponentInput;
  SubmitDossierResult: ResolversUnionTypes<ResolversParentTypes>['SubmitDossierResult'];
  DossierSubmitted: DossierSubmittedRow;
  DossierRefused: DossierRefusedRow;
  Problem: ProblemRow;
  SourceChanged: SourceChangedRow;
  IdempotencyConflict: IdempotencyConflictRow;
  DuplicateDossier: DuplicateDossierRow;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  Citizen: CitizenRow;
  Organization: OrganizationRow;
  Unit: UnitRow;
  Procedure: Omit<Procedure, 'usage' | 'receivingUnits'> & { usage?: Maybe<ResolversParentTypes['ProcedureUsage']>, receivingUnits?: Maybe<ResolversParentTypes['ReceivingUnitConnection']> } | FederationReferenceTypes['Procedure'];
  ReceivingUnitConnection: Omit<ReceivingUnitConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReceivingUnitEdge']> };
  ReceivingUnitEdge: Omit<ReceivingUnitEdge, 'node'> & { node: ResolversParentTypes['ReceivingUnit'] };
  ReceivingUnit: ReceivingUnitRow;
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
  AddressedFinding: AddressedFindingRow;
  AddressedFindingConnection: Omit<AddressedFindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['AddressedFindingEdge']> };
  AddressedFindingEdge: Omit<AddressedFindingEdge, 'node'> & { node: ResolversParentTypes['AddressedFinding'] };
  DossierFinding: DossierFindingRow;
  DossierGroup: DossierGroupRow;
  DossierLeg: DossierLegRow;
  RegisterChange: RegisterChangeRow;
  Rating: Rating;
  DossierConnection: Omit<DossierConnection, 'edges'> & { edges: Array<ResolversParentTypes['DossierEdge']> };
  DossierEdge: Omit<DossierEdge, 'node'> & { node: ResolversParentTypes['Dossier'] };
  DossierFilter: DossierFilter;
  CaseFile: CaseFileRow;
  ReturnedResultInput: ReturnedResultInput;
  ReturnResultResult: ResolversUnionTypes<ResolversParentTypes>['ReturnResultResult'];
  ResultRefused: ResultRefusedRow;
  AnswerCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCorrectionResult'];
  FindingAnswered: FindingAnswered;
  FindingNotAnswered: FindingNotAnsweredRow;
  SubmitInterlinkedInput: SubmitInterlinkedInput;
  SubmitInterlinkedResult: ResolversUnionTypes<ResolversParentTypes>['SubmitInterlinkedResult'];
  InterlinkedSubmitted: InterlinkedSubmittedRow;
  ResumeInterlinkedLegInput: ResumeInterlinkedLegInput;
  ResumeInterlinkedLegResult: ResolversUnionTypes<ResolversParentTypes>['ResumeInterlinkedLegResult'];
  InterlinkedLegResumed: Omit<InterlinkedLegResumed, 'group'> & { group: ResolversParentTypes['DossierGroup'] };
  LegNotResumed: LegNotResumedRow;
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
  dataAsOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'code'>>;
  trackDossier?: Resolver<Maybe<ResolversTypes['DossierTracking']>, ParentType, ContextType, RequireFields<QueryTrackDossierArgs, 'code'>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<QueryDossiersArgs, 'filter' | 'order' | 'first'>>;
  file?: Resolver<Maybe<ResolversTypes['UploadedFile']>, ParentType, ContextType, RequireFields<QueryFileArgs, 'id'>>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryIntakeArgs, 'id'>>;
  dossierChanges?: Resolver<Maybe<ResolversTypes['DossierChangeConnection']>, ParentType, ContextType, RequireFields<QueryDossierChangesArgs, 'first'>>;
  correctionFindings?: Resolver<Maybe<ResolversTypes['AddressedFindingConnection']>, ParentType, ContextType, RequireFields<QueryCorrectionFindingsArgs, 'state' | 'first'>>;
  prefill?: Resolver<Maybe<ResolversTypes['Prefill']>, ParentType, ContextType, RequireFields<QueryPrefillArgs, 'procedure'>>;
  dossierSyncRecord?: Resolver<Maybe<ResolversTypes['DossierSyncRecord']>, ParentType, ContextType, RequireFields<QueryDossierSyncRecordArgs, 'code'>>;
  indicators?: Resolver<Maybe<ResolversTypes['Indicators']>, ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'scope' | 'period'>>;
  suggestions?: Resolver<Maybe<Array<ResolversTypes['Suggestion']>>, ParentType, ContextType>;
  caseFile?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType, RequireFields<QueryCaseFileArgs, 'code'>>;
  caseParties?: Resolver<Maybe<Array<Maybe<ResolversTypes['CaseParties']>>>, ParentType, ContextType, RequireFields<QueryCasePartiesArgs, 'codes'>>;
};

export type CasePartiesResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['CaseParties'] = ResolversParentTypes['CaseParties']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openIntake?: Resolver<Maybe<ResolversTypes['OpenIntakeResult']>, ParentType, ContextType, RequireFields<MutationOpenIntakeArgs, 'input'>>;
  saveDraft?: Resolver<Maybe<ResolversTypes['SaveDraftResult']>, ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  syncDossiers?: Resolver<Maybe<ResolversTypes['SyncDossiersResult']>, ParentType, ContextType, RequireFields<MutationSyncDossiersArgs, 'records'>>;
  submitDossier?: Resolver<Maybe<ResolversTypes['SubmitDossierResult']>, ParentType, ContextType, RequireFields<MutationSubmitDossierArgs, 'input'>>;
  acceptDossier?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationAcceptDossierArgs, 'code' | 'version'>>;
  rejectDossier?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationRejectDossierArgs, 'code' | 'version' | 'reason'>>;
  startProcessing?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationStartProcessingArgs, 'code' | 'version'>>;
  requestSupplement?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationRequestSupplementArgs, 'code' | 'version' | 'papers' | 'reason'>>;
  supplySupplement?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationSupplySupplementArgs, 'code' | 'version' | 'fields' | 'files'>>;
  requestPayment?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationRequestPaymentArgs, 'code' | 'version' | 'payments'>>;
  recordPayment?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'code' | 'version' | 'method'>>;
  recordRefund?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationRecordRefundArgs, 'code' | 'version'>>;
  withdrawDossier?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationWithdrawDossierArgs, 'code' | 'version'>>;
  stopDossier?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationStopDossierArgs, 'code' | 'version' | 'reason'>>;
  resumeDossier?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationResumeDossierArgs, 'code' | 'version' | 'reason'>>;
  apologise?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationApologiseArgs, 'code' | 'version' | 'newDate' | 'reason'>>;
  completeDossier?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationCompleteDossierArgs, 'code' | 'version'>>;
  transferDossier?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationTransferDossierArgs, 'code' | 'version' | 'unit' | 'reason'>>;
  returnResult?: Resolver<Maybe<ResolversTypes['ReturnResultResult']>, ParentType, ContextType, RequireFields<MutationReturnResultArgs, 'code' | 'version' | 'results'>>;
  answerCorrection?: Resolver<Maybe<ResolversTypes['AnswerCorrectionResult']>, ParentType, ContextType, RequireFields<MutationAnswerCorrectionArgs, 'code' | 'correction' | 'confirmed' | 'answer'>>;
  submitInterlinked?: Resolver<Maybe<ResolversTypes['SubmitInterlinkedResult']>, ParentType, ContextType, RequireFields<MutationSubmitInterlinkedArgs, 'input'>>;
  resumeInterlinkedLeg?: Resolver<Maybe<ResolversTypes['ResumeInterlinkedLegResult']>, ParentType, ContextType, RequireFields<MutationResumeInterlinkedLegArgs, 'input'>>;
  rateDossier?: Resolver<Maybe<ResolversTypes['DossierStepResult']>, ParentType, ContextType, RequireFields<MutationRateDossierArgs, 'code' | 'version' | 'score'>>;
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

export type DossierStepResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierStepResult'] = ResolversParentTypes['DossierStepResult']> = {
  __resolveType: TypeResolveFn<'DossierStepped' | 'StepRefused' | 'DossierChangedMeanwhile', ParentType, ContextType>;
};

export type DossierSteppedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierStepped'] = ResolversParentTypes['DossierStepped']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepRefusedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['StepRefused'] = ResolversParentTypes['StepRefused']> = {
  code?: Resolver<ResolversTypes['StepRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StepRefusedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierChangedMeanwhileResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierChangedMeanwhile'] = ResolversParentTypes['DossierChangedMeanwhile']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedPaperResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['AskedPaper'] = ResolversParentTypes['AskedPaper']> = {
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierSyncRecordResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierSyncRecord'] = ResolversParentTypes['DossierSyncRecord']> = {
  people?: Resolver<Maybe<Array<ResolversTypes['Citizen']>>, ParentType, ContextType>;
  MaHoSo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  MaTTHC?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  TenTTHC?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  MaLinhVuc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  TenLinhVuc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  KenhThucHien?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ChuHoSo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  LoaiDoiTuong?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  DinhDanhCHS?: Resolver<Maybe<Array<ResolversTypes['SyncIdentifier']>>, ParentType, ContextType>;
  MaDoiTuong?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ThongTinKhac?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  Email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  Fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  SoDienThoai?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  TrichYeuHoSo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NgayNopHoSo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NgayTiepNhan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NgayHenTra?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NgayKetThucXuLy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NgayTra?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NgayTuChoi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  TrangThaiHoSo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  HinhThuc?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ThongTinTra?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  DonViXuLy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NoiNopHoSo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  HoSoCoThanhPhanSoHoa?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  TaiKhoanDuocXacThucVoiVNeID?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  DuocThanhToanTrucTuyen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  DSKetNoiCSDL?: Resolver<Maybe<Array<ResolversTypes['SyncDatabase']>>, ParentType, ContextType>;
  TaiLieuNop?: Resolver<Maybe<Array<ResolversTypes['SyncPaper']>>, ParentType, ContextType>;
  DanhSachLePhi?: Resolver<Maybe<Array<ResolversTypes['SyncFee']>>, ParentType, ContextType>;
  DanhSachTepDinhKemKhac?: Resolver<Maybe<Array<ResolversTypes['SyncAttachment']>>, ParentType, ContextType>;
  DanhSachHoSoBoSung?: Resolver<Maybe<Array<ResolversTypes['SyncSupplement']>>, ParentType, ContextType>;
  DanhSachGiayToKetQua?: Resolver<Maybe<Array<ResolversTypes['SyncResult']>>, ParentType, ContextType>;
  GhiChu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SyncIdentifierResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncIdentifier'] = ResolversParentTypes['SyncIdentifier']> = {
  LoaiDinhDanh?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  SoDinhDanh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SyncDatabaseResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncDatabase'] = ResolversParentTypes['SyncDatabase']> = {
  MaCSDL?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SyncPaperResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncPaper'] = ResolversParentTypes['SyncPaper']> = {
  TepDinhKemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  TenTepDinhKem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  IsDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  MaThanhPhanHoSo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  DuongDanTaiTepTin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  DuocSoHoa?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  DuocTaiSuDung?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  DuocLayTuKhoDMQG?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  MaKetQuaThayThe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SyncFeeResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncFee'] = ResolversParentTypes['SyncFee']> = {
  TenPhiLePhi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  MaPhiLePhi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  HinhThucThu?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  Gia?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  LoaiPhiLePhi?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SyncAttachmentResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncAttachment'] = ResolversParentTypes['SyncAttachment']> = {
  TenGiayTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  SoLuong?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  LoaiGiayTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SyncSupplementResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncSupplement'] = ResolversParentTypes['SyncSupplement']> = {
  HoSoBoSungId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  NguoiYeuCauBoSung?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NoiDungBoSung?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NgayBoSung?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NguoiTiepNhanBoSung?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ThongTinTiepNhan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NgayTiepNhanBoSung?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  TrangThaiBoSung?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  DanhSachGiayToBoSung?: Resolver<Maybe<Array<ResolversTypes['SyncAttachment']>>, ParentType, ContextType>;
  DanhSachLePhiBoSung?: Resolver<Maybe<Array<ResolversTypes['SyncFee']>>, ParentType, ContextType>;
  NgayHenTraTruoc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  NgayHenTraMoi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SyncResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncResult'] = ResolversParentTypes['SyncResult']> = {
  TenGiayTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  MaThanhPhanHoSo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  GiayToId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  DuongDanTepTinKetQua?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  MaGiayToKetQua?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SyncDossiersResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncDossiersResult'] = ResolversParentTypes['SyncDossiersResult']> = {
  __resolveType: TypeResolveFn<'DossiersSynchronised' | 'TooManyRecords', ParentType, ContextType>;
};

export type DossiersSynchronisedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossiersSynchronised'] = ResolversParentTypes['DossiersSynchronised']> = {
  records?: Resolver<Array<ResolversTypes['SyncedRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRecordsResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['TooManyRecords'] = ResolversParentTypes['TooManyRecords']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SyncedRecordResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncedRecord'] = ResolversParentTypes['SyncedRecord']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['DossierCode']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SyncOutcome'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['SyncProblem']>, ParentType, ContextType>;
};

export type SyncProblemResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SyncProblem'] = ResolversParentTypes['SyncProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadedFileResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['UploadedFile'] = ResolversParentTypes['UploadedFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['FileType'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  person?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SuggestionKind']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SuggestionReasonArgs, 'lang'>>;
};

export type IndicatorsResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Indicators'] = ResolversParentTypes['Indicators']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorsBandArgs, 'lang'>>;
  fullOnline?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
  identifierCoverage?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
  fieldReuse?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
  paperReuse?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
  proceduresWithoutDossiers?: Resolver<Maybe<Array<ResolversTypes['Procedure']>>, ParentType, ContextType>;
  componentsAlwaysByData?: Resolver<Maybe<Array<ResolversTypes['Component']>>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'lang'>>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorGroupArgs, 'lang'>>;
  state?: Resolver<ResolversTypes['IndicatorState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorReasonArgs, 'lang'>>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorRuleArgs, 'lang'>>;
};

export type IndicatorShareResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['IndicatorShare'] = ResolversParentTypes['IndicatorShare']> = {
  state?: Resolver<ResolversTypes['IndicatorState'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targetYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProcedureUsageResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['ProcedureUsage'] = ResolversParentTypes['ProcedureUsage']> = {
  state?: Resolver<ResolversTypes['IndicatorState'], ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fieldReuse?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
  paperReuse?: Resolver<ResolversTypes['IndicatorShare'], ParentType, ContextType>;
};

export type SaveDraftResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SaveDraftResult'] = ResolversParentTypes['SaveDraftResult']> = {
  __resolveType: TypeResolveFn<'DraftSaved' | 'DraftRefused', ParentType, ContextType>;
};

export type DraftSavedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DraftSaved'] = ResolversParentTypes['DraftSaved']> = {
  intake?: Resolver<ResolversTypes['Intake'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftRefusedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DraftRefused'] = ResolversParentTypes['DraftRefused']> = {
  code?: Resolver<ResolversTypes['DraftRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DraftRefusedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  fields?: Resolver<Array<ResolversTypes['DraftField']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['DraftComponent']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DraftFieldResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DraftField'] = ResolversParentTypes['DraftField']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DraftComponentResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DraftComponent'] = ResolversParentTypes['DraftComponent']> = {
  component?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  receivingUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PrefillResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Prefill'] = ResolversParentTypes['Prefill']> = {
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  intake?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['PrefilledField']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['PrefilledComponent']>, ParentType, ContextType>;
  unavailable?: Resolver<Array<ResolversTypes['UnavailableSource']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrefilledFieldResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['PrefilledField'] = ResolversParentTypes['PrefilledField']> = {
  field?: Resolver<Maybe<ResolversTypes['FormField']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type PrefilledComponentResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['PrefilledComponent'] = ResolversParentTypes['PrefilledComponent']> = {
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['ComponentAnswer'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PrefilledComponentReasonArgs, 'lang'>>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnavailableSourceResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['UnavailableSource'] = ResolversParentTypes['UnavailableSource']> = {
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trouble?: Resolver<ResolversTypes['SourceTrouble'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnavailableSourceMessageArgs, 'lang'>>;
};

export type SubmitDossierResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SubmitDossierResult'] = ResolversParentTypes['SubmitDossierResult']> = {
  __resolveType: TypeResolveFn<'DossierSubmitted' | 'DossierRefused' | 'SourceChanged' | 'IdempotencyConflict' | 'DuplicateDossier', ParentType, ContextType>;
};

export type DossierSubmittedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierSubmitted'] = ResolversParentTypes['DossierSubmitted']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierRefusedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DossierRefused'] = ResolversParentTypes['DossierRefused']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  temporary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProblemMessageArgs, 'lang'>>;
};

export type SourceChangedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SourceChanged'] = ResolversParentTypes['SourceChanged']> = {
  fields?: Resolver<Array<ResolversTypes['PrefilledField']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdempotencyConflictMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateDossierResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['DuplicateDossier'] = ResolversParentTypes['DuplicateDossier']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  indicators?: Resolver<Maybe<ResolversTypes['Indicators']>, ParentType, ContextType, RequireFields<UnitIndicatorsArgs, 'period'>>;
};

export type ProcedureResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['ProcedureUsage']>, ParentType, ContextType, RequireFields<ProcedureUsageArgs, 'period'>>;
  receivingUnits?: Resolver<Maybe<ResolversTypes['ReceivingUnitConnection']>, ParentType, ContextType, RequireFields<ProcedureReceivingUnitsArgs, 'first'>>;
};

export type ReceivingUnitConnectionResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['ReceivingUnitConnection'] = ResolversParentTypes['ReceivingUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceivingUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceivingUnitEdgeResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['ReceivingUnitEdge'] = ResolversParentTypes['ReceivingUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceivingUnit'], ParentType, ContextType>;
};

export type ReceivingUnitResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['ReceivingUnit'] = ResolversParentTypes['ReceivingUnit']> = {
  code?: Resolver<ResolversTypes['UnitCode'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  decides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  openSteps?: Resolver<Array<ResolversTypes['DossierStep']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['DossierEvent']>>, ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['DossierField']>>, ParentType, ContextType>;
  components?: Resolver<Maybe<Array<ResolversTypes['DossierComponent']>>, ParentType, ContextType>;
  askedPapers?: Resolver<Maybe<Array<ResolversTypes['AskedPaper']>>, ParentType, ContextType>;
  results?: Resolver<Maybe<Array<ResolversTypes['Document']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['Payment']>>, ParentType, ContextType>;
  corrections?: Resolver<Maybe<Array<ResolversTypes['CorrectionFinding']>>, ParentType, ContextType>;
  synchronised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['DossierFinding']>, ParentType, ContextType>;
  registerChange?: Resolver<Maybe<ResolversTypes['RegisterChange']>, ParentType, ContextType>;
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
  toUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['StepActor']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
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
  file?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  addressee?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AddressedFindingResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['AddressedFinding'] = ResolversParentTypes['AddressedFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierCode?: Resolver<ResolversTypes['DossierCode'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  typed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AddressedFindingConnectionResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['AddressedFindingConnection'] = ResolversParentTypes['AddressedFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AddressedFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AddressedFindingEdgeResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['AddressedFindingEdge'] = ResolversParentTypes['AddressedFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AddressedFinding'], ParentType, ContextType>;
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
  state?: Resolver<ResolversTypes['LegState'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DossierStatus']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  awaits?: Resolver<Maybe<ResolversTypes['LegAwaits']>, ParentType, ContextType>;
  awaitsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DossierLegAwaitsTextArgs, 'lang'>>;
  missing?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
};

export type RegisterChangeResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['RegisterChange'] = ResolversParentTypes['RegisterChange']> = {
  state?: Resolver<ResolversTypes['RegisterChangeState'], ParentType, ContextType>;
  stateText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegisterChangeStateTextArgs, 'lang'>>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type ReturnResultResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['ReturnResultResult'] = ResolversParentTypes['ReturnResultResult']> = {
  __resolveType: TypeResolveFn<'DossierStepped' | 'StepRefused' | 'DossierChangedMeanwhile' | 'ResultRefused', ParentType, ContextType>;
};

export type ResultRefusedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['ResultRefused'] = ResolversParentTypes['ResultRefused']> = {
  code?: Resolver<ResolversTypes['ResultRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResultRefusedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerCorrectionResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['AnswerCorrectionResult'] = ResolversParentTypes['AnswerCorrectionResult']> = {
  __resolveType: TypeResolveFn<'FindingAnswered' | 'FindingNotAnswered', ParentType, ContextType>;
};

export type FindingAnsweredResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['FindingAnswered'] = ResolversParentTypes['FindingAnswered']> = {
  correction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingNotAnsweredResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['FindingNotAnswered'] = ResolversParentTypes['FindingNotAnswered']> = {
  code?: Resolver<ResolversTypes['FindingRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingNotAnsweredMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitInterlinkedResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['SubmitInterlinkedResult'] = ResolversParentTypes['SubmitInterlinkedResult']> = {
  __resolveType: TypeResolveFn<'InterlinkedSubmitted' | 'DossierRefused' | 'SourceChanged' | 'IdempotencyConflict', ParentType, ContextType>;
};

export type InterlinkedSubmittedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['InterlinkedSubmitted'] = ResolversParentTypes['InterlinkedSubmitted']> = {
  group?: Resolver<ResolversTypes['DossierGroup'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeInterlinkedLegResultResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['ResumeInterlinkedLegResult'] = ResolversParentTypes['ResumeInterlinkedLegResult']> = {
  __resolveType: TypeResolveFn<'InterlinkedLegResumed' | 'LegNotResumed' | 'DossierRefused', ParentType, ContextType>;
};

export type InterlinkedLegResumedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['InterlinkedLegResumed'] = ResolversParentTypes['InterlinkedLegResumed']> = {
  group?: Resolver<ResolversTypes['DossierGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegNotResumedResolvers<ContextType = DossiersContext, ParentType extends ResolversParentTypes['LegNotResumed'] = ResolversParentTypes['LegNotResumed']> = {
  code?: Resolver<ResolversTypes['LegNotResumedReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LegNotResumedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  DossierStepResult?: DossierStepResultResolvers<ContextType>;
  DossierStepped?: DossierSteppedResolvers<ContextType>;
  StepRefused?: StepRefusedResolvers<ContextType>;
  DossierChangedMeanwhile?: DossierChangedMeanwhileResolvers<ContextType>;
  AskedPaper?: AskedPaperResolvers<ContextType>;
  DossierSyncRecord?: DossierSyncRecordResolvers<ContextType>;
  SyncIdentifier?: SyncIdentifierResolvers<ContextType>;
  SyncDatabase?: SyncDatabaseResolvers<ContextType>;
  SyncPaper?: SyncPaperResolvers<ContextType>;
  SyncFee?: SyncFeeResolvers<ContextType>;
  SyncAttachment?: SyncAttachmentResolvers<ContextType>;
  SyncSupplement?: SyncSupplementResolvers<ContextType>;
  SyncResult?: SyncResultResolvers<ContextType>;
  SyncDossiersResult?: SyncDossiersResultResolvers<ContextType>;
  DossiersSynchronised?: DossiersSynchronisedResolvers<ContextType>;
  TooManyRecords?: TooManyRecordsResolvers<ContextType>;
  SyncedRecord?: SyncedRecordResolvers<ContextType>;
  SyncProblem?: SyncProblemResolvers<ContextType>;
  UploadedFile?: UploadedFileResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Indicators?: IndicatorsResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorShare?: IndicatorShareResolvers<ContextType>;
  ProcedureUsage?: ProcedureUsageResolvers<ContextType>;
  SaveDraftResult?: SaveDraftResultResolvers<ContextType>;
  DraftSaved?: DraftSavedResolvers<ContextType>;
  DraftRefused?: DraftRefusedResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftField?: DraftFieldResolvers<ContextType>;
  DraftComponent?: DraftComponentResolvers<ContextType>;
  OpenIntakeResult?: OpenIntakeResultResolvers<ContextType>;
  IntakeOpened?: IntakeOpenedResolvers<ContextType>;
  IntakeRefused?: IntakeRefusedResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  Prefill?: PrefillResolvers<ContextType>;
  PrefilledField?: PrefilledFieldResolvers<ContextType>;
  PrefilledComponent?: PrefilledComponentResolvers<ContextType>;
  UnavailableSource?: UnavailableSourceResolvers<ContextType>;
  SubmitDossierResult?: SubmitDossierResultResolvers<ContextType>;
  DossierSubmitted?: DossierSubmittedResolvers<ContextType>;
  DossierRefused?: DossierRefusedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  SourceChanged?: SourceChangedResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  DuplicateDossier?: DuplicateDossierResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ReceivingUnitConnection?: ReceivingUnitConnectionResolvers<ContextType>;
  ReceivingUnitEdge?: ReceivingUnitEdgeResolvers<ContextType>;
  ReceivingUnit?: ReceivingUnitResolvers<ContextType>;
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
  AddressedFinding?: AddressedFindingResolvers<ContextType>;
  AddressedFindingConnection?: AddressedFindingConnectionResolvers<ContextType>;
  AddressedFindingEdge?: AddressedFindingEdgeResolvers<ContextType>;
  DossierFinding?: DossierFindingResolvers<ContextType>;
  DossierGroup?: DossierGroupResolvers<ContextType>;
  DossierLeg?: DossierLegResolvers<ContextType>;
  RegisterChange?: RegisterChangeResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierEdge?: DossierEdgeResolvers<ContextType>;
  CaseFile?: CaseFileResolvers<ContextType>;
  ReturnResultResult?: ReturnResultResultResolvers<ContextType>;
  ResultRefused?: ResultRefusedResolvers<ContextType>;
  AnswerCorrectionResult?: AnswerCorrectionResultResolvers<ContextType>;
  FindingAnswered?: FindingAnsweredResolvers<ContextType>;
  FindingNotAnswered?: FindingNotAnsweredResolvers<ContextType>;
  SubmitInterlinkedResult?: SubmitInterlinkedResultResolvers<ContextType>;
  InterlinkedSubmitted?: InterlinkedSubmittedResolvers<ContextType>;
  ResumeInterlinkedLegResult?: ResumeInterlinkedLegResultResolvers<ContextType>;
  InterlinkedLegResumed?: InterlinkedLegResumedResolvers<ContextType>;
  LegNotResumed?: LegNotResumedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = DossiersContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};

// Made by `npm run contract:codegen` from the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessQuestionRow } from '../../subgraphs/access/entities/access-question.ts';
import type { AccessRecordRow } from '../../subgraphs/access/entities/access-record.ts';
import type { AgencyActorRow, PersonActorRow, ServiceActorRow } from '../../subgraphs/access/entities/actors.ts';
import type { ConsentRow } from '../../subgraphs/access/entities/consent.ts';
import type { EmergencyReviewRow, EmergencyRow } from '../../subgraphs/access/entities/emergency.ts';
import type { InclusionProofRow } from '../../subgraphs/access/entities/proof-loader.ts';
import type { PurposeRow } from '../../subgraphs/access/entities/purpose.ts';
import type { QuestionRefusedRow, AccessQuestionedRow, QuestionAnsweredRow, QuestionAcknowledgedRow, QuestionExtendedRow } from '../../subgraphs/access/entities/question-outcomes.ts';
import type { AccessRecordConnectionRow } from '../../subgraphs/access/entities/record-connection.ts';
import type { CitizenRow, UnitRow } from '../../subgraphs/access/entities/references.ts';
import type { RefusedLookRow } from '../../subgraphs/access/entities/refused-look.ts';
import type { RepresentationRow } from '../../subgraphs/access/entities/representation.ts';
import type { RightRefusedRow } from '../../subgraphs/access/entities/right-refused.ts';
import type { GrantedRightRow } from '../../subgraphs/access/entities/rights.ts';
import type { TreeHeadRow } from '../../subgraphs/access/entities/tree-head.ts';
import type { AccessContext } from '../../subgraphs/access/context.ts';
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
   * Which fields of an operation would be answered to the caller for a purpose and a case, and why, or why not. It runs nothing and reads nobody's data. Answered by the gateway, for it alone knows the whole graph.
   * vi: Với một mục đích và hồ sơ, những mục nào của một thao tác sẽ được trả lời cho người hỏi, vì sao hoặc vì sao không. Không chạy thao tác và không đọc dữ liệu của ai. Do cổng trả lời, vì chỉ cổng biết toàn bộ đồ thị.
   */
  explainAccess?: Maybe<AccessExplanation>;
  /**
   * For the gateway alone: whose data a caller may read by recorded representation, consent or approved emergency, at this moment. Null for everyone else.
   * vi: Chỉ dành cho cổng: tại thời điểm này người gọi được xem dữ liệu của ai theo ủy quyền, sự đồng ý hoặc tình huống khẩn cấp đã duyệt. Người khác nhận giá trị trống.
   */
  rightsOf?: Maybe<Array<GrantedRight>>;
  /**
   * For dossiers alone: whether a person acts for another by a recorded representation, at this moment. Null for everyone else. Source: Civil Code 2015, articles 134 to 141.
   * vi: Chỉ dành cho phân hệ hồ sơ: tại thời điểm này một người có đại diện cho người kia theo ủy quyền đã ghi nhận hay không. Người khác nhận giá trị trống. Nguồn: Bộ luật Dân sự 2015, Điều 134 đến 141.
   */
  isRepresentative?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The purposes for which data may be read, in force today, with their legal text. Public.
   * vi: Các mục đích được đọc dữ liệu đang có hiệu lực, kèm căn cứ pháp lý. Công khai.
   */
  purposes?: Maybe<Array<Purpose>>;
  /**
   * For the gateway alone: all purposes in force, as one signed text. Null for everyone else.
   * vi: Chỉ dành cho cổng: toàn bộ mục đích đang có hiệu lực, trong một văn bản có chữ ký. Người khác nhận giá trị trống.
   */
  purposeSnapshot?: Maybe<PurposeSnapshot>;
  /**
   * The access log for data protection, newest first, at most 100 a page; it names no person whose data was read. Null for everyone else. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 33.
   * vi: Nhật ký truy cập dành cho bộ phận bảo vệ dữ liệu, mới nhất trước, mỗi trang tối đa 100; không nêu người có dữ liệu bị xem. Người khác nhận giá trị trống. Nguồn: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 33.
   */
  accessRecords?: Maybe<AccessRecordConnection>;
  /**
   * The newest signed head of the log's tree, for anyone: whoever keeps one can prove later that nothing before it was altered or removed. It says nothing about any person. Null: nothing is sealed yet. Source: RFC 9162, section 4.10.
   * vi: Đầu cây mới nhất đã ký của nhật ký, ai cũng xem được: người giữ một đầu cây có thể chứng minh về sau rằng không có gì trước đó bị sửa hay bị xóa. Không chứa thông tin về bất kỳ ai. Trống: chưa niêm phong bản ghi nào. Nguồn: RFC 9162, mục 4.10.
   */
  accessTreeHead?: Maybe<TreeHead>;
  /**
   * The proof that the log's tree of the second size began as that of the first: hashes, base64url, in the order of RFC 9162, section 2.1.4. For anyone. The sizes are whole numbers, the first not above the second and the second not above the newest head's. Null with BAD_USER_INPUT for other sizes.
   * vi: Bằng chứng cây nhật ký ở kích thước thứ hai bắt đầu đúng bằng cây ở kích thước thứ nhất: các giá trị băm, base64url, theo thứ tự của RFC 9162, mục 2.1.4. Ai cũng xem được. Hai kích thước là số nguyên, số đầu không lớn hơn số sau, số sau không lớn hơn đầu cây mới nhất. Kích thước khác: trống kèm BAD_USER_INPUT.
   */
  accessTreeConsistency?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * Questions about looks, the soonest due first, at most 100 a page: for an officer those put to their agency and below, for data protection those that no agency answered in time, for a person their own and their minor children's. Null for everyone else.
   * vi: Các câu hỏi về lượt xem dữ liệu, gần hạn nhất trước, mỗi trang tối đa 100: cán bộ thấy câu hỏi gửi tới cơ quan mình và cấp dưới, bộ phận bảo vệ dữ liệu thấy câu hỏi quá hạn chưa được trả lời, người dân thấy câu hỏi của mình và của con chưa thành niên. Người khác nhận giá trị trống.
   */
  accessQuestions?: Maybe<AccessQuestionConnection>;
  /**
   * Emergencies that have ended and wait for their review, the soonest due first, at most 100 a page; with `reviewed: true` those that were reviewed. For data protection all of them; for a supervisor those of their unit and below that they neither asked for nor approved. Null for everyone else. Source: Luật Dữ liệu 60/2024/QH15, article 18.
   * vi: Các lượt xem khẩn cấp đã kết thúc đang chờ xem xét, gần hạn nhất trước, mỗi trang tối đa 100; với `reviewed: true` là những lượt đã xem xét. Bộ phận bảo vệ dữ liệu thấy tất cả; lãnh đạo thấy của đơn vị mình và cấp dưới, trừ lượt chính mình yêu cầu hoặc duyệt. Người khác nhận giá trị trống. Nguồn: Luật Dữ liệu 60/2024/QH15, Điều 18.
   */
  emergencies?: Maybe<EmergencyConnection>;
  /**
   * Looks that were refused because their caller had read too many different people, newest first, at most 100 a page: nothing was read, but that it was tried is kept. For data protection. Null for everyone else. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 19.
   * vi: Các lượt xem bị từ chối vì người gọi đã xem quá nhiều người khác nhau, mới nhất trước, mỗi trang tối đa 100: chưa đọc gì, nhưng việc đã thử được giữ lại. Dành cho bộ phận bảo vệ dữ liệu. Người khác nhận giá trị trống. Nguồn: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19.
   */
  refusedLooks?: Maybe<RefusedLookConnection>;
};


export type QueryExplainAccessArgs = {
  operation: Scalars['String']['input'];
  purpose?: InputMaybe<Scalars['ID']['input']>;
  case?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRightsOfArgs = {
  of: RightsOfInput;
};


export type QueryIsRepresentativeArgs = {
  person: Scalars['ID']['input'];
  of: Scalars['ID']['input'];
};


export type QueryAccessRecordsArgs = {
  filter: AccessFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccessTreeConsistencyArgs = {
  first: Scalars['Float']['input'];
  second: Scalars['Float']['input'];
};


export type QueryAccessQuestionsArgs = {
  state?: InputMaybe<AccessQuestionState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEmergenciesArgs = {
  reviewed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRefusedLooksArgs = {
  filter?: InputMaybe<RefusedLookFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Agrees that a unit reads the chosen fields for a purpose until a day. Only by the person, only when said so, never by silence. An equal one that stands is answered, not given again. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 9.
   * vi: Đồng ý cho một đơn vị xem các mục đã chọn, cho một mục đích, đến một ngày. Chỉ chính chủ thể dữ liệu và chỉ khi nói rõ; im lặng không phải là đồng ý. Đã có một sự đồng ý y hệt còn hiệu lực thì trả lại chính nó, không ghi thêm. Nguồn: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 9.
   */
  giveConsent?: Maybe<GiveConsentResult>;
  /**
   * Takes a consent back; it ends at once. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 4.
   * vi: Rút lại sự đồng ý; có hiệu lực ngay. Nguồn: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4.
   */
  withdrawConsent?: Maybe<WithdrawConsentResult>;
  /**
   * Records who may read whose data for them: by the person themself, or by an officer for a person of the case they have named. Source: Bộ luật Dân sự 91/2015/QH13, articles 134 to 143.
   * vi: Ghi nhận ai được thay mặt ai xem dữ liệu: do chính người đó ghi, hoặc do cán bộ ghi cho người trong hồ sơ đang giải quyết. Nguồn: Bộ luật Dân sự 91/2015/QH13, Điều 134 đến Điều 143.
   */
  recordRepresentation?: Maybe<RecordRepresentationResult>;
  /**
   * Asks to read a person's data in an emergency. It opens nothing until a second officer of the same unit approves it; the person sees it in their log. Source: Luật Dữ liệu 60/2024/QH15, article 18.
   * vi: Yêu cầu xem dữ liệu của một người trong tình huống khẩn cấp. Chưa mở mục nào cho tới khi cán bộ thứ hai cùng đơn vị duyệt; người đó thấy trong nhật ký của mình. Nguồn: Luật Dữ liệu 60/2024/QH15, Điều 18.
   */
  requestEmergency?: Maybe<RequestEmergencyResult>;
  /**
   * Approves an emergency asked for by another account of the same unit. From now on its id may stand in x-hub-case for 24 hours.
   * vi: Duyệt yêu cầu khẩn cấp do tài khoản khác cùng đơn vị lập. Từ lúc này mã yêu cầu được dùng trong x-hub-case trong 24 giờ.
   */
  approveEmergency?: Maybe<ApproveEmergencyResult>;
  /**
   * Says after an emergency whether it was one. For data protection, and for a supervisor of the unit or above who neither asked for it nor approved it. It is said once; the person sees it. Source: Luật Dữ liệu 60/2024/QH15, article 18.
   * vi: Kết luận sau một tình huống khẩn cấp: việc xem có chính đáng hay không. Dành cho bộ phận bảo vệ dữ liệu, và lãnh đạo đơn vị hoặc cấp trên không yêu cầu và không duyệt lượt ấy. Chỉ kết luận một lần; người dân xem được. Nguồn: Luật Dữ liệu 60/2024/QH15, Điều 18.
   */
  reviewEmergency?: Maybe<ReviewEmergencyResult>;
  /**
   * Ends a representation before its last moment, at once. For the person represented and for whoever represents them. Source: Bộ luật Dân sự 91/2015/QH13, article 140.
   * vi: Chấm dứt quan hệ đại diện trước hạn, có hiệu lực ngay. Dành cho người được đại diện và người đại diện. Nguồn: Bộ luật Dân sự 91/2015/QH13, Điều 140.
   */
  endRepresentation?: Maybe<EndRepresentationResult>;
  /**
   * For the gateway alone: puts looks at personal data on record, one outcome for each in order. An answer with personal data leaves only after its look is STORED. Sent twice, a look is stored once. Null when the caller is not the gateway.
   * vi: Chỉ dành cho cổng: ghi lại các lần xem dữ liệu cá nhân, mỗi lần một kết quả, theo đúng thứ tự. Câu trả lời có dữ liệu cá nhân chỉ được gửi đi sau khi lần xem đã được ghi (STORED). Gửi lại cùng một lần xem thì chỉ ghi một lần. Trống khi người gọi không phải là cổng.
   */
  recordAccess?: Maybe<Array<LookOutcome>>;
  /**
   * Asks the agency why it looked; for the person whose data it was, and a minor's parents. The agency has to answer by a date. Source: NĐ 356/2025/NĐ-CP, article 5.
   * vi: Hỏi cơ quan vì sao đã xem; dành cho chính người có dữ liệu và cha mẹ của người chưa thành niên. Cơ quan phải trả lời trước hạn. Nguồn: NĐ 356/2025/NĐ-CP, Điều 5.
   */
  questionAccess?: Maybe<QuestionAccessResult>;
  /**
   * Answers a question; for an officer of the agency that was asked, and for data protection once the agency let the date pass.
   * vi: Trả lời câu hỏi; dành cho cán bộ của cơ quan được hỏi, và cho bộ phận bảo vệ dữ liệu khi cơ quan đã để quá hạn.
   */
  answerQuestion?: Maybe<AnswerQuestionResult>;
  /**
   * Says that the agency has a question; for an officer of the agency that was asked. Due within 2 working days. An answer says it, too. Source: NĐ 356/2025/NĐ-CP, article 5.
   * vi: Xác nhận cơ quan đã nhận câu hỏi; dành cho cán bộ của cơ quan được hỏi. Hạn 2 ngày làm việc. Trả lời cũng là xác nhận. Nguồn: NĐ 356/2025/NĐ-CP, Điều 5.
   */
  acknowledgeQuestion?: Maybe<AcknowledgeQuestionResult>;
  /**
   * Takes 10 more days for an answer, once, with a reason that the person reads; for an officer of the agency that was asked, before the answer is due. Source: NĐ 356/2025/NĐ-CP, article 5.
   * vi: Gia hạn trả lời thêm 10 ngày, một lần, kèm lý do mà người hỏi đọc được; dành cho cán bộ của cơ quan được hỏi, khi chưa quá hạn. Nguồn: NĐ 356/2025/NĐ-CP, Điều 5.
   */
  extendQuestion?: Maybe<ExtendQuestionResult>;
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationRecordRepresentationArgs = {
  input: RecordRepresentationInput;
};


export type MutationRequestEmergencyArgs = {
  input: RequestEmergencyInput;
};


export type MutationApproveEmergencyArgs = {
  input: ApproveEmergencyInput;
};


export type MutationReviewEmergencyArgs = {
  input: ReviewEmergencyInput;
};


export type MutationEndRepresentationArgs = {
  input: EndRepresentationInput;
};


export type MutationRecordAccessArgs = {
  looks: Array<LookInput>;
};


export type MutationQuestionAccessArgs = {
  input: QuestionAccessInput;
};


export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


export type MutationAcknowledgeQuestionArgs = {
  input: AcknowledgeQuestionInput;
};


export type MutationExtendQuestionArgs = {
  input: ExtendQuestionInput;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Each look at the caller's own data, as it is recorded; their own looks are not told. For citizens.
   * vi: Mỗi lần có người xem dữ liệu của mình, ngay khi được ghi; không báo lượt tự xem. Dành cho công dân.
   */
  accessHappened?: Maybe<AccessRecord>;
};

/**
 * A question about one look.
 * vi: Câu hỏi về một lần xem.
 */
export type QuestionAccessInput = {
  /**
   * Id of the record.
   * vi: Mã bản ghi.
   */
  record: Scalars['ID']['input'];
  /**
   * What the person wants to know, 1 to 2,000 characters.
   * vi: Điều muốn hỏi, từ 1 tới 2.000 ký tự.
   */
  question: Scalars['String']['input'];
};

/**
 * What became of a question.
 * vi: Kết quả của việc đặt câu hỏi.
 */
export type QuestionAccessResult = AccessQuestioned | QuestionRefused;

/**
 * The question is put. One look is asked about once: asked again, the first question stands.
 * vi: Câu hỏi đã được gửi. Mỗi lượt xem chỉ hỏi một lần: hỏi lại thì giữ câu hỏi đầu.
 */
export type AccessQuestioned = {
  __typename?: 'AccessQuestioned';
  /**
   * The question.
   * vi: Câu hỏi.
   */
  question: AccessQuestion;
  /**
   * Whether it had been asked before.
   * vi: Trước đó đã hỏi hay chưa.
   */
  repeated: Scalars['Boolean']['output'];
};

/**
 * The question or the answer was not taken.
 * vi: Câu hỏi hoặc câu trả lời không được nhận.
 */
export type QuestionRefused = {
  __typename?: 'QuestionRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: QuestionRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * The question or the answer was not taken.
 * vi: Câu hỏi hoặc câu trả lời không được nhận.
 */
export type QuestionRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why a question or an answer was not taken.
 * vi: Lý do không nhận câu hỏi hoặc câu trả lời.
 */
export type QuestionRefusal =
  /**
   * There is no such look or question for this caller.
   * vi: Người gọi không có lượt xem hoặc câu hỏi này.
   */
  | 'UNKNOWN'
  /**
   * No agency looked: it was the person, or somebody who may act for them.
   * vi: Không phải cơ quan xem: chính người đó xem, hoặc người được thay mặt xem.
   */
  | 'NO_AGENCY'
  /**
   * The text is empty or too long.
   * vi: Nội dung trống hoặc quá dài.
   */
  | 'TEXT'
  /**
   * It has been answered.
   * vi: Đã được trả lời.
   */
  | 'ANSWERED'
  /**
   * More time was taken before; it is taken once.
   * vi: Đã gia hạn trước đó; chỉ được gia hạn một lần.
   */
  | 'EXTENDED';

/**
 * An answer to a question.
 * vi: Câu trả lời.
 */
export type AnswerQuestionInput = {
  /**
   * Id of the question.
   * vi: Mã câu hỏi.
   */
  question: Scalars['ID']['input'];
  /**
   * The answer, 1 to 4,000 characters.
   * vi: Nội dung trả lời, từ 1 tới 4.000 ký tự.
   */
  answer: Scalars['String']['input'];
};

/**
 * What became of an answer.
 * vi: Kết quả của việc trả lời.
 */
export type AnswerQuestionResult = QuestionAnswered | QuestionRefused;

/**
 * Which question is acknowledged.
 * vi: Xác nhận câu hỏi nào.
 */
export type AcknowledgeQuestionInput = {
  /**
   * Id of the question.
   * vi: Mã câu hỏi.
   */
  question: Scalars['ID']['input'];
};

/**
 * What became of an acknowledgement.
 * vi: Kết quả của việc xác nhận.
 */
export type AcknowledgeQuestionResult = QuestionAcknowledged | QuestionRefused;

/**
 * The person knows that the agency has the question. Said again, the first time stands.
 * vi: Người hỏi biết cơ quan đã nhận câu hỏi. Xác nhận lại thì giữ lần đầu.
 */
export type QuestionAcknowledged = {
  __typename?: 'QuestionAcknowledged';
  /**
   * The question.
   * vi: Câu hỏi.
   */
  question: AccessQuestion;
};

/**
 * More time for an answer, and why.
 * vi: Gia hạn trả lời, và lý do.
 */
export type ExtendQuestionInput = {
  /**
   * Id of the question.
   * vi: Mã câu hỏi.
   */
  question: Scalars['ID']['input'];
  /**
   * Why the answer takes longer, 1 to 2,000 characters.
   * vi: Vì sao cần thêm thời gian, từ 1 tới 2.000 ký tự.
   */
  reason: Scalars['String']['input'];
};

/**
 * What became of taking more time.
 * vi: Kết quả của việc gia hạn.
 */
export type ExtendQuestionResult = QuestionExtended | QuestionRefused;

/**
 * The answer is due later.
 * vi: Hạn trả lời đã được lùi.
 */
export type QuestionExtended = {
  __typename?: 'QuestionExtended';
  /**
   * The question with its new date.
   * vi: Câu hỏi kèm hạn mới.
   */
  question: AccessQuestion;
};

/**
 * The answer is with the person.
 * vi: Câu trả lời đã tới người hỏi.
 */
export type QuestionAnswered = {
  __typename?: 'QuestionAnswered';
  /**
   * The question with its answer.
   * vi: Câu hỏi kèm câu trả lời.
   */
  question: AccessQuestion;
};

/**
 * A person's question about a look, and what the agency says.
 * vi: Câu hỏi của người dân về một lượt xem, và trả lời của cơ quan.
 */
export type AccessQuestion = {
  __typename?: 'AccessQuestion';
  /**
   * Its id, a UUID.
   * vi: Mã câu hỏi (UUID).
   */
  id: Scalars['ID']['output'];
  /**
   * The look that it is about. Null: it is not shown to this reader.
   * vi: Lượt xem được hỏi. Null: người đọc này không được xem.
   */
  record?: Maybe<AccessRecord>;
  /**
   * The person's words.
   * vi: Lời của người hỏi.
   */
  question: Scalars['String']['output'];
  /**
   * When it was asked.
   * vi: Thời điểm hỏi.
   */
  askedAt: Scalars['DateTime']['output'];
  /**
   * The day by whose end the agency has to acknowledge it: 2 working days. Source: NĐ 356/2025/NĐ-CP, article 5.
   * vi: Ngày cuối cùng cơ quan phải xác nhận đã nhận: 2 ngày làm việc. Nguồn: NĐ 356/2025/NĐ-CP, Điều 5.
   */
  acknowledgeBy: Scalars['Date']['output'];
  /**
   * When the agency said that it has the question. Null: it has not.
   * vi: Thời điểm cơ quan xác nhận đã nhận câu hỏi. Null: chưa xác nhận.
   */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The day by whose end the agency has to answer: 10 days, and 10 more if they were taken. Source: NĐ 356/2025/NĐ-CP, article 5.
   * vi: Ngày cuối cùng cơ quan phải trả lời: 10 ngày, và thêm 10 ngày nếu đã gia hạn. Nguồn: NĐ 356/2025/NĐ-CP, Điều 5.
   */
  answerBy: Scalars['Date']['output'];
  /**
   * Why the agency took more time. Null: it did not.
   * vi: Lý do cơ quan gia hạn. Null: không gia hạn.
   */
  extensionReason?: Maybe<Scalars['String']['output']>;
  /**
   * The agency that was asked. Null: it is not known to the owner of units.
   * vi: Cơ quan được hỏi. Null: phân hệ đơn vị không biết cơ quan này.
   */
  agency?: Maybe<Unit>;
  /**
   * Where it stands.
   * vi: Tình trạng.
   */
  state: AccessQuestionState;
  /**
   * The answer. Null: there is none yet.
   * vi: Câu trả lời. Null: chưa có.
   */
  answer?: Maybe<Scalars['String']['output']>;
  /**
   * When it was answered. Null: it is not.
   * vi: Thời điểm trả lời. Null: chưa trả lời.
   */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Where a question stands.
 * vi: Tình trạng của câu hỏi.
 */
export type AccessQuestionState =
  /**
   * With the agency, within its time.
   * vi: Đang ở cơ quan, còn trong hạn.
   */
  | 'OPEN'
  /**
   * The agency let a date pass, of its acknowledgement or of its answer: data protection has it now.
   * vi: Cơ quan để quá hạn xác nhận hoặc quá hạn trả lời: đã chuyển tới bộ phận bảo vệ dữ liệu.
   */
  | 'WITH_DATA_PROTECTION'
  /**
   * Answered.
   * vi: Đã trả lời.
   */
  | 'ANSWERED';

/**
 * A page of questions.
 * vi: Một trang câu hỏi.
 */
export type AccessQuestionConnection = {
  __typename?: 'AccessQuestionConnection';
  /**
   * The questions with their cursors.
   * vi: Các câu hỏi kèm con trỏ trang.
   */
  edges: Array<AccessQuestionEdge>;
  /**
   * Whether there is more, and where to go on.
   * vi: Còn nữa không và tiếp từ đâu.
   */
  pageInfo: PageInfo;
};

/**
 * A question at its place in a list.
 * vi: Một câu hỏi tại vị trí của nó trong danh sách.
 */
export type AccessQuestionEdge = {
  __typename?: 'AccessQuestionEdge';
  /**
   * Where to go on after this one.
   * vi: Con trỏ để tiếp tục sau câu hỏi này.
   */
  cursor: Scalars['String']['output'];
  /**
   * The question.
   * vi: Câu hỏi.
   */
  node: AccessQuestion;
};

/**
 * One request of a client, or one event of a subscription, that reads personal data.
 * vi: Một yêu cầu của người dùng, hoặc một sự kiện của luồng theo dõi, có đọc dữ liệu cá nhân.
 */
export type LookInput = {
  /**
   * The gateway's UUID of the request; with the person it makes the record's identity.
   * vi: Mã UUID do cổng đặt cho yêu cầu; cùng với người được xem tạo thành định danh của bản ghi.
   */
  request: Scalars['ID']['input'];
  /**
   * When it was asked.
   * vi: Thời điểm hỏi.
   */
  at: Scalars['DateTime']['input'];
  /**
   * Who looked.
   * vi: Ai đã xem.
   */
  actor: LookActorInput;
  /**
   * Code of the purpose.
   * vi: Mã mục đích.
   */
  purpose: Scalars['ID']['input'];
  /**
   * Code of the dossier or intake. Null: none was named.
   * vi: Mã hồ sơ hoặc mã tiếp nhận. Null: không nêu.
   */
  case?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The operation's id: a hash of its normal text, which holds no value.
   * vi: Mã thao tác: giá trị băm của văn bản chuẩn, không chứa dữ liệu.
   */
  operation: Scalars['String']['input'];
  /**
   * What the right to look rests on.
   * vi: Quyền xem dựa trên căn cứ nào.
   */
  basis: LookBasis;
  /**
   * The people, each group with what was read of them.
   * vi: Những người được xem, mỗi nhóm kèm các mục đã xem.
   */
  groups: Array<LookGroupInput>;
};

/**
 * Who looked, as in the caller's grant; what does not apply is null.
 * vi: Người xem, như trong giấy uỷ quyền của cổng; mục không áp dụng thì để trống.
 */
export type LookActorInput = {
  /**
   * The kind of caller.
   * vi: Loại người gọi.
   */
  kind: LookActorKind;
  /**
   * Keyed hash of the account: tells two officers apart without naming them. Null: there is no account.
   * vi: Mã băm có khoá của tài khoản: phân biệt được hai cán bộ mà không nêu tên. Null: không có tài khoản.
   */
  account?: InputMaybe<Scalars['String']['input']>;
  /**
   * Code of an officer's unit.
   * vi: Mã đơn vị của cán bộ.
   */
  unit?: InputMaybe<Scalars['String']['input']>;
  /**
   * An officer's role.
   * vi: Vai trò của cán bộ.
   */
  role?: InputMaybe<Scalars['String']['input']>;
  /**
   * Reference of the citizen or legal representative who looked.
   * vi: Mã tham chiếu của công dân hoặc người đại diện đã xem.
   */
  person?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Reference of the organisation that a representative acts for.
   * vi: Mã tham chiếu của tổ chức mà người đại diện thay mặt.
   */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Name of a machine client.
   * vi: Tên hệ thống đã gọi.
   */
  client?: InputMaybe<Scalars['String']['input']>;
  /**
   * Code of the agency of a machine client or registry.
   * vi: Mã cơ quan của hệ thống hoặc của sổ đăng ký.
   */
  agency?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The kinds of callers who can read personal data.
 * vi: Các loại người gọi có thể đọc dữ liệu cá nhân.
 */
export type LookActorKind =
  /**
   * A citizen.
   * vi: Công dân.
   */
  | 'CITIZEN'
  /**
   * The legal representative of an organisation.
   * vi: Người đại diện theo pháp luật của tổ chức.
   */
  | 'REPRESENTATIVE'
  /**
   * An officer.
   * vi: Cán bộ, công chức.
   */
  | 'OFFICER'
  /**
   * A system of an agency.
   * vi: Hệ thống của một cơ quan.
   */
  | 'MACHINE'
  /**
   * The registry of subgraphs.
   * vi: Sổ đăng ký phân hệ.
   */
  | 'REGISTRY'
  /**
   * Data protection.
   * vi: Bộ phận bảo vệ dữ liệu.
   */
  | 'DATA_PROTECTION'
  /**
   * Statistics.
   * vi: Bộ phận thống kê.
   */
  | 'STATISTICS';

/**
 * What the right to look rests on.
 * vi: Căn cứ của quyền xem.
 */
export type LookBasis =
  /**
   * One's own data.
   * vi: Dữ liệu của chính mình.
   */
  | 'OWN'
  /**
   * A case the caller handles.
   * vi: Hồ sơ mà người gọi giải quyết.
   */
  | 'CASE'
  /**
   * A list of dossiers of the caller's unit.
   * vi: Danh sách hồ sơ của đơn vị.
   */
  | 'LIST'
  /**
   * A minor child of the caller.
   * vi: Con chưa thành niên của người gọi.
   */
  | 'MINOR'
  /**
   * A recorded representation.
   * vi: Quan hệ đại diện đã được ghi nhận.
   */
  | 'REPRESENTATION'
  /**
   * The person's consent.
   * vi: Sự đồng ý của người đó.
   */
  | 'CONSENT'
  /**
   * An approved emergency.
   * vi: Trường hợp khẩn cấp đã được duyệt.
   */
  | 'EMERGENCY'
  /**
   * The scope of a machine client.
   * vi: Phạm vi được cấp cho hệ thống.
   */
  | 'MACHINE';

/**
 * People of whom the same fields were read.
 * vi: Những người được đọc cùng các mục.
 */
export type LookGroupInput = {
  /**
   * Their references. Empty: nobody could be named; there is one record all the same.
   * vi: Mã tham chiếu của họ. Danh sách trống: không xác định được ai; vẫn có một bản ghi.
   */
  people: Array<Scalars['ID']['input']>;
  /**
   * Coordinates of the fields, sorted, e.g. Citizen.fullName.
   * vi: Toạ độ của các mục, đã sắp xếp, ví dụ Citizen.fullName.
   */
  fields: Array<Scalars['String']['input']>;
};

/**
 * What became of a look.
 * vi: Kết quả của một lần xem.
 */
export type LookOutcome =
  /**
   * It is on record; the answer may leave.
   * vi: Đã ghi; câu trả lời được gửi đi.
   */
  | 'STORED'
  /**
   * The caller has read too many different people in this time; the answer may not leave.
   * vi: Người gọi đã xem quá nhiều người khác nhau trong khoảng thời gian này; câu trả lời không được gửi đi.
   */
  | 'RATE_LIMITED'
  /**
   * It names somebody or a field in a form that cannot be kept, or too many people for one look; the answer may not leave.
   * vi: Lần xem nêu người hoặc mục ở dạng không lưu được, hoặc quá nhiều người trong một lần; câu trả lời không được gửi đi.
   */
  | 'NOT_STORABLE';

/**
 * A person; owned by citizens.
 * vi: Một người; do phân hệ công dân quản lý.
 */
export type Citizen = {
  __typename?: 'Citizen';
  /**
   * The hub's own random reference, a UUID; never shown to clients.
   * vi: Mã tham chiếu nội bộ (UUID); không hiện ra ngoài.
   */
  ref: Scalars['ID']['output'];
  /**
   * What this person has agreed to, newest first, also what has ended. For the person, and for a minor's parents.
   * vi: Những gì người này đã đồng ý, mới nhất trước, kể cả khi đã hết hiệu lực. Dành cho chính người đó, và cho cha mẹ của người chưa thành niên.
   */
  consents?: Maybe<Array<Consent>>;
  /**
   * Who may read this person's data for them, newest first, also what has ended. For the person, and for a minor's parents.
   * vi: Ai được thay mặt người này xem dữ liệu, mới nhất trước, kể cả khi đã hết hiệu lực. Dành cho chính người đó, và cho cha mẹ của người chưa thành niên.
   */
  representations?: Maybe<Array<Representation>>;
  /**
   * By which representations this person may read somebody else's data, newest first, also what has ended. For the person alone.
   * vi: Người này được thay mặt người khác xem dữ liệu theo những quan hệ đại diện nào, mới nhất trước, kể cả khi đã hết hiệu lực. Chỉ dành cho chính người đó.
   */
  represents?: Maybe<Array<Representation>>;
  /**
   * The emergencies in which an agency could read this person's data, newest first, with what the review said. For the person, and for a minor's parents. Source: Luật Dữ liệu 60/2024/QH15, article 18.
   * vi: Các tình huống khẩn cấp mà cơ quan được xem dữ liệu của người này, mới nhất trước, kèm kết luận xem xét. Dành cho chính người đó, và cho cha mẹ của người chưa thành niên. Nguồn: Luật Dữ liệu 60/2024/QH15, Điều 18.
   */
  emergencies?: Maybe<Array<Emergency>>;
  /**
   * Who looked at this person's data, newest first, at most 100 a page; the person's own looks only with `own: true`. For the person, and for a minor's parents until 18. Null with FORBIDDEN for everyone else. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 4.
   * vi: Ai đã xem dữ liệu của người này, mới nhất trước, mỗi trang tối đa 100; lượt tự xem chỉ hiện khi `own: true`. Dành cho chính người đó, và cho cha mẹ tới khi con đủ 18 tuổi. Người khác nhận giá trị trống kèm FORBIDDEN. Nguồn: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4.
   */
  accesses?: Maybe<AccessRecordConnection>;
};


/**
 * A person; owned by citizens.
 * vi: Một người; do phân hệ công dân quản lý.
 */
export type CitizenAccessesArgs = {
  own?: InputMaybe<Scalars['Boolean']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An agency; owned by units.
 * vi: Một cơ quan; do phân hệ đơn vị quản lý.
 */
export type Unit = {
  __typename?: 'Unit';
  /**
   * Its code.
   * vi: Mã của cơ quan.
   */
  code: Scalars['UnitCode']['output'];
};

/**
 * One look at one person's data: who, when, why, and what was read. It cannot be changed afterwards.
 * vi: Một lần xem dữ liệu của một người: ai, khi nào, vì sao, đã xem gì. Không sửa được sau khi ghi.
 */
export type AccessRecord = {
  __typename?: 'AccessRecord';
  /**
   * Its id, a UUID.
   * vi: Mã bản ghi (UUID).
   */
  id: Scalars['ID']['output'];
  /**
   * When the data was asked for.
   * vi: Thời điểm dữ liệu được hỏi.
   */
  at: Scalars['DateTime']['output'];
  /**
   * Who looked; an officer by agency and role, never by name.
   * vi: Ai đã xem; cán bộ được nêu bằng cơ quan và vai trò, không nêu tên.
   */
  actor: Actor;
  /**
   * What for.
   * vi: Để làm gì.
   */
  purpose: Purpose;
  /**
   * The dossier that was the reason. Null: there was none, or it is a relative's and not to be told.
   * vi: Hồ sơ là lý do xem. Null: không có, hoặc là hồ sơ của người thân nên không nêu.
   */
  dossier?: Maybe<Scalars['DossierCode']['output']>;
  /**
   * Coordinates of the fields that were read, e.g. Citizen.fullName.
   * vi: Toạ độ các mục đã được đọc, ví dụ Citizen.fullName.
   */
  fields: Array<Scalars['String']['output']>;
  /**
   * All of it in plain words. Null never occurs for a record that is shown.
   * vi: Tất cả bằng lời dễ hiểu.
   */
  reason: Scalars['String']['output'];
  /**
   * The proof that the record stands in the log. Null: it is younger than the newest sealed head of the log, a second or so.
   * vi: Bằng chứng bản ghi nằm trong nhật ký. Null: bản ghi mới hơn lần niêm phong gần nhất, khoảng một giây.
   */
  proof?: Maybe<InclusionProof>;
};


/**
 * One look at one person's data: who, when, why, and what was read. It cannot be changed afterwards.
 * vi: Một lần xem dữ liệu của một người: ai, khi nào, vì sao, đã xem gì. Không sửa được sau khi ghi.
 */
export type AccessRecordReasonArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why personal data may be read: a purpose with its legal text, in one version.
 * vi: Lý do được đọc dữ liệu cá nhân: một mục đích kèm căn cứ pháp lý, theo từng phiên bản.
 */
export type Purpose = {
  __typename?: 'Purpose';
  /**
   * Its code, as in the header x-hub-purpose.
   * vi: Mã mục đích, như trong tiêu đề x-hub-purpose.
   */
  code: Scalars['ID']['output'];
  /**
   * Number of the version, from 1.
   * vi: Số phiên bản, từ 1.
   */
  version: Scalars['Int']['output'];
  /**
   * What it is for. Null: this version is not known any more.
   * vi: Tên mục đích. Null: không còn thông tin về phiên bản này.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * What the law says of it, in plain words. Null: this version is not known any more.
   * vi: Nội dung pháp luật cho phép, viết dễ hiểu. Null: không còn thông tin về phiên bản này.
   */
  legalText?: Maybe<Scalars['String']['output']>;
  /**
   * Act and article. Null: this version is not known any more.
   * vi: Văn bản và điều khoản. Null: không còn thông tin về phiên bản này.
   */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /**
   * First day on which it may be stated. Null: this version is not known any more.
   * vi: Ngày bắt đầu được nêu. Null: không còn thông tin về phiên bản này.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day on which it may be stated. Null: no end is set.
   * vi: Ngày cuối cùng được nêu. Null: chưa định ngày kết thúc.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Who may state it.
   * vi: Ai được nêu mục đích này.
   */
  callers: Array<PurposeCaller>;
  /**
   * The agencies that may state it, with all below them. Null: every agency.
   * vi: Các cơ quan được nêu, kể cả cấp dưới. Null: mọi cơ quan.
   */
  agencies?: Maybe<Array<Unit>>;
  /**
   * Whether a dossier or an intake has to be named in x-hub-case.
   * vi: Có phải nêu hồ sơ hoặc mã tiếp nhận trong x-hub-case hay không.
   */
  needsCase: Scalars['Boolean']['output'];
  /**
   * Which fields it opens, by level; a level that opens nothing is left out.
   * vi: Mở những mục nào, theo từng mức; mức không mở mục nào thì không nêu.
   */
  levels: Array<PurposeLevel>;
};


/**
 * Why personal data may be read: a purpose with its legal text, in one version.
 * vi: Lý do được đọc dữ liệu cá nhân: một mục đích kèm căn cứ pháp lý, theo từng phiên bản.
 */
export type PurposeNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * Why personal data may be read: a purpose with its legal text, in one version.
 * vi: Lý do được đọc dữ liệu cá nhân: một mục đích kèm căn cứ pháp lý, theo từng phiên bản.
 */
export type PurposeLegalTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Who may state a purpose.
 * vi: Ai được nêu một mục đích.
 */
export type PurposeCaller =
  /**
   * A citizen.
   * vi: Công dân.
   */
  | 'CITIZEN'
  /**
   * The legal representative of an organisation.
   * vi: Người đại diện theo pháp luật của tổ chức.
   */
  | 'REPRESENTATIVE'
  /**
   * An officer.
   * vi: Cán bộ, công chức.
   */
  | 'OFFICER'
  /**
   * A system of an agency.
   * vi: Hệ thống của một cơ quan.
   */
  | 'MACHINE'
  /**
   * Statistics.
   * vi: Bộ phận thống kê.
   */
  | 'STATISTICS'
  /**
   * Data protection.
   * vi: Bộ phận bảo vệ dữ liệu.
   */
  | 'DATA_PROTECTION';

/**
 * What a purpose opens at one level.
 * vi: Một mục đích mở những gì ở một mức.
 */
export type PurposeLevel = {
  __typename?: 'PurposeLevel';
  /**
   * Of whom.
   * vi: Của ai.
   */
  level: PurposeLevelKind;
  /**
   * Coordinates of the fields, sorted, e.g. Citizen.fullName. Null: all that the person has.
   * vi: Toạ độ các mục, đã sắp xếp, ví dụ Citizen.fullName. Null: tất cả các mục của người đó.
   */
  fields?: Maybe<Array<Scalars['String']['output']>>;
};

/**
 * Of whom a purpose opens fields.
 * vi: Mục đích mở dữ liệu của ai.
 */
export type PurposeLevelKind =
  /**
   * Of the caller.
   * vi: Của chính người hỏi.
   */
  | 'OWN'
  /**
   * Of the owners of dossiers on the caller's list.
   * vi: Của chủ hồ sơ trong danh sách của đơn vị.
   */
  | 'LIST'
  /**
   * Of the people of the case.
   * vi: Của những người trong hồ sơ.
   */
  | 'CASE'
  /**
   * Of the people of the case, where the procedure's form asks for it.
   * vi: Của những người trong hồ sơ, khi tờ khai của thủ tục có mục đó.
   */
  | 'DECLARED'
  /**
   * At most, of people whom the caller represents, who have agreed, or in an emergency.
   * vi: Tối đa, của người được đại diện, người đã đồng ý, hoặc trong tình huống khẩn cấp.
   */
  | 'OTHERS';

/**
 * The purposes in force, signed with the grant key of access (Ed25519).
 * vi: Các mục đích đang có hiệu lực, ký bằng khoá của phân hệ access (Ed25519).
 */
export type PurposeSnapshot = {
  __typename?: 'PurposeSnapshot';
  /**
   * The signed text, JSON.
   * vi: Văn bản được ký, dạng JSON.
   */
  text: Scalars['String']['output'];
  /**
   * The signature over it, base64url.
   * vi: Chữ ký, base64url.
   */
  signature: Scalars['String']['output'];
};

/**
 * Who looked.
 * vi: Người đã xem.
 */
export type Actor = AgencyActor | PersonActor | ServiceActor;

/**
 * An agency, through one of its officers or systems.
 * vi: Một cơ quan, thông qua cán bộ hoặc hệ thống của mình.
 */
export type AgencyActor = {
  __typename?: 'AgencyActor';
  /**
   * The agency. Null: it is not known to the owner of units.
   * vi: Cơ quan. Null: phân hệ đơn vị không biết cơ quan này.
   */
  unit?: Maybe<Unit>;
  /**
   * The officer's role as the agency names it, or SYSTEM.
   * vi: Vai trò của cán bộ theo cách gọi của cơ quan, hoặc SYSTEM nếu là hệ thống.
   */
  role: Scalars['String']['output'];
};

/**
 * A person: oneself, a parent, or whoever may act for somebody. They are not named.
 * vi: Một người: chính mình, cha mẹ, hoặc người được thay mặt. Không nêu tên.
 */
export type PersonActor = {
  __typename?: 'PersonActor';
  /**
   * Whether it was the person whose data it is.
   * vi: Có phải chính người có dữ liệu hay không.
   */
  self: Scalars['Boolean']['output'];
};

/**
 * The hub itself or one of its offices.
 * vi: Chính trục liên thông hoặc một bộ phận của trục.
 */
export type ServiceActor = {
  __typename?: 'ServiceActor';
  /**
   * Which one, e.g. DATA_PROTECTION.
   * vi: Bộ phận nào, ví dụ DATA_PROTECTION.
   */
  name: Scalars['String']['output'];
};

/**
 * Proof that a record is a leaf of the log's Merkle tree. Source: RFC 9162, section 2.1.3.
 * vi: Bằng chứng một bản ghi là một lá của cây Merkle của nhật ký. Nguồn: RFC 9162, mục 2.1.3.
 */
export type InclusionProof = {
  __typename?: 'InclusionProof';
  /**
   * Number of the leaf, from 0; a whole number up to 2^53.
   * vi: Số thứ tự của lá, từ 0; số nguyên tới 2^53.
   */
  index: Scalars['Float']['output'];
  /**
   * Number of leaves under the head; a whole number up to 2^53.
   * vi: Số lá dưới gốc này; số nguyên tới 2^53.
   */
  size: Scalars['Float']['output'];
  /**
   * Root hash of the tree, base64url.
   * vi: Giá trị băm gốc của cây, base64url.
   */
  root: Scalars['String']['output'];
  /**
   * Hashes on the way from leaf to root, base64url.
   * vi: Các giá trị băm trên đường từ lá tới gốc, base64url.
   */
  path: Array<Scalars['String']['output']>;
  /**
   * Hash of the leaf, base64url.
   * vi: Giá trị băm của lá, base64url.
   */
  leaf: Scalars['String']['output'];
  /**
   * The public key that checks the signature: raw Ed25519, base64url.
   * vi: Khóa công khai để kiểm chữ ký: Ed25519 dạng thô, base64url.
   */
  key: Scalars['String']['output'];
  /**
   * Signature of the head (Ed25519), base64url.
   * vi: Chữ ký của gốc (Ed25519), base64url.
   */
  signature: Scalars['String']['output'];
  /**
   * When the head was signed, UTC with milliseconds, exactly as it is in the signed text.
   * vi: Thời điểm ký gốc, giờ UTC tới mili giây, đúng như trong văn bản được ký.
   */
  at: Scalars['String']['output'];
};

/**
 * A signed head of the log's Merkle tree: all records up to that moment in one hash. The signature is over RFC 8785 JSON of {v: 1, kind: "lien-thong/access/head", size, root, at}. Source: RFC 9162, section 4.10.
 * vi: Đầu cây Merkle đã ký của nhật ký: toàn bộ bản ghi tới thời điểm đó gói trong một giá trị băm. Chữ ký trên JSON chuẩn hóa RFC 8785 của {v: 1, kind: "lien-thong/access/head", size, root, at}. Nguồn: RFC 9162, mục 4.10.
 */
export type TreeHead = {
  __typename?: 'TreeHead';
  /**
   * Number of leaves; a whole number up to 2^53.
   * vi: Số lá; số nguyên tới 2^53.
   */
  size: Scalars['Float']['output'];
  /**
   * Root hash of the tree, base64url.
   * vi: Giá trị băm gốc của cây, base64url.
   */
  root: Scalars['String']['output'];
  /**
   * When it was signed, UTC with milliseconds, exactly as it is in the signed text.
   * vi: Thời điểm ký, giờ UTC tới mili giây, đúng như trong văn bản được ký.
   */
  at: Scalars['String']['output'];
  /**
   * The public key that checks the signature: raw Ed25519, base64url.
   * vi: Khóa công khai để kiểm chữ ký: Ed25519 dạng thô, base64url.
   */
  key: Scalars['String']['output'];
  /**
   * Signature (Ed25519), base64url.
   * vi: Chữ ký (Ed25519), base64url.
   */
  signature: Scalars['String']['output'];
};

/**
 * A page of access records.
 * vi: Một trang các lần truy cập.
 */
export type AccessRecordConnection = {
  __typename?: 'AccessRecordConnection';
  /**
   * The records with their cursors.
   * vi: Các bản ghi kèm con trỏ trang.
   */
  edges: Array<AccessRecordEdge>;
  /**
   * Whether there is more, and where to go on.
   * vi: Còn nữa không và tiếp từ đâu.
   */
  pageInfo: PageInfo;
  /**
   * How many looks are not shown yet because an investigation is sealed; they appear when it is released.
   * vi: Số lần xem chưa hiện vì thuộc cuộc điều tra đang giữ kín; sẽ hiện khi được công bố.
   */
  sealedCount: Scalars['Int']['output'];
};

/**
 * An access record at its place in a list.
 * vi: Một bản ghi tại vị trí của nó trong danh sách.
 */
export type AccessRecordEdge = {
  __typename?: 'AccessRecordEdge';
  /**
   * Where to go on after this one.
   * vi: Con trỏ để tiếp tục sau bản ghi này.
   */
  cursor: Scalars['String']['output'];
  /**
   * The record.
   * vi: Bản ghi.
   */
  node: AccessRecord;
};

/**
 * Which records data protection looks for; null leaves a condition out, and several must all hold.
 * vi: Bộ phận bảo vệ dữ liệu tìm các bản ghi nào; để trống là bỏ điều kiện, nhiều điều kiện phải cùng đúng.
 */
export type AccessFilter = {
  /**
   * Code of the agency that looked.
   * vi: Mã cơ quan đã xem.
   */
  agency?: InputMaybe<Scalars['UnitCode']['input']>;
  /**
   * Code of the purpose.
   * vi: Mã mục đích.
   */
  purpose?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Code of the dossier or intake that was the reason.
   * vi: Mã hồ sơ hoặc mã tiếp nhận là lý do.
   */
  case?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Coordinate of a field that was read, e.g. Citizen.religion.
   * vi: Toạ độ của một mục đã được đọc, ví dụ Citizen.religion.
   */
  field?: InputMaybe<Scalars['String']['input']>;
  /**
   * Keyed hash of the account that looked, as in the log.
   * vi: Mã băm của tài khoản đã xem, như trong nhật ký.
   */
  account?: InputMaybe<Scalars['String']['input']>;
  /**
   * From this moment on.
   * vi: Từ thời điểm này.
   */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Before this moment.
   * vi: Trước thời điểm này.
   */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Who asks for rights.
 * vi: Ai hỏi về quyền.
 */
export type RightsOfInput = {
  /**
   * Reference of the person who asks. Null: an agency asks.
   * vi: Tham chiếu của người hỏi. Null: cơ quan hỏi.
   */
  person?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Reference of the organisation that the person acts for. Null: for none.
   * vi: Tham chiếu của tổ chức mà người đó đại diện. Null: không đại diện tổ chức.
   */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Code of the unit of an officer, or of the agency of a system. Null: a person asks.
   * vi: Mã đơn vị của cán bộ, hoặc mã cơ quan của hệ thống. Null: người dân hỏi.
   */
  agency?: InputMaybe<Scalars['UnitCode']['input']>;
  /**
   * Keyed hash of the account. Null: there is none.
   * vi: Mã băm có khoá của tài khoản. Null: không có.
   */
  account?: InputMaybe<Scalars['String']['input']>;
  /**
   * Code of the purpose stated.
   * vi: Mã mục đích đã nêu.
   */
  purpose: Scalars['ID']['input'];
  /**
   * What x-hub-case names. Null: nothing.
   * vi: Nội dung của x-hub-case. Null: không nêu.
   */
  case?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * The right to read somebody's data.
 * vi: Quyền xem dữ liệu của một người.
 */
export type GrantedRight = {
  __typename?: 'GrantedRight';
  /**
   * Reference of the person.
   * vi: Tham chiếu của người đó.
   */
  person: Scalars['ID']['output'];
  /**
   * What it rests on.
   * vi: Căn cứ của quyền.
   */
  basis: RightBasis;
  /**
   * Coordinates of the fields. Null: all that the purpose opens.
   * vi: Toạ độ các mục. Null: mọi mục mà mục đích cho phép.
   */
  fields?: Maybe<Array<Scalars['String']['output']>>;
};

/**
 * What a right to read somebody's data rests on.
 * vi: Quyền xem dữ liệu của người khác dựa trên căn cứ nào.
 */
export type RightBasis =
  /**
   * A recorded representation.
   * vi: Quan hệ đại diện đã ghi nhận.
   */
  | 'REPRESENTATION'
  /**
   * The person's consent.
   * vi: Sự đồng ý của người đó.
   */
  | 'CONSENT'
  /**
   * An approved emergency.
   * vi: Tình huống khẩn cấp đã duyệt.
   */
  | 'EMERGENCY';

/**
 * A consent, in full. Nothing has a default: what is not said is not agreed to.
 * vi: Nội dung đồng ý, nêu đầy đủ. Không mục nào có giá trị mặc định: điều không nói ra là không đồng ý.
 */
export type GiveConsentInput = {
  /**
   * The unit that may read; units below it may, too.
   * vi: Đơn vị được xem; đơn vị cấp dưới cũng được xem.
   */
  unit: Scalars['UnitCode']['input'];
  /**
   * Code of a purpose that may rest on consent.
   * vi: Mã mục đích có thể dựa trên sự đồng ý.
   */
  purpose: Scalars['ID']['input'];
  /**
   * Coordinates of the fields, 1 to 50, e.g. Citizen.residence.
   * vi: Toạ độ các mục, từ 1 tới 50 mục, ví dụ Citizen.residence.
   */
  fields: Array<Scalars['String']['input']>;
  /**
   * The last moment of the consent, at most two years from now.
   * vi: Thời điểm kết thúc, không quá hai năm kể từ hôm nay.
   */
  until: Scalars['DateTime']['input'];
  /**
   * Must be true: the person says that they agree.
   * vi: Phải là true: người đó nói rõ là đồng ý.
   */
  agreed: Scalars['Boolean']['input'];
};

/**
 * What became of a consent.
 * vi: Kết quả của việc đồng ý.
 */
export type GiveConsentResult = ConsentGiven | RightRefused;

/**
 * The consent is on record.
 * vi: Sự đồng ý đã được ghi nhận.
 */
export type ConsentGiven = {
  __typename?: 'ConsentGiven';
  /**
   * The consent.
   * vi: Sự đồng ý.
   */
  consent: Consent;
};

/**
 * Which consent is taken back.
 * vi: Rút lại sự đồng ý nào.
 */
export type WithdrawConsentInput = {
  /**
   * Id of the consent.
   * vi: Mã sự đồng ý.
   */
  consent: Scalars['ID']['input'];
};

/**
 * What became of taking a consent back.
 * vi: Kết quả của việc rút lại sự đồng ý.
 */
export type WithdrawConsentResult = ConsentWithdrawn | RightRefused;

/**
 * The consent has ended.
 * vi: Sự đồng ý đã hết hiệu lực.
 */
export type ConsentWithdrawn = {
  __typename?: 'ConsentWithdrawn';
  /**
   * The consent.
   * vi: Sự đồng ý.
   */
  consent: Consent;
};

/**
 * What a person has agreed to.
 * vi: Điều một người đã đồng ý.
 */
export type Consent = {
  __typename?: 'Consent';
  /**
   * Its id, a UUID.
   * vi: Mã sự đồng ý (UUID).
   */
  id: Scalars['ID']['output'];
  /**
   * Who may read. Null: its owner did not answer.
   * vi: Đơn vị được xem. Null: bên giữ dữ liệu không trả lời.
   */
  unit?: Maybe<Unit>;
  /**
   * What for, in the version that was agreed to.
   * vi: Mục đích, theo phiên bản lúc đồng ý.
   */
  purpose: Purpose;
  /**
   * Coordinates of the fields, sorted.
   * vi: Toạ độ các mục, đã sắp xếp.
   */
  fields: Array<Scalars['String']['output']>;
  /**
   * When it was given.
   * vi: Thời điểm đồng ý.
   */
  givenAt: Scalars['DateTime']['output'];
  /**
   * Its last moment.
   * vi: Thời điểm kết thúc.
   */
  until: Scalars['DateTime']['output'];
  /**
   * When it was taken back. Null: it was not.
   * vi: Thời điểm rút lại. Null: chưa rút.
   */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The hub's signed receipt: a JWS (RFC 7515, EdDSA) over what was agreed to, which names no identifier.
   * vi: Biên nhận có chữ ký của trục: JWS (RFC 7515, EdDSA) trên nội dung đã đồng ý, không chứa số định danh.
   */
  receipt: Scalars['String']['output'];
};

/**
 * Who may act for whom, of what, until when, and by which paper.
 * vi: Ai thay mặt ai, về những mục nào, đến khi nào, theo giấy tờ nào.
 */
export type RecordRepresentationInput = {
  /**
   * The person represented. Null: the caller. An officer names a person of the case.
   * vi: Người được đại diện. Null: chính người gọi. Cán bộ nêu một người trong hồ sơ.
   */
  represented?: InputMaybe<NamedPersonInput>;
  /**
   * Who may read for them.
   * vi: Người được thay mặt xem.
   */
  representative: NamedPersonInput;
  /**
   * Coordinates of the fields, 1 to 50.
   * vi: Toạ độ các mục, từ 1 tới 50 mục.
   */
  fields: Array<Scalars['String']['input']>;
  /**
   * Its last moment, at most five years from now.
   * vi: Thời điểm kết thúc, không quá năm năm kể từ hôm nay.
   */
  until: Scalars['DateTime']['input'];
  /**
   * The paper that it rests on, 1 to 500 characters, e.g. number and day of a notarised power of attorney.
   * vi: Giấy tờ làm căn cứ, từ 1 tới 500 ký tự, ví dụ số và ngày của văn bản ủy quyền công chứng.
   */
  basis: Scalars['String']['input'];
};

/**
 * A person as their paper says; all three must be as recorded.
 * vi: Một người theo giấy tờ; cả ba mục phải khớp với dữ liệu.
 */
export type NamedPersonInput = {
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
 * What became of recording a representation.
 * vi: Kết quả của việc ghi nhận đại diện.
 */
export type RecordRepresentationResult = RepresentationRecorded | RightRefused;

/**
 * The representation is on record.
 * vi: Quan hệ đại diện đã được ghi nhận.
 */
export type RepresentationRecorded = {
  __typename?: 'RepresentationRecorded';
  /**
   * The representation.
   * vi: Quan hệ đại diện.
   */
  representation: Representation;
};

/**
 * The right of one person to read another's data for them.
 * vi: Quyền của một người được thay mặt người khác xem dữ liệu.
 */
export type Representation = {
  __typename?: 'Representation';
  /**
   * Its id, a UUID.
   * vi: Mã quan hệ đại diện (UUID).
   */
  id: Scalars['ID']['output'];
  /**
   * Coordinates of the fields, sorted.
   * vi: Toạ độ các mục, đã sắp xếp.
   */
  fields: Array<Scalars['String']['output']>;
  /**
   * The paper that it rests on.
   * vi: Giấy tờ làm căn cứ.
   */
  basis: Scalars['String']['output'];
  /**
   * When it was recorded.
   * vi: Thời điểm ghi nhận.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Its last moment.
   * vi: Thời điểm kết thúc.
   */
  until: Scalars['DateTime']['output'];
  /**
   * When either side ended it before that. Null: neither did.
   * vi: Thời điểm một trong hai bên chấm dứt trước hạn. Null: không chấm dứt trước hạn.
   */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Which representation is ended.
 * vi: Chấm dứt quan hệ đại diện nào.
 */
export type EndRepresentationInput = {
  /**
   * Id of the representation.
   * vi: Mã quan hệ đại diện.
   */
  representation: Scalars['ID']['input'];
};

/**
 * What became of ending a representation.
 * vi: Kết quả của việc chấm dứt đại diện.
 */
export type EndRepresentationResult = RepresentationEnded | RightRefused;

/**
 * The representation has ended.
 * vi: Quan hệ đại diện đã chấm dứt.
 */
export type RepresentationEnded = {
  __typename?: 'RepresentationEnded';
  /**
   * The representation.
   * vi: Quan hệ đại diện.
   */
  representation: Representation;
};

/**
 * Whose data, why, and who asks.
 * vi: Dữ liệu của ai, vì sao.
 */
export type RequestEmergencyInput = {
  /**
   * The person in danger.
   * vi: Người đang gặp nguy hiểm.
   */
  person: NamedPersonInput;
  /**
   * What has happened and why the data is needed, 10 to 2,000 characters.
   * vi: Việc đã xảy ra và vì sao cần dữ liệu, từ 10 tới 2.000 ký tự.
   */
  reason: Scalars['String']['input'];
};

/**
 * What became of asking for an emergency.
 * vi: Kết quả của yêu cầu khẩn cấp.
 */
export type RequestEmergencyResult = EmergencyRequested | RightRefused;

/**
 * The emergency waits for a second officer of the same unit.
 * vi: Yêu cầu đang chờ cán bộ thứ hai cùng đơn vị duyệt.
 */
export type EmergencyRequested = {
  __typename?: 'EmergencyRequested';
  /**
   * The emergency.
   * vi: Yêu cầu khẩn cấp.
   */
  emergency: Emergency;
};

/**
 * Which emergency is approved.
 * vi: Duyệt yêu cầu khẩn cấp nào.
 */
export type ApproveEmergencyInput = {
  /**
   * Id of the emergency.
   * vi: Mã yêu cầu khẩn cấp.
   */
  emergency: Scalars['ID']['input'];
};

/**
 * What became of an approval.
 * vi: Kết quả duyệt.
 */
export type ApproveEmergencyResult = EmergencyApproved | RightRefused;

/**
 * The emergency is approved.
 * vi: Yêu cầu khẩn cấp đã được duyệt.
 */
export type EmergencyApproved = {
  __typename?: 'EmergencyApproved';
  /**
   * The emergency.
   * vi: Yêu cầu khẩn cấp.
   */
  emergency: Emergency;
};

/**
 * An emergency in which a unit reads a person's data.
 * vi: Tình huống khẩn cấp mà một đơn vị xem dữ liệu của một người.
 */
export type Emergency = {
  __typename?: 'Emergency';
  /**
   * Its id, a UUID, for x-hub-case with the purpose EMERGENCY.
   * vi: Mã yêu cầu (UUID), dùng cho x-hub-case với mục đích EMERGENCY.
   */
  id: Scalars['ID']['output'];
  /**
   * The unit that asks. Null: its owner did not answer.
   * vi: Đơn vị yêu cầu. Null: bên giữ dữ liệu không trả lời.
   */
  unit?: Maybe<Unit>;
  /**
   * When it was asked for.
   * vi: Thời điểm yêu cầu.
   */
  requestedAt: Scalars['DateTime']['output'];
  /**
   * When it was approved. Null: it is not, and opens nothing.
   * vi: Thời điểm duyệt. Null: chưa duyệt, chưa mở mục nào.
   */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When it ends. Null: it is not approved.
   * vi: Thời điểm kết thúc. Null: chưa duyệt.
   */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What has happened and why the data was needed, as the officer wrote it.
   * vi: Việc đã xảy ra và vì sao cần dữ liệu, theo lời cán bộ.
   */
  reason: Scalars['String']['output'];
  /**
   * How many looks at the person's data rest on it.
   * vi: Số lượt xem dữ liệu dựa trên yêu cầu này.
   */
  lookCount: Scalars['Int']['output'];
  /**
   * The day by whose end it has to be reviewed: 5 working days after its end. Null: it is not approved.
   * vi: Ngày cuối cùng phải xem xét: 5 ngày làm việc sau khi kết thúc. Null: chưa duyệt.
   */
  reviewBy?: Maybe<Scalars['Date']['output']>;
  /**
   * What the review said. Null: it is not reviewed.
   * vi: Kết luận xem xét. Null: chưa xem xét.
   */
  review?: Maybe<EmergencyReview>;
};

/**
 * What was said of an emergency afterwards.
 * vi: Kết luận sau một tình huống khẩn cấp.
 */
export type EmergencyReview = {
  __typename?: 'EmergencyReview';
  /**
   * Whether it was an emergency.
   * vi: Có phải tình huống khẩn cấp hay không.
   */
  finding: EmergencyFinding;
  /**
   * Why, in the reviewer's words.
   * vi: Lý do, theo lời người xem xét.
   */
  text: Scalars['String']['output'];
  /**
   * When it was said.
   * vi: Thời điểm kết luận.
   */
  reviewedAt: Scalars['DateTime']['output'];
  /**
   * Who said it.
   * vi: Ai kết luận.
   */
  reviewer: EmergencyReviewer;
};

/**
 * Whether an emergency was one.
 * vi: Tình huống khẩn cấp có chính đáng hay không.
 */
export type EmergencyFinding =
  /**
   * The data was needed to avert a danger.
   * vi: Cần dữ liệu để ngăn nguy hiểm.
   */
  | 'JUSTIFIED'
  /**
   * There was no danger that needed the data.
   * vi: Không có nguy hiểm nào cần tới dữ liệu.
   */
  | 'UNJUSTIFIED';

/**
 * Who reviews emergencies.
 * vi: Ai xem xét tình huống khẩn cấp.
 */
export type EmergencyReviewer =
  /**
   * Data protection.
   * vi: Bộ phận bảo vệ dữ liệu.
   */
  | 'DATA_PROTECTION'
  /**
   * A supervisor of the agency.
   * vi: Lãnh đạo của cơ quan.
   */
  | 'SUPERVISOR';

/**
 * What the review of an emergency says.
 * vi: Kết luận xem xét một tình huống khẩn cấp.
 */
export type ReviewEmergencyInput = {
  /**
   * Id of the emergency.
   * vi: Mã yêu cầu khẩn cấp.
   */
  emergency: Scalars['ID']['input'];
  /**
   * Whether it was an emergency.
   * vi: Có phải tình huống khẩn cấp hay không.
   */
  finding: EmergencyFinding;
  /**
   * Why, 10 to 2,000 characters; the person reads it.
   * vi: Lý do, từ 10 tới 2.000 ký tự; người dân đọc được.
   */
  text: Scalars['String']['input'];
};

/**
 * What became of a review.
 * vi: Kết quả của việc xem xét.
 */
export type ReviewEmergencyResult = EmergencyReviewed | RightRefused;

/**
 * The review is on record, and the person sees it.
 * vi: Kết luận đã được ghi nhận, người dân xem được.
 */
export type EmergencyReviewed = {
  __typename?: 'EmergencyReviewed';
  /**
   * The emergency with its review.
   * vi: Yêu cầu kèm kết luận.
   */
  emergency: Emergency;
};

/**
 * A page of emergencies.
 * vi: Một trang tình huống khẩn cấp.
 */
export type EmergencyConnection = {
  __typename?: 'EmergencyConnection';
  /**
   * The emergencies with their cursors.
   * vi: Các tình huống kèm con trỏ trang.
   */
  edges: Array<EmergencyEdge>;
  /**
   * Whether there is more, and where to go on.
   * vi: Còn nữa không và tiếp từ đâu.
   */
  pageInfo: PageInfo;
};

/**
 * An emergency at its place in a list.
 * vi: Một tình huống khẩn cấp tại vị trí của nó trong danh sách.
 */
export type EmergencyEdge = {
  __typename?: 'EmergencyEdge';
  /**
   * Where to go on after this one.
   * vi: Con trỏ để tiếp tục sau mục này.
   */
  cursor: Scalars['String']['output'];
  /**
   * The emergency.
   * vi: Tình huống khẩn cấp.
   */
  node: Emergency;
};

/**
 * Which refused looks data protection asks for; null leaves a condition out, and several must all hold.
 * vi: Bộ phận bảo vệ dữ liệu tìm các lượt bị từ chối nào; để trống là bỏ điều kiện, nhiều điều kiện phải cùng đúng.
 */
export type RefusedLookFilter = {
  /**
   * Code of the agency.
   * vi: Mã cơ quan.
   */
  agency?: InputMaybe<Scalars['UnitCode']['input']>;
  /**
   * Keyed hash of the account, as in the log.
   * vi: Mã băm của tài khoản, như trong nhật ký.
   */
  account?: InputMaybe<Scalars['String']['input']>;
  /**
   * From this moment on.
   * vi: Từ thời điểm này.
   */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Before this moment.
   * vi: Trước thời điểm này.
   */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * A look that was refused because it was one too many. It names nobody who would have been read.
 * vi: Một lượt xem bị từ chối vì vượt giới hạn. Không nêu những người lẽ ra bị xem.
 */
export type RefusedLook = {
  __typename?: 'RefusedLook';
  /**
   * When it was tried.
   * vi: Thời điểm đã thử.
   */
  at: Scalars['DateTime']['output'];
  /**
   * Who tried.
   * vi: Ai đã thử.
   */
  actor: Actor;
  /**
   * Keyed hash of the account; with it accessRecords tells what it read before. Null: there is no account.
   * vi: Mã băm của tài khoản; dùng với accessRecords để biết tài khoản đã đọc gì. Null: không có tài khoản.
   */
  account?: Maybe<Scalars['String']['output']>;
  /**
   * Code of the purpose that was stated.
   * vi: Mã mục đích đã nêu.
   */
  purpose: Scalars['ID']['output'];
  /**
   * Code of the dossier or intake that was named. Null: none was.
   * vi: Mã hồ sơ hoặc mã tiếp nhận đã nêu. Null: không nêu.
   */
  case?: Maybe<Scalars['ID']['output']>;
  /**
   * The operation's id: a hash of its normal text, which holds no value.
   * vi: Mã thao tác: giá trị băm của văn bản chuẩn, không chứa dữ liệu.
   */
  operation: Scalars['String']['output'];
  /**
   * How many people it would have read.
   * vi: Số người lẽ ra bị xem.
   */
  people: Scalars['Int']['output'];
};

/**
 * A page of refused looks.
 * vi: Một trang lượt bị từ chối.
 */
export type RefusedLookConnection = {
  __typename?: 'RefusedLookConnection';
  /**
   * The refused looks with their cursors.
   * vi: Các lượt bị từ chối kèm con trỏ trang.
   */
  edges: Array<RefusedLookEdge>;
  /**
   * Whether there is more, and where to go on.
   * vi: Còn nữa không và tiếp từ đâu.
   */
  pageInfo: PageInfo;
};

/**
 * A refused look at its place in a list.
 * vi: Một lượt bị từ chối tại vị trí của nó trong danh sách.
 */
export type RefusedLookEdge = {
  __typename?: 'RefusedLookEdge';
  /**
   * Where to go on after this one.
   * vi: Con trỏ để tiếp tục sau lượt này.
   */
  cursor: Scalars['String']['output'];
  /**
   * The refused look.
   * vi: Lượt bị từ chối.
   */
  node: RefusedLook;
};

/**
 * Nothing was recorded.
 * vi: Không ghi nhận.
 */
export type RightRefused = {
  __typename?: 'RightRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: RightRefusal;
  /**
   * Why, in words.
   * vi: Lý do bằng lời.
   */
  message: Scalars['String']['output'];
};


/**
 * Nothing was recorded.
 * vi: Không ghi nhận.
 */
export type RightRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why no right was recorded.
 * vi: Lý do không ghi nhận quyền.
 */
export type RightRefusal =
  /**
   * It was not said that the person agrees.
   * vi: Chưa nói rõ là đồng ý.
   */
  | 'NOT_AGREED'
  /**
   * The purpose is not known, or cannot rest on what was said.
   * vi: Mục đích không có, hoặc không thể dựa trên nội dung này.
   */
  | 'PURPOSE'
  /**
   * No field, too many, or one that the purpose never opens.
   * vi: Không có mục nào, quá nhiều mục, hoặc có mục mà mục đích không bao giờ mở.
   */
  | 'FIELDS'
  /**
   * The end lies in the past or too far away.
   * vi: Thời điểm kết thúc đã qua hoặc quá xa.
   */
  | 'END'
  /**
   * A text is empty, too short or too long.
   * vi: Nội dung trống, quá ngắn hoặc quá dài.
   */
  | 'TEXT'
  /**
   * Identifier, name and date of birth are not those of one person on record; which is wrong is not told.
   * vi: Số định danh, họ tên và ngày sinh không khớp với một người đã có dữ liệu; không cho biết mục nào sai.
   */
  | 'NOT_MATCHED'
  /**
   * The person is not of the case that was named.
   * vi: Người này không thuộc hồ sơ đã nêu.
   */
  | 'OUTSIDE_CASE'
  /**
   * There is none for this caller: it is not theirs, has ended, or never was.
   * vi: Người gọi không có nội dung này: không phải của mình, đã hết hiệu lực, hoặc không tồn tại.
   */
  | 'UNKNOWN'
  /**
   * Whoever asked cannot approve, and neither may review: it takes another account.
   * vi: Người yêu cầu không được tự duyệt; người yêu cầu và người duyệt không được tự xem xét: cần tài khoản khác.
   */
  | 'SAME_ACCOUNT'
  /**
   * It was reviewed before; it is reviewed once.
   * vi: Đã có kết luận trước đó; chỉ kết luận một lần.
   */
  | 'REVIEWED'
  /**
   * It takes an account of VNeID level 2. Source: NĐ 69/2024/NĐ-CP.
   * vi: Cần tài khoản định danh điện tử mức độ 2. Nguồn: NĐ 69/2024/NĐ-CP.
   */
  | 'LEVEL'
  /**
   * This account has named too many people wrongly within an hour.
   * vi: Tài khoản này đã khai sai quá nhiều lần trong một giờ.
   */
  | 'TOO_MANY_TRIES';

/**
 * What would be answered, and why.
 * vi: Mục nào sẽ được trả lời, và vì sao.
 */
export type AccessExplanation = {
  __typename?: 'AccessExplanation';
  /**
   * Code of the purpose that counts.
   * vi: Mã mục đích được áp dụng.
   */
  purpose: Scalars['ID']['output'];
  /**
   * On what the purpose rests. Null: the caller may not state it.
   * vi: Căn cứ pháp lý của mục đích. Null: người hỏi không được nêu mục đích này.
   */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the case that was named is the caller's. Null: none was named.
   * vi: Hồ sơ đã nêu có thuộc quyền của người hỏi hay không. Null: không nêu hồ sơ.
   */
  caseOpen?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Why the operation cannot be explained: it would be refused as a whole. Null: it can.
   * vi: Vì sao không giải thích được: thao tác sẽ bị từ chối toàn bộ. Null: giải thích được.
   */
  problem?: Maybe<Scalars['String']['output']>;
  /**
   * Every field that says something about a person or asks anything of its caller, in the order of the operation.
   * vi: Mọi mục có nội dung về một người hoặc có điều kiện với người hỏi, theo thứ tự trong thao tác.
   */
  fields: Array<ExplainedField>;
};

/**
 * One field, and of whom it would be answered.
 * vi: Một mục, và sẽ được trả lời đối với ai.
 */
export type ExplainedField = {
  __typename?: 'ExplainedField';
  /**
   * Where it stands in the answer, e.g. dossier.owner.fullName.
   * vi: Vị trí trong câu trả lời, ví dụ dossier.owner.fullName.
   */
  path: Scalars['String']['output'];
  /**
   * Its coordinate, e.g. Citizen.fullName.
   * vi: Toạ độ của mục, ví dụ Citizen.fullName.
   */
  coordinate: Scalars['ID']['output'];
  /**
   * Of whom it would be answered. Empty: of nobody.
   * vi: Sẽ được trả lời đối với ai. Rỗng: không đối với ai.
   */
  answeredOf: Array<ExplainedSubject>;
  /**
   * The code it would be refused with, of everybody else. Null: it is refused for nobody.
   * vi: Mã lỗi khi bị từ chối đối với những người còn lại. Null: không bị từ chối đối với ai.
   */
  code?: Maybe<Scalars['String']['output']>;
  /**
   * Why, in words. Null: it is refused for nobody.
   * vi: Lý do bằng lời. Null: không bị từ chối đối với ai.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * What would open it: SIGN_IN, RAISE_LEVEL (an account of VNeID level 2), NAME_CASE, OTHER_CASE, OTHER_PURPOSE, CONSENT, NOTHING. Null: it is refused for nobody.
   * vi: Điều gì sẽ mở mục này: SIGN_IN, RAISE_LEVEL (tài khoản VNeID mức độ 2), NAME_CASE, OTHER_CASE, OTHER_PURPOSE, CONSENT, NOTHING. Null: không bị từ chối đối với ai.
   */
  remedy?: Maybe<Scalars['String']['output']>;
};


/**
 * One field, and of whom it would be answered.
 * vi: Một mục, và sẽ được trả lời đối với ai.
 */
export type ExplainedFieldReasonArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Of whom a field would be answered.
 * vi: Một mục sẽ được trả lời đối với ai.
 */
export type ExplainedSubject =
  /**
   * Of everybody: it says nothing of a person.
   * vi: Đối với mọi người: mục này không có nội dung về một người.
   */
  | 'ANYBODY'
  /**
   * Of the caller, and the organisation that they represent.
   * vi: Đối với chính người hỏi và tổ chức mà họ đại diện.
   */
  | 'OWN'
  /**
   * Of the people of the case; with a purpose that needs none, of every record of the caller's agency.
   * vi: Đối với những người trong hồ sơ; với mục đích không cần hồ sơ, đối với mọi bản ghi của cơ quan người hỏi.
   */
  | 'CASE'
  /**
   * Of whoever is reached by this way in a list of the caller's dossiers.
   * vi: Đối với người có trong danh sách hồ sơ của người hỏi theo đường dẫn này.
   */
  | 'LIST'
  /**
   * Of the caller's minor children and wards.
   * vi: Đối với con và người được giám hộ chưa thành niên của người hỏi.
   */
  | 'MINOR'
  /**
   * Of whom the caller represents.
   * vi: Đối với người mà người hỏi đại diện.
   */
  | 'REPRESENTATION'
  /**
   * Of whoever has agreed.
   * vi: Đối với người đã đồng ý.
   */
  | 'CONSENT'
  /**
   * Of the person of an approved emergency.
   * vi: Đối với người trong tình huống khẩn cấp đã duyệt.
   */
  | 'EMERGENCY';



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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Citizen:
    ( { __typename: 'Citizen' }
    & GraphQLRecursivePick<FederationTypes['Citizen'], {"ref":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  QuestionAccessResult:
    | ( AccessQuestionedRow )
    | ( QuestionRefusedRow )
  ;
  AnswerQuestionResult:
    | ( QuestionAnsweredRow )
    | ( QuestionRefusedRow )
  ;
  AcknowledgeQuestionResult:
    | ( QuestionAcknowledgedRow )
    | ( QuestionRefusedRow )
  ;
  ExtendQuestionResult:
    | ( QuestionExtendedRow )
    | ( QuestionRefusedRow )
  ;
  Actor:
    | ( AgencyActorRow )
    | ( PersonActorRow )
    | ( ServiceActorRow )
  ;
  GiveConsentResult:
    | ( Omit<ConsentGiven, 'consent'> & { consent: _RefType['Consent'] } )
    | ( RightRefusedRow )
  ;
  WithdrawConsentResult:
    | ( Omit<ConsentWithdrawn, 'consent'> & { consent: _RefType['Consent'] } )
    | ( RightRefusedRow )
  ;
  RecordRepresentationResult:
    | ( Omit<RepresentationRecorded, 'representation'> & { representation: _RefType['Representation'] } )
    | ( RightRefusedRow )
  ;
  EndRepresentationResult:
    | ( Omit<RepresentationEnded, 'representation'> & { representation: _RefType['Representation'] } )
    | ( RightRefusedRow )
  ;
  RequestEmergencyResult:
    | ( Omit<EmergencyRequested, 'emergency'> & { emergency: _RefType['Emergency'] } )
    | ( RightRefusedRow )
  ;
  ApproveEmergencyResult:
    | ( Omit<EmergencyApproved, 'emergency'> & { emergency: _RefType['Emergency'] } )
    | ( RightRefusedRow )
  ;
  ReviewEmergencyResult:
    | ( Omit<EmergencyReviewed, 'emergency'> & { emergency: _RefType['Emergency'] } )
    | ( RightRefusedRow )
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
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionAccessInput: QuestionAccessInput;
  QuestionAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuestionAccessResult']>;
  AccessQuestioned: ResolverTypeWrapper<AccessQuestionedRow>;
  QuestionRefused: ResolverTypeWrapper<QuestionRefusedRow>;
  QuestionRefusal: QuestionRefusal;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerQuestionResult']>;
  AcknowledgeQuestionInput: AcknowledgeQuestionInput;
  AcknowledgeQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeQuestionResult']>;
  QuestionAcknowledged: ResolverTypeWrapper<QuestionAcknowledgedRow>;
  ExtendQuestionInput: ExtendQuestionInput;
  ExtendQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendQuestionResult']>;
  QuestionExtended: ResolverTypeWrapper<QuestionExtendedRow>;
  QuestionAnswered: ResolverTypeWrapper<QuestionAnsweredRow>;
  AccessQuestion: ResolverTypeWrapper<AccessQuestionRow>;
  AccessQuestionState: AccessQuestionState;
  AccessQuestionConnection: ResolverTypeWrapper<Omit<AccessQuestionConnection, 'edges'> & { edges: Array<ResolversTypes['AccessQuestionEdge']> }>;
  AccessQuestionEdge: ResolverTypeWrapper<Omit<AccessQuestionEdge, 'node'> & { node: ResolversTypes['AccessQuestion'] }>;
  LookInput: LookInput;
  LookActorInput: LookActorInput;
  LookActorKind: LookActorKind;
  LookBasis: LookBasis;
  LookGroupInput: LookGroupInput;
  LookOutcome: LookOutcome;
  Citizen: ResolverTypeWrapper<CitizenRow>;
  Unit: ResolverTypeWrapper<UnitRow>;
  AccessRecord: ResolverTypeWrapper<AccessRecordRow>;
  Purpose: ResolverTypeWrapper<PurposeRow>;
  PurposeCaller: PurposeCaller;
  PurposeLevel: ResolverTypeWrapper<PurposeLevel>;
  PurposeLevelKind: PurposeLevelKind;
  PurposeSnapshot: ResolverTypeWrapper<PurposeSnapshot>;
  Actor: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Actor']>;
  AgencyActor: ResolverTypeWrapper<AgencyActorRow>;
  PersonActor: ResolverTypeWrapper<PersonActorRow>;
  ServiceActor: ResolverTypeWrapper<ServiceActorRow>;
  InclusionProof: ResolverTypeWrapper<InclusionProofRow>;
  TreeHead: ResolverTypeWrapper<TreeHeadRow>;
  AccessRecordConnection: ResolverTypeWrapper<AccessRecordConnectionRow>;
  AccessRecordEdge: ResolverTypeWrapper<Omit<AccessRecordEdge, 'node'> & { node: ResolversTypes['AccessRecord'] }>;
  AccessFilter: AccessFilter;
  RightsOfInput: RightsOfInput;
  GrantedRight: ResolverTypeWrapper<GrantedRightRow>;
  RightBasis: RightBasis;
  GiveConsentInput: GiveConsentInput;
  GiveConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveConsentResult']>;
  ConsentGiven: ResolverTypeWrapper<Omit<ConsentGiven, 'consent'> & { consent: ResolversTypes['Consent'] }>;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawConsentResult']>;
  ConsentWithdrawn: ResolverTypeWrapper<Omit<ConsentWithdrawn, 'consent'> & { consent: ResolversTypes['Consent'] }>;
  Consent: ResolverTypeWrapper<ConsentRow>;
  RecordRepresentationInput: RecordRepresentationInput;
  NamedPersonInput: NamedPersonInput;
  RecordRepresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRepresentationResult']>;
  RepresentationRecorded: ResolverTypeWrapper<Omit<RepresentationRecorded, 'representation'> & { representation: ResolversTypes['Representation'] }>;
  Representation: ResolverTypeWrapper<RepresentationRow>;
  EndRepresentationInput: EndRepresentationInput;
  EndRepresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndRepresentationResult']>;
  RepresentationEnded: ResolverTypeWrapper<Omit<RepresentationEnded, 'representation'> & { representation: ResolversTypes['Representation'] }>;
  RequestEmergencyInput: RequestEmergencyInput;
  RequestEmergencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestEmergencyResult']>;
  EmergencyRequested: ResolverTypeWrapper<Omit<EmergencyRequested, 'emergency'> & { emergency: ResolversTypes['Emergency'] }>;
  ApproveEmergencyInput: ApproveEmergencyInput;
  ApproveEmergencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveEmergencyResult']>;
  EmergencyApproved: ResolverTypeWrapper<Omit<EmergencyApproved, 'emergency'> & { emergency: ResolversTypes['Emergency'] }>;
  Emergency: ResolverTypeWrapper<EmergencyRow>;
  EmergencyReview: ResolverTypeWrapper<EmergencyReviewRow>;
  EmergencyFinding: EmergencyFinding;
  EmergencyReviewer: EmergencyReviewer;
  ReviewEmergencyInput: ReviewEmergencyInput;
  ReviewEmergencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewEmergencyResult']>;
  EmergencyReviewed: ResolverTypeWrapper<Omit<EmergencyReviewed, 'emergency'> & { emergency: ResolversTypes['Emergency'] }>;
  EmergencyConnection: ResolverTypeWrapper<Omit<EmergencyConnection, 'edges'> & { edges: Array<ResolversTypes['EmergencyEdge']> }>;
  EmergencyEdge: ResolverTypeWrapper<Omit<EmergencyEdge, 'node'> & { node: ResolversTypes['Emergency'] }>;
  RefusedLookFilter: RefusedLookFilter;
  RefusedLook: ResolverTypeWrapper<RefusedLookRow>;
  RefusedLookConnection: ResolverTypeWrapper<Omit<RefusedLookConnection, 'edges'> & { edges: Array<ResolversTypes['RefusedLookEdge']> }>;
  RefusedLookEdge: ResolverTypeWrapper<Omit<RefusedLookEdge, 'node'> & { node: ResolversTypes['RefusedLook'] }>;
  RightRefused: ResolverTypeWrapper<RightRefusedRow>;
  RightRefusal: RightRefusal;
  AccessExplanation: ResolverTypeWrapper<AccessExplanation>;
  ExplainedField: ResolverTypeWrapper<ExplainedField>;
  ExplainedSubject: ExplainedSubject;
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
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  QuestionAccessInput: QuestionAccessInput;
  QuestionAccessResult: ResolversUnionTypes<ResolversParentTypes>['QuestionAccessResult'];
  AccessQuestioned: AccessQuestionedRow;
  QuestionRefused: QuestionRefusedRow;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerQuestionResult'];
  AcknowledgeQuestionInput: AcknowledgeQuestionInput;
  AcknowledgeQuestionResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeQuestionResult'];
  QuestionAcknowledged: QuestionAcknowledgedRow;
  ExtendQuestionInput: ExtendQuestionInput;
  ExtendQuestionResult: ResolversUnionTypes<ResolversParentTypes>['ExtendQuestionResult'];
  QuestionExtended: QuestionExtendedRow;
  QuestionAnswered: QuestionAnsweredRow;
  AccessQuestion: AccessQuestionRow;
  AccessQuestionConnection: Omit<AccessQuestionConnection, 'edges'> & { edges: Array<ResolversParentTypes['AccessQuestionEdge']> };
  AccessQuestionEdge: Omit<AccessQuestionEdge, 'node'> & { node: ResolversParentTypes['AccessQuestion'] };
  LookInput: LookInput;
  LookActorInput: LookActorInput;
  LookGroupInput: LookGroupInput;
  Citizen: CitizenRow;
  Unit: UnitRow;
  AccessRecord: AccessRecordRow;
  Purpose: PurposeRow;
  PurposeLevel: PurposeLevel;
  PurposeSnapshot: PurposeSnapshot;
  Actor: ResolversUnionTypes<ResolversParentTypes>['Actor'];
  AgencyActor: AgencyActorRow;
  PersonActor: PersonActorRow;
  ServiceActor: ServiceActorRow;
  InclusionProof: InclusionProofRow;
  TreeHead: TreeHeadRow;
  AccessRecordConnection: AccessRecordConnectionRow;
  AccessRecordEdge: Omit<AccessRecordEdge, 'node'> & { node: ResolversParentTypes['AccessRecord'] };
  AccessFilter: AccessFilter;
  RightsOfInput: RightsOfInput;
  GrantedRight: GrantedRightRow;
  GiveConsentInput: GiveConsentInput;
  GiveConsentResult: ResolversUnionTypes<ResolversParentTypes>['GiveConsentResult'];
  ConsentGiven: Omit<ConsentGiven, 'consent'> & { consent: ResolversParentTypes['Consent'] };
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawConsentResult'];
  ConsentWithdrawn: Omit<ConsentWithdrawn, 'consent'> & { consent: ResolversParentTypes['Consent'] };
  Consent: ConsentRow;
  RecordRepresentationInput: RecordRepresentationInput;
  NamedPersonInput: NamedPersonInput;
  RecordRepresentationResult: ResolversUnionTypes<ResolversParentTypes>['RecordRepresentationResult'];
  RepresentationRecorded: Omit<RepresentationRecorded, 'representation'> & { representation: ResolversParentTypes['Representation'] };
  Representation: RepresentationRow;
  EndRepresentationInput: EndRepresentationInput;
  EndRepresentationResult: ResolversUnionTypes<ResolversParentTypes>['EndRepresentationResult'];
  RepresentationEnded: Omit<RepresentationEnded, 'representation'> & { representation: ResolversParentTypes['Representation'] };
  RequestEmergencyInput: RequestEmergencyInput;
  RequestEmergencyResult: ResolversUnionTypes<ResolversParentTypes>['RequestEmergencyResult'];
  EmergencyRequested: Omit<EmergencyRequested, 'emergency'> & { emergency: ResolversParentTypes['Emergency'] };
  ApproveEmergencyInput: ApproveEmergencyInput;
  ApproveEmergencyResult: ResolversUnionTypes<ResolversParentTypes>['ApproveEmergencyResult'];
  EmergencyApproved: Omit<EmergencyApproved, 'emergency'> & { emergency: ResolversParentTypes['Emergency'] };
  Emergency: EmergencyRow;
  EmergencyReview: EmergencyReviewRow;
  ReviewEmergencyInput: ReviewEmergencyInput;
  ReviewEmergencyResult: ResolversUnionTypes<ResolversParentTypes>['ReviewEmergencyResult'];
  EmergencyReviewed: Omit<EmergencyReviewed, 'emergency'> & { emergency: ResolversParentTypes['Emergency'] };
  EmergencyConnection: Omit<EmergencyConnection, 'edges'> & { edges: Array<ResolversParentTypes['EmergencyEdge']> };
  EmergencyEdge: Omit<EmergencyEdge, 'node'> & { node: ResolversParentTypes['Emergency'] };
  RefusedLookFilter: RefusedLookFilter;
  RefusedLook: RefusedLookRow;
  RefusedLookConnection: Omit<RefusedLookConnection, 'edges'> & { edges: Array<ResolversParentTypes['RefusedLookEdge']> };
  RefusedLookEdge: Omit<RefusedLookEdge, 'node'> & { node: ResolversParentTypes['RefusedLook'] };
  RightRefused: RightRefusedRow;
  AccessExplanation: AccessExplanation;
  ExplainedField: ExplainedField;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: PersonalDataClass;
  subject?: Maybe<Scalars['String']['input']>;
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = AccessContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  explainAccess?: Resolver<Maybe<ResolversTypes['AccessExplanation']>, ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'operation'>>;
  rightsOf?: Resolver<Maybe<Array<ResolversTypes['GrantedRight']>>, ParentType, ContextType, RequireFields<QueryRightsOfArgs, 'of'>>;
  isRepresentative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryIsRepresentativeArgs, 'person' | 'of'>>;
  purposes?: Resolver<Maybe<Array<ResolversTypes['Purpose']>>, ParentType, ContextType>;
  purposeSnapshot?: Resolver<Maybe<ResolversTypes['PurposeSnapshot']>, ParentType, ContextType>;
  accessRecords?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, RequireFields<QueryAccessRecordsArgs, 'filter' | 'first'>>;
  accessTreeHead?: Resolver<Maybe<ResolversTypes['TreeHead']>, ParentType, ContextType>;
  accessTreeConsistency?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryAccessTreeConsistencyArgs, 'first' | 'second'>>;
  accessQuestions?: Resolver<Maybe<ResolversTypes['AccessQuestionConnection']>, ParentType, ContextType, RequireFields<QueryAccessQuestionsArgs, 'first'>>;
  emergencies?: Resolver<Maybe<ResolversTypes['EmergencyConnection']>, ParentType, ContextType, RequireFields<QueryEmergenciesArgs, 'reviewed' | 'first'>>;
  refusedLooks?: Resolver<Maybe<ResolversTypes['RefusedLookConnection']>, ParentType, ContextType, RequireFields<QueryRefusedLooksArgs, 'first'>>;
};

export type MutationResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  giveConsent?: Resolver<Maybe<ResolversTypes['GiveConsentResult']>, ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['WithdrawConsentResult']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  recordRepresentation?: Resolver<Maybe<ResolversTypes['RecordRepresentationResult']>, ParentType, ContextType, RequireFields<MutationRecordRepresentationArgs, 'input'>>;
  requestEmergency?: Resolver<Maybe<ResolversTypes['RequestEmergencyResult']>, ParentType, ContextType, RequireFields<MutationRequestEmergencyArgs, 'input'>>;
  approveEmergency?: Resolver<Maybe<ResolversTypes['ApproveEmergencyResult']>, ParentType, ContextType, RequireFields<MutationApproveEmergencyArgs, 'input'>>;
  reviewEmergency?: Resolver<Maybe<ResolversTypes['ReviewEmergencyResult']>, ParentType, ContextType, RequireFields<MutationReviewEmergencyArgs, 'input'>>;
  endRepresentation?: Resolver<Maybe<ResolversTypes['EndRepresentationResult']>, ParentType, ContextType, RequireFields<MutationEndRepresentationArgs, 'input'>>;
  recordAccess?: Resolver<Maybe<Array<ResolversTypes['LookOutcome']>>, ParentType, ContextType, RequireFields<MutationRecordAccessArgs, 'looks'>>;
  questionAccess?: Resolver<Maybe<ResolversTypes['QuestionAccessResult']>, ParentType, ContextType, RequireFields<MutationQuestionAccessArgs, 'input'>>;
  answerQuestion?: Resolver<Maybe<ResolversTypes['AnswerQuestionResult']>, ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  acknowledgeQuestion?: Resolver<Maybe<ResolversTypes['AcknowledgeQuestionResult']>, ParentType, ContextType, RequireFields<MutationAcknowledgeQuestionArgs, 'input'>>;
  extendQuestion?: Resolver<Maybe<ResolversTypes['ExtendQuestionResult']>, ParentType, ContextType, RequireFields<MutationExtendQuestionArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  accessHappened?: SubscriptionResolver<Maybe<ResolversTypes['AccessRecord']>, "accessHappened", ParentType, ContextType>;
};

export type QuestionAccessResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['QuestionAccessResult'] = ResolversParentTypes['QuestionAccessResult']> = {
  __resolveType: TypeResolveFn<'AccessQuestioned' | 'QuestionRefused', ParentType, ContextType>;
};

export type AccessQuestionedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AccessQuestioned'] = ResolversParentTypes['AccessQuestioned']> = {
  question?: Resolver<ResolversTypes['AccessQuestion'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionRefusedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['QuestionRefused'] = ResolversParentTypes['QuestionRefused']> = {
  code?: Resolver<ResolversTypes['QuestionRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuestionRefusedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerQuestionResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AnswerQuestionResult'] = ResolversParentTypes['AnswerQuestionResult']> = {
  __resolveType: TypeResolveFn<'QuestionAnswered' | 'QuestionRefused', ParentType, ContextType>;
};

export type AcknowledgeQuestionResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AcknowledgeQuestionResult'] = ResolversParentTypes['AcknowledgeQuestionResult']> = {
  __resolveType: TypeResolveFn<'QuestionAcknowledged' | 'QuestionRefused', ParentType, ContextType>;
};

export type QuestionAcknowledgedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['QuestionAcknowledged'] = ResolversParentTypes['QuestionAcknowledged']> = {
  question?: Resolver<ResolversTypes['AccessQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendQuestionResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['ExtendQuestionResult'] = ResolversParentTypes['ExtendQuestionResult']> = {
  __resolveType: TypeResolveFn<'QuestionExtended' | 'QuestionRefused', ParentType, ContextType>;
};

export type QuestionExtendedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['QuestionExtended'] = ResolversParentTypes['QuestionExtended']> = {
  question?: Resolver<ResolversTypes['AccessQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionAnsweredResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['QuestionAnswered'] = ResolversParentTypes['QuestionAnswered']> = {
  question?: Resolver<ResolversTypes['AccessQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessQuestionResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AccessQuestion'] = ResolversParentTypes['AccessQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AccessRecord']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgeBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessQuestionState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccessQuestionConnectionResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AccessQuestionConnection'] = ResolversParentTypes['AccessQuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessQuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessQuestionEdgeResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AccessQuestionEdge'] = ResolversParentTypes['AccessQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessQuestion'], ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'], FederationReferenceType extends FederationReferenceTypes['Citizen'] = FederationReferenceTypes['Citizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Citizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consents?: Resolver<Maybe<Array<ResolversTypes['Consent']>>, ParentType, ContextType>;
  representations?: Resolver<Maybe<Array<ResolversTypes['Representation']>>, ParentType, ContextType>;
  represents?: Resolver<Maybe<Array<ResolversTypes['Representation']>>, ParentType, ContextType>;
  emergencies?: Resolver<Maybe<Array<ResolversTypes['Emergency']>>, ParentType, ContextType>;
  accesses?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, RequireFields<CitizenAccessesArgs, 'own' | 'first'>>;
};

export type UnitResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['UnitCode'], ParentType, ContextType>;
};

export type AccessRecordResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AccessRecord'] = ResolversParentTypes['AccessRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['DossierCode']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AccessRecordReasonArgs, 'lang'>>;
  proof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType>;
};

export type PurposeResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Purpose'] = ResolversParentTypes['Purpose']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PurposeNameArgs, 'lang'>>;
  legalText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PurposeLegalTextArgs, 'lang'>>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  callers?: Resolver<Array<ResolversTypes['PurposeCaller']>, ParentType, ContextType>;
  agencies?: Resolver<Maybe<Array<ResolversTypes['Unit']>>, ParentType, ContextType>;
  needsCase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['PurposeLevel']>, ParentType, ContextType>;
};

export type PurposeLevelResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['PurposeLevel'] = ResolversParentTypes['PurposeLevel']> = {
  level?: Resolver<ResolversTypes['PurposeLevelKind'], ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PurposeSnapshotResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['PurposeSnapshot'] = ResolversParentTypes['PurposeSnapshot']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'AgencyActor' | 'PersonActor' | 'ServiceActor', ParentType, ContextType>;
};

export type AgencyActorResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AgencyActor'] = ResolversParentTypes['AgencyActor']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonActorResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['PersonActor'] = ResolversParentTypes['PersonActor']> = {
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceActorResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['ServiceActor'] = ResolversParentTypes['ServiceActor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  index?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TreeHeadResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['TreeHead'] = ResolversParentTypes['TreeHead']> = {
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessRecordConnectionResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AccessRecordConnection'] = ResolversParentTypes['AccessRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sealedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessRecordEdgeResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AccessRecordEdge'] = ResolversParentTypes['AccessRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessRecord'], ParentType, ContextType>;
};

export type GrantedRightResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['GrantedRight'] = ResolversParentTypes['GrantedRight']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RightBasis'], ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type GiveConsentResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['GiveConsentResult'] = ResolversParentTypes['GiveConsentResult']> = {
  __resolveType: TypeResolveFn<'ConsentGiven' | 'RightRefused', ParentType, ContextType>;
};

export type ConsentGivenResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['ConsentGiven'] = ResolversParentTypes['ConsentGiven']> = {
  consent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawConsentResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['WithdrawConsentResult'] = ResolversParentTypes['WithdrawConsentResult']> = {
  __resolveType: TypeResolveFn<'ConsentWithdrawn' | 'RightRefused', ParentType, ContextType>;
};

export type ConsentWithdrawnResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['ConsentWithdrawn'] = ResolversParentTypes['ConsentWithdrawn']> = {
  consent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordRepresentationResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['RecordRepresentationResult'] = ResolversParentTypes['RecordRepresentationResult']> = {
  __resolveType: TypeResolveFn<'RepresentationRecorded' | 'RightRefused', ParentType, ContextType>;
};

export type RepresentationRecordedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['RepresentationRecorded'] = ResolversParentTypes['RepresentationRecorded']> = {
  representation?: Resolver<ResolversTypes['Representation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EndRepresentationResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['EndRepresentationResult'] = ResolversParentTypes['EndRepresentationResult']> = {
  __resolveType: TypeResolveFn<'RepresentationEnded' | 'RightRefused', ParentType, ContextType>;
};

export type RepresentationEndedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['RepresentationEnded'] = ResolversParentTypes['RepresentationEnded']> = {
  representation?: Resolver<ResolversTypes['Representation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestEmergencyResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['RequestEmergencyResult'] = ResolversParentTypes['RequestEmergencyResult']> = {
  __resolveType: TypeResolveFn<'EmergencyRequested' | 'RightRefused', ParentType, ContextType>;
};

export type EmergencyRequestedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['EmergencyRequested'] = ResolversParentTypes['EmergencyRequested']> = {
  emergency?: Resolver<ResolversTypes['Emergency'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveEmergencyResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['ApproveEmergencyResult'] = ResolversParentTypes['ApproveEmergencyResult']> = {
  __resolveType: TypeResolveFn<'EmergencyApproved' | 'RightRefused', ParentType, ContextType>;
};

export type EmergencyApprovedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['EmergencyApproved'] = ResolversParentTypes['EmergencyApproved']> = {
  emergency?: Resolver<ResolversTypes['Emergency'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['Emergency'] = ResolversParentTypes['Emergency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lookCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['EmergencyReview']>, ParentType, ContextType>;
};

export type EmergencyReviewResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['EmergencyReview'] = ResolversParentTypes['EmergencyReview']> = {
  finding?: Resolver<ResolversTypes['EmergencyFinding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['EmergencyReviewer'], ParentType, ContextType>;
};

export type ReviewEmergencyResultResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['ReviewEmergencyResult'] = ResolversParentTypes['ReviewEmergencyResult']> = {
  __resolveType: TypeResolveFn<'EmergencyReviewed' | 'RightRefused', ParentType, ContextType>;
};

export type EmergencyReviewedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['EmergencyReviewed'] = ResolversParentTypes['EmergencyReviewed']> = {
  emergency?: Resolver<ResolversTypes['Emergency'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyConnectionResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['EmergencyConnection'] = ResolversParentTypes['EmergencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmergencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmergencyEdgeResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['EmergencyEdge'] = ResolversParentTypes['EmergencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Emergency'], ParentType, ContextType>;
};

export type RefusedLookResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['RefusedLook'] = ResolversParentTypes['RefusedLook']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusedLookConnectionResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['RefusedLookConnection'] = ResolversParentTypes['RefusedLookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RefusedLookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RefusedLookEdgeResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['RefusedLookEdge'] = ResolversParentTypes['RefusedLookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefusedLook'], ParentType, ContextType>;
};

export type RightRefusedResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['RightRefused'] = ResolversParentTypes['RightRefused']> = {
  code?: Resolver<ResolversTypes['RightRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RightRefusedMessageArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessExplanationResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  purpose?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ExplainedField']>, ParentType, ContextType>;
};

export type ExplainedFieldResolvers<ContextType = AccessContext, ParentType extends ResolversParentTypes['ExplainedField'] = ResolversParentTypes['ExplainedField']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredOf?: Resolver<Array<ResolversTypes['ExplainedSubject']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ExplainedFieldReasonArgs, 'lang'>>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = AccessContext> = {
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
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  QuestionAccessResult?: QuestionAccessResultResolvers<ContextType>;
  AccessQuestioned?: AccessQuestionedResolvers<ContextType>;
  QuestionRefused?: QuestionRefusedResolvers<ContextType>;
  AnswerQuestionResult?: AnswerQuestionResultResolvers<ContextType>;
  AcknowledgeQuestionResult?: AcknowledgeQuestionResultResolvers<ContextType>;
  QuestionAcknowledged?: QuestionAcknowledgedResolvers<ContextType>;
  ExtendQuestionResult?: ExtendQuestionResultResolvers<ContextType>;
  QuestionExtended?: QuestionExtendedResolvers<ContextType>;
  QuestionAnswered?: QuestionAnsweredResolvers<ContextType>;
  AccessQuestion?: AccessQuestionResolvers<ContextType>;
  AccessQuestionConnection?: AccessQuestionConnectionResolvers<ContextType>;
  AccessQuestionEdge?: AccessQuestionEdgeResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  AccessRecord?: AccessRecordResolvers<ContextType>;
  Purpose?: PurposeResolvers<ContextType>;
  PurposeLevel?: PurposeLevelResolvers<ContextType>;
  PurposeSnapshot?: PurposeSnapshotResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AgencyActor?: AgencyActorResolvers<ContextType>;
  PersonActor?: PersonActorResolvers<ContextType>;
  ServiceActor?: ServiceActorResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  TreeHead?: TreeHeadResolvers<ContextType>;
  AccessRecordConnection?: AccessRecordConnectionResolvers<ContextType>;
  AccessRecordEdge?: AccessRecordEdgeResolvers<ContextType>;
  GrantedRight?: GrantedRightResolvers<ContextType>;
  GiveConsentResult?: GiveConsentResultResolvers<ContextType>;
  ConsentGiven?: ConsentGivenResolvers<ContextType>;
  WithdrawConsentResult?: WithdrawConsentResultResolvers<ContextType>;
  ConsentWithdrawn?: ConsentWithdrawnResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  RecordRepresentationResult?: RecordRepresentationResultResolvers<ContextType>;
  RepresentationRecorded?: RepresentationRecordedResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  EndRepresentationResult?: EndRepresentationResultResolvers<ContextType>;
  RepresentationEnded?: RepresentationEndedResolvers<ContextType>;
  RequestEmergencyResult?: RequestEmergencyResultResolvers<ContextType>;
  EmergencyRequested?: EmergencyRequestedResolvers<ContextType>;
  ApproveEmergencyResult?: ApproveEmergencyResultResolvers<ContextType>;
  EmergencyApproved?: EmergencyApprovedResolvers<ContextType>;
  Emergency?: EmergencyResolvers<ContextType>;
  EmergencyReview?: EmergencyReviewResolvers<ContextType>;
  ReviewEmergencyResult?: ReviewEmergencyResultResolvers<ContextType>;
  EmergencyReviewed?: EmergencyReviewedResolvers<ContextType>;
  EmergencyConnection?: EmergencyConnectionResolvers<ContextType>;
  EmergencyEdge?: EmergencyEdgeResolvers<ContextType>;
  RefusedLook?: RefusedLookResolvers<ContextType>;
  RefusedLookConnection?: RefusedLookConnectionResolvers<ContextType>;
  RefusedLookEdge?: RefusedLookEdgeResolvers<ContextType>;
  RightRefused?: RightRefusedResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  ExplainedField?: ExplainedFieldResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = AccessContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};

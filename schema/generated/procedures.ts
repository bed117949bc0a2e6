// Made by `npm run contract:codegen` from the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CategoryRow } from '../../subgraphs/procedures/entities/category.ts';
import type { ComponentRow, RequirementRow, SubstitutionRow } from '../../subgraphs/procedures/entities/component.ts';
import type { FormChoiceRow, FormFieldRow } from '../../subgraphs/procedures/entities/form-field.ts';
import type { InterlinkedLegRow, InterlinkedGroupRow } from '../../subgraphs/procedures/entities/interlinked-group.ts';
import type { ProcedureRow, ProcedureChannelRow, TimeLimitRow, FeeRow, LegalBasisRow, ProcedureNoteRow, ImportFindingRow } from '../../subgraphs/procedures/entities/procedure.ts';
import type { ResultTypeRow } from '../../subgraphs/procedures/entities/result-type.ts';
import type { ProceduresContext } from '../../subgraphs/procedures/context.ts';
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
   * The day on which the newest version of a procedure in force began, from its first moment. For the gateway; null: there is none.
   * vi: Ngày phiên bản thủ tục mới nhất bắt đầu có hiệu lực, tính từ 0 giờ. Dành cho cổng; trống: chưa có.
   */
  dataAsOf?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The version of a procedure in force on a day (no day: today). Null: no version was in force then. Public, no purpose needed.
   * vi: Phiên bản thủ tục có hiệu lực vào một ngày (không nêu: hôm nay). Null: ngày đó không có phiên bản nào. Công khai, không cần mục đích.
   */
  procedure?: Maybe<Procedure>;
  /**
   * The procedures in force today, best match first when `search` is given, else by code. Null: this owner did not answer.
   * vi: Các thủ tục đang có hiệu lực, khớp nhất đứng trước khi có `search`, nếu không thì theo mã. Null: bên giữ dữ liệu không trả lời.
   */
  procedures?: Maybe<ProcedureConnection>;
  /**
   * A group of procedures done with one declaration, by the code of the group. Null: no such group.
   * vi: Nhóm thủ tục liên thông làm bằng một tờ khai, theo mã nhóm. Null: không có nhóm này.
   */
  interlinkedGroup?: Maybe<InterlinkedGroup>;
};


export type QueryProcedureArgs = {
  code: Scalars['ProcedureCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryProceduresArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<GovernmentLevel>;
  online?: InputMaybe<OnlineLevel>;
  for?: InputMaybe<PartyKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInterlinkedGroupArgs = {
  code: Scalars['ID']['input'];
};

/**
 * How far a procedure can be done online. Source: NĐ 42/2022/NĐ-CP.
 * vi: Mức độ dịch vụ công trực tuyến. Nguồn: NĐ 42/2022/NĐ-CP.
 */
export type OnlineLevel =
  /**
   * From filing to result online.
   * vi: Toàn trình.
   */
  | 'FULL'
  /**
   * Partly online; at least one step needs presence or paper.
   * vi: Một phần; còn ít nhất một bước phải có mặt hoặc dùng giấy.
   */
  | 'PARTIAL'
  /**
   * Not online.
   * vi: Không cung cấp trực tuyến.
   */
  | 'NONE';

/**
 * Level of government that carries a procedure out. There has been no district level since 2025-07-01.
 * vi: Cấp chính quyền thực hiện thủ tục. Từ 01/7/2025 không còn cấp huyện.
 */
export type GovernmentLevel =
  /**
   * Ministry or agency of the Government.
   * vi: Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ.
   */
  | 'MINISTRY'
  /**
   * Province or centrally-run city, with its departments.
   * vi: Tỉnh, thành phố và các sở.
   */
  | 'PROVINCE'
  /**
   * Commune, ward or special zone.
   * vi: Xã, phường, đặc khu.
   */
  | 'COMMUNE';

/**
 * Who may ask for a procedure (đối tượng thực hiện). Source: NĐ 63/2010/NĐ-CP, article 8.
 * vi: Đối tượng thực hiện thủ tục. Nguồn: NĐ 63/2010/NĐ-CP, Điều 8.
 */
export type PartyKind =
  /**
   * A Vietnamese citizen, also one who lives abroad.
   * vi: Công dân Việt Nam, kể cả người định cư ở nước ngoài.
   */
  | 'CITIZEN'
  /**
   * An enterprise, cooperative, agency or other organisation.
   * vi: Doanh nghiệp, hợp tác xã, cơ quan hoặc tổ chức khác.
   */
  | 'ORGANIZATION'
  /**
   * A foreigner.
   * vi: Người nước ngoài.
   */
  | 'FOREIGNER';

/**
 * One version of an administrative procedure (thủ tục hành chính). Owner: procedures. Source: NĐ 63/2010/NĐ-CP, article 8.
 * vi: Một phiên bản của thủ tục hành chính. Bên giữ: procedures. Nguồn: NĐ 63/2010/NĐ-CP, Điều 8.
 */
export type Procedure = {
  __typename?: 'Procedure';
  /**
   * Code and first day in force, e.g. 1.001193@2025-07-01. A dossier keeps the version it was received under.
   * vi: Mã và ngày bắt đầu hiệu lực, ví dụ 1.001193@2025-07-01. Hồ sơ giữ phiên bản tại lúc tiếp nhận.
   */
  id: Scalars['ID']['output'];
  /**
   * Code of the procedure, the same in all its versions.
   * vi: Mã thủ tục, giống nhau ở mọi phiên bản.
   */
  code: Scalars['ProcedureCode']['output'];
  /**
   * Name. Null: no English name has been written yet.
   * vi: Tên thủ tục. Null: chưa có tên tiếng Anh.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * The field of administration it belongs to.
   * vi: Lĩnh vực của thủ tục.
   */
  category: Category;
  /**
   * How far it can be done online.
   * vi: Mức độ trực tuyến.
   */
  onlineLevel: OnlineLevel;
  /**
   * Whether it may be filed anywhere in the country (phi địa giới). Source: NĐ 118/2025/NĐ-CP.
   * vi: Có được nộp ở mọi nơi, không phụ thuộc địa giới hành chính hay không. Nguồn: NĐ 118/2025/NĐ-CP.
   */
  nonTerritorial: Scalars['Boolean']['output'];
  /**
   * The levels of government that carry it out.
   * vi: Các cấp chính quyền thực hiện.
   */
  levels: Array<GovernmentLevel>;
  /**
   * Who may ask for it.
   * vi: Đối tượng thực hiện.
   */
  for: Array<PartyKind>;
  /**
   * The body that decides, in words; Vietnamese where no English has been written.
   * vi: Cơ quan có thẩm quyền, bằng lời; dùng tiếng Việt khi chưa có tiếng Anh.
   */
  competentAgency: Scalars['String']['output'];
  /**
   * Number of the decision that announced it (quyết định công bố). Null: not recorded.
   * vi: Số quyết định công bố. Null: chưa ghi nhận.
   */
  decision?: Maybe<Scalars['String']['output']>;
  /**
   * The ways to file it, each with its own time limit and fees.
   * vi: Các cách thức thực hiện, mỗi cách có thời hạn và phí, lệ phí riêng.
   */
  channels: Array<ProcedureChannel>;
  /**
   * The papers to hand in or show. Empty: this hub does not hold them yet.
   * vi: Thành phần hồ sơ phải nộp hoặc xuất trình. Rỗng: hệ thống chưa có dữ liệu này.
   */
  components: Array<Component>;
  /**
   * Lines that the official record files as components of quantity zero: instructions, often substitution rules.
   * vi: Các dòng mà dữ liệu chính thức ghi như thành phần có số lượng bằng 0: là lưu ý, thường là quy tắc thay thế giấy tờ.
   */
  notes: Array<ProcedureNote>;
  /**
   * What the applicant receives.
   * vi: Kết quả người nộp nhận được.
   */
  results: Array<ResultType>;
  /**
   * The acts it rests on.
   * vi: Căn cứ pháp lý.
   */
  legalBases: Array<LegalBasis>;
  /**
   * The form, with each field bound to the graph. Null: this hub holds no form for it.
   * vi: Tờ khai, mỗi trường gắn với đồ thị dữ liệu. Null: hệ thống chưa có tờ khai.
   */
  form?: Maybe<Form>;
  /**
   * First day in force.
   * vi: Ngày bắt đầu hiệu lực.
   */
  validFrom: Scalars['Date']['output'];
  /**
   * First day no longer in force. Null: in force with no end known.
   * vi: Ngày bắt đầu hết hiệu lực. Null: chưa có ngày hết hiệu lực.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Where the official record contradicts itself or had to be cleaned. Empty: nothing was found.
   * vi: Những chỗ dữ liệu chính thức tự mâu thuẫn hoặc phải làm sạch. Rỗng: không phát hiện gì.
   */
  findings: Array<ImportFinding>;
};


/**
 * One version of an administrative procedure (thủ tục hành chính). Owner: procedures. Source: NĐ 63/2010/NĐ-CP, article 8.
 * vi: Một phiên bản của thủ tục hành chính. Bên giữ: procedures. Nguồn: NĐ 63/2010/NĐ-CP, Điều 8.
 */
export type ProcedureNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * One version of an administrative procedure (thủ tục hành chính). Owner: procedures. Source: NĐ 63/2010/NĐ-CP, article 8.
 * vi: Một phiên bản của thủ tục hành chính. Bên giữ: procedures. Nguồn: NĐ 63/2010/NĐ-CP, Điều 8.
 */
export type ProcedureCompetentAgencyArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A page of procedures.
 * vi: Một trang thủ tục.
 */
export type ProcedureConnection = {
  __typename?: 'ProcedureConnection';
  /**
   * The rows of the page.
   * vi: Các dòng của trang.
   */
  edges: Array<ProcedureEdge>;
  /**
   * Where the page stands.
   * vi: Vị trí của trang.
   */
  pageInfo: PageInfo;
};

/**
 * One procedure of a page.
 * vi: Một thủ tục trong trang.
 */
export type ProcedureEdge = {
  __typename?: 'ProcedureEdge';
  /**
   * Opaque position, for `after`.
   * vi: Vị trí để dùng cho `after`.
   */
  cursor: Scalars['String']['output'];
  /**
   * The procedure.
   * vi: Thủ tục.
   */
  node: Procedure;
};

/**
 * One way to file a procedure (cách thức thực hiện).
 * vi: Một cách thức thực hiện thủ tục.
 */
export type ProcedureChannel = {
  __typename?: 'ProcedureChannel';
  /**
   * Direct, online or by post.
   * vi: Trực tiếp, trực tuyến hoặc qua bưu chính.
   */
  channel: Channel;
  /**
   * How long the usual case takes. Null: the record gives no countable time.
   * vi: Thời hạn giải quyết trường hợp thông thường. Null: dữ liệu không nêu thời hạn đếm được.
   */
  timeLimit?: Maybe<TimeLimit>;
  /**
   * Other time limits, each with the case it is for.
   * vi: Các thời hạn khác, mỗi thời hạn kèm trường hợp áp dụng.
   */
  otherTimeLimits: Array<TimeLimit>;
  /**
   * Fees. An amount of 0 is free of charge; an empty list means the record states none.
   * vi: Phí, lệ phí. Mức 0 là miễn phí; danh sách rỗng là dữ liệu không nêu.
   */
  fees: Array<Fee>;
};

/**
 * Unit in which a time limit counts. Source: Bộ luật Dân sự 2015, articles 146 and 147.
 * vi: Đơn vị tính thời hạn. Nguồn: Bộ luật Dân sự 2015, Điều 146 và 147.
 */
export type TimeUnit =
  /**
   * Working days.
   * vi: Ngày làm việc.
   */
  | 'WORKING_DAY'
  /**
   * Calendar days.
   * vi: Ngày.
   */
  | 'DAY'
  /**
   * Office hours.
   * vi: Giờ làm việc.
   */
  | 'HOUR'
  /**
   * Months.
   * vi: Tháng.
   */
  | 'MONTH'
  /**
   * By close of the day of reception; received after 15:00, the next working day.
   * vi: Trong ngày; tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo.
   */
  | 'SAME_DAY';

/**
 * How long a case may take (thời hạn giải quyết).
 * vi: Thời hạn giải quyết.
 */
export type TimeLimit = {
  __typename?: 'TimeLimit';
  /**
   * How many units; 0 with SAME_DAY.
   * vi: Số đơn vị thời gian; bằng 0 với SAME_DAY.
   */
  quantity: Scalars['Int']['output'];
  /**
   * The unit that is counted.
   * vi: Đơn vị tính.
   */
  unit: TimeUnit;
  /**
   * The time limit in words.
   * vi: Thời hạn bằng lời.
   */
  text: Scalars['String']['output'];
  /**
   * The case it is for. Null: the usual case, or not written in this language.
   * vi: Trường hợp áp dụng. Null: trường hợp thông thường, hoặc chưa viết bằng ngôn ngữ này.
   */
  condition?: Maybe<Scalars['String']['output']>;
};


/**
 * How long a case may take (thời hạn giải quyết).
 * vi: Thời hạn giải quyết.
 */
export type TimeLimitTextArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * How long a case may take (thời hạn giải quyết).
 * vi: Thời hạn giải quyết.
 */
export type TimeLimitConditionArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Kind of fee. Source: Luật Phí và lệ phí 97/2015/QH13, article 3.
 * vi: Loại khoản thu. Nguồn: Luật Phí và lệ phí 97/2015/QH13, Điều 3.
 */
export type FeeKind =
  /**
   * Phí: pays for the cost of a service.
   * vi: Phí.
   */
  | 'FEE'
  /**
   * Lệ phí: a fixed charge for an act of the state.
   * vi: Lệ phí.
   */
  | 'SERVICE_FEE'
  /**
   * Giá: the price of a service that is not a fee.
   * vi: Giá dịch vụ.
   */
  | 'PRICE_LEVEL';

/**
 * Who sets the amount of a fee.
 * vi: Bên quy định mức thu.
 */
export type FeeSetter =
  /**
   * A national act.
   * vi: Văn bản của trung ương.
   */
  | 'NATION'
  /**
   * The province: its People's Council, proposed by the People's Committee.
   * vi: Cấp tỉnh: Hội đồng nhân dân, do Ủy ban nhân dân trình.
   */
  | 'PROVINCE';

/**
 * One fee of one way to file (phí, lệ phí).
 * vi: Một khoản phí, lệ phí của một cách thức thực hiện.
 */
export type Fee = {
  __typename?: 'Fee';
  /**
   * Fee, service fee or price.
   * vi: Phí, lệ phí hoặc giá.
   */
  kind: FeeKind;
  /**
   * Amount in đồng; 0 is free. Null: no single figure here: the province sets it (setBy PROVINCE), or an act named in `text` does.
   * vi: Mức thu bằng đồng; 0 là miễn phí. Null: không có một mức chung: do cấp tỉnh quy định (setBy PROVINCE) hoặc theo văn bản nêu trong `text`.
   */
  amount?: Maybe<Scalars['Dong']['output']>;
  /**
   * Who sets the amount.
   * vi: Bên quy định mức thu.
   */
  setBy: FeeSetter;
  /**
   * The key of the form's field that says how many times it is due, such as the number of copies. Null: once for a dossier.
   * vi: Khóa của trường trong tờ khai cho biết số lần thu, chẳng hạn số bản sao. Null: một lần cho mỗi hồ sơ.
   */
  countedBy?: Maybe<Scalars['ID']['output']>;
  /**
   * What it is for and when it falls due, in words. Null: not written in this language.
   * vi: Thu về việc gì, khi nào, bằng lời. Null: chưa viết bằng ngôn ngữ này.
   */
  text?: Maybe<Scalars['String']['output']>;
};


/**
 * One fee of one way to file (phí, lệ phí).
 * vi: Một khoản phí, lệ phí của một cách thức thực hiện.
 */
export type FeeTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * An act that a procedure rests on (căn cứ pháp lý).
 * vi: Một văn bản là căn cứ pháp lý của thủ tục.
 */
export type LegalBasis = {
  __typename?: 'LegalBasis';
  /**
   * Number of the act, e.g. 118/2025/NĐ-CP.
   * vi: Số, ký hiệu văn bản, ví dụ 118/2025/NĐ-CP.
   */
  number: Scalars['String']['output'];
  /**
   * Title. Null: not written in this language.
   * vi: Tên văn bản. Null: chưa viết bằng ngôn ngữ này.
   */
  title?: Maybe<Scalars['String']['output']>;
  /**
   * Article and clause, e.g. "Điều 11 khoản 1". Null: the whole act.
   * vi: Điều, khoản, ví dụ "Điều 11 khoản 1". Null: toàn văn bản.
   */
  article?: Maybe<Scalars['String']['output']>;
};


/**
 * An act that a procedure rests on (căn cứ pháp lý).
 * vi: Một văn bản là căn cứ pháp lý của thủ tục.
 */
export type LegalBasisTitleArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * An instruction among the components of the official record.
 * vi: Một lưu ý nằm trong phần thành phần hồ sơ của dữ liệu chính thức.
 */
export type ProcedureNote = {
  __typename?: 'ProcedureNote';
  /**
   * Code of the line, as in the official record. Null: it has none.
   * vi: Mã của dòng theo dữ liệu chính thức. Null: không có mã.
   */
  code?: Maybe<Scalars['ID']['output']>;
  /**
   * What it says; Vietnamese where no English has been written.
   * vi: Nội dung; dùng tiếng Việt khi chưa có tiếng Anh.
   */
  text: Scalars['String']['output'];
};


/**
 * An instruction among the components of the official record.
 * vi: Một lưu ý nằm trong phần thành phần hồ sơ của dữ liệu chính thức.
 */
export type ProcedureNoteTextArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * What an import found wrong in the official record.
 * vi: Loại vấn đề phát hiện khi nhập dữ liệu chính thức.
 */
export type FindingCode =
  /**
   * Lines of quantity zero were filed as components; they are kept as notes.
   * vi: Dòng có số lượng 0 được ghi như thành phần; giữ lại làm lưu ý.
   */
  | 'ZERO_QUANTITY_COMPONENT'
  /**
   * A note reads like a substitution rule; a person has to turn it into one.
   * vi: Lưu ý giống quy tắc thay thế giấy tờ; cần người biên tập.
   */
  | 'POSSIBLE_SUBSTITUTION'
  /**
   * One component stands under several cases, or two share a code.
   * vi: Một thành phần có ở nhiều trường hợp, hoặc hai thành phần trùng mã.
   */
  | 'COMPONENT_REPEATED'
  /**
   * A component has no code; it has one of this hub's making.
   * vi: Thành phần không có mã; hệ thống tự đặt mã.
   */
  | 'COMPONENT_WITHOUT_CODE'
  /**
   * A fee above 0 and under 1,000 đồng, probably off by a factor of 1,000 or in another currency.
   * vi: Mức thu trên 0 và dưới 1.000 đồng, có thể sai 1.000 lần hoặc là ngoại tệ.
   */
  | 'SUSPICIOUS_FEE'
  /**
   * The amount of a fee differs from the amount in its own text.
   * vi: Mức thu khác với số tiền trong phần mô tả.
   */
  | 'FEE_DIFFERS_FROM_TEXT'
  /**
   * Two fields of the record give different time limits.
   * vi: Hai trường của dữ liệu nêu thời hạn khác nhau.
   */
  | 'TIME_CONTRADICTION'
  /**
   * The time limit depends on the way of filing.
   * vi: Thời hạn khác nhau theo cách thức nộp.
   */
  | 'TIME_DIFFERS_BY_CHANNEL'
  /**
   * The time limit could not be counted.
   * vi: Thời hạn không đếm được.
   */
  | 'TIME_UNREADABLE'
  /**
   * A name was cleaned: capitals, tabs, special spaces.
   * vi: Tên đã được làm sạch: chữ hoa toàn bộ, ký tự tab, khoảng trắng lạ.
   */
  | 'NAME_CLEANED'
  /**
   * The text names a level or type of unit that no longer exists (district, township).
   * vi: Nội dung nêu cấp hoặc loại đơn vị không còn tồn tại (cấp huyện, thị trấn).
   */
  | 'ABOLISHED_LEVEL'
  /**
   * The number of an act was repaired, or cannot be one.
   * vi: Số văn bản đã được sửa, hoặc không thể là số văn bản.
   */
  | 'LEGAL_BASIS_TYPO'
  /**
   * A code of who may ask is unknown and was left out.
   * vi: Mã đối tượng không rõ, đã bỏ qua.
   */
  | 'UNKNOWN_SUBJECT'
  /**
   * The record gives no day of effect; the day of import stands in.
   * vi: Dữ liệu không có ngày hiệu lực; dùng ngày nhập.
   */
  | 'EFFECTIVE_DAY_UNKNOWN';

/**
 * One place where the official record contradicts itself or was cleaned; the record was taken nevertheless.
 * vi: Một chỗ dữ liệu chính thức tự mâu thuẫn hoặc đã được làm sạch; bản ghi vẫn được nhận.
 */
export type ImportFinding = {
  __typename?: 'ImportFinding';
  /**
   * What kind of fault it is.
   * vi: Loại vấn đề.
   */
  code: FindingCode;
  /**
   * The field of the official record, e.g. executionMethods[0].fees[0].value. Null: the whole record.
   * vi: Trường của dữ liệu chính thức, ví dụ executionMethods[0].fees[0].value. Null: cả bản ghi.
   */
  field?: Maybe<Scalars['String']['output']>;
  /**
   * What was found and what stands in the graph now.
   * vi: Đã phát hiện gì và đồ thị đang ghi gì.
   */
  message: Scalars['String']['output'];
};


/**
 * One place where the official record contradicts itself or was cleaned; the record was taken nevertheless.
 * vi: Một chỗ dữ liệu chính thức tự mâu thuẫn hoặc đã được làm sạch; bản ghi vẫn được nhận.
 */
export type ImportFindingMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A kind of result or document (mã kết quả), also the type of a stored document.
 * vi: Loại kết quả giải quyết, cũng là loại của giấy tờ trong kho dữ liệu.
 */
export type ResultType = {
  __typename?: 'ResultType';
  /**
   * Code of the result, e.g. KQ.G15.000031 for a birth certificate.
   * vi: Mã kết quả, ví dụ KQ.G15.000031 là Giấy khai sinh.
   */
  code: Scalars['ID']['output'];
  /**
   * Name. Null: not written in this language.
   * vi: Tên. Null: chưa viết bằng ngôn ngữ này.
   */
  name?: Maybe<Scalars['String']['output']>;
};


/**
 * A kind of result or document (mã kết quả), also the type of a stored document.
 * vi: Loại kết quả giải quyết, cũng là loại của giấy tờ trong kho dữ liệu.
 */
export type ResultTypeNameArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A field of administration (lĩnh vực). Source: TT 03/2025/TT-VPCP.
 * vi: Lĩnh vực thủ tục hành chính. Nguồn: TT 03/2025/TT-VPCP.
 */
export type Category = {
  __typename?: 'Category';
  /**
   * Code of the field, e.g. G15-TP07. The agency in it may be an abolished one; the code stays.
   * vi: Mã lĩnh vực, ví dụ G15-TP07. Mã cơ quan trong đó có thể đã giải thể; mã lĩnh vực vẫn giữ.
   */
  code: Scalars['ID']['output'];
  /**
   * Name. Null: not written in this language.
   * vi: Tên. Null: chưa viết bằng ngôn ngữ này.
   */
  name?: Maybe<Scalars['String']['output']>;
};


/**
 * A field of administration (lĩnh vực). Source: TT 03/2025/TT-VPCP.
 * vi: Lĩnh vực thủ tục hành chính. Nguồn: TT 03/2025/TT-VPCP.
 */
export type CategoryNameArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * A paper of one version of a procedure (thành phần hồ sơ).
 * vi: Một thành phần hồ sơ của một phiên bản thủ tục.
 */
export type Component = {
  __typename?: 'Component';
  /**
   * Procedure version and component code, e.g. 1.001193@2025-07-01/000.00.00.G15-KQ004389.
   * vi: Phiên bản thủ tục và mã thành phần, ví dụ 1.001193@2025-07-01/000.00.00.G15-KQ004389.
   */
  id: Scalars['ID']['output'];
  /**
   * Code of the component, opaque; several procedures use the same one.
   * vi: Mã thành phần hồ sơ; nhiều thủ tục có thể dùng chung.
   */
  code: Scalars['ID']['output'];
  /**
   * Name. Null: not written in this language.
   * vi: Tên. Null: chưa viết bằng ngôn ngữ này.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * How many originals.
   * vi: Số bản chính.
   */
  originals: Scalars['Int']['output'];
  /**
   * How many copies.
   * vi: Số bản sao.
   */
  copies: Scalars['Int']['output'];
  /**
   * When it is needed, and whether to hand it in or show it.
   * vi: Khi nào cần, và nộp hay xuất trình.
   */
  requirement: Requirement;
  /**
   * What may stand in its place. Null: no rule is known, the paper is needed.
   * vi: Dữ liệu hoặc giấy tờ có thể thay thế. Null: chưa có quy tắc, vẫn cần giấy tờ.
   */
  substitution?: Maybe<Substitution>;
};


/**
 * A paper of one version of a procedure (thành phần hồ sơ).
 * vi: Một thành phần hồ sơ của một phiên bản thủ tục.
 */
export type ComponentNameArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * When a paper is needed.
 * vi: Khi nào cần giấy tờ.
 */
export type Need =
  /**
   * In every case.
   * vi: Mọi trường hợp.
   */
  | 'ALWAYS'
  /**
   * Only in the case that `condition` describes.
   * vi: Chỉ trong trường hợp nêu ở `condition`.
   */
  | 'CONDITIONAL'
  /**
   * Only if the data cannot be found in the databases.
   * vi: Chỉ khi không khai thác được dữ liệu.
   */
  | 'IF_NOT_IN_DATABASES';

/**
 * What is done with a paper at the counter.
 * vi: Cách sử dụng giấy tờ khi làm thủ tục.
 */
export type Handling =
  /**
   * Handed in or uploaded (nộp).
   * vi: Nộp hoặc tải lên.
   */
  | 'SUBMIT'
  /**
   * Shown and given back (xuất trình); a copy may not be demanded.
   * vi: Xuất trình rồi nhận lại; không được yêu cầu nộp bản sao.
   */
  | 'SHOW';

/**
 * When and how a paper is asked for. The official record keeps this in prose; here it is in fields.
 * vi: Khi nào và cách yêu cầu giấy tờ. Dữ liệu chính thức ghi bằng lời; ở đây thành các trường.
 */
export type Requirement = {
  __typename?: 'Requirement';
  /**
   * When it is needed.
   * vi: Khi nào cần.
   */
  need: Need;
  /**
   * Handed in or shown.
   * vi: Nộp hay xuất trình.
   */
  handling: Handling;
  /**
   * The ways of filing that ask for it. Null: all.
   * vi: Các cách thức nộp cần giấy tờ này. Null: mọi cách thức.
   */
  channels?: Maybe<Array<Channel>>;
  /**
   * The case, in words. Null: no condition, or not written in this language.
   * vi: Trường hợp áp dụng, bằng lời. Null: không có điều kiện, hoặc chưa viết bằng ngôn ngữ này.
   */
  condition?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it is the declaration that the procedure's own form becomes: whoever fills the form in has made it. Source: NĐ 118/2025/NĐ-CP (interactive e-forms).
   * vi: Có phải chính là tờ khai được lập từ biểu mẫu của thủ tục hay không: điền biểu mẫu là đã có tờ khai. Nguồn: NĐ 118/2025/NĐ-CP (biểu mẫu điện tử tương tác).
   */
  madeFromForm: Scalars['Boolean']['output'];
  /**
   * The answer in the form by which the case is claimed. Null: no condition, or the form does not ask; the case is then claimed by handing the paper in.
   * vi: Nội dung khai trong tờ khai xác định trường hợp áp dụng. Null: không có điều kiện, hoặc tờ khai không hỏi; khi đó việc nộp giấy tờ là xác định.
   */
  claimedBy?: Maybe<RequirementClaim>;
};


/**
 * When and how a paper is asked for. The official record keeps this in prose; here it is in fields.
 * vi: Khi nào và cách yêu cầu giấy tờ. Dữ liệu chính thức ghi bằng lời; ở đây thành các trường.
 */
export type RequirementConditionArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * An answer in the form by which the case of a conditional paper is claimed.
 * vi: Nội dung khai xác định trường hợp cần một giấy tờ có điều kiện.
 */
export type RequirementClaim = {
  __typename?: 'RequirementClaim';
  /**
   * Key of the form's field.
   * vi: Khóa của trường trong tờ khai.
   */
  field: Scalars['ID']['output'];
  /**
   * The values that claim the case.
   * vi: Các giá trị xác định trường hợp.
   */
  values: Array<Scalars['String']['output']>;
};

/**
 * What stands in the place of a paper, so that it is not asked for again. Source: NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP.
 * vi: Dữ liệu thay thế giấy tờ để không phải nộp lại. Nguồn: NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP.
 */
export type Substitution = {
  __typename?: 'Substitution';
  /**
   * Whose data it is.
   * vi: Dữ liệu của ai.
   */
  subject: FormSubject;
  /**
   * Paths in the graph that replace the paper when every one of them has a value, e.g. Citizen.residence.area. Empty: the graph has no such data yet.
   * vi: Các đường dẫn trong đồ thị; khi tất cả có giá trị thì thay được giấy tờ, ví dụ Citizen.residence.area. Rỗng: đồ thị chưa có dữ liệu này.
   */
  sources: Array<Scalars['String']['output']>;
  /**
   * The databases that the official text names.
   * vi: Các cơ sở dữ liệu mà văn bản nêu tên.
   */
  databases: Array<Scalars['String']['output']>;
  /**
   * Stored documents of these types replace the paper while they are valid.
   * vi: Giấy tờ trong kho thuộc các loại này, còn hiệu lực, thay được giấy tờ phải nộp.
   */
  resultTypes: Array<ResultType>;
  /**
   * When the rule applies. Null: always.
   * vi: Điều kiện áp dụng. Null: luôn áp dụng.
   */
  condition?: Maybe<Scalars['String']['output']>;
  /**
   * The act and article that the rule rests on.
   * vi: Căn cứ pháp lý của quy tắc.
   */
  legalBasis: Scalars['String']['output'];
  /**
   * What happens when the source is down, has nothing, or is wrong: nobody is left stuck.
   * vi: Cách xử lý khi nguồn dữ liệu không trả lời, không có hoặc sai: không ai bị bỏ lại.
   */
  fallback: Scalars['String']['output'];
};


/**
 * What stands in the place of a paper, so that it is not asked for again. Source: NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP.
 * vi: Dữ liệu thay thế giấy tờ để không phải nộp lại. Nguồn: NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP.
 */
export type SubstitutionDatabasesArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * What stands in the place of a paper, so that it is not asked for again. Source: NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP.
 * vi: Dữ liệu thay thế giấy tờ để không phải nộp lại. Nguồn: NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP.
 */
export type SubstitutionConditionArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * What stands in the place of a paper, so that it is not asked for again. Source: NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP.
 * vi: Dữ liệu thay thế giấy tờ để không phải nộp lại. Nguồn: NQ 66.7/2025/NQ-CP; NĐ 118/2025/NĐ-CP.
 */
export type SubstitutionFallbackArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * The form of a procedure (mẫu đơn, tờ khai).
 * vi: Mẫu đơn, tờ khai của thủ tục.
 */
export type Form = {
  __typename?: 'Form';
  /**
   * Its fields in order.
   * vi: Các trường theo thứ tự.
   */
  fields: Array<FormField>;
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
 * What may be entered in a form field. Values travel as text in canonical form.
 * vi: Kiểu của trường tờ khai. Giá trị được truyền dạng văn bản chuẩn hóa.
 */
export type FormFieldType =
  /**
   * Free text.
   * vi: Văn bản.
   */
  | 'TEXT'
  /**
   * Personal identification number, 12 digits.
   * vi: Số định danh cá nhân, 12 chữ số.
   */
  | 'PERSONAL_ID'
  /**
   * Tax code.
   * vi: Mã số thuế.
   */
  | 'TAX_CODE'
  /**
   * A full date, YYYY-MM-DD.
   * vi: Ngày đầy đủ, YYYY-MM-DD.
   */
  | 'DATE'
  /**
   * A date that may lack day and month, YYYY or YYYY-MM-DD.
   * vi: Ngày có thể thiếu ngày, tháng: YYYY hoặc YYYY-MM-DD.
   */
  | 'PARTIAL_DATE'
  /**
   * A whole number.
   * vi: Số nguyên.
   */
  | 'NUMBER'
  /**
   * An amount in đồng.
   * vi: Số tiền bằng đồng.
   */
  | 'MONEY'
  /**
   * One of `choices`.
   * vi: Một trong các giá trị ở `choices`.
   */
  | 'CHOICE'
  /**
   * true or false.
   * vi: true hoặc false.
   */
  | 'YES_NO'
  /**
   * An administrative unit, by Area.id.
   * vi: Đơn vị hành chính, theo Area.id.
   */
  | 'AREA'
  /**
   * An agency, by Unit.code.
   * vi: Cơ quan, theo Unit.code.
   */
  | 'UNIT';

/**
 * One field of a form, bound to the data element that fills it.
 * vi: Một trường của tờ khai, gắn với dữ liệu có thể điền sẵn.
 */
export type FormField = {
  __typename?: 'FormField';
  /**
   * Procedure version and key, e.g. 1.001193@2025-07-01/mother.fullName.
   * vi: Phiên bản thủ tục và khóa, ví dụ 1.001193@2025-07-01/mother.fullName.
   */
  id: Scalars['ID']['output'];
  /**
   * Key of the field within the form, stable over versions.
   * vi: Khóa của trường trong tờ khai, giữ nguyên qua các phiên bản.
   */
  key: Scalars['ID']['output'];
  /**
   * Label. Null: not written in this language.
   * vi: Nhãn. Null: chưa viết bằng ngôn ngữ này.
   */
  label?: Maybe<Scalars['String']['output']>;
  /**
   * What may be entered.
   * vi: Kiểu giá trị.
   */
  type: FormFieldType;
  /**
   * What CHOICE chooses from. Null: another type.
   * vi: Các lựa chọn của CHOICE. Null: kiểu khác.
   */
  choices?: Maybe<Array<FormChoice>>;
  /**
   * Whether it must have a value.
   * vi: Có bắt buộc hay không.
   */
  required: Scalars['Boolean']['output'];
  /**
   * Whose data it is.
   * vi: Dữ liệu của ai.
   */
  subject: FormSubject;
  /**
   * Path in the graph from the subject to the value, e.g. Citizen.residence.area: fields, with arguments where needed, down to a scalar or enum, or to an entity, whose key is the value. Null: the applicant types it.
   * vi: Đường dẫn trong đồ thị từ đối tượng tới giá trị, ví dụ Citizen.residence.area; kết thúc ở giá trị đơn, hoặc ở thực thể thì lấy khóa của nó. Null: người nộp tự điền.
   */
  source?: Maybe<Scalars['String']['output']>;
};


/**
 * One field of a form, bound to the data element that fills it.
 * vi: Một trường của tờ khai, gắn với dữ liệu có thể điền sẵn.
 */
export type FormFieldLabelArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * One value that a CHOICE field may have.
 * vi: Một giá trị của trường kiểu CHOICE.
 */
export type FormChoice = {
  __typename?: 'FormChoice';
  /**
   * The value that is sent.
   * vi: Giá trị được gửi đi.
   */
  value: Scalars['ID']['output'];
  /**
   * What people see.
   * vi: Nhãn hiển thị.
   */
  label: Scalars['String']['output'];
};


/**
 * One value that a CHOICE field may have.
 * vi: Một giá trị của trường kiểu CHOICE.
 */
export type FormChoiceLabelArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Several procedures done with one declaration, each by its own agency (liên thông). Source: NĐ 63/2024/NĐ-CP.
 * vi: Nhóm thủ tục liên thông: một tờ khai, nhiều cơ quan. Nguồn: NĐ 63/2024/NĐ-CP.
 */
export type InterlinkedGroup = {
  __typename?: 'InterlinkedGroup';
  /**
   * Code of the group, e.g. 2.000986.
   * vi: Mã nhóm, ví dụ 2.000986.
   */
  code: Scalars['ID']['output'];
  /**
   * Name. Null: not written in this language.
   * vi: Tên. Null: chưa viết bằng ngôn ngữ này.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * The group as a procedure, with the joint form. Null: no version is in force today.
   * vi: Nhóm dưới dạng một thủ tục, có tờ khai chung. Null: hôm nay không có phiên bản hiệu lực.
   */
  procedure?: Maybe<Procedure>;
  /**
   * The acts it rests on.
   * vi: Căn cứ pháp lý.
   */
  legalBases: Array<LegalBasis>;
  /**
   * Its procedures, in order.
   * vi: Các thủ tục trong nhóm, theo thứ tự.
   */
  legs: Array<InterlinkedLeg>;
};


/**
 * Several procedures done with one declaration, each by its own agency (liên thông). Source: NĐ 63/2024/NĐ-CP.
 * vi: Nhóm thủ tục liên thông: một tờ khai, nhiều cơ quan. Nguồn: NĐ 63/2024/NĐ-CP.
 */
export type InterlinkedGroupNameArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * One procedure of an interlinked group.
 * vi: Một thủ tục trong nhóm liên thông.
 */
export type InterlinkedLeg = {
  __typename?: 'InterlinkedLeg';
  /**
   * Place in the order, from 1.
   * vi: Thứ tự, từ 1.
   */
  order: Scalars['Int']['output'];
  /**
   * The version in force today. Null: none is.
   * vi: Phiên bản đang có hiệu lực. Null: không có.
   */
  procedure?: Maybe<Procedure>;
  /**
   * The legs (by `order`) whose results this one needs. Empty: it starts at once.
   * vi: Các chặng (theo `order`) phải xong trước. Rỗng: bắt đầu ngay.
   */
  startsAfter: Array<Scalars['Int']['output']>;
  /**
   * The agency that carries it out, in words; Vietnamese where no English has been written.
   * vi: Cơ quan thực hiện, bằng lời; dùng tiếng Việt khi chưa có tiếng Anh.
   */
  agency: Scalars['String']['output'];
  /**
   * The result of this leg.
   * vi: Kết quả của chặng.
   */
  results: Array<ResultType>;
  /**
   * Answers that follow from the kind of group, so that nobody is asked for them, e.g. that a newborn moves in with family.
   * vi: Nội dung suy ra từ loại nhóm nên không phải khai, ví dụ trẻ mới sinh về ở với gia đình.
   */
  answers: Array<LegAnswer>;
};


/**
 * One procedure of an interlinked group.
 * vi: Một thủ tục trong nhóm liên thông.
 */
export type InterlinkedLegAgencyArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * An answer of a form by its key.
 * vi: Một nội dung của tờ khai theo khóa.
 */
export type LegAnswer = {
  __typename?: 'LegAnswer';
  /**
   * Key of the field.
   * vi: Khóa của trường.
   */
  key: Scalars['ID']['output'];
  /**
   * The value in its canonical form.
   * vi: Giá trị ở dạng chuẩn.
   */
  value: Scalars['String']['output'];
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
  Procedure: Procedure;
  ResultType: ResultType;
  Category: Category;
  Component: Component;
  FormField: FormField;
  InterlinkedGroup: InterlinkedGroup;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"id":true}> );
  ResultType:
    ( { __typename: 'ResultType' }
    & GraphQLRecursivePick<FederationTypes['ResultType'], {"code":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"code":true}> );
  Component:
    ( { __typename: 'Component' }
    & GraphQLRecursivePick<FederationTypes['Component'], {"id":true}> );
  FormField:
    ( { __typename: 'FormField' }
    & GraphQLRecursivePick<FederationTypes['FormField'], {"id":true}> );
  InterlinkedGroup:
    ( { __typename: 'InterlinkedGroup' }
    & GraphQLRecursivePick<FederationTypes['InterlinkedGroup'], {"code":true}> );
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
  OnlineLevel: OnlineLevel;
  GovernmentLevel: GovernmentLevel;
  PartyKind: PartyKind;
  Procedure: ResolverTypeWrapper<ProcedureRow>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'edges'> & { edges: Array<ResolversTypes['ProcedureEdge']> }>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  ProcedureChannel: ResolverTypeWrapper<ProcedureChannelRow>;
  TimeUnit: TimeUnit;
  TimeLimit: ResolverTypeWrapper<TimeLimitRow>;
  FeeKind: FeeKind;
  FeeSetter: FeeSetter;
  Fee: ResolverTypeWrapper<FeeRow>;
  LegalBasis: ResolverTypeWrapper<LegalBasisRow>;
  ProcedureNote: ResolverTypeWrapper<ProcedureNoteRow>;
  FindingCode: FindingCode;
  ImportFinding: ResolverTypeWrapper<ImportFindingRow>;
  ResultType: ResolverTypeWrapper<ResultTypeRow>;
  Category: ResolverTypeWrapper<CategoryRow>;
  Component: ResolverTypeWrapper<ComponentRow>;
  Need: Need;
  Handling: Handling;
  Requirement: ResolverTypeWrapper<RequirementRow>;
  RequirementClaim: ResolverTypeWrapper<RequirementClaim>;
  Substitution: ResolverTypeWrapper<SubstitutionRow>;
  Form: ResolverTypeWrapper<Omit<Form, 'fields'> & { fields: Array<ResolversTypes['FormField']> }>;
  FormSubject: FormSubject;
  FormFieldType: FormFieldType;
  FormField: ResolverTypeWrapper<FormFieldRow>;
  FormChoice: ResolverTypeWrapper<FormChoiceRow>;
  InterlinkedGroup: ResolverTypeWrapper<InterlinkedGroupRow>;
  InterlinkedLeg: ResolverTypeWrapper<InterlinkedLegRow>;
  LegAnswer: ResolverTypeWrapper<LegAnswer>;
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
  Procedure: ProcedureRow;
  ProcedureConnection: Omit<ProcedureConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProcedureEdge']> };
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  ProcedureChannel: ProcedureChannelRow;
  TimeLimit: TimeLimitRow;
  Fee: FeeRow;
  LegalBasis: LegalBasisRow;
  ProcedureNote: ProcedureNoteRow;
  ImportFinding: ImportFindingRow;
  ResultType: ResultTypeRow;
  Category: CategoryRow;
  Component: ComponentRow;
  Requirement: RequirementRow;
  RequirementClaim: RequirementClaim;
  Substitution: SubstitutionRow;
  Form: Omit<Form, 'fields'> & { fields: Array<ResolversParentTypes['FormField']> };
  FormField: FormFieldRow;
  FormChoice: FormChoiceRow;
  InterlinkedGroup: InterlinkedGroupRow;
  InterlinkedLeg: InterlinkedLegRow;
  LegAnswer: LegAnswer;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: PersonalDataClass;
  subject?: Maybe<Scalars['String']['input']>;
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = ProceduresContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataAsOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  procedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, RequireFields<QueryProceduresArgs, 'first'>>;
  interlinkedGroup?: Resolver<Maybe<ResolversTypes['InterlinkedGroup']>, ParentType, ContextType, RequireFields<QueryInterlinkedGroupArgs, 'code'>>;
};

export type ProcedureResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProcedureNameArgs, 'lang'>>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  onlineLevel?: Resolver<ResolversTypes['OnlineLevel'], ParentType, ContextType>;
  nonTerritorial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['GovernmentLevel']>, ParentType, ContextType>;
  for?: Resolver<Array<ResolversTypes['PartyKind']>, ParentType, ContextType>;
  competentAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureCompetentAgencyArgs, 'lang'>>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['Component']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ProcedureNote']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ResultType']>, ParentType, ContextType>;
  legalBases?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ImportFinding']>, ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureChannelResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['ProcedureChannel'] = ResolversParentTypes['ProcedureChannel']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  otherTimeLimits?: Resolver<Array<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  fees?: Resolver<Array<ResolversTypes['Fee']>, ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimeLimitTextArgs, 'lang'>>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TimeLimitConditionArgs, 'lang'>>;
};

export type FeeResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['FeeSetter'], ParentType, ContextType>;
  countedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FeeTextArgs, 'lang'>>;
};

export type LegalBasisResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LegalBasisTitleArgs, 'lang'>>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcedureNoteResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['ProcedureNote'] = ResolversParentTypes['ProcedureNote']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProcedureNoteTextArgs, 'lang'>>;
};

export type ImportFindingResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['ImportFinding'] = ResolversParentTypes['ImportFinding']> = {
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImportFindingMessageArgs, 'lang'>>;
};

export type ResultTypeResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['ResultType'] = ResolversParentTypes['ResultType'], FederationReferenceType extends FederationReferenceTypes['ResultType'] = FederationReferenceTypes['ResultType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResultType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResultTypeNameArgs, 'lang'>>;
};

export type CategoryResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CategoryNameArgs, 'lang'>>;
};

export type ComponentResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component'], FederationReferenceType extends FederationReferenceTypes['Component'] = FederationReferenceTypes['Component']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Component']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ComponentNameArgs, 'lang'>>;
  originals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  substitution?: Resolver<Maybe<ResolversTypes['Substitution']>, ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['Handling'], ParentType, ContextType>;
  channels?: Resolver<Maybe<Array<ResolversTypes['Channel']>>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RequirementConditionArgs, 'lang'>>;
  madeFromForm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['RequirementClaim']>, ParentType, ContextType>;
};

export type RequirementClaimResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['RequirementClaim'] = ResolversParentTypes['RequirementClaim']> = {
  field?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubstitutionResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['Substitution'] = ResolversParentTypes['Substitution']> = {
  subject?: Resolver<ResolversTypes['FormSubject'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  databases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SubstitutionDatabasesArgs, 'lang'>>;
  resultTypes?: Resolver<Array<ResolversTypes['ResultType']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SubstitutionConditionArgs, 'lang'>>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fallback?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SubstitutionFallbackArgs, 'lang'>>;
};

export type FormResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  fields?: Resolver<Array<ResolversTypes['FormField']>, ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField'], FederationReferenceType extends FederationReferenceTypes['FormField'] = FederationReferenceTypes['FormField']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FormField']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FormFieldLabelArgs, 'lang'>>;
  type?: Resolver<ResolversTypes['FormFieldType'], ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['FormChoice']>>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FormSubject'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormChoiceResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['FormChoice'] = ResolversParentTypes['FormChoice']> = {
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FormChoiceLabelArgs, 'lang'>>;
};

export type InterlinkedGroupResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['InterlinkedGroup'] = ResolversParentTypes['InterlinkedGroup'], FederationReferenceType extends FederationReferenceTypes['InterlinkedGroup'] = FederationReferenceTypes['InterlinkedGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InterlinkedGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InterlinkedGroupNameArgs, 'lang'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  legalBases?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  legs?: Resolver<Array<ResolversTypes['InterlinkedLeg']>, ParentType, ContextType>;
};

export type InterlinkedLegResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['InterlinkedLeg'] = ResolversParentTypes['InterlinkedLeg']> = {
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  startsAfter?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InterlinkedLegAgencyArgs, 'lang'>>;
  results?: Resolver<Array<ResolversTypes['ResultType']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['LegAnswer']>, ParentType, ContextType>;
};

export type LegAnswerResolvers<ContextType = ProceduresContext, ParentType extends ResolversParentTypes['LegAnswer'] = ResolversParentTypes['LegAnswer']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ProceduresContext> = {
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
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureChannel?: ProcedureChannelResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  Fee?: FeeResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  ProcedureNote?: ProcedureNoteResolvers<ContextType>;
  ImportFinding?: ImportFindingResolvers<ContextType>;
  ResultType?: ResultTypeResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementClaim?: RequirementClaimResolvers<ContextType>;
  Substitution?: SubstitutionResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormChoice?: FormChoiceResolvers<ContextType>;
  InterlinkedGroup?: InterlinkedGroupResolvers<ContextType>;
  InterlinkedLeg?: InterlinkedLegResolvers<ContextType>;
  LegAnswer?: LegAnswerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ProceduresContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};

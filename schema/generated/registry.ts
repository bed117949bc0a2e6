// Made by `npm run contract:codegen` from the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CertificateCheckRow, SubgraphCertificateRow } from '../../subgraphs/registry/entities/certificate.ts';
import type { FieldUseRow } from '../../subgraphs/registry/entities/field-use.ts';
import type { SubgraphVersionRow } from '../../subgraphs/registry/entities/member-version.ts';
import type { SubgraphPublishedRow, SubgraphRolledBackRow, RoutingHostAllowedRow } from '../../subgraphs/registry/entities/outcomes.ts';
import type { ProposalApprovalRow } from '../../subgraphs/registry/entities/proposal-approval.ts';
import type { ProposalRow } from '../../subgraphs/registry/entities/proposal.ts';
import type { PublishedSubgraphRow } from '../../subgraphs/registry/entities/published-subgraph.ts';
import type { RegistryRefusedRow } from '../../subgraphs/registry/entities/refused.ts';
import type { RegistryEventRow } from '../../subgraphs/registry/entities/registry-event.ts';
import type { SchemaCheckRow, CheckFindingRow, DataFlowRow } from '../../subgraphs/registry/entities/schema-check.ts';
import type { UnusedFieldRow } from '../../subgraphs/registry/entities/usage-loaders.ts';
import type { SubgraphUsageRow } from '../../subgraphs/registry/entities/usage.ts';
import type { RegistryContext } from '../../subgraphs/registry/context.ts';
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
   * The readiness board: every subgraph of the graph and every member that was in it, the hub's own first. Public; where a member answers and its schema are for accounts of the registry. A member that was never published is shown to those alone who see its proposal.
   * vi: Bảng sẵn sàng: mọi phân hệ đang ở trong đồ thị và mọi phân hệ thành viên từng ở trong đó, phân hệ của trục trước. Công khai; địa chỉ và lược đồ của thành viên chỉ dành cho tài khoản sổ đăng ký. Thành viên chưa được công bố chỉ hiện với người thấy đề nghị của nó.
   */
  subgraphs?: Maybe<Array<PublishedSubgraph>>;
  /**
   * One subgraph of the board. Null: there is none of this name that the caller sees.
   * vi: Một phân hệ trên bảng. Trống: không có phân hệ tên này mà người hỏi được thấy.
   */
  subgraph?: Maybe<PublishedSubgraph>;
  /**
   * A check that was made before. Null for whoever neither answers for the subgraph, nor has to approve it, nor runs the registry.
   * vi: Một lần kiểm tra đã làm. Trống với người không phụ trách phân hệ, không phải phê duyệt nó và không quản trị sổ đăng ký.
   */
  schemaCheck?: Maybe<SchemaCheck>;
  /**
   * The proposals that the caller sees, newest first, at most 100 a page: their agency's own, those that their agency has to approve, all of them for whoever runs the registry.
   * vi: Các đề nghị mà người hỏi được thấy, mới nhất trước, mỗi trang tối đa 100: của cơ quan mình, cần cơ quan mình phê duyệt; người quản trị sổ đăng ký thấy tất cả.
   */
  proposals?: Maybe<ProposalConnection>;
  /**
   * One proposal. Null: there is none, or the caller does not see it.
   * vi: Một đề nghị. Trống: không có, hoặc người hỏi không được thấy.
   */
  proposal?: Maybe<Proposal>;
  /**
   * The audit trail: every step that anybody took, newest first, at most 100 a page; only grows. Agencies see what concerns their subgraphs, whoever runs the registry sees all.
   * vi: Nhật ký sổ đăng ký: mọi bước đã làm, mới nhất trước, mỗi trang tối đa 100; chỉ ghi thêm. Cơ quan thấy những gì liên quan phân hệ của mình, người quản trị sổ đăng ký thấy tất cả.
   */
  registryEvents?: Maybe<RegistryEventConnection>;
  /**
   * For the gateway alone: the newest release of the whole graph, signed. Null: `known` is the newest, or the caller is not the gateway.
   * vi: Chỉ dành cho cổng: bản phát hành mới nhất của toàn đồ thị, có chữ ký. Trống: `known` đã là bản mới nhất, hoặc người hỏi không phải là cổng.
   */
  supergraphRelease?: Maybe<SupergraphRelease>;
  /**
   * For access alone: what the members call their fields about people, so that somebody who reads who looked at them finds words and no names of types. Null for everyone else.
   * vi: Chỉ dành cho phân hệ access: tên gọi các trường dữ liệu cá nhân của phân hệ thành viên, để người dân đọc nhật ký thấy lời chứ không thấy tên kiểu. Trống với mọi người hỏi khác.
   */
  fieldNames?: Maybe<Array<FieldName>>;
};


export type QuerySubgraphArgs = {
  name: Scalars['ID']['input'];
};


export type QuerySchemaCheckArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  state?: InputMaybe<ProposalState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegistryEventsArgs = {
  subgraph?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupergraphReleaseArgs = {
  known?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What a field is called in a sentence.
 * vi: Tên gọi của một trường trong câu.
 */
export type FieldName = {
  __typename?: 'FieldName';
  /**
   * Such as Citizen.insuranceCards.
   * vi: Ví dụ Citizen.insuranceCards.
   */
  coordinate: Scalars['String']['output'];
  /**
   * Its name in Vietnamese.
   * vi: Tên tiếng Việt.
   */
  vi: Scalars['String']['output'];
  /**
   * Its name in English.
   * vi: Tên tiếng Anh.
   */
  en: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Checks a schema against everything that is live: composition, changes that break operations seen in 30 days, rules of style, which classified data would flow to it, and what it asks again that the graph already knows. Nothing becomes live. For developers of agencies.
   * vi: Kiểm tra lược đồ với mọi thứ đang chạy: hợp thành, thay đổi làm hỏng các thao tác thấy trong 30 ngày, quy tắc viết, dữ liệu được phân loại sẽ chảy tới, và những gì khai lại điều đồ thị đã biết. Chưa có gì được đưa vào chạy. Dành cho lập trình viên của các cơ quan.
   */
  checkSubgraph?: Maybe<CheckSubgraphResult>;
  /**
   * Proposes what has passed a check for publication. The owners of every classified field that would flow approve it first. A newer proposal takes the place of the agency's older one.
   * vi: Đề nghị công bố lược đồ đã qua kiểm tra. Chủ quản của mọi trường phân loại sẽ chảy tới phải phê duyệt trước. Đề nghị mới thay đề nghị cũ của cùng cơ quan.
   */
  proposeSubgraph?: Maybe<ProposeSubgraphResult>;
  /**
   * Approves or refuses a proposal for the caller's agency; never by the account that proposed, each agency once. A refusal ends the proposal and needs a reason.
   * vi: Phê duyệt hoặc từ chối một đề nghị thay cho cơ quan của người gọi; không bao giờ bởi tài khoản đã đề nghị, mỗi cơ quan một lần. Từ chối thì kết thúc đề nghị và phải có lý do.
   */
  approveProposal?: Maybe<ApproveProposalResult>;
  /**
   * Puts an approved proposal into the graph: it is checked again against what is live at this moment, then every gateway has it within two seconds. For whoever runs the registry.
   * vi: Đưa đề nghị đã được phê duyệt vào đồ thị: kiểm tra lại với những gì đang chạy lúc này, rồi mọi cổng có nó trong vòng hai giây. Dành cho người quản trị sổ đăng ký.
   */
  publishSubgraph?: Maybe<PublishSubgraphResult>;
  /**
   * Puts an earlier version of a member back, or takes the member out of the graph. The hub's own subgraphs cannot be removed. For whoever runs the registry and developers of the member's agency.
   * vi: Trả một phân hệ thành viên về phiên bản trước, hoặc đưa nó ra khỏi đồ thị. Không gỡ được các phân hệ của trục. Dành cho người quản trị sổ đăng ký và lập trình viên của cơ quan phụ trách.
   */
  rollbackSubgraph?: Maybe<RollbackSubgraphResult>;
  /**
   * Allows subgraphs of an agency to answer at a host. For whoever runs the registry.
   * vi: Cho phép các phân hệ của một cơ quan trả lời tại một máy chủ. Dành cho người quản trị sổ đăng ký.
   */
  allowRoutingHost?: Maybe<AllowRoutingHostResult>;
  /**
   * Runs the conformance suite against the live member and stores the certificate that the board shows. For whoever runs the registry and developers of the member's agency.
   * vi: Chạy bộ kiểm tra tuân thủ với phân hệ thành viên đang chạy và lưu chứng nhận hiện trên bảng. Dành cho người quản trị sổ đăng ký và lập trình viên của cơ quan phụ trách.
   */
  certifySubgraph?: Maybe<CertifySubgraphResult>;
  /**
   * Gives an audience a smaller schema of its own: what the tags leave in. It changes nothing for anybody else. For whoever runs the registry.
   * vi: Cho một nhóm người dùng lược đồ nhỏ hơn của riêng họ: phần mà các nhãn để lại. Không đổi gì với người khác. Dành cho người quản trị sổ đăng ký.
   */
  storeContract?: Maybe<StoreContractResult>;
  /**
   * For the gateway alone: what was asked since its last report. Sent twice, it is counted once. Null for everyone else.
   * vi: Chỉ dành cho cổng: những gì được hỏi từ báo cáo trước. Gửi lại cùng một báo cáo thì chỉ tính một lần. Người khác nhận giá trị trống.
   */
  recordUsage?: Maybe<UsageRecorded>;
};


export type MutationCheckSubgraphArgs = {
  input: CheckSubgraphInput;
};


export type MutationProposeSubgraphArgs = {
  input: ProposeSubgraphInput;
};


export type MutationApproveProposalArgs = {
  input: ApproveProposalInput;
};


export type MutationPublishSubgraphArgs = {
  input: PublishSubgraphInput;
};


export type MutationRollbackSubgraphArgs = {
  input: RollbackSubgraphInput;
};


export type MutationAllowRoutingHostArgs = {
  input: AllowRoutingHostInput;
};


export type MutationCertifySubgraphArgs = {
  input: CertifySubgraphInput;
};


export type MutationStoreContractArgs = {
  input: StoreContractInput;
};


export type MutationRecordUsageArgs = {
  report: UsageReportInput;
};

/**
 * An agency; units has the rest.
 * vi: Cơ quan; phần còn lại do phân hệ đơn vị giữ.
 */
export type Unit = {
  __typename?: 'Unit';
  /**
   * Its code.
   * vi: Mã cơ quan.
   */
  code: Scalars['UnitCode']['output'];
};

/**
 * One owner's part of the graph, and where it stands.
 * vi: Phần của một chủ dữ liệu trong đồ thị, và tình trạng của nó.
 */
export type PublishedSubgraph = {
  __typename?: 'PublishedSubgraph';
  /**
   * Its name in the graph.
   * vi: Tên trong đồ thị.
   */
  name: Scalars['ID']['output'];
  /**
   * The agency that answers for its data.
   * vi: Cơ quan chủ quản dữ liệu.
   */
  agency?: Maybe<Unit>;
  /**
   * Whether it is one of the hub's own; those are never proposed and cannot be removed.
   * vi: Có phải phân hệ của chính trục hay không; các phân hệ đó không cần đề nghị và không gỡ được.
   */
  isOwn: Scalars['Boolean']['output'];
  /**
   * Where it stands.
   * vi: Tình trạng.
   */
  state: SubgraphState;
  /**
   * The version that is live. Null: the hub's own, or out of the graph.
   * vi: Phiên bản đang chạy. Trống: phân hệ của trục, hoặc đang ở ngoài đồ thị.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * When that version became live. Null: as `version`.
   * vi: Thời điểm phiên bản ấy được đưa vào chạy. Trống: như `version`.
   */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The types that it knows by a key.
   * vi: Các kiểu mà nó biết theo khóa.
   */
  entities: Array<Scalars['String']['output']>;
  /**
   * Its newest certificate. Null: it has none.
   * vi: Chứng nhận mới nhất. Trống: chưa có.
   */
  certificate?: Maybe<SubgraphCertificate>;
  /**
   * How it answers, as the gateways last told.
   * vi: Tình hình trả lời, theo báo cáo gần nhất của các cổng.
   */
  health: SubgraphHealth;
  /**
   * Where it answers. For accounts of the registry. Null for everyone else, and for the hub's own.
   * vi: Địa chỉ trả lời. Dành cho tài khoản sổ đăng ký. Trống với người khác, và với phân hệ của trục.
   */
  routingUrl?: Maybe<Scalars['String']['output']>;
  /**
   * The schema that is live. For accounts of the registry; null for everyone else.
   * vi: Lược đồ đang chạy. Dành cho tài khoản sổ đăng ký; trống với người khác.
   */
  sdl?: Maybe<Scalars['String']['output']>;
  /**
   * Everything that was ever published under this name, newest first. For accounts of the registry; null for everyone else.
   * vi: Mọi phiên bản từng được công bố dưới tên này, mới nhất trước. Dành cho tài khoản sổ đăng ký; trống với người khác.
   */
  versions?: Maybe<Array<SubgraphVersion>>;
  /**
   * What was asked of it on the `days` (1 to 396) days that end with `until` (null: today). For the agency that answers for it and whoever runs the registry; null for everyone else.
   * vi: Những gì đã được hỏi trong `days` ngày (1 tới 396) kết thúc vào `until` (trống: hôm nay). Dành cho cơ quan phụ trách và người quản trị sổ đăng ký; trống với người khác.
   */
  usage?: Maybe<SubgraphUsage>;
  /**
   * Its fields that nobody asked for in so many days (1 to 396), today included: what may be removed. For the agency that answers for it and whoever runs the registry; null for everyone else.
   * vi: Các trường không ai hỏi tới trong chừng ấy ngày (1 tới 396), kể cả hôm nay: có thể bỏ. Dành cho cơ quan phụ trách và người quản trị sổ đăng ký; trống với người khác.
   */
  unusedFields?: Maybe<Array<UnusedField>>;
};


/**
 * One owner's part of the graph, and where it stands.
 * vi: Phần của một chủ dữ liệu trong đồ thị, và tình trạng của nó.
 */
export type PublishedSubgraphUsageArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * One owner's part of the graph, and where it stands.
 * vi: Phần của một chủ dữ liệu trong đồ thị, và tình trạng của nó.
 */
export type PublishedSubgraphUnusedFieldsArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Where a subgraph stands.
 * vi: Tình trạng của một phân hệ.
 */
export type SubgraphState =
  /**
   * In the graph.
   * vi: Đang ở trong đồ thị.
   */
  | 'LIVE'
  /**
   * Taken out of the graph by a rollback.
   * vi: Đã được đưa ra khỏi đồ thị.
   */
  | 'ROLLED_BACK'
  /**
   * Left out because it no longer composes with the hub's own subgraphs.
   * vi: Bị để ra ngoài vì không còn hợp thành được với các phân hệ của trục.
   */
  | 'LEFT_OUT'
  /**
   * Proposed and never published.
   * vi: Đã đề nghị, chưa từng được công bố.
   */
  | 'PROPOSED';

/**
 * One thing that was published. It never changes.
 * vi: Một phiên bản đã công bố. Không bao giờ thay đổi.
 */
export type SubgraphVersion = {
  __typename?: 'SubgraphVersion';
  /**
   * 1, 2, 3 … of this member.
   * vi: Số thứ tự 1, 2, 3 … của phân hệ.
   */
  version: Scalars['Int']['output'];
  /**
   * When it was published.
   * vi: Thời điểm công bố.
   */
  publishedAt: Scalars['DateTime']['output'];
  /**
   * Its schema.
   * vi: Lược đồ.
   */
  sdl: Scalars['String']['output'];
  /**
   * Where it answers.
   * vi: Địa chỉ trả lời.
   */
  routingUrl: Scalars['String']['output'];
  /**
   * The proposal that it came from.
   * vi: Đề nghị mà nó xuất phát.
   */
  proposal: Scalars['ID']['output'];
  /**
   * The types that it knows by a key.
   * vi: Các kiểu mà nó biết theo khóa.
   */
  entities: Array<Scalars['String']['output']>;
};

/**
 * The outcome of a run of the conformance suite.
 * vi: Kết quả một lần chạy bộ kiểm tra tuân thủ.
 */
export type SubgraphCertificate = {
  __typename?: 'SubgraphCertificate';
  /**
   * The version that was live then.
   * vi: Phiên bản đang chạy khi ấy.
   */
  version: Scalars['Int']['output'];
  /**
   * When it was run.
   * vi: Thời điểm chạy.
   */
  at: Scalars['DateTime']['output'];
  /**
   * Whether every check passed.
   * vi: Đạt mọi mục hay không.
   */
  passed: Scalars['Boolean']['output'];
  /**
   * Whether another version is live now than the one that was certified.
   * vi: Hiện đang chạy phiên bản khác với phiên bản đã được chứng nhận hay không.
   */
  isStale: Scalars['Boolean']['output'];
  /**
   * SHA-256 of the schema that was certified, in hex.
   * vi: SHA-256 của lược đồ đã được chứng nhận, viết dạng hex.
   */
  sdlHash: Scalars['String']['output'];
  /**
   * The checks in the order of the suite.
   * vi: Các mục kiểm tra theo thứ tự.
   */
  checks: Array<CertificateCheck>;
};

/**
 * One check of the conformance suite.
 * vi: Một mục của bộ kiểm tra tuân thủ.
 */
export type CertificateCheck = {
  __typename?: 'CertificateCheck';
  /**
   * Which check, in kebab-case.
   * vi: Mục nào, viết kebab-case.
   */
  name: Scalars['String']['output'];
  /**
   * Whether it passed.
   * vi: Đạt hay không.
   */
  passed: Scalars['Boolean']['output'];
  /**
   * What was checked and seen.
   * vi: Đã kiểm tra và thấy gì.
   */
  message: Scalars['String']['output'];
};


/**
 * One check of the conformance suite.
 * vi: Một mục của bộ kiểm tra tuân thủ.
 */
export type CertificateCheckMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * How a subgraph answers.
 * vi: Tình hình trả lời của một phân hệ.
 */
export type SubgraphHealth = {
  __typename?: 'SubgraphHealth';
  /**
   * In a word.
   * vi: Tóm tắt.
   */
  state: HealthState;
  /**
   * When gateways last asked it. Null: never.
   * vi: Lần cuối cổng hỏi tới. Trống: chưa lần nào.
   */
  seenAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * How fresh its data were then, as it says itself. Null: it does not say.
   * vi: Dữ liệu khi ấy mới tới thời điểm nào, theo chính nó cho biết. Trống: nó không cho biết.
   */
  asOf?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * How a subgraph answers.
 * vi: Tình hình trả lời của một phân hệ.
 */
export type HealthState =
  /**
   * It was asked in the last ten minutes, and answered most of it.
   * vi: Trong mười phút qua được hỏi và trả lời được phần lớn.
   */
  | 'ANSWERING'
  /**
   * It was asked in the last ten minutes, and at least half failed.
   * vi: Trong mười phút qua được hỏi và ít nhất một nửa không trả lời được.
   */
  | 'FAILING'
  /**
   * Nobody asked it in the last ten minutes.
   * vi: Trong mười phút qua không ai hỏi.
   */
  | 'UNKNOWN';

/**
 * What was asked of a subgraph on some days.
 * vi: Những gì đã được hỏi một phân hệ trong một số ngày.
 */
export type SubgraphUsage = {
  __typename?: 'SubgraphUsage';
  /**
   * The first of these days.
   * vi: Ngày đầu.
   */
  since: Scalars['Date']['output'];
  /**
   * The last of these days.
   * vi: Ngày cuối.
   */
  until: Scalars['Date']['output'];
  /**
   * Requests sent to it: a whole number.
   * vi: Số yêu cầu đã gửi tới: số nguyên.
   */
  requests: Scalars['Float']['output'];
  /**
   * How many of them failed: a whole number.
   * vi: Số yêu cầu lỗi: số nguyên.
   */
  errors: Scalars['Float']['output'];
  /**
   * As `p95`, within which half of them were answered.
   * vi: Như `p95`, thời gian mà một nửa số yêu cầu được trả lời.
   */
  p50?: Maybe<Scalars['Float']['output']>;
  /**
   * The time in seconds within which 95 of 100 were answered, rounded up to the bounds of the histogram. Null: there were none, or it took more than 10 s.
   * vi: Thời gian tính bằng giây mà 95 trên 100 yêu cầu được trả lời, làm tròn lên theo các mốc của biểu đồ. Trống: không có yêu cầu nào, hoặc lâu hơn 10 giây.
   */
  p95?: Maybe<Scalars['Float']['output']>;
  /**
   * Its fields that were asked for, by whom and for what, most asked first, at most 1,000.
   * vi: Các trường được hỏi, ai hỏi và để làm gì, nhiều nhất trước, tối đa 1.000.
   */
  fields: Array<FieldUse>;
  /**
   * How fresh its data are, as it last said itself. Null: it does not say.
   * vi: Dữ liệu mới tới thời điểm nào, theo chính nó cho biết gần nhất. Trống: nó không cho biết.
   */
  asOf?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * How often one agency asked for one field for one purpose.
 * vi: Một cơ quan đã hỏi một trường cho một mục đích bao nhiêu lần.
 */
export type FieldUse = {
  __typename?: 'FieldUse';
  /**
   * The field, e.g. `Citizen.fullName`.
   * vi: Trường, ví dụ `Citizen.fullName`.
   */
  coordinate: Scalars['String']['output'];
  /**
   * The agency that asked. Null: a person, or nobody who signed in.
   * vi: Cơ quan đã hỏi. Trống: một người dân, hoặc người chưa đăng nhập.
   */
  agency?: Maybe<Unit>;
  /**
   * The kind of caller, e.g. `OFFICER`.
   * vi: Loại người gọi, ví dụ `OFFICER`.
   */
  caller: Scalars['String']['output'];
  /**
   * Code of the purpose that was stated.
   * vi: Mã mục đích đã nêu.
   */
  purpose: Scalars['String']['output'];
  /**
   * How often: a whole number.
   * vi: Số lần: số nguyên.
   */
  count: Scalars['Float']['output'];
  /**
   * The last of these days on which it was asked for.
   * vi: Ngày gần nhất được hỏi.
   */
  lastUsedOn: Scalars['Date']['output'];
};

/**
 * A field that nobody asked for.
 * vi: Một trường không ai hỏi tới.
 */
export type UnusedField = {
  __typename?: 'UnusedField';
  /**
   * The field, e.g. `Citizen.fullName`.
   * vi: Trường, ví dụ `Citizen.fullName`.
   */
  coordinate: Scalars['String']['output'];
  /**
   * The day on which it was last asked for. Null: not in 13 months.
   * vi: Ngày gần nhất được hỏi. Trống: không lần nào trong 13 tháng.
   */
  lastUsedOn?: Maybe<Scalars['Date']['output']>;
};

/**
 * What a check found. It never changes.
 * vi: Kết quả một lần kiểm tra. Không bao giờ thay đổi.
 */
export type SchemaCheck = {
  __typename?: 'SchemaCheck';
  /**
   * A random id.
   * vi: Mã ngẫu nhiên.
   */
  id: Scalars['ID']['output'];
  /**
   * Name of the subgraph that was checked.
   * vi: Tên phân hệ được kiểm tra.
   */
  name: Scalars['ID']['output'];
  /**
   * The agency whose developer asked for it.
   * vi: Cơ quan của người yêu cầu.
   */
  agency?: Maybe<Unit>;
  /**
   * When it was made.
   * vi: Thời điểm kiểm tra.
   */
  at: Scalars['DateTime']['output'];
  /**
   * Whether there is no finding of severity ERROR.
   * vi: Không có phát hiện mức ERROR hay không.
   */
  passed: Scalars['Boolean']['output'];
  /**
   * What was found, the worst first.
   * vi: Các phát hiện, nặng nhất trước.
   */
  findings: Array<CheckFinding>;
  /**
   * Which classified fields of other owners would flow to this subgraph.
   * vi: Các trường phân loại của chủ khác sẽ chảy tới phân hệ này.
   */
  flows: Array<DataFlow>;
  /**
   * The agencies that have to approve these flows.
   * vi: Các cơ quan phải phê duyệt các luồng này.
   */
  approvers?: Maybe<Array<Unit>>;
  /**
   * What would change against the live version, as text. Empty: nothing.
   * vi: Khác gì so với bản đang chạy, dạng văn bản. Rỗng: không khác.
   */
  diff: Scalars['String']['output'];
  /**
   * The types that it would know by a key.
   * vi: Các kiểu mà nó sẽ biết theo khóa.
   */
  entities: Array<Scalars['String']['output']>;
  /**
   * Where it is to answer. Null: not said; such a check cannot be proposed.
   * vi: Địa chỉ sẽ trả lời. Trống: không nêu; khi đó không đề nghị được.
   */
  routingUrl?: Maybe<Scalars['String']['output']>;
};

/**
 * Something that a check found.
 * vi: Một phát hiện của lần kiểm tra.
 */
export type CheckFinding = {
  __typename?: 'CheckFinding';
  /**
   * Which rule, in kebab-case.
   * vi: Quy tắc nào, viết kebab-case.
   */
  rule: Scalars['String']['output'];
  /**
   * How bad it is.
   * vi: Mức độ.
   */
  severity: FindingSeverity;
  /**
   * What it is about, e.g. `Citizen.cards`. Null: the whole schema.
   * vi: Về phần tử nào, ví dụ `Citizen.cards`. Trống: cả lược đồ.
   */
  coordinate?: Maybe<Scalars['String']['output']>;
  /**
   * The line of the schema that was handed in. Null: none.
   * vi: Dòng trong lược đồ đã nộp. Trống: không xác định.
   */
  line?: Maybe<Scalars['Int']['output']>;
  /**
   * The column. Null: none.
   * vi: Cột. Trống: không xác định.
   */
  column?: Maybe<Scalars['Int']['output']>;
  /**
   * What is wrong and what to do.
   * vi: Sai ở đâu và cần làm gì.
   */
  message: Scalars['String']['output'];
  /**
   * The path in the graph to use instead. Null: none.
   * vi: Đường trong đồ thị nên dùng thay. Trống: không có.
   */
  instead?: Maybe<Scalars['String']['output']>;
  /**
   * Operations seen in the last 30 days that it breaks, by name or hash, each with the agencies that send it.
   * vi: Các thao tác thấy trong 30 ngày qua sẽ bị hỏng, theo tên hoặc mã băm, kèm cơ quan gửi.
   */
  operations: Array<Scalars['String']['output']>;
};


/**
 * Something that a check found.
 * vi: Một phát hiện của lần kiểm tra.
 */
export type CheckFindingMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * How bad a finding is.
 * vi: Mức độ của một phát hiện.
 */
export type FindingSeverity =
  /**
   * It has to go before the schema can be proposed.
   * vi: Phải sửa thì mới đề nghị được.
   */
  | 'ERROR'
  /**
   * It should be changed.
   * vi: Nên sửa.
   */
  | 'WARNING'
  /**
   * Worth knowing.
   * vi: Để biết.
   */
  | 'NOTE';

/**
 * A classified field that would flow to a subgraph.
 * vi: Một trường phân loại sẽ chảy tới một phân hệ.
 */
export type DataFlow = {
  __typename?: 'DataFlow';
  /**
   * The field, e.g. `Citizen.personalId`.
   * vi: Trường, ví dụ `Citizen.personalId`.
   */
  coordinate: Scalars['String']['output'];
  /**
   * Name of the subgraph that owns it.
   * vi: Tên phân hệ sở hữu.
   */
  owner: Scalars['ID']['output'];
  /**
   * The agency that answers for it and has to approve.
   * vi: Cơ quan chủ quản, phải phê duyệt.
   */
  agency?: Maybe<Unit>;
  /**
   * Its class. Null: not personal.
   * vi: Mức bảo vệ. Trống: không phải dữ liệu cá nhân.
   */
  dataClass?: Maybe<PersonalDataClass>;
  /**
   * The way it would take.
   * vi: Đi theo đường nào.
   */
  through: FlowPath;
};

/**
 * The way by which data flow to a subgraph.
 * vi: Đường mà dữ liệu chảy tới một phân hệ.
 */
export type FlowPath =
  /**
   * It is part of a key of the subgraph.
   * vi: Là một phần khóa của phân hệ.
   */
  | 'KEY'
  /**
   * The subgraph requires it (`@requires`).
   * vi: Phân hệ đòi hỏi nó (`@requires`).
   */
  | 'REQUIRES'
  /**
   * The subgraph provides it on a path (`@provides`).
   * vi: Phân hệ cung cấp nó trên một đường (`@provides`).
   */
  | 'PROVIDES'
  /**
   * The subgraph takes it over (`@override`).
   * vi: Phân hệ nhận thay (`@override`).
   */
  | 'OVERRIDE'
  /**
   * The subgraph gets it as an argument (`@fromContext`).
   * vi: Phân hệ nhận nó làm đối số (`@fromContext`).
   */
  | 'FROM_CONTEXT'
  /**
   * The subgraph adds fields to the type that it belongs to.
   * vi: Phân hệ thêm trường vào kiểu chứa nó.
   */
  | 'EXTENDS';

/**
 * A wish to publish what was checked.
 * vi: Một đề nghị công bố lược đồ đã kiểm tra.
 */
export type Proposal = {
  __typename?: 'Proposal';
  /**
   * A random id.
   * vi: Mã ngẫu nhiên.
   */
  id: Scalars['ID']['output'];
  /**
   * Name of the subgraph.
   * vi: Tên phân hệ.
   */
  name: Scalars['ID']['output'];
  /**
   * The agency that proposes and would answer for it.
   * vi: Cơ quan đề nghị, sẽ phụ trách phân hệ.
   */
  agency?: Maybe<Unit>;
  /**
   * Where it stands.
   * vi: Tình trạng.
   */
  state: ProposalState;
  /**
   * The developer's words to the approvers; plain text. Empty: none.
   * vi: Lời của lập trình viên gửi người phê duyệt; văn bản thuần. Rỗng: không có.
   */
  note: Scalars['String']['output'];
  /**
   * When it was proposed.
   * vi: Thời điểm đề nghị.
   */
  proposedAt: Scalars['DateTime']['output'];
  /**
   * When it was refused, published or superseded. Null: it is open.
   * vi: Thời điểm bị từ chối, được công bố hoặc bị thay. Trống: còn mở.
   */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The check that it rests on.
   * vi: Lần kiểm tra làm căn cứ.
   */
  check: SchemaCheck;
  /**
   * The schema that would be published.
   * vi: Lược đồ sẽ được công bố.
   */
  sdl: Scalars['String']['output'];
  /**
   * What agencies have answered, in order.
   * vi: Trả lời của các cơ quan, theo thứ tự.
   */
  approvals: Array<ProposalApproval>;
  /**
   * The agencies whose approval is still missing.
   * vi: Các cơ quan chưa phê duyệt.
   */
  missing?: Maybe<Array<Unit>>;
};

/**
 * Where a proposal stands.
 * vi: Tình trạng của một đề nghị.
 */
export type ProposalState =
  /**
   * Approvals are missing.
   * vi: Còn thiếu phê duyệt.
   */
  | 'WAITING'
  /**
   * Everybody who has to has approved.
   * vi: Đã đủ phê duyệt.
   */
  | 'APPROVED'
  /**
   * An agency has refused.
   * vi: Một cơ quan đã từ chối.
   */
  | 'REFUSED'
  /**
   * It is published.
   * vi: Đã công bố.
   */
  | 'PUBLISHED'
  /**
   * A newer proposal took its place.
   * vi: Đã có đề nghị mới thay.
   */
  | 'SUPERSEDED';

/**
 * An agency's answer to a proposal.
 * vi: Trả lời của một cơ quan cho đề nghị.
 */
export type ProposalApproval = {
  __typename?: 'ProposalApproval';
  /**
   * The agency.
   * vi: Cơ quan.
   */
  agency?: Maybe<Unit>;
  /**
   * Whether it approves.
   * vi: Có phê duyệt hay không.
   */
  approved: Scalars['Boolean']['output'];
  /**
   * Why, in its words; plain text. Empty: none was given.
   * vi: Lý do, theo lời cơ quan; văn bản thuần. Rỗng: không nêu.
   */
  reason: Scalars['String']['output'];
  /**
   * When.
   * vi: Thời điểm.
   */
  at: Scalars['DateTime']['output'];
};

/**
 * A page of proposals.
 * vi: Một trang đề nghị.
 */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /**
   * The proposals with their places.
   * vi: Các đề nghị kèm vị trí.
   */
  edges: Array<ProposalEdge>;
  /**
   * Where the page stands.
   * vi: Vị trí của trang.
   */
  pageInfo: PageInfo;
};

/**
 * A proposal and its place in the list.
 * vi: Một đề nghị và vị trí trong danh sách.
 */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /**
   * Its place, for `after`.
   * vi: Vị trí, dùng cho `after`.
   */
  cursor: Scalars['String']['output'];
  /**
   * The proposal.
   * vi: Đề nghị.
   */
  node: Proposal;
};

/**
 * One step that was taken. It never changes.
 * vi: Một bước đã làm. Không bao giờ thay đổi.
 */
export type RegistryEvent = {
  __typename?: 'RegistryEvent';
  /**
   * Its number in the trail.
   * vi: Số thứ tự trong nhật ký.
   */
  id: Scalars['ID']['output'];
  /**
   * When.
   * vi: Thời điểm.
   */
  at: Scalars['DateTime']['output'];
  /**
   * What was done.
   * vi: Việc đã làm.
   */
  kind: RegistryEventKind;
  /**
   * Which subgraph it is about. Null: none.
   * vi: Về phân hệ nào. Trống: không phân hệ nào.
   */
  subgraph?: Maybe<Scalars['ID']['output']>;
  /**
   * The agency that did it. Null: the registry itself.
   * vi: Cơ quan đã làm. Trống: chính sổ đăng ký.
   */
  agency?: Maybe<Unit>;
  /**
   * Keyed hash of the account that did it. Null: the registry itself.
   * vi: Giá trị băm có khóa của tài khoản đã làm. Trống: chính sổ đăng ký.
   */
  account?: Maybe<Scalars['String']['output']>;
  /**
   * The version that it is about. Null: none.
   * vi: Về phiên bản nào. Trống: không.
   */
  version?: Maybe<Scalars['Int']['output']>;
  /**
   * The release that it led to. Null: none.
   * vi: Bản phát hành được tạo ra. Trống: không.
   */
  release?: Maybe<Scalars['Int']['output']>;
  /**
   * What it is about beside the subgraph: the id of the check or proposal, a host, a contract. Null: nothing.
   * vi: Đối tượng khác ngoài phân hệ: mã lần kiểm tra hoặc đề nghị, máy chủ, hợp đồng. Trống: không.
   */
  subject?: Maybe<Scalars['String']['output']>;
  /**
   * Words that were given with it; plain text. Empty: none.
   * vi: Lời kèm theo; văn bản thuần. Rỗng: không có.
   */
  note: Scalars['String']['output'];
};

/**
 * What was done in the registry.
 * vi: Việc đã làm trong sổ đăng ký.
 */
export type RegistryEventKind =
  /**
   * A schema was checked.
   * vi: Kiểm tra lược đồ.
   */
  | 'CHECKED'
  /**
   * A proposal was made.
   * vi: Lập đề nghị.
   */
  | 'PROPOSED'
  /**
   * A newer proposal took the place of one.
   * vi: Đề nghị bị thay bởi đề nghị mới.
   */
  | 'SUPERSEDED'
  /**
   * An agency approved.
   * vi: Một cơ quan phê duyệt.
   */
  | 'APPROVED'
  /**
   * An agency refused.
   * vi: Một cơ quan từ chối.
   */
  | 'REFUSED'
  /**
   * A version became live.
   * vi: Một phiên bản được đưa vào chạy.
   */
  | 'PUBLISHED'
  /**
   * A version was to become live and did not pass.
   * vi: Một phiên bản không đạt khi công bố.
   */
  | 'PUBLICATION_REFUSED'
  /**
   * An earlier version became live again.
   * vi: Một phiên bản trước được chạy lại.
   */
  | 'ROLLED_BACK'
  /**
   * A member was taken out of the graph.
   * vi: Một thành viên được đưa ra khỏi đồ thị.
   */
  | 'REMOVED'
  /**
   * A member no longer composes and was left out.
   * vi: Một thành viên không còn hợp thành được nên bị để ra ngoài.
   */
  | 'LEFT_OUT'
  /**
   * A host was allowed to an agency.
   * vi: Cho phép một máy chủ.
   */
  | 'HOST_ALLOWED'
  /**
   * A contract was stored.
   * vi: Lưu một hợp đồng.
   */
  | 'CONTRACT_STORED'
  /**
   * A contract no longer composes: its audience is told that there is none. Once for each agency that uses it.
   * vi: Một hợp đồng không còn hợp thành được: người dùng được báo là không có. Mỗi cơ quan dùng hợp đồng một lần ghi.
   */
  | 'CONTRACT_LOST'
  /**
   * A contract that was lost composes again. Once for each agency that uses it.
   * vi: Một hợp đồng đã mất nay hợp thành lại được. Mỗi cơ quan dùng hợp đồng một lần ghi.
   */
  | 'CONTRACT_BACK'
  /**
   * The conformance suite was run.
   * vi: Chạy bộ kiểm tra tuân thủ.
   */
  | 'CERTIFIED'
  /**
   * A release was made because the hub's own schema changed.
   * vi: Tạo bản phát hành vì lược đồ của trục thay đổi.
   */
  | 'RELEASED';

/**
 * A page of the audit trail.
 * vi: Một trang nhật ký sổ đăng ký.
 */
export type RegistryEventConnection = {
  __typename?: 'RegistryEventConnection';
  /**
   * The steps with their places.
   * vi: Các bước kèm vị trí.
   */
  edges: Array<RegistryEventEdge>;
  /**
   * Where the page stands.
   * vi: Vị trí của trang.
   */
  pageInfo: PageInfo;
};

/**
 * A step and its place in the trail.
 * vi: Một bước và vị trí trong nhật ký.
 */
export type RegistryEventEdge = {
  __typename?: 'RegistryEventEdge';
  /**
   * Its place, for `after`.
   * vi: Vị trí, dùng cho `after`.
   */
  cursor: Scalars['String']['output'];
  /**
   * The step.
   * vi: Bước.
   */
  node: RegistryEvent;
};

/**
 * The registry did not do it.
 * vi: Sổ đăng ký không làm việc này.
 */
export type RegistryRefused = {
  __typename?: 'RegistryRefused';
  /**
   * Why.
   * vi: Lý do.
   */
  code: RegistryRefusal;
  /**
   * Why, in words, and what to do.
   * vi: Lý do bằng lời, và cần làm gì.
   */
  message: Scalars['String']['output'];
  /**
   * The check at this moment that led to it. Null: none did.
   * vi: Lần kiểm tra lúc này dẫn tới từ chối. Trống: không có.
   */
  check?: Maybe<SchemaCheck>;
};


/**
 * The registry did not do it.
 * vi: Sổ đăng ký không làm việc này.
 */
export type RegistryRefusedMessageArgs = {
  lang?: InputMaybe<Language>;
};

/**
 * Why the registry did not do something.
 * vi: Lý do sổ đăng ký không làm.
 */
export type RegistryRefusal =
  /**
   * There is no such thing for this caller.
   * vi: Không có đối tượng này với người gọi.
   */
  | 'UNKNOWN'
  /**
   * The name is not lower-case words joined by hyphens (at most 40 characters), or is kept for the hub.
   * vi: Tên không phải các từ chữ thường nối bằng gạch ngang (tối đa 40 ký tự), hoặc được dành cho trục.
   */
  | 'NAME'
  /**
   * A member of another agency has this name.
   * vi: Thành viên của cơ quan khác đã mang tên này.
   */
  | 'NAME_TAKEN'
  /**
   * The schema, or what came with it, is larger than what is taken.
   * vi: Lược đồ hoặc phần kèm theo lớn hơn mức được nhận.
   */
  | 'TOO_LARGE'
  /**
   * A text is missing, too long, or has characters that cannot be stored.
   * vi: Thiếu nội dung, nội dung quá dài hoặc có ký tự không lưu được.
   */
  | 'TEXT'
  /**
   * The schema does not pass its check.
   * vi: Lược đồ không qua kiểm tra.
   */
  | 'NOT_PASSED'
  /**
   * The check was made without a routing URL.
   * vi: Lần kiểm tra không nêu địa chỉ trả lời.
   */
  | 'NO_ROUTING_URL'
  /**
   * The proposal was refused, published or superseded.
   * vi: Đề nghị đã bị từ chối, đã công bố hoặc đã bị thay.
   */
  | 'ENDED'
  /**
   * Whoever proposed cannot approve.
   * vi: Người đề nghị không được phê duyệt.
   */
  | 'SAME_ACCOUNT'
  /**
   * Nothing of the caller's agency would flow; its approval is not asked for.
   * vi: Không có dữ liệu nào của cơ quan người gọi sẽ chảy đi; không cần phê duyệt.
   */
  | 'NOT_AFFECTED'
  /**
   * The agency has answered this proposal.
   * vi: Cơ quan đã trả lời đề nghị này.
   */
  | 'ANSWERED'
  /**
   * A refusal needs a reason.
   * vi: Từ chối phải nêu lý do.
   */
  | 'REASON'
  /**
   * Approvals are missing.
   * vi: Còn thiếu phê duyệt.
   */
  | 'NOT_APPROVED'
  /**
   * More would flow now than was approved; check and propose again.
   * vi: Hiện dữ liệu sẽ chảy nhiều hơn phần đã duyệt; hãy kiểm tra và đề nghị lại.
   */
  | 'FLOWS_CHANGED'
  /**
   * It is one of the hub's own subgraphs.
   * vi: Đây là phân hệ của chính trục.
   */
  | 'OWN_SUBGRAPH'
  /**
   * It is so already.
   * vi: Hiện đã như vậy.
   */
  | 'NO_CHANGE'
  /**
   * It does not compose with what is live.
   * vi: Không hợp thành được với những gì đang chạy.
   */
  | 'DOES_NOT_COMPOSE'
  /**
   * The host is not a host name, or is one that is never allowed.
   * vi: Tên máy chủ không hợp lệ, hoặc không bao giờ được cho phép.
   */
  | 'HOST'
  /**
   * The contract has no tags, too many, or one that is none.
   * vi: Hợp đồng không có nhãn, có quá nhiều nhãn, hoặc có nhãn không hợp lệ.
   */
  | 'TAGS'
  /**
   * A sample is not a reference that can be asked for.
   * vi: Tham chiếu mẫu không dùng được.
   */
  | 'SAMPLE'
  /**
   * Too many checks are under way; try again in a moment.
   * vi: Đang có quá nhiều lần kiểm tra; hãy thử lại sau ít phút.
   */
  | 'BUSY'
  /**
   * Another process of the registry, of another version, has released the hub's schema: the hub is being updated. Try again.
   * vi: Một tiến trình sổ đăng ký khác, thuộc phiên bản khác, đã phát hành lược đồ của trục: trục đang được cập nhật. Hãy thử lại.
   */
  | 'OTHER_VERSION'
  /**
   * It is not in the graph.
   * vi: Không ở trong đồ thị.
   */
  | 'NOT_LIVE';

/**
 * A schema to be checked.
 * vi: Lược đồ cần kiểm tra.
 */
export type CheckSubgraphInput = {
  /**
   * Name of the subgraph: lower-case words joined by hyphens.
   * vi: Tên phân hệ: các từ chữ thường nối bằng gạch ngang.
   */
  name: Scalars['ID']['input'];
  /**
   * Its schema (SDL), at most 1,000,000 bytes.
   * vi: Lược đồ (SDL), tối đa 1.000.000 byte.
   */
  schema: Scalars['String']['input'];
  /**
   * Where it answers. Null: not known yet; such a check cannot be proposed.
   * vi: Địa chỉ trả lời. Trống: chưa biết; khi đó không đề nghị được.
   */
  routingUrl?: InputMaybe<Scalars['String']['input']>;
  /**
   * Procedures of the agency as the import takes them (JSON), to be looked at for what they ask twice. Null: none.
   * vi: Các thủ tục của cơ quan như tệp nạp (JSON), để tìm những gì bị hỏi hai lần. Trống: không có.
   */
  procedures?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What became of a check.
 * vi: Kết quả của việc kiểm tra.
 */
export type CheckSubgraphResult = SchemaCheck | RegistryRefused;

/**
 * A proposal.
 * vi: Một đề nghị.
 */
export type ProposeSubgraphInput = {
  /**
   * The check that it rests on: passed, with a routing URL, of the caller's agency.
   * vi: Lần kiểm tra làm căn cứ: đã đạt, có địa chỉ, của cơ quan người gọi.
   */
  check: Scalars['ID']['input'];
  /**
   * Words to the approvers, at most 2,000 characters.
   * vi: Lời gửi người phê duyệt, tối đa 2.000 ký tự.
   */
  note?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What became of a proposal.
 * vi: Kết quả của việc đề nghị.
 */
export type ProposeSubgraphResult = SubgraphProposed | RegistryRefused;

/**
 * The proposal is made.
 * vi: Đề nghị đã được lập.
 */
export type SubgraphProposed = {
  __typename?: 'SubgraphProposed';
  /**
   * The proposal.
   * vi: Đề nghị.
   */
  proposal: Proposal;
};

/**
 * An agency's answer to a proposal.
 * vi: Trả lời của một cơ quan cho đề nghị.
 */
export type ApproveProposalInput = {
  /**
   * The proposal.
   * vi: Đề nghị.
   */
  proposal: Scalars['ID']['input'];
  /**
   * True approves, false refuses.
   * vi: True là phê duyệt, false là từ chối.
   */
  approve: Scalars['Boolean']['input'];
  /**
   * Why, at most 2,000 characters; needed for a refusal.
   * vi: Lý do, tối đa 2.000 ký tự; bắt buộc khi từ chối.
   */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What became of an answer to a proposal.
 * vi: Kết quả của việc trả lời đề nghị.
 */
export type ApproveProposalResult = ProposalAnswered | RegistryRefused;

/**
 * The answer is taken.
 * vi: Đã ghi nhận trả lời.
 */
export type ProposalAnswered = {
  __typename?: 'ProposalAnswered';
  /**
   * The proposal as it stands now.
   * vi: Đề nghị như hiện nay.
   */
  proposal: Proposal;
};

/**
 * What is to be published.
 * vi: Nội dung công bố.
 */
export type PublishSubgraphInput = {
  /**
   * The proposal.
   * vi: Đề nghị.
   */
  proposal: Scalars['ID']['input'];
};

/**
 * What became of a publication.
 * vi: Kết quả của việc công bố.
 */
export type PublishSubgraphResult = SubgraphPublished | RegistryRefused;

/**
 * The proposal is live.
 * vi: Đề nghị đã được đưa vào chạy.
 */
export type SubgraphPublished = {
  __typename?: 'SubgraphPublished';
  /**
   * The subgraph as it stands now.
   * vi: Phân hệ như hiện nay.
   */
  subgraph: PublishedSubgraph;
  /**
   * The number of the release that has it.
   * vi: Số của bản phát hành có nó.
   */
  release: Scalars['Int']['output'];
};

/**
 * A way back.
 * vi: Một lần quay lại.
 */
export type RollbackSubgraphInput = {
  /**
   * Name of the member.
   * vi: Tên thành viên.
   */
  name: Scalars['ID']['input'];
  /**
   * The version to put back. Null: out of the graph.
   * vi: Phiên bản cần chạy lại. Trống: ra khỏi đồ thị.
   */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What became of a way back.
 * vi: Kết quả của việc quay lại.
 */
export type RollbackSubgraphResult = SubgraphRolledBack | RegistryRefused;

/**
 * The way back is taken.
 * vi: Đã quay lại.
 */
export type SubgraphRolledBack = {
  __typename?: 'SubgraphRolledBack';
  /**
   * The subgraph as it stands now.
   * vi: Phân hệ như hiện nay.
   */
  subgraph: PublishedSubgraph;
  /**
   * The number of the release that has it so.
   * vi: Số của bản phát hành tương ứng.
   */
  release: Scalars['Int']['output'];
};

/**
 * A host for an agency.
 * vi: Một máy chủ cho một cơ quan.
 */
export type AllowRoutingHostInput = {
  /**
   * The agency.
   * vi: Cơ quan.
   */
  agency: Scalars['UnitCode']['input'];
  /**
   * A host name without scheme, port and path, e.g. `bhyt.moh.example`.
   * vi: Tên máy chủ, không có giao thức, cổng và đường dẫn, ví dụ `bhyt.moh.example`.
   */
  host: Scalars['String']['input'];
};

/**
 * What became of allowing a host.
 * vi: Kết quả của việc cho phép máy chủ.
 */
export type AllowRoutingHostResult = RoutingHostAllowed | RegistryRefused;

/**
 * The host is allowed.
 * vi: Đã cho phép máy chủ.
 */
export type RoutingHostAllowed = {
  __typename?: 'RoutingHostAllowed';
  /**
   * The agency.
   * vi: Cơ quan.
   */
  agency?: Maybe<Unit>;
  /**
   * The host in its canonical form.
   * vi: Máy chủ ở dạng chuẩn.
   */
  host: Scalars['String']['output'];
  /**
   * Whether it had been allowed before.
   * vi: Trước đó đã cho phép hay chưa.
   */
  repeated: Scalars['Boolean']['output'];
};

/**
 * A run of the conformance suite.
 * vi: Một lần chạy bộ kiểm tra tuân thủ.
 */
export type CertifySubgraphInput = {
  /**
   * Name of the live member.
   * vi: Tên thành viên đang chạy.
   */
  name: Scalars['ID']['input'];
  /**
   * References to ask for, each a JSON object with `__typename` and the fields of a key. Empty: absent ones alone are asked for.
   * vi: Các tham chiếu để hỏi thử, mỗi cái là một đối tượng JSON có `__typename` và các trường của khóa. Rỗng: chỉ hỏi những tham chiếu không tồn tại.
   */
  samples?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * What became of a run of the conformance suite.
 * vi: Kết quả của việc chạy bộ kiểm tra tuân thủ.
 */
export type CertifySubgraphResult = SubgraphCertified | RegistryRefused;

/**
 * The suite was run; the certificate says what passed.
 * vi: Đã chạy bộ kiểm tra; chứng nhận cho biết mục nào đạt.
 */
export type SubgraphCertified = {
  __typename?: 'SubgraphCertified';
  /**
   * The certificate.
   * vi: Chứng nhận.
   */
  certificate: SubgraphCertificate;
};

/**
 * A contract: a smaller schema for an audience.
 * vi: Một hợp đồng: lược đồ nhỏ hơn cho một nhóm.
 */
export type StoreContractInput = {
  /**
   * Name of the contract: lower-case words joined by hyphens.
   * vi: Tên hợp đồng: các từ chữ thường nối bằng gạch ngang.
   */
  name: Scalars['ID']['input'];
  /**
   * Tags (`@tag`) whose elements are shown. Empty: everything but what is excluded.
   * vi: Các nhãn (`@tag`) được hiện. Rỗng: mọi thứ trừ phần bị loại.
   */
  include: Array<Scalars['String']['input']>;
  /**
   * Tags whose elements are hidden; stronger than `include`.
   * vi: Các nhãn bị ẩn; mạnh hơn `include`.
   */
  exclude: Array<Scalars['String']['input']>;
  /**
   * The agencies that use it: their accounts of the registry find in the audit trail when the contract no longer composes, and when it does again. Empty or absent: whoever runs the registry alone.
   * vi: Các cơ quan dùng hợp đồng: tài khoản sổ đăng ký của họ thấy trong nhật ký khi hợp đồng không còn hợp thành được, và khi dùng lại được. Rỗng hoặc không nêu: chỉ người quản trị sổ đăng ký thấy.
   */
  audience?: InputMaybe<Array<Scalars['UnitCode']['input']>>;
};

/**
 * What became of a contract.
 * vi: Kết quả của việc lưu hợp đồng.
 */
export type StoreContractResult = ContractStored | RegistryRefused;

/**
 * The contract is in force.
 * vi: Hợp đồng đã có hiệu lực.
 */
export type ContractStored = {
  __typename?: 'ContractStored';
  /**
   * Its name.
   * vi: Tên hợp đồng.
   */
  name: Scalars['ID']['output'];
  /**
   * The number of the release that has it.
   * vi: Số của bản phát hành có nó.
   */
  release: Scalars['Int']['output'];
};

/**
 * One state of the whole graph. The gateway checks the signature before it believes any of it.
 * vi: Một trạng thái của toàn đồ thị. Cổng kiểm chữ ký trước khi tin.
 */
export type SupergraphRelease = {
  __typename?: 'SupergraphRelease';
  /**
   * 1, 2, 3 …
   * vi: 1, 2, 3 …
   */
  number: Scalars['Int']['output'];
  /**
   * The release, as JSON.
   * vi: Bản phát hành, dạng JSON.
   */
  text: Scalars['String']['output'];
  /**
   * Ed25519 over it, base64url.
   * vi: Ed25519 trên văn bản đó, base64url.
   */
  signature: Scalars['String']['output'];
};

/**
 * The report is counted.
 * vi: Báo cáo đã được tính.
 */
export type UsageRecorded = {
  __typename?: 'UsageRecorded';
  /**
   * Whether it had been counted before.
   * vi: Trước đó đã tính hay chưa.
   */
  repeated: Scalars['Boolean']['output'];
};

/**
 * What one gateway saw in some seconds.
 * vi: Những gì một cổng thấy trong vài giây.
 */
export type UsageReportInput = {
  /**
   * A UUID: a report that is sent again is counted once.
   * vi: UUID: báo cáo gửi lại chỉ được tính một lần.
   */
  id: Scalars['ID']['input'];
  /**
   * From when.
   * vi: Từ lúc nào.
   */
  from: Scalars['DateTime']['input'];
  /**
   * Until when; it counts for the day of this moment in Vietnam.
   * vi: Tới lúc nào; tính vào ngày của thời điểm này theo giờ Việt Nam.
   */
  until: Scalars['DateTime']['input'];
  /**
   * Requests to subgraphs.
   * vi: Yêu cầu tới các phân hệ.
   */
  subgraphs: Array<SubgraphTrafficInput>;
  /**
   * Fields that were asked for.
   * vi: Các trường được hỏi.
   */
  fields: Array<FieldUseInput>;
  /**
   * Operations that were seen.
   * vi: Các thao tác đã thấy.
   */
  operations: Array<SeenOperationInput>;
  /**
   * How fresh subgraphs say that their data are.
   * vi: Dữ liệu của các phân hệ mới tới đâu, theo chính chúng.
   */
  freshness: Array<FreshnessInput>;
};

/**
 * Requests to one subgraph.
 * vi: Yêu cầu tới một phân hệ.
 */
export type SubgraphTrafficInput = {
  /**
   * Name of the subgraph.
   * vi: Tên phân hệ.
   */
  name: Scalars['ID']['input'];
  /**
   * How many were sent.
   * vi: Số yêu cầu đã gửi.
   */
  requests: Scalars['Int']['input'];
  /**
   * How many failed.
   * vi: Số yêu cầu lỗi.
   */
  errors: Scalars['Int']['input'];
  /**
   * How many took at most 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10 s, each beyond the one before, and how many more than 10 s.
   * vi: Số yêu cầu mất không quá 0,005; 0,01; 0,025; 0,05; 0,1; 0,25; 0,5; 1; 2,5; 5; 10 giây (mỗi mốc tính phần vượt mốc trước), và số yêu cầu hơn 10 giây.
   */
  durations: Array<Scalars['Int']['input']>;
};

/**
 * How often a field was asked for.
 * vi: Một trường được hỏi bao nhiêu lần.
 */
export type FieldUseInput = {
  /**
   * The field.
   * vi: Trường.
   */
  coordinate: Scalars['String']['input'];
  /**
   * The subgraph that was asked for it.
   * vi: Phân hệ được hỏi.
   */
  subgraph: Scalars['ID']['input'];
  /**
   * The agency that asked. Null: a person or nobody.
   * vi: Cơ quan đã hỏi. Trống: một người dân hoặc không ai.
   */
  agency?: InputMaybe<Scalars['UnitCode']['input']>;
  /**
   * The kind of caller.
   * vi: Loại người gọi.
   */
  caller: Scalars['String']['input'];
  /**
   * Code of the purpose.
   * vi: Mã mục đích.
   */
  purpose: Scalars['String']['input'];
  /**
   * How often.
   * vi: Số lần.
   */
  count: Scalars['Int']['input'];
};

/**
 * An operation that was seen.
 * vi: Một thao tác đã thấy.
 */
export type SeenOperationInput = {
  /**
   * Hash of its text.
   * vi: Giá trị băm của văn bản.
   */
  hash: Scalars['String']['input'];
  /**
   * Its name. Null: it has none.
   * vi: Tên. Trống: không có.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its text, values lifted out.
   * vi: Văn bản, đã tách các giá trị.
   */
  text: Scalars['String']['input'];
  /**
   * The agency that sent it. Null: a person or nobody.
   * vi: Cơ quan đã gửi. Trống: một người dân hoặc không ai.
   */
  agency?: InputMaybe<Scalars['UnitCode']['input']>;
  /**
   * How often.
   * vi: Số lần.
   */
  count: Scalars['Int']['input'];
};

/**
 * How fresh a subgraph's data are.
 * vi: Dữ liệu của một phân hệ mới tới đâu.
 */
export type FreshnessInput = {
  /**
   * Name of the subgraph.
   * vi: Tên phân hệ.
   */
  subgraph: Scalars['ID']['input'];
  /**
   * The moment up to which they are complete.
   * vi: Thời điểm mà dữ liệu đã đầy đủ.
   */
  asOf: Scalars['DateTime']['input'];
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
  PublishedSubgraph: PublishedSubgraph;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PublishedSubgraph:
    ( { __typename: 'PublishedSubgraph' }
    & GraphQLRecursivePick<FederationTypes['PublishedSubgraph'], {"name":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CheckSubgraphResult:
    | ( SchemaCheckRow )
    | ( RegistryRefusedRow )
  ;
  ProposeSubgraphResult:
    | ( Omit<SubgraphProposed, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( RegistryRefusedRow )
  ;
  ApproveProposalResult:
    | ( Omit<ProposalAnswered, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( RegistryRefusedRow )
  ;
  PublishSubgraphResult:
    | ( SubgraphPublishedRow )
    | ( RegistryRefusedRow )
  ;
  RollbackSubgraphResult:
    | ( SubgraphRolledBackRow )
    | ( RegistryRefusedRow )
  ;
  AllowRoutingHostResult:
    | ( RoutingHostAllowedRow )
    | ( RegistryRefusedRow )
  ;
  CertifySubgraphResult:
    | ( Omit<SubgraphCertified, 'certificate'> & { certificate: _RefType['SubgraphCertificate'] } )
    | ( RegistryRefusedRow )
  ;
  StoreContractResult:
    | ( ContractStored )
    | ( RegistryRefusedRow )
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
  FieldName: ResolverTypeWrapper<FieldName>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Unit: ResolverTypeWrapper<Unit>;
  PublishedSubgraph: ResolverTypeWrapper<PublishedSubgraphRow>;
  SubgraphState: SubgraphState;
  SubgraphVersion: ResolverTypeWrapper<SubgraphVersionRow>;
  SubgraphCertificate: ResolverTypeWrapper<SubgraphCertificateRow>;
  CertificateCheck: ResolverTypeWrapper<CertificateCheckRow>;
  SubgraphHealth: ResolverTypeWrapper<SubgraphHealth>;
  HealthState: HealthState;
  SubgraphUsage: ResolverTypeWrapper<SubgraphUsageRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FieldUse: ResolverTypeWrapper<FieldUseRow>;
  UnusedField: ResolverTypeWrapper<UnusedFieldRow>;
  SchemaCheck: ResolverTypeWrapper<SchemaCheckRow>;
  CheckFinding: ResolverTypeWrapper<CheckFindingRow>;
  FindingSeverity: FindingSeverity;
  DataFlow: ResolverTypeWrapper<DataFlowRow>;
  FlowPath: FlowPath;
  Proposal: ResolverTypeWrapper<ProposalRow>;
  ProposalState: ProposalState;
  ProposalApproval: ResolverTypeWrapper<ProposalApprovalRow>;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges'> & { edges: Array<ResolversTypes['ProposalEdge']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  RegistryEvent: ResolverTypeWrapper<RegistryEventRow>;
  RegistryEventKind: RegistryEventKind;
  RegistryEventConnection: ResolverTypeWrapper<Omit<RegistryEventConnection, 'edges'> & { edges: Array<ResolversTypes['RegistryEventEdge']> }>;
  RegistryEventEdge: ResolverTypeWrapper<Omit<RegistryEventEdge, 'node'> & { node: ResolversTypes['RegistryEvent'] }>;
  RegistryRefused: ResolverTypeWrapper<RegistryRefusedRow>;
  RegistryRefusal: RegistryRefusal;
  CheckSubgraphInput: CheckSubgraphInput;
  CheckSubgraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckSubgraphResult']>;
  ProposeSubgraphInput: ProposeSubgraphInput;
  ProposeSubgraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeSubgraphResult']>;
  SubgraphProposed: ResolverTypeWrapper<Omit<SubgraphProposed, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ApproveProposalInput: ApproveProposalInput;
  ApproveProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveProposalResult']>;
  ProposalAnswered: ResolverTypeWrapper<Omit<ProposalAnswered, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  PublishSubgraphInput: PublishSubgraphInput;
  PublishSubgraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishSubgraphResult']>;
  SubgraphPublished: ResolverTypeWrapper<SubgraphPublishedRow>;
  RollbackSubgraphInput: RollbackSubgraphInput;
  RollbackSubgraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollbackSubgraphResult']>;
  SubgraphRolledBack: ResolverTypeWrapper<SubgraphRolledBackRow>;
  AllowRoutingHostInput: AllowRoutingHostInput;
  AllowRoutingHostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllowRoutingHostResult']>;
  RoutingHostAllowed: ResolverTypeWrapper<RoutingHostAllowedRow>;
  CertifySubgraphInput: CertifySubgraphInput;
  CertifySubgraphResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CertifySubgraphResult']>;
  SubgraphCertified: ResolverTypeWrapper<Omit<SubgraphCertified, 'certificate'> & { certificate: ResolversTypes['SubgraphCertificate'] }>;
  StoreContractInput: StoreContractInput;
  StoreContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StoreContractResult']>;
  ContractStored: ResolverTypeWrapper<ContractStored>;
  SupergraphRelease: ResolverTypeWrapper<SupergraphRelease>;
  UsageRecorded: ResolverTypeWrapper<UsageRecorded>;
  UsageReportInput: UsageReportInput;
  SubgraphTrafficInput: SubgraphTrafficInput;
  FieldUseInput: FieldUseInput;
  SeenOperationInput: SeenOperationInput;
  FreshnessInput: FreshnessInput;
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
  FieldName: FieldName;
  Mutation: Record<PropertyKey, never>;
  Unit: Unit;
  PublishedSubgraph: PublishedSubgraphRow;
  SubgraphVersion: SubgraphVersionRow;
  SubgraphCertificate: SubgraphCertificateRow;
  CertificateCheck: CertificateCheckRow;
  SubgraphHealth: SubgraphHealth;
  SubgraphUsage: SubgraphUsageRow;
  Float: Scalars['Float']['output'];
  FieldUse: FieldUseRow;
  UnusedField: UnusedFieldRow;
  SchemaCheck: SchemaCheckRow;
  CheckFinding: CheckFindingRow;
  DataFlow: DataFlowRow;
  Proposal: ProposalRow;
  ProposalApproval: ProposalApprovalRow;
  ProposalConnection: Omit<ProposalConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProposalEdge']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  RegistryEvent: RegistryEventRow;
  RegistryEventConnection: Omit<RegistryEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['RegistryEventEdge']> };
  RegistryEventEdge: Omit<RegistryEventEdge, 'node'> & { node: ResolversParentTypes['RegistryEvent'] };
  RegistryRefused: RegistryRefusedRow;
  CheckSubgraphInput: CheckSubgraphInput;
  CheckSubgraphResult: ResolversUnionTypes<ResolversParentTypes>['CheckSubgraphResult'];
  ProposeSubgraphInput: ProposeSubgraphInput;
  ProposeSubgraphResult: ResolversUnionTypes<ResolversParentTypes>['ProposeSubgraphResult'];
  SubgraphProposed: Omit<SubgraphProposed, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ApproveProposalInput: ApproveProposalInput;
  ApproveProposalResult: ResolversUnionTypes<ResolversParentTypes>['ApproveProposalResult'];
  ProposalAnswered: Omit<ProposalAnswered, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  PublishSubgraphInput: PublishSubgraphInput;
  PublishSubgraphResult: ResolversUnionTypes<ResolversParentTypes>['PublishSubgraphResult'];
  SubgraphPublished: SubgraphPublishedRow;
  RollbackSubgraphInput: RollbackSubgraphInput;
  RollbackSubgraphResult: ResolversUnionTypes<ResolversParentTypes>['RollbackSubgraphResult'];
  SubgraphRolledBack: SubgraphRolledBackRow;
  AllowRoutingHostInput: AllowRoutingHostInput;
  AllowRoutingHostResult: ResolversUnionTypes<ResolversParentTypes>['AllowRoutingHostResult'];
  RoutingHostAllowed: RoutingHostAllowedRow;
  CertifySubgraphInput: CertifySubgraphInput;
  CertifySubgraphResult: ResolversUnionTypes<ResolversParentTypes>['CertifySubgraphResult'];
  SubgraphCertified: Omit<SubgraphCertified, 'certificate'> & { certificate: ResolversParentTypes['SubgraphCertificate'] };
  StoreContractInput: StoreContractInput;
  StoreContractResult: ResolversUnionTypes<ResolversParentTypes>['StoreContractResult'];
  ContractStored: ContractStored;
  SupergraphRelease: SupergraphRelease;
  UsageRecorded: UsageRecorded;
  UsageReportInput: UsageReportInput;
  SubgraphTrafficInput: SubgraphTrafficInput;
  FieldUseInput: FieldUseInput;
  SeenOperationInput: SeenOperationInput;
  FreshnessInput: FreshnessInput;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: PersonalDataClass;
  subject?: Maybe<Scalars['String']['input']>;
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = RegistryContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  subgraphs?: Resolver<Maybe<Array<ResolversTypes['PublishedSubgraph']>>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['PublishedSubgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'name'>>;
  schemaCheck?: Resolver<Maybe<ResolversTypes['SchemaCheck']>, ParentType, ContextType, RequireFields<QuerySchemaCheckArgs, 'id'>>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  registryEvents?: Resolver<Maybe<ResolversTypes['RegistryEventConnection']>, ParentType, ContextType, RequireFields<QueryRegistryEventsArgs, 'first'>>;
  supergraphRelease?: Resolver<Maybe<ResolversTypes['SupergraphRelease']>, ParentType, ContextType, Partial<QuerySupergraphReleaseArgs>>;
  fieldNames?: Resolver<Maybe<Array<ResolversTypes['FieldName']>>, ParentType, ContextType>;
};

export type FieldNameResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['FieldName'] = ResolversParentTypes['FieldName']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  checkSubgraph?: Resolver<Maybe<ResolversTypes['CheckSubgraphResult']>, ParentType, ContextType, RequireFields<MutationCheckSubgraphArgs, 'input'>>;
  proposeSubgraph?: Resolver<Maybe<ResolversTypes['ProposeSubgraphResult']>, ParentType, ContextType, RequireFields<MutationProposeSubgraphArgs, 'input'>>;
  approveProposal?: Resolver<Maybe<ResolversTypes['ApproveProposalResult']>, ParentType, ContextType, RequireFields<MutationApproveProposalArgs, 'input'>>;
  publishSubgraph?: Resolver<Maybe<ResolversTypes['PublishSubgraphResult']>, ParentType, ContextType, RequireFields<MutationPublishSubgraphArgs, 'input'>>;
  rollbackSubgraph?: Resolver<Maybe<ResolversTypes['RollbackSubgraphResult']>, ParentType, ContextType, RequireFields<MutationRollbackSubgraphArgs, 'input'>>;
  allowRoutingHost?: Resolver<Maybe<ResolversTypes['AllowRoutingHostResult']>, ParentType, ContextType, RequireFields<MutationAllowRoutingHostArgs, 'input'>>;
  certifySubgraph?: Resolver<Maybe<ResolversTypes['CertifySubgraphResult']>, ParentType, ContextType, RequireFields<MutationCertifySubgraphArgs, 'input'>>;
  storeContract?: Resolver<Maybe<ResolversTypes['StoreContractResult']>, ParentType, ContextType, RequireFields<MutationStoreContractArgs, 'input'>>;
  recordUsage?: Resolver<Maybe<ResolversTypes['UsageRecorded']>, ParentType, ContextType, RequireFields<MutationRecordUsageArgs, 'report'>>;
};

export type UnitResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['UnitCode'], ParentType, ContextType>;
};

export type PublishedSubgraphResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['PublishedSubgraph'] = ResolversParentTypes['PublishedSubgraph'], FederationReferenceType extends FederationReferenceTypes['PublishedSubgraph'] = FederationReferenceTypes['PublishedSubgraph']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublishedSubgraph']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubgraphState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['SubgraphCertificate']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SubgraphHealth'], ParentType, ContextType>;
  routingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sdl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<Array<ResolversTypes['SubgraphVersion']>>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['SubgraphUsage']>, ParentType, ContextType, RequireFields<PublishedSubgraphUsageArgs, 'days'>>;
  unusedFields?: Resolver<Maybe<Array<ResolversTypes['UnusedField']>>, ParentType, ContextType, RequireFields<PublishedSubgraphUnusedFieldsArgs, 'days'>>;
};

export type SubgraphVersionResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SubgraphVersion'] = ResolversParentTypes['SubgraphVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  routingUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubgraphCertificateResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SubgraphCertificate'] = ResolversParentTypes['SubgraphCertificate']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sdlHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['CertificateCheck']>, ParentType, ContextType>;
};

export type CertificateCheckResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['CertificateCheck'] = ResolversParentTypes['CertificateCheck']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CertificateCheckMessageArgs, 'lang'>>;
};

export type SubgraphHealthResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SubgraphHealth'] = ResolversParentTypes['SubgraphHealth']> = {
  state?: Resolver<ResolversTypes['HealthState'], ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SubgraphUsageResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SubgraphUsage'] = ResolversParentTypes['SubgraphUsage']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldUse']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FieldUseResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['FieldUse'] = ResolversParentTypes['FieldUse']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  caller?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastUsedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type UnusedFieldResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['UnusedField'] = ResolversParentTypes['UnusedField']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SchemaCheckResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SchemaCheck'] = ResolversParentTypes['SchemaCheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CheckFinding']>, ParentType, ContextType>;
  flows?: Resolver<Array<ResolversTypes['DataFlow']>, ParentType, ContextType>;
  approvers?: Resolver<Maybe<Array<ResolversTypes['Unit']>>, ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  routingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckFindingResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['CheckFinding'] = ResolversParentTypes['CheckFinding']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CheckFindingMessageArgs, 'lang'>>;
  instead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataFlowResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['DataFlow'] = ResolversParentTypes['DataFlow']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  dataClass?: Resolver<Maybe<ResolversTypes['PersonalDataClass']>, ParentType, ContextType>;
  through?: Resolver<ResolversTypes['FlowPath'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  check?: Resolver<ResolversTypes['SchemaCheck'], ParentType, ContextType>;
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['ProposalApproval']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<Array<ResolversTypes['Unit']>>, ParentType, ContextType>;
};

export type ProposalApprovalResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProposalApproval'] = ResolversParentTypes['ProposalApproval']> = {
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type RegistryEventResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RegistryEvent'] = ResolversParentTypes['RegistryEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistryEventKind'], ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistryEventConnectionResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RegistryEventConnection'] = ResolversParentTypes['RegistryEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistryEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegistryEventEdgeResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RegistryEventEdge'] = ResolversParentTypes['RegistryEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegistryEvent'], ParentType, ContextType>;
};

export type RegistryRefusedResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RegistryRefused'] = ResolversParentTypes['RegistryRefused']> = {
  code?: Resolver<ResolversTypes['RegistryRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegistryRefusedMessageArgs, 'lang'>>;
  check?: Resolver<Maybe<ResolversTypes['SchemaCheck']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckSubgraphResultResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['CheckSubgraphResult'] = ResolversParentTypes['CheckSubgraphResult']> = {
  __resolveType: TypeResolveFn<'SchemaCheck' | 'RegistryRefused', ParentType, ContextType>;
};

export type ProposeSubgraphResultResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProposeSubgraphResult'] = ResolversParentTypes['ProposeSubgraphResult']> = {
  __resolveType: TypeResolveFn<'SubgraphProposed' | 'RegistryRefused', ParentType, ContextType>;
};

export type SubgraphProposedResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SubgraphProposed'] = ResolversParentTypes['SubgraphProposed']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveProposalResultResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ApproveProposalResult'] = ResolversParentTypes['ApproveProposalResult']> = {
  __resolveType: TypeResolveFn<'ProposalAnswered' | 'RegistryRefused', ParentType, ContextType>;
};

export type ProposalAnsweredResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProposalAnswered'] = ResolversParentTypes['ProposalAnswered']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishSubgraphResultResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['PublishSubgraphResult'] = ResolversParentTypes['PublishSubgraphResult']> = {
  __resolveType: TypeResolveFn<'SubgraphPublished' | 'RegistryRefused', ParentType, ContextType>;
};

export type SubgraphPublishedResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SubgraphPublished'] = ResolversParentTypes['SubgraphPublished']> = {
  subgraph?: Resolver<ResolversTypes['PublishedSubgraph'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollbackSubgraphResultResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RollbackSubgraphResult'] = ResolversParentTypes['RollbackSubgraphResult']> = {
  __resolveType: TypeResolveFn<'SubgraphRolledBack' | 'RegistryRefused', ParentType, ContextType>;
};

export type SubgraphRolledBackResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SubgraphRolledBack'] = ResolversParentTypes['SubgraphRolledBack']> = {
  subgraph?: Resolver<ResolversTypes['PublishedSubgraph'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowRoutingHostResultResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['AllowRoutingHostResult'] = ResolversParentTypes['AllowRoutingHostResult']> = {
  __resolveType: TypeResolveFn<'RoutingHostAllowed' | 'RegistryRefused', ParentType, ContextType>;
};

export type RoutingHostAllowedResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RoutingHostAllowed'] = ResolversParentTypes['RoutingHostAllowed']> = {
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertifySubgraphResultResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['CertifySubgraphResult'] = ResolversParentTypes['CertifySubgraphResult']> = {
  __resolveType: TypeResolveFn<'SubgraphCertified' | 'RegistryRefused', ParentType, ContextType>;
};

export type SubgraphCertifiedResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SubgraphCertified'] = ResolversParentTypes['SubgraphCertified']> = {
  certificate?: Resolver<ResolversTypes['SubgraphCertificate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreContractResultResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['StoreContractResult'] = ResolversParentTypes['StoreContractResult']> = {
  __resolveType: TypeResolveFn<'ContractStored' | 'RegistryRefused', ParentType, ContextType>;
};

export type ContractStoredResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ContractStored'] = ResolversParentTypes['ContractStored']> = {
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupergraphReleaseResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SupergraphRelease'] = ResolversParentTypes['SupergraphRelease']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsageRecordedResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['UsageRecorded'] = ResolversParentTypes['UsageRecorded']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RegistryContext> = {
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
  FieldName?: FieldNameResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  PublishedSubgraph?: PublishedSubgraphResolvers<ContextType>;
  SubgraphVersion?: SubgraphVersionResolvers<ContextType>;
  SubgraphCertificate?: SubgraphCertificateResolvers<ContextType>;
  CertificateCheck?: CertificateCheckResolvers<ContextType>;
  SubgraphHealth?: SubgraphHealthResolvers<ContextType>;
  SubgraphUsage?: SubgraphUsageResolvers<ContextType>;
  FieldUse?: FieldUseResolvers<ContextType>;
  UnusedField?: UnusedFieldResolvers<ContextType>;
  SchemaCheck?: SchemaCheckResolvers<ContextType>;
  CheckFinding?: CheckFindingResolvers<ContextType>;
  DataFlow?: DataFlowResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalApproval?: ProposalApprovalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  RegistryEvent?: RegistryEventResolvers<ContextType>;
  RegistryEventConnection?: RegistryEventConnectionResolvers<ContextType>;
  RegistryEventEdge?: RegistryEventEdgeResolvers<ContextType>;
  RegistryRefused?: RegistryRefusedResolvers<ContextType>;
  CheckSubgraphResult?: CheckSubgraphResultResolvers<ContextType>;
  ProposeSubgraphResult?: ProposeSubgraphResultResolvers<ContextType>;
  SubgraphProposed?: SubgraphProposedResolvers<ContextType>;
  ApproveProposalResult?: ApproveProposalResultResolvers<ContextType>;
  ProposalAnswered?: ProposalAnsweredResolvers<ContextType>;
  PublishSubgraphResult?: PublishSubgraphResultResolvers<ContextType>;
  SubgraphPublished?: SubgraphPublishedResolvers<ContextType>;
  RollbackSubgraphResult?: RollbackSubgraphResultResolvers<ContextType>;
  SubgraphRolledBack?: SubgraphRolledBackResolvers<ContextType>;
  AllowRoutingHostResult?: AllowRoutingHostResultResolvers<ContextType>;
  RoutingHostAllowed?: RoutingHostAllowedResolvers<ContextType>;
  CertifySubgraphResult?: CertifySubgraphResultResolvers<ContextType>;
  SubgraphCertified?: SubgraphCertifiedResolvers<ContextType>;
  StoreContractResult?: StoreContractResultResolvers<ContextType>;
  ContractStored?: ContractStoredResolvers<ContextType>;
  SupergraphRelease?: SupergraphReleaseResolvers<ContextType>;
  UsageRecorded?: UsageRecordedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RegistryContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};

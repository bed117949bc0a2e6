// Made by `npm run contract:codegen` from the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaRow } from '../../subgraphs/units/entities/area.ts';
import type { UnitRow, UnitNodeRow } from '../../subgraphs/units/entities/unit.ts';
import type { UnitsContext } from '../../subgraphs/units/context.ts';
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
   * The day on which the newest administrative unit began, from its first moment: these data stand at that official list. For the gateway; null: there is none.
   * vi: Ngày đơn vị hành chính mới nhất bắt đầu có hiệu lực, tính từ 0 giờ: dữ liệu theo danh mục chính thức ấy. Dành cho cổng; trống: chưa có.
   */
  dataAsOf?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The agency with this code, today's or a former one. Null: no such agency.
   * vi: Cơ quan mang mã này, kể cả cơ quan đã kết thúc. Null: không có.
   */
  unit?: Maybe<Unit>;
  /**
   * Agencies whose name has all words of `search` (diacritics and case do not matter), of this kind, at or below `under`. Former agencies are left out.
   * vi: Các cơ quan có tên chứa mọi từ của `search` (không phân biệt dấu, hoa thường), thuộc loại này, bằng hoặc dưới `under`. Không gồm cơ quan đã kết thúc.
   */
  units?: Maybe<UnitConnection>;
  /**
   * The administrative unit that bore this code on that day (no day: today). Codes are used again: "15" was Yên Bái and is Lào Cai. Null: nothing bore it.
   * vi: Đơn vị hành chính mang mã này vào ngày đó (không ghi ngày: hôm nay). Mã có thể được dùng lại: "15" từng là Yên Bái, nay là Lào Cai. Null: không có.
   */
  area?: Maybe<Area>;
  /**
   * Administrative units in force on that day (no day: today), by name.
   * vi: Các đơn vị hành chính có hiệu lực vào ngày đó (không ghi ngày: hôm nay), xếp theo tên.
   */
  areas?: Maybe<AreaConnection>;
  /**
   * The tree of agencies as a feed for other owners: rows changed after the cursor. For services of the hub alone.
   * vi: Cây cơ quan dưới dạng luồng thay đổi cho các chủ dữ liệu khác. Chỉ dành cho dịch vụ của trục.
   */
  unitFeed?: Maybe<UnitFeed>;
};


export type QueryUnitArgs = {
  code: Scalars['UnitCode']['input'];
};


export type QueryUnitsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<UnitKind>;
  under?: InputMaybe<Scalars['UnitCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAreaArgs = {
  code: Scalars['AreaCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAreasArgs = {
  under?: InputMaybe<Scalars['AreaCode']['input']>;
  level?: InputMaybe<AreaLevel>;
  search?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnitFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What an agency is. Null never occurs: an agency that fits nowhere is OTHER.
 * vi: Loại cơ quan. Cơ quan không thuộc loại nào là OTHER.
 */
export type UnitKind =
  /**
   * A ministry or an agency of ministerial rank.
   * vi: Bộ, cơ quan ngang bộ.
   */
  | 'MINISTRY'
  /**
   * A provincial people's committee.
   * vi: Uỷ ban nhân dân cấp tỉnh.
   */
  | 'PROVINCE_COMMITTEE'
  /**
   * A department of a province, or an office below one.
   * vi: Sở, ngành cấp tỉnh và đơn vị trực thuộc.
   */
  | 'DEPARTMENT'
  /**
   * A people's committee of a commune, ward or special zone (before 2025-07-01 also of a district or town).
   * vi: Uỷ ban nhân dân cấp xã (trước 01/07/2025 gồm cả cấp huyện).
   */
  | 'COMMUNE_COMMITTEE'
  /**
   * A public administrative service centre or a one-stop unit.
   * vi: Trung tâm phục vụ hành chính công, bộ phận một cửa.
   */
  | 'SERVICE_CENTRE'
  /**
   * The police of a province or commune.
   * vi: Công an cấp tỉnh, cấp xã.
   */
  | 'POLICE'
  /**
   * Social insurance.
   * vi: Cơ quan bảo hiểm xã hội.
   */
  | 'SOCIAL_INSURANCE'
  /**
   * An enterprise, cooperative or household business, whose code is its business number.
   * vi: Doanh nghiệp, hợp tác xã, hộ kinh doanh; mã là mã số doanh nghiệp.
   */
  | 'ENTERPRISE'
  /**
   * Anything else.
   * vi: Cơ quan khác.
   */
  | 'OTHER';

/**
 * An agency or organisation that takes part in public services. Owner: the agency in charge of electronic identification codes. Source: QĐ 20/2020/QĐ-TTg.
 * vi: Cơ quan, tổ chức tham gia cung cấp dịch vụ công. Chủ quản: cơ quan cấp mã định danh điện tử. Nguồn: QĐ 20/2020/QĐ-TTg.
 */
export type Unit = {
  __typename?: 'Unit';
  /**
   * Its electronic identification code in the form of QĐ 20/2020, e.g. H26.101.
   * vi: Mã định danh điện tử theo QĐ 20/2020, ví dụ H26.101.
   */
  code: Scalars['UnitCode']['output'];
  /**
   * The same code in other written forms, e.g. 000.00.101.H26 of QCVN 102:2016. Empty: there is none.
   * vi: Các cách viết khác của cùng mã, ví dụ 000.00.101.H26 theo QCVN 102:2016. Trống: không có.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * Its official name, or a translation.
   * vi: Tên chính thức, hoặc bản dịch.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * What it is.
   * vi: Loại cơ quan.
   */
  kind: UnitKind;
  /**
   * The agency directly above it. Null: it stands at the top.
   * vi: Cơ quan cấp trên trực tiếp. Null: không có cấp trên.
   */
  parent?: Maybe<Unit>;
  /**
   * The agencies directly below it that exist today, by name.
   * vi: Các cơ quan trực thuộc đang hoạt động, xếp theo tên.
   */
  children?: Maybe<UnitConnection>;
  /**
   * The area it serves, as that area is or was. Null: the whole country.
   * vi: Địa bàn phục vụ, như địa bàn đó hiện có hoặc từng có. Null: cả nước.
   */
  area?: Maybe<Area>;
  /**
   * The first day of its existence. Null: not recorded.
   * vi: Ngày bắt đầu hoạt động. Null: chưa ghi nhận.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * The first day on which it no longer exists. Null: it exists today.
   * vi: Ngày đầu tiên không còn hoạt động. Null: đang hoạt động.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * The agencies whose work it took over.
   * vi: Các cơ quan mà nó tiếp nhận nhiệm vụ.
   */
  predecessors: Array<Unit>;
  /**
   * The agencies that took over its work.
   * vi: Các cơ quan tiếp nhận nhiệm vụ của nó.
   */
  successors: Array<Unit>;
};


/**
 * An agency or organisation that takes part in public services. Owner: the agency in charge of electronic identification codes. Source: QĐ 20/2020/QĐ-TTg.
 * vi: Cơ quan, tổ chức tham gia cung cấp dịch vụ công. Chủ quản: cơ quan cấp mã định danh điện tử. Nguồn: QĐ 20/2020/QĐ-TTg.
 */
export type UnitNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * An agency or organisation that takes part in public services. Owner: the agency in charge of electronic identification codes. Source: QĐ 20/2020/QĐ-TTg.
 * vi: Cơ quan, tổ chức tham gia cung cấp dịch vụ công. Chủ quản: cơ quan cấp mã định danh điện tử. Nguồn: QĐ 20/2020/QĐ-TTg.
 */
export type UnitChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A page of agencies.
 * vi: Một trang danh sách cơ quan.
 */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /**
   * The rows of the page.
   * vi: Các dòng của trang.
   */
  edges: Array<UnitEdge>;
  /**
   * Where the page stands.
   * vi: Vị trí của trang.
   */
  pageInfo: PageInfo;
};

/**
 * One row of a page of agencies.
 * vi: Một dòng trong trang danh sách cơ quan.
 */
export type UnitEdge = {
  __typename?: 'UnitEdge';
  /**
   * Where the row stands, for `after`.
   * vi: Vị trí của dòng, dùng cho `after`.
   */
  cursor: Scalars['String']['output'];
  /**
   * The agency.
   * vi: Cơ quan.
   */
  node: Unit;
};

/**
 * The level of local government. There are two since 2025-07-01. Source: Luật Tổ chức chính quyền địa phương 2025.
 * vi: Cấp chính quyền địa phương. Từ 01/07/2025 chỉ còn hai cấp. Nguồn: Luật Tổ chức chính quyền địa phương 2025.
 */
export type AreaLevel =
  /**
   * A province or centrally-run city: 2 digits.
   * vi: Cấp tỉnh: mã 2 số.
   */
  | 'PROVINCE'
  /**
   * A commune, ward or special zone: 5 digits.
   * vi: Cấp xã: mã 5 số.
   */
  | 'COMMUNE';

/**
 * What an administrative unit is called by law.
 * vi: Loại đơn vị hành chính.
 */
export type AreaType =
  /**
   * A centrally-run city.
   * vi: Thành phố trực thuộc trung ương.
   */
  | 'CENTRAL_CITY'
  /**
   * A province.
   * vi: Tỉnh.
   */
  | 'PROVINCE'
  /**
   * A ward.
   * vi: Phường.
   */
  | 'WARD'
  /**
   * A commune.
   * vi: Xã.
   */
  | 'COMMUNE'
  /**
   * A special zone (islands).
   * vi: Đặc khu.
   */
  | 'SPECIAL_ZONE';

/**
 * One version of an administrative unit: a code, a name and a type between two days. Owner: the statistics office. Source: QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15.
 * vi: Một phiên bản của đơn vị hành chính: mã, tên, loại trong một khoảng thời gian. Chủ quản: cơ quan thống kê. Nguồn: QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15.
 */
export type Area = {
  __typename?: 'Area';
  /**
   * Its key: `<code>@<validFrom>`, e.g. 15@2025-07-01.
   * vi: Khoá: `<mã>@<ngày hiệu lực>`, ví dụ 15@2025-07-01.
   */
  id: Scalars['ID']['output'];
  /**
   * Its official code, which another area may have borne before.
   * vi: Mã chính thức, có thể từng thuộc đơn vị khác.
   */
  code: Scalars['AreaCode']['output'];
  /**
   * Province or commune level.
   * vi: Cấp tỉnh hay cấp xã.
   */
  level: AreaLevel;
  /**
   * What it is called by law.
   * vi: Loại đơn vị hành chính.
   */
  type: AreaType;
  /**
   * Its name without the type, e.g. Lào Cai. Names repeat: a name never identifies.
   * vi: Tên không kèm loại, ví dụ Lào Cai. Tên có thể trùng nên không dùng để định danh.
   */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * Its name with the type, e.g. Tỉnh Lào Cai.
   * vi: Tên kèm loại, ví dụ Tỉnh Lào Cai.
   */
  fullName?: Maybe<Scalars['String']['output']>;
  /**
   * The province it lies in: today's, or for a former area the one of its last day. Null: it is a province.
   * vi: Tỉnh chứa nó: hiện nay, hoặc vào ngày cuối nếu là đơn vị cũ. Null: nó là cấp tỉnh.
   */
  parent?: Maybe<Area>;
  /**
   * The communes in it, today or on its last day, by name. Only those that were imported are known.
   * vi: Các đơn vị cấp xã bên trong, hiện nay hoặc vào ngày cuối, xếp theo tên. Chỉ gồm những đơn vị đã nạp.
   */
  children?: Maybe<AreaConnection>;
  /**
   * The first day on which it held. Data begin on 2004-01-01: that day means "since then or earlier".
   * vi: Ngày bắt đầu có hiệu lực. Dữ liệu bắt đầu từ 01/01/2004: ngày đó nghĩa là "từ đó hoặc sớm hơn".
   */
  validFrom: Scalars['Date']['output'];
  /**
   * The first day on which it no longer held. Null: it holds today.
   * vi: Ngày đầu tiên hết hiệu lực. Null: đang có hiệu lực.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * The areas it was made from.
   * vi: Các đơn vị hợp thành nó.
   */
  predecessors: Array<Area>;
  /**
   * The areas it went into.
   * vi: Các đơn vị kế tục nó.
   */
  successors: Array<Area>;
};


/**
 * One version of an administrative unit: a code, a name and a type between two days. Owner: the statistics office. Source: QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15.
 * vi: Một phiên bản của đơn vị hành chính: mã, tên, loại trong một khoảng thời gian. Chủ quản: cơ quan thống kê. Nguồn: QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15.
 */
export type AreaNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * One version of an administrative unit: a code, a name and a type between two days. Owner: the statistics office. Source: QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15.
 * vi: Một phiên bản của đơn vị hành chính: mã, tên, loại trong một khoảng thời gian. Chủ quản: cơ quan thống kê. Nguồn: QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15.
 */
export type AreaFullNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * One version of an administrative unit: a code, a name and a type between two days. Owner: the statistics office. Source: QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15.
 * vi: Một phiên bản của đơn vị hành chính: mã, tên, loại trong một khoảng thời gian. Chủ quản: cơ quan thống kê. Nguồn: QĐ 19/2025/QĐ-TTg; NQ 202/2025/QH15.
 */
export type AreaChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A page of administrative units.
 * vi: Một trang danh sách đơn vị hành chính.
 */
export type AreaConnection = {
  __typename?: 'AreaConnection';
  /**
   * The rows of the page.
   * vi: Các dòng của trang.
   */
  edges: Array<AreaEdge>;
  /**
   * Where the page stands.
   * vi: Vị trí của trang.
   */
  pageInfo: PageInfo;
};

/**
 * One row of a page of administrative units.
 * vi: Một dòng trong trang danh sách đơn vị hành chính.
 */
export type AreaEdge = {
  __typename?: 'AreaEdge';
  /**
   * Where the row stands, for `after`.
   * vi: Vị trí của dòng, dùng cho `after`.
   */
  cursor: Scalars['String']['output'];
  /**
   * The administrative unit.
   * vi: Đơn vị hành chính.
   */
  node: Area;
};

/**
 * Changes of the tree of agencies after a cursor, oldest first.
 * vi: Các thay đổi của cây cơ quan sau con trỏ, cũ nhất trước.
 */
export type UnitFeed = {
  __typename?: 'UnitFeed';
  /**
   * The changed rows; empty when there is nothing new.
   * vi: Các dòng thay đổi; trống khi không có gì mới.
   */
  nodes: Array<UnitNode>;
  /**
   * What to ask after next time. Null: there never was a row.
   * vi: Con trỏ cho lần hỏi sau. Null: chưa từng có dòng nào.
   */
  cursor?: Maybe<Scalars['String']['output']>;
};

/**
 * An agency's name and its place in the tree.
 * vi: Tên của một cơ quan và vị trí trong cây.
 */
export type UnitNode = {
  __typename?: 'UnitNode';
  /**
   * Its code.
   * vi: Mã của nó.
   */
  code: Scalars['UnitCode']['output'];
  /**
   * The code of the agency above it. Null: none.
   * vi: Mã cơ quan cấp trên. Null: không có.
   */
  parentCode?: Maybe<Scalars['UnitCode']['output']>;
  /**
   * The first day of its existence. Null: not recorded.
   * vi: Ngày bắt đầu hoạt động. Null: chưa ghi nhận.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * The first day on which it no longer exists. Null: it exists today.
   * vi: Ngày đầu tiên không còn hoạt động. Null: đang hoạt động.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * What it is.
   * vi: Loại cơ quan.
   */
  kind: UnitKind;
  /**
   * The area that it serves, <code>@<valid from>. Null: the whole country.
   * vi: Địa bàn phụ trách, <mã>@<ngày hiệu lực>. Null: cả nước.
   */
  areaId?: Maybe<Scalars['ID']['output']>;
  /**
   * The codes of the agencies that took over its work.
   * vi: Mã các cơ quan tiếp nhận nhiệm vụ của nó.
   */
  successorCodes: Array<Scalars['UnitCode']['output']>;
  /**
   * Its official name in Vietnamese.
   * vi: Tên chính thức bằng tiếng Việt.
   */
  name: Scalars['String']['output'];
  /**
   * Its name in English.
   * vi: Tên bằng tiếng Anh.
   */
  nameEn: Scalars['String']['output'];
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
  Unit: Unit;
  Area: Area;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"code":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
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
  UnitKind: UnitKind;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges'> & { edges: Array<ResolversTypes['UnitEdge']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  AreaLevel: AreaLevel;
  AreaType: AreaType;
  Area: ResolverTypeWrapper<AreaRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AreaConnection: ResolverTypeWrapper<Omit<AreaConnection, 'edges'> & { edges: Array<ResolversTypes['AreaEdge']> }>;
  AreaEdge: ResolverTypeWrapper<Omit<AreaEdge, 'node'> & { node: ResolversTypes['Area'] }>;
  UnitFeed: ResolverTypeWrapper<Omit<UnitFeed, 'nodes'> & { nodes: Array<ResolversTypes['UnitNode']> }>;
  UnitNode: ResolverTypeWrapper<UnitNodeRow>;
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
  Unit: UnitRow;
  UnitConnection: Omit<UnitConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnitEdge']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  Area: AreaRow;
  ID: Scalars['ID']['output'];
  AreaConnection: Omit<AreaConnection, 'edges'> & { edges: Array<ResolversParentTypes['AreaEdge']> };
  AreaEdge: Omit<AreaEdge, 'node'> & { node: ResolversParentTypes['Area'] };
  UnitFeed: Omit<UnitFeed, 'nodes'> & { nodes: Array<ResolversParentTypes['UnitNode']> };
  UnitNode: UnitNodeRow;
  String: Scalars['String']['output'];
};

export type PersonalDirectiveArgs = {
  class: PersonalDataClass;
  subject?: Maybe<Scalars['String']['input']>;
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = UnitsContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type PageInfoResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataAsOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'code'>>;
  units?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'code'>>;
  areas?: Resolver<Maybe<ResolversTypes['AreaConnection']>, ParentType, ContextType, RequireFields<QueryAreasArgs, 'first'>>;
  unitFeed?: Resolver<Maybe<ResolversTypes['UnitFeed']>, ParentType, ContextType, RequireFields<QueryUnitFeedArgs, 'first'>>;
};

export type UnitResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['UnitCode'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UnitNameArgs, 'lang'>>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<UnitChildrenArgs, 'first'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AreaType'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AreaNameArgs, 'lang'>>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AreaFullNameArgs, 'lang'>>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['AreaConnection']>, ParentType, ContextType, RequireFields<AreaChildrenArgs, 'first'>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
};

export type AreaConnectionResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['AreaConnection'] = ResolversParentTypes['AreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AreaEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AreaEdgeResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['AreaEdge'] = ResolversParentTypes['AreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
};

export type UnitFeedResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['UnitFeed'] = ResolversParentTypes['UnitFeed']> = {
  nodes?: Resolver<Array<ResolversTypes['UnitNode']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitNodeResolvers<ContextType = UnitsContext, ParentType extends ResolversParentTypes['UnitNode'] = ResolversParentTypes['UnitNode']> = {
  code?: Resolver<ResolversTypes['UnitCode'], ParentType, ContextType>;
  parentCode?: Resolver<Maybe<ResolversTypes['UnitCode']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  areaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  successorCodes?: Resolver<Array<ResolversTypes['UnitCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = UnitsContext> = {
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
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  UnitFeed?: UnitFeedResolvers<ContextType>;
  UnitNode?: UnitNodeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = UnitsContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};

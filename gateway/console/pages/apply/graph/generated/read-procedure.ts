// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type ReadProcedureQueryVariables = Exact<{
  code: string;
  group: string;
}>;


export type ReadProcedureQuery = { readonly procedure: { readonly code: string, readonly name: string | null, readonly onlineLevel: OnlineLevel, readonly nonTerritorial: boolean, readonly for: ReadonlyArray<PartyKind>, readonly levels: ReadonlyArray<GovernmentLevel>, readonly competentAgency: string, readonly decision: string | null, readonly validFrom: string, readonly nameEn: string | null, readonly competentAgencyEn: string, readonly category: { readonly name: string | null, readonly nameEn: string | null }, readonly channels: ReadonlyArray<{ readonly channel: Channel, readonly timeLimit: { readonly text: string, readonly textEn: string } | null, readonly otherTimeLimits: ReadonlyArray<{ readonly text: string, readonly condition: string | null, readonly textEn: string, readonly conditionEn: string | null }>, readonly fees: ReadonlyArray<{ readonly kind: FeeKind, readonly amount: number | null, readonly setBy: FeeSetter, readonly text: string | null, readonly textEn: string | null }> }>, readonly components: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly originals: number, readonly copies: number, readonly nameEn: string | null, readonly requirement: { readonly need: Need, readonly handling: Handling, readonly channels: ReadonlyArray<Channel> | null, readonly condition: string | null, readonly madeFromForm: boolean, readonly conditionEn: string | null }, readonly substitution: { readonly legalBasis: string, readonly databases: ReadonlyArray<string>, readonly databasesEn: ReadonlyArray<string>, readonly resultTypes: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly nameEn: string | null }> } | null }>, readonly notes: ReadonlyArray<{ readonly text: string, readonly textEn: string }>, readonly results: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly nameEn: string | null }>, readonly legalBases: ReadonlyArray<{ readonly number: string, readonly title: string | null, readonly article: string | null, readonly titleEn: string | null }>, readonly form: { readonly fields: ReadonlyArray<{ readonly key: string, readonly source: string | null }> } | null } | null, readonly interlinkedGroup: { readonly code: string, readonly name: string | null, readonly nameEn: string | null, readonly legalBases: ReadonlyArray<{ readonly number: string }>, readonly legs: ReadonlyArray<{ readonly order: number, readonly startsAfter: ReadonlyArray<number>, readonly agency: string, readonly agencyEn: string, readonly procedure: { readonly code: string, readonly name: string | null, readonly nameEn: string | null, readonly channels: ReadonlyArray<{ readonly channel: Channel, readonly timeLimit: { readonly text: string, readonly textEn: string } | null }> } | null, readonly results: ReadonlyArray<{ readonly code: string, readonly name: string | null, readonly nameEn: string | null }> }> } | null };

export const ReadProcedure = "query ReadProcedure($code: ProcedureCode!, $group: ID!) {\n  procedure(code: $code) {\n    code\n    name\n    nameEn: name(lang: EN)\n    onlineLevel\n    nonTerritorial\n    for\n    levels\n    competentAgency\n    competentAgencyEn: competentAgency(lang: EN)\n    decision\n    validFrom\n    category {\n      name\n      nameEn: name(lang: EN)\n    }\n    channels {\n      channel\n      timeLimit {\n        text\n        textEn: text(lang: EN)\n      }\n      otherTimeLimits {\n        text\n        textEn: text(lang: EN)\n        condition\n        conditionEn: condition(lang: EN)\n      }\n      fees {\n        kind\n        amount\n        setBy\n        text\n        textEn: text(lang: EN)\n      }\n    }\n    components {\n      id\n      name\n      nameEn: name(lang: EN)\n      originals\n      copies\n      requirement {\n        need\n        handling\n        channels\n        condition\n        conditionEn: condition(lang: EN)\n        madeFromForm\n      }\n      substitution {\n        legalBasis\n        databases\n        databasesEn: databases(lang: EN)\n        resultTypes {\n          code\n          name\n          nameEn: name(lang: EN)\n        }\n      }\n    }\n    notes {\n      text\n      textEn: text(lang: EN)\n    }\n    results {\n      code\n      name\n      nameEn: name(lang: EN)\n    }\n    legalBases {\n      number\n      title\n      titleEn: title(lang: EN)\n      article\n    }\n    form {\n      fields {\n        key\n        source\n      }\n    }\n  }\n  interlinkedGroup(code: $group) {\n    code\n    name\n    nameEn: name(lang: EN)\n    legalBases {\n      number\n    }\n    legs {\n      order\n      startsAfter\n      agency\n      agencyEn: agency(lang: EN)\n      procedure {\n        code\n        name\n        nameEn: name(lang: EN)\n        channels {\n          channel\n          timeLimit {\n            text\n            textEn: text(lang: EN)\n          }\n        }\n      }\n      results {\n        code\n        name\n        nameEn: name(lang: EN)\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ReadProcedureQuery, ReadProcedureQueryVariables>;

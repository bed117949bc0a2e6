// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type AskedOfUsQueryVariables = Exact<{
  finding: CorrectionState;
  request: CorrectionRequestState;
  findingsAfter?: string | null | undefined;
  requestsAfter?: string | null | undefined;
}>;


export type AskedOfUsQuery = { readonly correctionFindings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly dossierCode: string, readonly key: string, readonly typed: string | null, readonly state: CorrectionState, readonly foundAt: string, readonly answer: string | null, readonly person: { readonly fullName: string | null } | null, readonly source: { readonly owner: string, readonly path: string, readonly asOf: string, readonly assurance: Assurance } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly correctionRequests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly field: CorrectableField, readonly proposed: string | null, readonly reason: string | null, readonly state: CorrectionRequestState, readonly requestedAt: string, readonly answerBy: string, readonly answeredAt: string | null, readonly answer: string | null, readonly person: { readonly fullName: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export const AskedOfUs = "query AskedOfUs(\n  $finding: CorrectionState!\n  $request: CorrectionRequestState!\n  $findingsAfter: String\n  $requestsAfter: String\n) {\n  correctionFindings(state: $finding, first: 50, after: $findingsAfter) {\n    edges {\n      node {\n        id\n        dossierCode\n        key\n        typed\n        person {\n          fullName\n        }\n        source {\n          owner\n          path\n          asOf\n          assurance\n        }\n        state\n        foundAt\n        answer\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  correctionRequests(state: $request, first: 50, after: $requestsAfter) {\n    edges {\n      node {\n        id\n        field\n        person {\n          fullName\n        }\n        proposed\n        reason\n        state\n        requestedAt\n        answerBy\n        answeredAt\n        answer\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<AskedOfUsQuery, AskedOfUsQueryVariables>;

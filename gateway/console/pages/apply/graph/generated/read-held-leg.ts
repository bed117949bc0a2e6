// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type ReadHeldLegQueryVariables = Exact<{
  code: string;
}>;


export type ReadHeldLegQuery = { readonly dossier: { readonly code: string, readonly group: { readonly id: string, readonly legs: ReadonlyArray<{ readonly position: number, readonly state: LegState, readonly awaits: LegAwaits | null, readonly awaitsText: string | null, readonly missing: ReadonlyArray<string>, readonly procedureCode: string, readonly awaitsTextEn: string | null }>, readonly interlinkedGroup: { readonly code: string, readonly legs: ReadonlyArray<{ readonly order: number, readonly agency: string, readonly agencyEn: string, readonly procedure: { readonly code: string, readonly name: string | null, readonly nameEn: string | null, readonly form: { readonly fields: ReadonlyArray<{ readonly key: string, readonly label: string | null, readonly type: FormFieldType, readonly labelEn: string | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labelEn: string }> | null }> } | null } | null }> } | null } | null } | null };

export const ReadHeldLeg = "query ReadHeldLeg($code: DossierCode!) {\n  dossier(code: $code) {\n    code\n    group {\n      id\n      legs {\n        position\n        state\n        awaits\n        awaitsText\n        awaitsTextEn: awaitsText(lang: EN)\n        missing\n        procedureCode\n      }\n      interlinkedGroup {\n        code\n        legs {\n          order\n          agency\n          agencyEn: agency(lang: EN)\n          procedure {\n            code\n            name\n            nameEn: name(lang: EN)\n            form {\n              fields {\n                key\n                label\n                labelEn: label(lang: EN)\n                type\n                choices {\n                  value\n                  label\n                  labelEn: label(lang: EN)\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<ReadHeldLegQuery, ReadHeldLegQueryVariables>;

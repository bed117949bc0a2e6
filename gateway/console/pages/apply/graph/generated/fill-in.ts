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
 * A party, by exactly one identifier; nothing at all means the caller.
 * vi: Một bên, theo đúng một loại định danh; để trống nghĩa là người gửi.
 */
export type PartyInput = {
  /**
   * A person, by personal identifier.
   * vi: Cá nhân, theo số định danh.
   */
  readonly personalId?: string | null | undefined;
  /**
   * An organisation, by tax code; 12 digits are a household business or, where the procedure is for people, its owner.
   * vi: Tổ chức, theo mã số thuế; 12 chữ số là hộ kinh doanh, hoặc chủ hộ nếu thủ tục dành cho cá nhân.
   */
  readonly taxCode?: string | null | undefined;
  /**
   * A state body, by its identification code.
   * vi: Cơ quan nhà nước, theo mã định danh điện tử.
   */
  readonly unit?: string | null | undefined;
  /**
   * A foreigner, by passport.
   * vi: Người nước ngoài, theo hộ chiếu.
   */
  readonly passport?: PassportInput | null | undefined;
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
  readonly country: string;
  /**
   * Its number.
   * vi: Số hộ chiếu.
   */
  readonly number: string;
};

export type FillInQueryVariables = Exact<{
  procedure: string;
  group: string;
  owner?: PartyInput | null | undefined;
  intake?: string | null | undefined;
}>;


export type FillInQuery = { readonly prefill: { readonly token: string, readonly intake: string, readonly procedure: { readonly code: string, readonly name: string | null, readonly nonTerritorial: boolean, readonly for: ReadonlyArray<PartyKind>, readonly nameEn: string | null, readonly channels: ReadonlyArray<{ readonly channel: Channel, readonly timeLimit: { readonly text: string, readonly textEn: string } | null, readonly fees: ReadonlyArray<{ readonly kind: FeeKind, readonly amount: number | null, readonly setBy: FeeSetter, readonly text: string | null, readonly textEn: string | null }> }> } | null, readonly fields: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly field: { readonly label: string | null, readonly type: FormFieldType, readonly required: boolean, readonly subject: FormSubject, readonly labelEn: string | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labelEn: string }> | null } | null, readonly provenance: { readonly owner: string, readonly path: string, readonly asOf: string, readonly assurance: Assurance } | null }>, readonly components: ReadonlyArray<{ readonly answer: ComponentAnswer, readonly asked: boolean, readonly reason: string, readonly legalBasis: string | null, readonly reasonEn: string, readonly component: { readonly id: string, readonly name: string | null, readonly originals: number, readonly copies: number, readonly nameEn: string | null, readonly substitution: { readonly subject: FormSubject, readonly resultTypes: ReadonlyArray<{ readonly code: string }> } | null, readonly requirement: { readonly need: Need, readonly handling: Handling, readonly channels: ReadonlyArray<Channel> | null, readonly condition: string | null, readonly madeFromForm: boolean, readonly conditionEn: string | null, readonly claimedBy: { readonly field: string, readonly values: ReadonlyArray<string> } | null } } | null, readonly document: { readonly id: string, readonly number: string | null, readonly issuedOn: string, readonly validUntil: string | null, readonly type: { readonly code: string, readonly name: string | null, readonly nameEn: string | null } | null } | null }>, readonly unavailable: ReadonlyArray<{ readonly owner: string, readonly trouble: SourceTrouble, readonly fields: ReadonlyArray<string>, readonly message: string, readonly messageEn: string }> } | null, readonly interlinkedGroup: { readonly code: string, readonly legs: ReadonlyArray<{ readonly order: number, readonly agency: string, readonly agencyEn: string, readonly procedure: { readonly code: string, readonly name: string | null, readonly nameEn: string | null } | null }> } | null };

export const FillIn = "query FillIn($procedure: ProcedureCode!, $group: ID!, $owner: PartyInput, $intake: ID) {\n  prefill(procedure: $procedure, owner: $owner, intake: $intake) {\n    token\n    intake\n    procedure {\n      code\n      name\n      nameEn: name(lang: EN)\n      nonTerritorial\n      for\n      channels {\n        channel\n        timeLimit {\n          text\n          textEn: text(lang: EN)\n        }\n        fees {\n          kind\n          amount\n          setBy\n          text\n          textEn: text(lang: EN)\n        }\n      }\n    }\n    fields {\n      key\n      value\n      field {\n        label\n        labelEn: label(lang: EN)\n        type\n        required\n        subject\n        choices {\n          value\n          label\n          labelEn: label(lang: EN)\n        }\n      }\n      provenance {\n        owner\n        path\n        asOf\n        assurance\n      }\n    }\n    components {\n      answer\n      asked\n      reason\n      reasonEn: reason(lang: EN)\n      legalBasis\n      component {\n        id\n        name\n        nameEn: name(lang: EN)\n        originals\n        copies\n        substitution {\n          subject\n          resultTypes {\n            code\n          }\n        }\n        requirement {\n          need\n          handling\n          channels\n          condition\n          conditionEn: condition(lang: EN)\n          madeFromForm\n          claimedBy {\n            field\n            values\n          }\n        }\n      }\n      document {\n        id\n        number\n        issuedOn\n        validUntil\n        type {\n          code\n          name\n          nameEn: name(lang: EN)\n        }\n      }\n    }\n    unavailable {\n      owner\n      trouble\n      fields\n      message\n      messageEn: message(lang: EN)\n    }\n  }\n  interlinkedGroup(code: $group) {\n    code\n    legs {\n      order\n      agency\n      agencyEn: agency(lang: EN)\n      procedure {\n        code\n        name\n        nameEn: name(lang: EN)\n      }\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<FillInQuery, FillInQueryVariables>;

// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.
import { type TypedDocumentNode } from 'urql';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type MyDossierQueryVariables = Exact<{
  code: string;
  lang: Language;
}>;


export type MyDossierQuery = { readonly dossier: { readonly code: string, readonly version: number, readonly status: DossierStatus, readonly overdue: boolean, readonly channel: Channel | null, readonly submittedAt: string, readonly acceptedAt: string | null, readonly dueAt: string | null, readonly dueEstimated: boolean, readonly completedAt: string | null, readonly returnedAt: string | null, readonly synchronised: boolean, readonly procedure: { readonly code: string, readonly name: string | null } | null, readonly receivingUnit: { readonly code: string, readonly name: string | null } | null, readonly processingUnit: { readonly code: string, readonly name: string | null } | null, readonly registerChange: { readonly stateText: string } | null, readonly history: ReadonlyArray<{ readonly at: string, readonly kind: DossierEventKind, readonly status: DossierStatus, readonly dueAt: string | null, readonly actor: StepActor | null, readonly reason: string | null, readonly unit: { readonly name: string | null } | null, readonly toUnit: { readonly name: string | null } | null }> | null, readonly people: ReadonlyArray<{ readonly role: DossierRole, readonly person: { readonly fullName: string | null } | null }> | null, readonly askedPapers: ReadonlyArray<{ readonly text: string, readonly component: { readonly id: string, readonly name: string | null } | null }> | null, readonly fields: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly field: { readonly label: string | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> | null } | null, readonly provenance: { readonly owner: string, readonly path: string, readonly asOf: string, readonly assurance: Assurance } | null }> | null, readonly components: ReadonlyArray<{ readonly answer: ComponentAnswer, readonly digitised: boolean | null, readonly component: { readonly id: string, readonly name: string | null } | null }> | null, readonly results: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly issuedOn: string, readonly validUntil: string | null, readonly signature: SignatureState, readonly type: { readonly name: string | null } | null }> | null, readonly payments: ReadonlyArray<{ readonly number: number, readonly name: string, readonly amount: number, readonly state: PaymentState, readonly paidAt: string | null }> | null, readonly corrections: ReadonlyArray<{ readonly id: string, readonly key: string, readonly typed: string | null, readonly state: CorrectionState, readonly answer: string | null, readonly answeredAt: string | null, readonly addressee: { readonly name: string | null } | null }> | null, readonly group: { readonly id: string, readonly legs: ReadonlyArray<{ readonly position: number, readonly state: LegState, readonly status: DossierStatus | null, readonly awaits: LegAwaits | null, readonly awaitsText: string | null, readonly procedure: { readonly name: string | null } | null, readonly dossier: { readonly code: string } | null }> } | null, readonly rating: { readonly score: number, readonly at: string } | null } | null };

export const MyDossier = "query MyDossier($code: DossierCode!, $lang: Language!) {\n  dossier(code: $code) {\n    code\n    version\n    status\n    overdue\n    channel\n    submittedAt\n    acceptedAt\n    dueAt\n    dueEstimated\n    completedAt\n    returnedAt\n    synchronised\n    procedure {\n      code\n      name(lang: $lang)\n    }\n    receivingUnit {\n      code\n      name(lang: $lang)\n    }\n    processingUnit {\n      code\n      name(lang: $lang)\n    }\n    registerChange {\n      stateText(lang: $lang)\n    }\n    history {\n      at\n      kind\n      status\n      dueAt\n      actor\n      reason\n      unit {\n        name(lang: $lang)\n      }\n      toUnit {\n        name(lang: $lang)\n      }\n    }\n    people {\n      role\n      person {\n        fullName\n      }\n    }\n    askedPapers {\n      text\n      component {\n        id\n        name(lang: $lang)\n      }\n    }\n    fields {\n      key\n      value\n      field {\n        label(lang: $lang)\n        choices {\n          value\n          label(lang: $lang)\n        }\n      }\n      provenance {\n        owner\n        path\n        asOf\n        assurance\n      }\n    }\n    components {\n      answer\n      digitised\n      component {\n        id\n        name(lang: $lang)\n      }\n    }\n    results {\n      id\n      number\n      issuedOn\n      validUntil\n      signature\n      type {\n        name(lang: $lang)\n      }\n    }\n    payments {\n      number\n      name(lang: $lang)\n      amount\n      state\n      paidAt\n    }\n    corrections {\n      id\n      key\n      typed\n      state\n      answer\n      answeredAt\n      addressee {\n        name(lang: $lang)\n      }\n    }\n    group {\n      id\n      legs {\n        position\n        state\n        status\n        awaits\n        awaitsText(lang: $lang)\n        procedure {\n          name(lang: $lang)\n        }\n        dossier {\n          code\n        }\n      }\n    }\n    rating {\n      score\n      at\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<MyDossierQuery, MyDossierQueryVariables>;

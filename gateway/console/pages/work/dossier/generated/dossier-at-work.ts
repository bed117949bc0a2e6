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
 * Gender as the population database has it.
 * vi: Giới tính theo cơ sở dữ liệu quốc gia về dân cư.
 */
export type Gender =
  /**
   * Male.
   * vi: Nam.
   */
  | 'MALE'
  /**
   * Female.
   * vi: Nữ.
   */
  | 'FEMALE'
  /**
   * Neither of the two is recorded.
   * vi: Khác.
   */
  | 'OTHER';

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

export type DossierAtWorkQueryVariables = Exact<{
  code: string;
  lang: Language;
}>;


export type DossierAtWorkQuery = { readonly dossier: { readonly code: string, readonly version: number, readonly status: DossierStatus, readonly channel: Channel | null, readonly submittedAt: string, readonly acceptedAt: string | null, readonly dueAt: string | null, readonly dueEstimated: boolean, readonly completedAt: string | null, readonly returnedAt: string | null, readonly overdue: boolean, readonly synchronised: boolean, readonly openSteps: ReadonlyArray<DossierStep>, readonly owner:
      | { readonly __typename: 'Citizen', readonly personalId: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly gender: Gender | null, readonly residence: { readonly line: string | null, readonly areaName: string | null, readonly area: { readonly fullName: string | null } | null } | null }
      | { readonly __typename: 'Organization', readonly taxCode: string | null, readonly name: string | null, readonly representative: { readonly fullName: string | null } | null }
     | null, readonly applicant:
      | { readonly __typename: 'Citizen', readonly personalId: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly gender: Gender | null, readonly residence: { readonly line: string | null, readonly areaName: string | null, readonly area: { readonly fullName: string | null } | null } | null }
      | { readonly __typename: 'Organization', readonly taxCode: string | null, readonly name: string | null, readonly representative: { readonly fullName: string | null } | null }
     | null, readonly people: ReadonlyArray<{ readonly role: DossierRole, readonly person: { readonly fullName: string | null, readonly dateOfBirth: string | null } | null }> | null, readonly procedure: { readonly id: string, readonly code: string, readonly name: string | null, readonly results: ReadonlyArray<{ readonly code: string, readonly name: string | null }> } | null, readonly receivingUnit: { readonly code: string, readonly name: string | null } | null, readonly processingUnit: { readonly code: string, readonly name: string | null } | null, readonly registerChange: { readonly stateText: string } | null, readonly history: ReadonlyArray<{ readonly at: string, readonly kind: DossierEventKind, readonly status: DossierStatus, readonly dueAt: string | null, readonly actor: StepActor | null, readonly role: string | null, readonly reason: string | null, readonly unit: { readonly name: string | null } | null, readonly toUnit: { readonly name: string | null } | null }> | null, readonly fields: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly field: { readonly label: string | null, readonly type: FormFieldType, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: string }> | null } | null, readonly person: { readonly fullName: string | null } | null, readonly provenance: { readonly owner: string, readonly path: string, readonly asOf: string, readonly assurance: Assurance } | null }> | null, readonly components: ReadonlyArray<{ readonly answer: ComponentAnswer, readonly digitised: boolean | null, readonly file: string | null, readonly component: { readonly id: string, readonly name: string | null } | null, readonly document: { readonly id: string, readonly number: string | null, readonly issuedOn: string, readonly type: { readonly name: string | null } | null, readonly issuer: { readonly name: string | null } | null } | null }> | null, readonly askedPapers: ReadonlyArray<{ readonly text: string, readonly component: { readonly id: string, readonly name: string | null } | null }> | null, readonly results: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly issuedOn: string, readonly validUntil: string | null, readonly type: { readonly name: string | null } | null, readonly issuer: { readonly name: string | null } | null }> | null, readonly payments: ReadonlyArray<{ readonly number: number, readonly name: string, readonly amount: number, readonly state: PaymentState, readonly method: PaymentMethod | null, readonly paidAt: string | null }> | null, readonly corrections: ReadonlyArray<{ readonly id: string, readonly key: string, readonly typed: string | null, readonly state: CorrectionState, readonly answer: string | null, readonly source: { readonly owner: string, readonly path: string, readonly asOf: string, readonly assurance: Assurance }, readonly addressee: { readonly name: string | null } | null }> | null, readonly findings: ReadonlyArray<{ readonly code: DossierFindingCode, readonly message: string }>, readonly group: { readonly id: string, readonly interlinkedGroup: { readonly name: string | null } | null, readonly legs: ReadonlyArray<{ readonly position: number, readonly state: LegState, readonly procedureCode: string, readonly awaitsText: string | null, readonly procedure: { readonly name: string | null } | null, readonly unit: { readonly name: string | null } | null, readonly dossier: { readonly code: string } | null }> } | null, readonly rating: { readonly score: number, readonly at: string } | null } | null };

type PartyAtWork_Citizen_Fragment = { readonly __typename: 'Citizen', readonly personalId: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly gender: Gender | null, readonly residence: { readonly line: string | null, readonly areaName: string | null, readonly area: { readonly fullName: string | null } | null } | null };

type PartyAtWork_Organization_Fragment = { readonly __typename: 'Organization', readonly taxCode: string | null, readonly name: string | null, readonly representative: { readonly fullName: string | null } | null };

export type PartyAtWorkFragment =
  | PartyAtWork_Citizen_Fragment
  | PartyAtWork_Organization_Fragment
;

export const DossierAtWork = "query DossierAtWork($code: DossierCode!, $lang: Language!) {\n  dossier(code: $code) {\n    code\n    version\n    status\n    channel\n    submittedAt\n    acceptedAt\n    dueAt\n    dueEstimated\n    completedAt\n    returnedAt\n    overdue\n    synchronised\n    openSteps\n    owner {\n      ...PartyAtWork\n    }\n    applicant {\n      ...PartyAtWork\n    }\n    people {\n      role\n      person {\n        fullName\n        dateOfBirth\n      }\n    }\n    procedure {\n      id\n      code\n      name(lang: $lang)\n      results {\n        code\n        name(lang: $lang)\n      }\n    }\n    receivingUnit {\n      code\n      name(lang: $lang)\n    }\n    processingUnit {\n      code\n      name(lang: $lang)\n    }\n    registerChange {\n      stateText(lang: $lang)\n    }\n    history {\n      at\n      kind\n      status\n      unit {\n        name(lang: $lang)\n      }\n      dueAt\n      toUnit {\n        name(lang: $lang)\n      }\n      actor\n      role\n      reason\n    }\n    fields {\n      key\n      field {\n        label(lang: $lang)\n        type\n        choices {\n          value\n          label(lang: $lang)\n        }\n      }\n      value\n      person {\n        fullName\n      }\n      provenance {\n        owner\n        path\n        asOf\n        assurance\n      }\n    }\n    components {\n      component {\n        id\n        name(lang: $lang)\n      }\n      answer\n      digitised\n      file\n      document {\n        id\n        type {\n          name(lang: $lang)\n        }\n        number\n        issuedOn\n        issuer {\n          name(lang: $lang)\n        }\n      }\n    }\n    askedPapers {\n      component {\n        id\n        name(lang: $lang)\n      }\n      text\n    }\n    results {\n      id\n      type {\n        name(lang: $lang)\n      }\n      number\n      issuedOn\n      validUntil\n      issuer {\n        name(lang: $lang)\n      }\n    }\n    payments {\n      number\n      name(lang: $lang)\n      amount\n      state\n      method\n      paidAt\n    }\n    corrections {\n      id\n      key\n      typed\n      source {\n        owner\n        path\n        asOf\n        assurance\n      }\n      addressee {\n        name(lang: $lang)\n      }\n      state\n      answer\n    }\n    findings {\n      code\n      message(lang: $lang)\n    }\n    group {\n      id\n      interlinkedGroup {\n        name(lang: $lang)\n      }\n      legs {\n        position\n        state\n        procedureCode\n        procedure {\n          name(lang: $lang)\n        }\n        unit {\n          name(lang: $lang)\n        }\n        awaitsText(lang: $lang)\n        dossier {\n          code\n        }\n      }\n    }\n    rating {\n      score\n      at\n    }\n  }\n}\n\nfragment PartyAtWork on Party {\n  __typename\n  ... on Citizen {\n    personalId\n    fullName\n    dateOfBirth\n    gender\n    residence {\n      line\n      areaName\n      area {\n        fullName(lang: $lang)\n      }\n    }\n  }\n  ... on Organization {\n    taxCode\n    name(lang: $lang)\n    representative {\n      fullName\n    }\n  }\n}\n" as string as unknown as TypedDocumentNode<DossierAtWorkQuery, DossierAtWorkQueryVariables>;

import type { IntakeRefusalCode } from '../entities/intake.ts';

/**
 * Why nothing was opened, in words that tell nothing of anybody.
 * @see NĐ 278/2025/NĐ-CP; the population database answers only when name and date of birth match (domain facts 3.4)
 */
export const INTAKE_REFUSALS: Readonly<
  Record<IntakeRefusalCode, { readonly VI: string; readonly EN: string }>
> = {
  OWNER_NOT_MATCHED: {
    VI: 'Định danh, họ tên và ngày sinh không khớp, hoặc đơn vị không phải cơ quan nhà nước đã biết. Hãy đối chiếu lại với giấy tờ.',
    EN: 'Identifier, name and date of birth do not match, or the unit is no state body that is known. Compare them with the paper.',
  },
  APPLICANT_NOT_MATCHED: {
    VI: 'Chủ hồ sơ hoặc người đến nộp không khớp với dữ liệu đã có, hoặc người đến nộp không phải người đại diện đã ghi nhận. Hãy đối chiếu lại với giấy tờ.',
    EN: 'The owner or who stands there is not on record as said, or is not recorded as acting for the owner. Compare with the papers.',
  },
  PROCEDURE_UNKNOWN: {
    VI: 'Thủ tục này hôm nay không có hiệu lực.',
    EN: 'No version of this procedure is in force today.',
  },
  TOO_MANY_TRIES: {
    VI: 'Tài khoản đã khai sai quá nhiều lần. Hãy thử lại sau một giờ.',
    EN: 'This account has named too many people wrongly. Try again in an hour.',
  },
};

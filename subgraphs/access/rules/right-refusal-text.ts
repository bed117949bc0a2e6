import type { RightRefusalCode } from '../entities/right-refused.ts';

/**
 * Why no right was recorded, in words that tell nothing of anybody.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 9; Luật Dữ liệu 60/2024/QH15, Điều 18
 */
export const RIGHT_REFUSALS: Readonly<
  Record<RightRefusalCode, { readonly VI: string; readonly EN: string }>
> = {
  NOT_AGREED: {
    VI: 'Cần nói rõ là đồng ý (agreed: true); im lặng không phải là đồng ý.',
    EN: 'Say that you agree (agreed: true); silence is not consent.',
  },
  PURPOSE: {
    VI: 'Mục đích này không có hoặc không dựa trên sự đồng ý được.',
    EN: 'This purpose is not known or cannot rest on consent.',
  },
  FIELDS: {
    VI: 'Hãy chọn từ 1 tới 50 mục mà mục đích này cho phép.',
    EN: 'Choose 1 to 50 fields that the purpose allows.',
  },
  END: {
    VI: 'Thời điểm kết thúc phải ở tương lai và trong thời hạn cho phép.',
    EN: 'The end must lie ahead and within what is allowed.',
  },
  TEXT: { VI: 'Nội dung trống, quá ngắn hoặc quá dài.', EN: 'The text is empty, too short or too long.' },
  NOT_MATCHED: {
    VI: 'Số định danh, họ tên và ngày sinh không khớp. Hãy đối chiếu lại với giấy tờ.',
    EN: 'Identifier, name and date of birth do not match. Compare them with the paper.',
  },
  OUTSIDE_CASE: {
    VI: 'Người này không thuộc hồ sơ đã nêu.',
    EN: 'This person is not part of the case you named.',
  },
  UNKNOWN: {
    VI: 'Bạn không có nội dung này, hoặc nội dung đã hết hiệu lực.',
    EN: 'You have no such thing, or it has ended.',
  },
  SAME_ACCOUNT: {
    VI: 'Người yêu cầu không được tự duyệt, và cả hai không được tự xem xét; cần tài khoản khác.',
    EN: 'Whoever asked cannot approve, and neither may review; it takes another account.',
  },
  TOO_MANY_TRIES: {
    VI: 'Tài khoản đã khai sai quá nhiều lần. Hãy thử lại sau một giờ.',
    EN: 'This account has named too many people wrongly. Try again in an hour.',
  },
  REVIEWED: { VI: 'Tình huống này đã có kết luận.', EN: 'This emergency has been reviewed.' },
  LEVEL: {
    VI: 'Cần tài khoản định danh điện tử (VNeID) mức độ 2. Hãy nâng mức tại cơ quan Công an.',
    EN: 'This takes an account of VNeID level 2. The police raise an account to it.',
  },
};

import type { RegistryRefusal } from '#schema/generated/registry.ts';

const word = (VI: string, EN: string) => ({ VI, EN });

/**
 * Why the registry did not do something, in words that repeat nothing of what was handed in.
 * @see NĐ 278/2025/NĐ-CP; schema/registry.graphql, RegistryRefusal
 */
export const REFUSAL_TEXT: Readonly<Record<RegistryRefusal, { readonly VI: string; readonly EN: string }>> = {
  UNKNOWN: word(
    'Không có đối tượng này, hoặc bạn không được thấy.',
    'There is no such thing, or you do not see it.',
  ),
  NAME: word(
    'Tên gồm các từ chữ thường nối bằng gạch ngang, tối đa 40 ký tự, không trùng tên của trục.',
    'A name is lower-case words joined by hyphens, at most 40 characters, and none of the hub’s own.',
  ),
  NAME_TAKEN: word(
    'Thành viên của cơ quan khác đã mang tên này; hãy chọn tên khác.',
    'A member of another agency has this name; choose another.',
  ),
  TOO_LARGE: word(
    'Lược đồ và tệp thủ tục tối đa 1.000.000 byte mỗi phần; hãy chia thành nhiều phân hệ.',
    'A schema and a file of procedures have at most 1,000,000 bytes each; divide them into several subgraphs.',
  ),
  TEXT: word(
    'Nội dung quá dài (tối đa 2.000 ký tự) hoặc có ký tự không hiện được.',
    'The text is too long (at most 2,000 characters) or has characters that cannot be shown.',
  ),
  NOT_PASSED: word(
    'Lược đồ chưa qua kiểm tra; hãy sửa các phát hiện mức ERROR rồi kiểm tra lại.',
    'The schema does not pass its check; mend the findings of severity ERROR and check again.',
  ),
  NO_ROUTING_URL: word(
    'Lần kiểm tra không nêu địa chỉ trả lời; hãy kiểm tra lại với routingUrl.',
    'The check was made without a routing URL; check again with one.',
  ),
  ENDED: word(
    'Đề nghị đã kết thúc; hãy kiểm tra và đề nghị lại.',
    'The proposal has ended; check and propose again.',
  ),
  SAME_ACCOUNT: word(
    'Người đề nghị không được phê duyệt; cần tài khoản khác.',
    'Whoever proposed cannot approve; it takes another account.',
  ),
  NOT_AFFECTED: word(
    'Không có dữ liệu nào của cơ quan bạn sẽ chảy đi; không cần phê duyệt.',
    'Nothing of your agency would flow; its approval is not asked for.',
  ),
  ANSWERED: word('Cơ quan của bạn đã trả lời đề nghị này.', 'Your agency has answered this proposal.'),
  REASON: word('Hãy nêu lý do từ chối.', 'Give a reason for the refusal.'),
  NOT_APPROVED: word('Còn cơ quan chưa phê duyệt.', 'Approvals are missing.'),
  FLOWS_CHANGED: word(
    'Hiện dữ liệu sẽ chảy nhiều hơn phần đã được duyệt; hãy kiểm tra và đề nghị lại.',
    'More would flow now than was approved; check and propose again.',
  ),
  OWN_SUBGRAPH: word(
    'Không gỡ được phân hệ của chính trục; chỉ thành viên mới quay lại được.',
    'The hub’s own subgraphs cannot be removed; rollback is for members.',
  ),
  NO_CHANGE: word('Hiện đã như vậy; không có gì để đổi.', 'It is so already; there is nothing to change.'),
  DOES_NOT_COMPOSE: word(
    'Không hợp thành được với những gì đang chạy.',
    'It does not compose with what is live.',
  ),
  HOST: word(
    'Hãy nêu tên máy chủ đầy đủ, không có giao thức, cổng, đường dẫn; không nhận địa chỉ IP và tên nội bộ.',
    'Give a full host name without scheme, port and path; addresses and internal names are not taken.',
  ),
  TAGS: word('Hợp đồng cần từ 1 tới 20 nhãn hợp lệ.', 'A contract takes 1 to 20 tags as @tag has them.'),
  SAMPLE: word(
    'Tham chiếu mẫu phải là đối tượng JSON có __typename và các trường của một khóa.',
    'A sample is a JSON object with __typename and the fields of a key.',
  ),
  BUSY: word(
    'Đang có quá nhiều lần kiểm tra; hãy thử lại sau ít phút.',
    'Too many checks are under way; try again in a moment.',
  ),
  OTHER_VERSION: word(
    'Trục đang được cập nhật và tiến trình này không thuộc phiên bản đang phục vụ; hãy thử lại sau ít phút.',
    'The hub is being updated, and this process is not of the version that serves; try again in a moment.',
  ),
  NOT_LIVE: word('Thành viên này hiện không ở trong đồ thị.', 'This member is not in the graph now.'),
};

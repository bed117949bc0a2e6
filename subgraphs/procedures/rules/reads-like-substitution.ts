/**
 * Whether an instruction reads as if data replaced a paper: "không phải nộp", "khai thác từ cơ sở dữ liệu", "được điền tự động".
 * A hint for the person who writes the rule down, never the rule itself.
 * @see NQ 66.7/2025/NQ-CP (papers replaced by data); domain facts 4.5
 */
export function readsLikeSubstitution(text: string): boolean {
  return WORDS.test(text.normalize('NFC'));
}

const WORDS =
  /(?:không|khỏi) (?:phải|cần|yêu cầu) (?:nộp|xuất trình|tải lên|có)|khai thác (?:được )?(?:thông tin|dữ liệu|từ)|điền tự động|tra cứu thông tin/iu;

const WORDS: Readonly<Record<string, string>> = {
  FIELD_REMOVED: 'bị bỏ',
  FIELD_TYPE_CHANGED: 'đổi kiểu trả về',
  FIELD_ARGUMENT_ADDED: 'có thêm đối số bắt buộc',
  FIELD_ARGUMENT_REMOVED: 'là đối số bị bỏ',
  FIELD_ARGUMENT_TYPE_CHANGED: 'là đối số đổi kiểu',
  FIELD_ARGUMENT_DEFAULT_CHANGED: 'là đối số đổi giá trị mặc định',
  INPUT_FIELD_REMOVED: 'là trường đầu vào bị bỏ',
  INPUT_FIELD_ADDED: 'là trường đầu vào bắt buộc mới',
  INPUT_FIELD_TYPE_CHANGED: 'là trường đầu vào đổi kiểu',
  ENUM_VALUE_REMOVED: 'là giá trị bị bỏ',
  UNION_MEMBER_REMOVED: 'mất một kiểu thành viên',
  OBJECT_TYPE_INTERFACE_REMOVED: 'không còn thuộc một interface',
  TYPE_REMOVED: 'là kiểu bị bỏ',
  TYPE_KIND_CHANGED: 'đổi loại kiểu',
  DIRECTIVE_REMOVED: 'là chỉ thị bị bỏ',
};

/** A breaking change in Vietnamese, by its kind in GraphQL Inspector and the path of what changed. */
export function vietnameseOf(kind: string, path: string): string {
  return `Thay đổi phá vỡ: ${path} ${WORDS[kind] ?? 'thay đổi theo cách làm hỏng truy vấn đang có'}.`;
}

/** Where the members of these tests say that they answer. */
export const LOOPBACK = 'http://127.0.0.1:4620/graphql';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@tag", "@composeDirective"])
  @link(url: "https://lien-thong.vn/personal/v1.0", import: ["@personal", "PersonalDataClass"])
  @composeDirective(name: "@personal")

"""
How closely the law guards a piece of personal data.
vi: Mức độ bảo vệ của dữ liệu cá nhân theo luật.
"""
enum PersonalDataClass {
  """
  Identifies one person by itself.
  vi: Tự nó xác định một người.
  """
  IDENTIFIER
  """
  Basic personal data.
  vi: Dữ liệu cá nhân cơ bản.
  """
  BASIC
  """
  Sensitive personal data.
  vi: Dữ liệu cá nhân nhạy cảm.
  """
  SENSITIVE
}

"""
Marks a field that says something about a person.
vi: Đánh dấu trường nói về một người.
"""
directive @personal(class: PersonalDataClass!, subject: String) on FIELD_DEFINITION
`;

const words = (en: string, vi: string): string => `"""\n${en}\nvi: ${vi}\n"""`;

/** A member whose data have to do with nobody: pumps in the streets, each of its own kind. */
export function pumps(kind = 'Fire', fields = ''): string {
  return `${LINK}
type Query {
  ${words('The pump with this code. Null: there is none.', 'Trụ nước mang mã này. Trống: không có.')}
  pump${kind}(code: ID!): Pump${kind}
}

${words('A pump that stands in a street.', 'Một trụ nước ngoài đường phố.')}
type Pump${kind} @key(fields: "code") {
  ${words('The code painted on it.', 'Mã sơn trên trụ.')}
  code: ID!
  ${words('Litres that it gives in a minute. Null: nobody has measured it.', 'Số lít mỗi phút. Trống: chưa ai đo.')}
  litres: Int
  ${fields}
}
`;
}

/** What a member may add to its pumps. */
export const pressure = `${words('Pressure in kilopascals. Null: nobody has measured it.', 'Áp suất theo kilopascal. Trống: chưa ai đo.')}
  kilopascals: Int @tag(name: "inside")`;

/** A member that adds something to people: the reference of each would flow to it. */
export const donors = `${LINK}
${words('A person, with what blood banks know of them.', 'Một người, với dữ liệu của ngân hàng máu.')}
type Citizen @key(fields: "ref") {
  ${words('The reference of the hub; never shown to clients.', 'Mã tham chiếu của trục; không hiện ra ngoài.')}
  ref: ID! @inaccessible
  ${words('How often the person has given blood. Null: the caller may not ask.', 'Số lần hiến máu. Trống: không được hỏi.')}
  bloodDonations: Int @personal(class: SENSITIVE)
}
`;

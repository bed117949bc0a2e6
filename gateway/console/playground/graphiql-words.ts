/** A text in GraphiQL's own code, and what stands in its place: Vietnamese first, English second. */
export type Replaced = readonly [from: string, to: string];

const quoted = (en: string, vi: string): Replaced => [`"${en}"`, `"${vi} · ${en}"`];
const template = (from: string, to: string): Replaced => [`\`${from}\``, `\`${to}\``];

// A tab that holds a button to close it is no tab to a screen reader: a list of buttons is what it is.
const TABS_ARE_A_LIST: readonly Replaced[] = [
  ['"aria-selected": isActive,', '"aria-current": isActive,'],
  ['\t\t\trole: "tab",\n', ''],
  ['\t\t\trole: "tablist",\n', ''],
];

/** What is said otherwise than GraphiQL 5 says it, by the file of its packages; it has no setting for its words. */
export const GRAPHIQL_WORDS: Readonly<Record<string, readonly Replaced[]>> = {
  'graphiql/dist/GraphiQL.js': [
    quoted('New tab', 'Thêm thao tác'),
    quoted('Editor Commands', 'Lệnh soạn thảo'),
    quoted('Operation Editor', 'Thao tác'),
    quoted('Select active operation', 'Chọn thao tác'),
    quoted('Variables', 'Biến'),
    quoted('Headers', 'Tiêu đề HTTP'),
    template(
      '${editorToolsHiddenElement === "second" ? "Show" : "Hide"} editor tools',
      '${editorToolsHiddenElement === "second" ? "Mở biến và tiêu đề · Show" : "Gập biến và tiêu đề · Hide"} editor tools',
    ),
  ],
  'graphiql/dist/ui/toolbar.js': [
    ['`Prettify query (', '`Xếp lại cho đẹp · Prettify ('],
    ['`Merge fragments into query (', '`Gộp mảnh vào thao tác · Merge fragments ('],
    ['`Copy query (', '`Chép thao tác · Copy ('],
  ],
  'graphiql/dist/ui/short-keys.js': [
    quoted('Execute query', 'Chạy thao tác'),
    [
      '"Open the Command Palette (you must have focus in the editor)"',
      '"Mở bảng lệnh khi đang soạn thảo · Command palette, in the editor"',
    ],
    quoted('Prettify editors', 'Xếp lại cho đẹp'),
    quoted('Copy query', 'Chép thao tác'),
    quoted('Re-fetch schema using introspection', 'Đọc lại lược đồ'),
    quoted('Search in documentation', 'Tìm trong tài liệu'),
    quoted('Search in editor', 'Tìm khi soạn thảo'),
    quoted('Merge fragments definitions into operation definition', 'Gộp mảnh vào thao tác'),
    quoted('Short Key', 'Phím tắt'),
    quoted('Function', 'Việc'),
    ['"This Graph"', '"Trình soạn thảo là Monaco, phím tắt như VS Code · This Graph"'],
  ],
  'graphiql/dist/ui/sidebar.js': [
    ['`Re-fetch GraphQL schema (', '`Đọc lại lược đồ · Re-fetch the schema ('],
    quoted('Open short keys dialog', 'Phím tắt'),
    quoted('Open settings dialog', 'Thiết đặt'),
    template(
      '${isVisible_0 ? "Hide" : "Show"} ${plugin_0.title}',
      '${isVisible_0 ? "Đóng" : "Mở"} ${plugin_0.title}',
    ),
    quoted('Short Keys', 'Phím tắt'),
    quoted('Settings', 'Thiết đặt'),
    quoted(
      'This modal provides a list of available keyboard shortcuts and their functions.',
      'Các phím tắt và việc của chúng.',
    ),
    quoted(
      'This modal lets you adjust header persistence, interface theme, and clear local storage.',
      'Chọn màu và xóa những gì trình duyệt này đã nhớ.',
    ),
    quoted('Theme', 'Màu'),
    quoted('Adjust how the interface appears.', 'Trang hiện ra thế nào.'),
    quoted('System', 'Theo máy'),
    quoted('Light', 'Sáng'),
    quoted('Dark', 'Tối'),
    quoted('Clear storage', 'Xóa bộ nhớ'),
    quoted(
      'Remove all locally stored data and start fresh.',
      'Bỏ mọi thứ trình duyệt này đã nhớ và bắt đầu lại.',
    ),
    quoted('Cleared data', 'Đã xóa'),
    quoted('Failed', 'Chưa xóa được'),
    quoted('Clear data', 'Xóa'),
  ],
  '@graphiql/react/dist/components/execute-button/index.js': [
    ['"Stop" : "Execute"} query (', '"Dừng · Stop" : "Chạy · Execute"} ('],
  ],
  '@graphiql/react/dist/components/response-editor.js': [quoted('Result Window', 'Câu trả lời')],
  '@graphiql/react/dist/components/dialog/index.js': [quoted('Close dialog', 'Đóng')],
  '@graphiql/react/dist/components/tabs/index.js': [quoted('Close Tab', 'Đóng'), ...TABS_ARE_A_LIST],
  '@graphiql/plugin-history/dist/index.js': [['title: "History"', 'title: "Lịch sử · History"']],
  '@graphiql/plugin-history/dist/components.js': [
    quoted('History', 'Lịch sử'),
    quoted('Cleared', 'Đã xóa'),
    quoted('Failed to Clear', 'Chưa xóa được'),
    quoted('Clear', 'Xóa hết'),
    quoted('Type a label', 'Đặt tên'),
    quoted('Save', 'Lưu'),
    quoted('Set active', 'Mở lại'),
    quoted('Edit label', 'Đổi tên'),
    quoted('Remove favorite', 'Bỏ ghim'),
    quoted('Add favorite', 'Ghim'),
    quoted('Delete from history', 'Xóa khỏi lịch sử'),
  ],
  '@graphiql/plugin-doc-explorer/dist/context.js': [
    ['title: "Documentation Explorer"', 'title: "Tài liệu · Documentation"'],
    ['name: "Docs"', 'name: "Tài liệu · Docs"'],
    ['[aria-label="Show Documentation Explorer"]', '[aria-label="Mở Tài liệu · Documentation"]'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/argument.js': [quoted('Deprecated', 'Sẽ bỏ')],
  '@graphiql/plugin-doc-explorer/dist/components/deprecation-reason.js': [quoted('Deprecated', 'Sẽ bỏ')],
  '@graphiql/plugin-doc-explorer/dist/components/doc-explorer.js': [
    quoted('Documentation Explorer', 'Tài liệu'),
    quoted('Error fetching schema', 'Chưa đọc được lược đồ'),
    quoted('No GraphQL schema available', 'Chưa có lược đồ'),
    ['"Schema is invalid: "', '"Lược đồ không hợp lệ · Schema is invalid: "'],
    ['`Go back to ', '`Quay lại · Back to '],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/schema-documentation.js': [
    [
      '"A GraphQL schema provides a root type for each kind of operation."',
      '"Mỗi loại thao tác có một kiểu gốc. · Each kind of operation has a root type."',
    ],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/search.js': [
    ['`Search ${navItem.name}...`', '`Tìm · Search: ${navItem.name}`'],
    quoted('No results found', 'Không thấy'),
    quoted('Other results', 'Nơi khác'),
  ],
  '@graphiql/plugin-doc-explorer/dist/components/section.js': [
    ['      t1,\n      title\n', '      t1,\n      SECTIONS[title] ?? title\n'],
    [
      'const TYPE_TO_ICON = {',
      `const SECTIONS = ${JSON.stringify({
        Arguments: 'Đối số · Arguments',
        'Deprecated Arguments': 'Đối số sẽ bỏ · Deprecated arguments',
        'Deprecated Enum Values': 'Giá trị sẽ bỏ · Deprecated values',
        'Deprecated Fields': 'Trường sẽ bỏ · Deprecated fields',
        Directives: 'Chỉ thị · Directives',
        'Enum Values': 'Giá trị · Values',
        Fields: 'Trường · Fields',
        Implements: 'Theo · Implements',
        Implementations: 'Kiểu theo nó · Implementations',
        'Possible Types': 'Các kiểu có thể · Possible types',
        'Root Types': 'Kiểu gốc · Root types',
        Type: 'Kiểu · Type',
        'All Schema Types': 'Mọi kiểu · All types',
      })};\nconst TYPE_TO_ICON = {`,
    ],
  ],
};

/** The code of one of GraphiQL's files with our words in it; null: it is none of those. Throws when it no longer says what is to be replaced. */
export function withOurWords(path: string, code: string): string | null {
  const file = Object.keys(GRAPHIQL_WORDS).find((name) => path.endsWith(`/node_modules/${name}`));
  const replaced = file === undefined ? [] : (GRAPHIQL_WORDS[file] ?? []);
  const missing = replaced.find(([from]) => !code.includes(from));
  if (missing !== undefined) {
    throw new Error(`GraphiQL says ${missing[0]} no longer in ${path}: see graphiql-words.ts.`);
  }
  return file === undefined ? null : replaced.reduce((text, [from, to]) => text.replaceAll(from, to), code);
}

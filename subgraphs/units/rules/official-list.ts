import * as v from 'valibot';

/** One administrative unit as the official list has it. */
export interface OfficialArea {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly fullName: string;
  readonly fullNameEn: string;
  readonly type: 'CENTRAL_CITY' | 'PROVINCE' | 'WARD' | 'COMMUNE' | 'SPECIAL_ZONE';
  /** The code of its province. Null: it is a province. */
  readonly parentCode: string | null;
}

/** What is wrong with, or was mended in, one row: where it is, in both languages. Never the row's own values but its code. */
export interface RowRemark {
  /** 1-based number of the province in the file, and of the commune in it when it is one: "3" or "3.17". */
  readonly row: string;
  readonly vi: string;
  readonly en: string;
}

/** The areas of a list, why it cannot be taken (empty: it can), and what was mended in it. */
export interface OfficialList {
  readonly areas: readonly OfficialArea[];
  readonly problems: readonly RowRemark[];
  readonly mended: readonly RowRemark[];
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.excludes('\0'));
const named = { Name: text, NameEn: text, FullName: text, FullNameEn: text };
const provinceRow = v.object({
  Code: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  ...named,
  Wards: v.array(v.unknown()),
});
const communeRow = v.object({
  Code: v.pipe(v.string(), v.regex(/^(?!0+$)\d{5}$/)),
  ...named,
  ProvinceCode: v.pipe(v.string(), v.regex(/^\d{2}$/)),
});

type Named = v.InferOutput<typeof provinceRow> | v.InferOutput<typeof communeRow>;
type Read =
  | { readonly area: OfficialArea; readonly mended: readonly RowRemark[] }
  | { readonly problem: RowRemark };

const PROVINCE_TYPES = { 'Thành phố': 'CENTRAL_CITY', Tỉnh: 'PROVINCE' } as const;
const COMMUNE_TYPES = { Phường: 'WARD', Xã: 'COMMUNE', 'Đặc khu': 'SPECIAL_ZONE' } as const;

/**
 * Reads the official list of administrative units: an array of provinces, each with its communes in `Wards`, in the shape
 * that public copies of the list have. Every row that is wrong is told; nothing is guessed but the case of a first letter.
 *
 * @see QĐ 19/2025/QĐ-TTg, the list and codes of administrative units
 */
export function readOfficialList(list: unknown): OfficialList {
  if (!Array.isArray(list)) {
    const problem = remark(
      '0',
      'Tệp phải là một mảng JSON các tỉnh.',
      'The file must be a JSON array of provinces.',
    );
    return { areas: [], problems: [problem], mended: [] };
  }
  const reads = list.flatMap((row: unknown, index) => readProvince(row, String(index + 1)));
  const areas = reads.flatMap((read) => ('area' in read ? [read.area] : []));
  return {
    areas,
    problems: [
      ...reads.flatMap((read) => ('problem' in read ? [read.problem] : [])),
      ...repeatedCodes(areas),
    ],
    mended: reads.flatMap((read) => ('area' in read ? read.mended : [])),
  };
}

function readProvince(row: unknown, at: string): Read[] {
  const parsed = v.safeParse(provinceRow, row);
  if (!parsed.success) {
    return [
      {
        problem: malformed(
          at,
          parsed.issues,
          'Code (2 số/digits), Name, NameEn, FullName, FullNameEn, Wards',
        ),
      },
    ];
  }
  const province = readNamed(parsed.output, at, { types: PROVINCE_TYPES, parentCode: null });
  const { Code: code, Wards: communes } = parsed.output;
  return [province, ...communes.map((commune, index) => readCommune(commune, `${at}.${index + 1}`, code))];
}

function readCommune(row: unknown, at: string, province: string): Read {
  const parsed = v.safeParse(communeRow, row);
  if (!parsed.success) {
    const expected = 'Code (5 số/digits), Name, NameEn, FullName, FullNameEn, ProvinceCode';
    return { problem: malformed(at, parsed.issues, expected) };
  }
  if (parsed.output.ProvinceCode !== province) {
    const vi = `ProvinceCode phải là ${province}, mã của tỉnh chứa dòng này.`;
    return {
      problem: remark(at, vi, `ProvinceCode must be ${province}, the code of the province it stands in.`),
    };
  }
  return readNamed(parsed.output, at, { types: COMMUNE_TYPES, parentCode: province });
}

function readNamed(
  row: Named,
  at: string,
  { types, parentCode }: { types: Readonly<Record<string, OfficialArea['type']>>; parentCode: string | null },
): Read {
  const fullName = row.FullName.normalize('NFC');
  const prefix = Object.keys(types).find((type) =>
    fullName.toLowerCase().startsWith(`${type.toLowerCase()} `),
  );
  const type = prefix === undefined ? undefined : types[prefix];
  if (prefix === undefined || type === undefined) {
    const names = Object.keys(types).join(', ');
    return {
      problem: remark(at, `FullName phải bắt đầu bằng: ${names}.`, `FullName must begin with: ${names}.`),
    };
  }
  const mended = prefix + fullName.slice(prefix.length);
  const remarks =
    mended === fullName
      ? []
      : [remark(at, 'Đã viết hoa chữ đầu của FullName.', 'The first letter of FullName was made a capital.')];
  const names = {
    name: row.Name.normalize('NFC'),
    nameEn: row.NameEn,
    fullName: mended,
    fullNameEn: row.FullNameEn,
  };
  return { area: { code: row.Code, ...names, type, parentCode }, mended: remarks };
}

function repeatedCodes(areas: readonly OfficialArea[]): RowRemark[] {
  const byCode = Map.groupBy(areas, ({ code }) => code);
  return [...byCode]
    .filter(([, same]) => same.length > 1)
    .map(([code]) => remark(code, 'Mã này xuất hiện nhiều lần.', 'This code occurs more than once.'));
}

function malformed(at: string, issues: readonly v.BaseIssue<unknown>[], expected: string): RowRemark {
  const fields = [...new Set(issues.map((issue) => v.getDotPath(issue) ?? '-'))].join(', ');
  return remark(
    at,
    `Sai hoặc thiếu: ${fields}. Cần: ${expected}.`,
    `Wrong or missing: ${fields}. Expected: ${expected}.`,
  );
}

function remark(row: string, vi: string, en: string): RowRemark {
  return { row, vi, en };
}

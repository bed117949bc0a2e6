/** A field of a form, as a file has it. */
export interface AskedField {
  readonly procedure: string;
  readonly key: string;
  readonly labels: readonly string[];
  readonly type: string;
  readonly subject: string;
  /** Null: the applicant types it. */
  readonly source: string | null;
}

/** A paper that is asked for and that nothing replaces. */
export interface AskedPaper {
  readonly procedure: string;
  readonly code: string;
  readonly name: string;
}

/** What the procedures of a file ask of people. */
export interface AskedThings {
  readonly fields: readonly AskedField[];
  readonly papers: readonly AskedPaper[];
}

/**
 * Reads what a file for `hub procedures import` asks of people: a JSON array or one object a line; records of the portal (papers below
 * `executionCases`), forms (`code` with `form`), or our own rows of papers and form fields. Null: it is not JSON.
 */
export function readProcedures(file: string): AskedThings | null {
  const rows = rowsOf(file.replace(/^\uFEFF/, ''));
  if (rows === null) {
    return null;
  }
  const objects = rows.filter(isObject);
  return {
    fields: [
      ...objects.filter(isField).map((row) => fieldOf(row, textOf(row['procedure']))),
      ...objects.flatMap((row) =>
        listOf(row['form'])
          .filter(isField)
          .map((field) => fieldOf(field, textOf(row['code']))),
      ),
    ],
    papers: [
      ...objects.flatMap(recordPapers),
      ...objects
        .filter((row) => 'originals' in row && !isObject(row['substitution']))
        .map((row) => paperOf(row, textOf(row['procedure']))),
    ],
  };
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(text: string): readonly unknown[] | null {
  try {
    const whole: unknown = text.trimStart().startsWith('[')
      ? JSON.parse(text)
      : text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line): unknown => JSON.parse(line));
    return Array.isArray(whole) ? whole : null;
  } catch {
    // The finding says what was expected.
    return null;
  }
}

function isField(row: Row): boolean {
  return typeof row['key'] === 'string' && 'subject' in row;
}

function fieldOf(row: Row, procedure: string): AskedField {
  return {
    procedure,
    key: textOf(row['key']),
    labels: isObject(row['label']) ? Object.values(row['label']).map(textOf) : [textOf(row['label'])],
    type: textOf(row['type']),
    subject: textOf(row['subject']),
    source: typeof row['source'] === 'string' ? row['source'] : null,
  };
}

function recordPapers(row: Row): AskedPaper[] {
  const record = isObject(row['detail']) ? row['detail'] : row;
  return listOf(record['executionCases'])
    .flatMap((one) => listOf(one['profileComponents']))
    .filter((component) => Number(component['originalQty'] ?? 0) + Number(component['copyQty'] ?? 0) > 0)
    .map((component) => paperOf(component, textOf(record['code'])));
}

function paperOf(row: Row, procedure: string): AskedPaper {
  const name = row['name'];
  return { procedure, code: textOf(row['code']), name: isObject(name) ? textOf(name['vi']) : textOf(name) };
}

function listOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A row that may be added and taken away again. */
export interface FormRow {
  /** Tells it from the others while the form stands. */
  readonly row: number;
}

/** Something that is missing or wrong in a dossier. */
export interface AskedRow extends FormRow {
  /** Id of the component; empty: none of the procedure's. */
  readonly component: string;
  readonly text: string;
}

/** An amount that is asked for. */
export interface FeeRow extends FormRow {
  readonly name: string;
  /** In đồng, as typed. */
  readonly amount: string;
}

/** A result that is returned. */
export interface ResultRow extends FormRow {
  /** Code of the kind of result. */
  readonly type: string;
  readonly number: string;
  /** YYYY-MM-DD, or empty. */
  readonly issuedOn: string;
  /** SHA-256 of the chosen file, 64 hexadecimal digits; empty: none chosen. */
  readonly sha256: string;
}

/** An answer of the dossier's form, given anew. */
export interface AnewRow extends FormRow {
  /** Key of the field; empty: none chosen. */
  readonly key: string;
  readonly value: string;
}

/** A paper that was brought to the counter and uploaded. */
export interface SuppliedFile {
  /** Id of the component. */
  readonly component: string;
  readonly file: string;
  /** What the file is called on the officer's machine. */
  readonly name: string;
}

/** What an officer fills in to take a step; each step asks for some of it. */
export interface StepForm {
  readonly reason: string;
  /** YYYY-MM-DD, or empty. */
  readonly newDate: string;
  /** Code of the unit that is to process it; empty: none chosen. */
  readonly unit: string;
  readonly papers: readonly AskedRow[];
  readonly fees: readonly FeeRow[];
  readonly results: readonly ResultRow[];
  /** Payment.number of those that were paid. Null: all that are due. */
  readonly paid: readonly number[] | null;
  readonly supplied: readonly SuppliedFile[];
  readonly anew: readonly AnewRow[];
}

/** A new row of each kind. */
export const BLANK_ROWS = {
  papers: { component: '', text: '' },
  fees: { name: '', amount: '' },
  results: { type: '', number: '', issuedOn: '', sha256: '' },
  anew: { key: '', value: '' },
} as const;

/** Nothing filled in. */
export const BLANK: StepForm = {
  reason: '',
  newDate: '',
  unit: '',
  papers: [{ row: 0, ...BLANK_ROWS.papers }],
  fees: [{ row: 0, ...BLANK_ROWS.fees }],
  results: [{ row: 0, ...BLANK_ROWS.results }],
  paid: null,
  supplied: [],
  anew: [],
};

/** The rows with one more at the end. */
export function withRow<Row extends FormRow>(rows: readonly Row[], blank: Omit<Row, 'row'>): readonly Row[] {
  const row = Math.max(-1, ...rows.map((one) => one.row)) + 1;
  // A row is what a blank one has, and its number.
  return [...rows, { ...blank, row } as Row];
}

/** The rows without one of them. */
export function withoutRow<Row extends FormRow>(rows: readonly Row[], gone: number): readonly Row[] {
  return rows.filter(({ row }) => row !== gone);
}

/** The rows with some of one of them filled in. */
export function filledRow<Row extends FormRow>(
  rows: readonly Row[],
  which: number,
  some: Partial<Row>,
): readonly Row[] {
  return rows.map((one) => (one.row === which ? { ...one, ...some } : one));
}

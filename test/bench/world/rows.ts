/** A row as a subgraph answers it: leaves, rows and lists of rows under the fields' names. */
export interface Row {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** What one subgraph holds: its root fields, and its entities under type and key. */
export interface Holdings {
  readonly roots: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => unknown>>;
  readonly entities: Readonly<
    Record<string, { readonly key: string; readonly rows: ReadonlyMap<unknown, Row> }>
  >;
}

/** How many rows each table has, and how many dossiers are on one page. */
export const ROWS = 5_000;
export const PAGE = 50;

const numbered = (prefix: string, index: number): string =>
  `${prefix}.${String(index % ROWS).padStart(6, '0')}`;

/** Codes of the row at an index, which wraps around. */
export const unitCode = (index: number): string => numbered('H26', index);
export const procedureId = (index: number): string => `${numbered('1', index)}@2025-07-01`;
export const citizenRef = (index: number): string =>
  `7f3a9c52-0000-4000-8000-${String(index % ROWS).padStart(12, '0')}`;
export const dossierCode = (index: number): string => `${numbered('H26', index)}-251120`;

const all = <T>(row: (index: number) => T): T[] => Array.from({ length: ROWS }, (_, index) => row(index));
const by = (key: string, rows: readonly Row[]): ReadonlyMap<unknown, Row> =>
  new Map(rows.map((row) => [row[key], row]));

function unitHoldings(): Holdings {
  const rows: Row[] = [];
  for (let index = 0; index < ROWS; index += 1) {
    // Every tenth unit is a province; the nine after it are its communes, two levels deep.
    const parent = index % 10 === 0 ? null : rows[index % 10 < 4 ? index - (index % 10) : index - 3];
    rows.push({
      __typename: 'Unit',
      code: unitCode(index),
      name: `Ủy ban nhân dân phường số ${index}`,
      shortName: index % 3 === 0 ? null : `UBND ${index}`,
      kind: parent ? 'COMMUNE' : 'PROVINCE',
      parent: parent ?? null,
    });
  }
  const units = by('code', rows);
  return {
    roots: { unit: ({ code }) => units.get(code) ?? null },
    entities: { Unit: { key: 'code', rows: units } },
  };
}

function procedureHoldings(): Holdings {
  const procedures = by(
    'id',
    all((index) => ({
      __typename: 'Procedure',
      id: procedureId(index),
      code: numbered('1', index),
      name: `Thủ tục "đăng ký" số ${index}`,
      days: index % 7 === 0 ? null : index % 30,
      fee: { __typename: 'Fee', amount: index * 1_000, legalBasis: `Nghị quyết số ${index}` },
    })),
  );
  return {
    roots: { procedure: ({ id }) => procedures.get(id) ?? null },
    entities: { Procedure: { key: 'id', rows: procedures } },
  };
}

function citizenHoldings(): Holdings {
  const citizens = by(
    'ref',
    all((index) => ({
      __typename: 'Citizen',
      ref: citizenRef(index),
      fullName: `Nguyễn Văn Số ${index}`,
      birthDate: index % 11 === 0 ? null : `19${String(index % 100).padStart(2, '0')}-01-31`,
      residence: { __typename: 'Residence', area: `Phường ${index % 3_321}`, since: '2025-07-01' },
    })),
  );
  return {
    roots: { citizen: ({ ref }) => citizens.get(ref) ?? null },
    entities: { Citizen: { key: 'ref', rows: citizens } },
  };
}

function dossierHoldings(): Holdings {
  // Steps that share no factor with the number of rows: neighbours differ in owner, procedure and unit.
  const rows = all((index) => ({
    __typename: 'Dossier',
    code: dossierCode(index),
    status: (['SUBMITTED', 'ACCEPTED', 'RESULT_RETURNED'] as const)[index % 3],
    submittedAt: `2025-11-20T08:${String(index % 60).padStart(2, '0')}:00Z`,
    dueAt: index % 5 === 0 ? null : '2025-12-01T10:00:00Z',
    owner: { __typename: 'Citizen', ref: citizenRef(index * 7) },
    procedure: { __typename: 'Procedure', id: procedureId(index * 11) },
    unit: { __typename: 'Unit', code: unitCode(index * 13) },
  }));
  const dossiers = by('code', rows);
  return {
    roots: {
      dossier: ({ code }) => dossiers.get(code) ?? null,
      dossiers: ({ page }) => {
        const from = (Number(page) * PAGE) % ROWS;
        return rows.slice(from, from + PAGE);
      },
    },
    entities: { Dossier: { key: 'code', rows: dossiers } },
  };
}

/** Everything that the subgraph of that name holds. */
export const HOLDINGS: Readonly<Record<string, Holdings>> = {
  units: unitHoldings(),
  procedures: procedureHoldings(),
  citizens: citizenHoldings(),
  dossiers: dossierHoldings(),
};

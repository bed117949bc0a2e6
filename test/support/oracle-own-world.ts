import { readSubgraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';

import { oracleHub, type OracleHub } from './oracle-hub.ts';
import type { OracleWorld } from './oracle-world.ts';

const CODES = {
  units: ['H26', 'H26.101', 'H26.101.02', 'G06.14', '0101248141'],
  procedures: ['1.001193', '2.000635', '1.004203'],
  dossiers: ['H26.101-261121-0007', 'H26.101-261121-0008', 'G06.14-20251201-00012', 'H26-251231-0001'],
  people: ['001090999001', '001190999002', '079301999003', '031099999004'],
  taxes: ['0101248141', '0101248141-001', '001090999001'],
};

const entities: OracleWorld['entities'] = {
  Unit: CODES.units.map((code) => ({ code })),
  Area: ['01@2004-01-01', '01@2025-07-01', '00004@2025-07-01'].map((id) => ({ id })),
  Procedure: CODES.procedures.map((code) => ({ id: `${code}@2025-01-01` })),
  Category: ['ho-tich', 'cu-tru'].map((code) => ({ code })),
  Component: ['c1', 'c2', 'c3'].map((id) => ({ id })),
  FormField: ['f1', 'f2', 'f3'].map((id) => ({ id })),
  ResultType: ['KQ.01', 'KQ.02'].map((code) => ({ code })),
  InterlinkedGroup: [{ code: 'KS' }],
  Citizen: CODES.people.map((personalId, index) => ({ ref: `r${index}`, personalId })),
  Organization: [{ ref: 'o0' }, { ref: 'o1' }],
  Document: ['d1', 'd2', 'd3', 'd4'].map((id) => ({ id })),
  Dossier: CODES.dossiers.map((code) => ({ code })),
};

// Texts are also keys of others: whoever puts one in a key's place gets somebody else's data.
const TEXTS = ['Hà Nội', '', '"\\\n', 'r1', 'c2', 'd1', 'H26.101', 'Dossier', '__typename', 'x'];

const scalars: OracleWorld['scalars'] = {
  ID: ['r1', 'c1', 'd2', 'KS', 'nobody', 'f1'],
  String: TEXTS,
  Int: [0, 1, -7, 2_147_483_647],
  Float: [0, 0.5, -1e9],
  Boolean: [true, false],
  Date: ['2025-07-01', '2004-02-29'],
  DateTime: ['2026-11-21T02:30:00.000Z', '1999-12-31T17:00:00.000Z'],
  PartialDate: ['1990', '1990-05', '1990-05-17'],
  PersonalId: CODES.people,
  TaxCode: ['0101248141'],
  UnitCode: CODES.units,
  AreaCode: ['01', '00004'],
  ProcedureCode: CODES.procedures,
  DossierCode: CODES.dossiers,
  Dong: [0, 50_000, 9_007_199_254_740_991],
};

const quoted = (values: readonly string[]): readonly string[] => values.map((value) => JSON.stringify(value));

/** Values as clients write them, also in forms that are made canonical at the door. */
export const OWN_LITERALS: Readonly<Record<string, readonly string[]>> = {
  ID: quoted(['r1', 'KQ.01', 'KS', 'ho-tich']),
  String: quoted(TEXTS.slice(0, 6)),
  Float: ['0', '1', '2.5'],
  Int: ['1', '2', '50'],
  Boolean: ['true', 'false'],
  Date: quoted(['2025-07-01', '2024-02-29']),
  DateTime: quoted(['2026-11-21T09:30:00.000+07:00']),
  PersonalId: quoted(CODES.people),
  TaxCode: quoted(CODES.taxes),
  UnitCode: quoted([...CODES.units, '000.00.14.G06']),
  AreaCode: quoted(['01', '00004']),
  ProcedureCode: quoted([...CODES.procedures, '1.001193.01', '1.004203.H26']),
  DossierCode: quoted([...CODES.dossiers, 'h26.101-261121-0007']),
  Dong: ['0', '50000'],
};

/** Our own four subgraphs over made-up rows. */
export function ownOracleHub(salt: number): OracleHub {
  const subgraphs = SUBGRAPHS.map((name) => ({ name, sdl: readSubgraphSdl(name) }));
  return oracleHub(subgraphs, { entities, scalars }, salt);
}

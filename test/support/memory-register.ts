import { memoryHub, type MemoryHub, type MemoryHubOptions } from './memory-hub.ts';
import { memorySubgraph, PERSONAL } from './memory-subgraph.ts';

type ByRef = { readonly ref: string };

const DOSSIERS = [
  { __typename: 'Dossier', code: 'D1', owner: 'r1', applicant: 'r2' },
  { __typename: 'Dossier', code: 'D2', owner: 'r2', applicant: 'r2' },
  { __typename: 'Dossier', code: 'D3', owner: 'r1', applicant: 'r1' },
] as const;
const NAMES: Readonly<Record<string, string>> = { r1: 'Nguyễn Văn Mẫu', r2: 'Trần Thị Mẫu' };
const person = (ref: string) => ({ __typename: 'Citizen', ref });

const DOSSIERS_SDL = `
  ${PERSONAL}
  type Query { dossier(code: ID!): Dossier @authenticated  dossiers: [Dossier!]  things: [Thing!] }
  type Dossier @key(fields: "code") {
    code: ID!  status: String  owner: Citizen  applicant: Citizen  unit: Unit
    people: [DossierPerson!] @personal(class: BASIC)
  }
  type DossierPerson { role: String  person: Citizen }
  type Paper { id: ID!  owner: Citizen }
  union Thing = Dossier | Paper
  type Citizen @key(fields: "ref", resolvable: false) { ref: ID! @inaccessible }
  type Unit @key(fields: "code", resolvable: false) { code: ID! }
`;

const CITIZENS_SDL = `
  ${PERSONAL}
  type Query { me: Citizen @authenticated }
  type Citizen @key(fields: "ref") {
    ref: ID! @inaccessible
    fullName: String @personal(class: BASIC)
    gender: String @personal(class: BASIC)
    religion: String @personal(class: SENSITIVE)
    residence: Residence @personal(class: BASIC)
  }
  type Residence { line: String  unit: Unit }
  type Unit @key(fields: "code", resolvable: false) { code: ID! }
`;

const UNITS_SDL = `type Query { units: [Unit!] }  type Unit @key(fields: "code") { code: ID!  name: String }`;

/** A register of the names that the policy knows: dossiers and people with classified fields, and units with none. */
export function registerHub(options: MemoryHubOptions = {}): MemoryHub {
  return memoryHub(
    [
      memorySubgraph('dossiers', DOSSIERS_SDL, {
        Query: {
          dossier: (_root: unknown, { code }: { code: string }) =>
            DOSSIERS.find((row) => row.code === code) ?? null,
          dossiers: () => DOSSIERS,
          things: () => [DOSSIERS[0], { __typename: 'Paper', id: '1', owner: 'r2' }],
        },
        Dossier: {
          __resolveReference: ({ code }: { code: string }) =>
            DOSSIERS.find((row) => row.code === code) ?? null,
          status: () => 'ACCEPTED',
          owner: ({ owner }: { owner: string }) => person(owner),
          applicant: ({ applicant }: { applicant: string }) => person(applicant),
          unit: () => ({ code: 'H26' }),
          people: ({ owner, applicant }: { owner: string; applicant: string }) => [
            { role: 'OWNER', person: person(owner) },
            { role: 'APPLICANT', person: person(applicant) },
          ],
        },
        Paper: { owner: ({ owner }: { owner: string }) => person(owner) },
        Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      }),
      memorySubgraph('citizens', CITIZENS_SDL, {
        Query: { me: () => person('r1') },
        Citizen: {
          __resolveReference: ({ ref }: ByRef) => (NAMES[ref] === undefined ? null : person(ref)),
          fullName: ({ ref }: ByRef) => NAMES[ref],
          gender: () => 'FEMALE',
          religion: () => 'Không',
          residence: () => ({ line: 'Số 1', unit: { code: 'H17' } }),
        },
      }),
      memorySubgraph('units', UNITS_SDL, {
        Query: { units: () => [{ code: 'H26' }] },
        Unit: {
          __resolveReference: (found: unknown) => found,
          name: ({ code }: { code: string }) => `Unit ${code}`,
        },
      }),
    ],
    options,
  );
}

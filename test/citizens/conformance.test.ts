import { generatedPerson } from '../../subgraphs/citizens/seed/generated-person.ts';
import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficerOnCase } from '../support/callers.ts';
import { conformance } from '../support/conformance.ts';
import { fiftyDocuments, fiftyOrganizations, fiftyPeople } from './more-rows.ts';

const CASE = 'H26.9001-261121-0001';
const NOBODY = '00000000-0000-4000-8000-000000000000';
const stranger = aCitizen(NOBODY);
const reader = () => anOfficerOnCase(CASE, fiftyPeople);

conformance({
  subgraph,
  extra: 60,
  entities: [
    {
      type: 'Citizen',
      key: 'ref',
      selection: 'fullName dateOfBirth residence { area { id } areaName }',
      keys: async () => fiftyPeople,
      absentKey: NOBODY,
      reader,
      via: 'Dossier.people',
      stranger,
    },
    {
      type: 'Citizen',
      key: 'personalId',
      selection: 'fullName',
      keys: async () => fiftyPeople.flatMap((_ref, n) => generatedPerson(n).personalId ?? []),
      absentKey: '001190999999',
      reader,
      via: 'Dossier.people',
      stranger,
    },
    {
      type: 'Organization',
      key: 'ref',
      selection: 'name unit { code }',
      keys: fiftyOrganizations,
      absentKey: NOBODY,
      reader,
      stranger: null,
    },
    {
      type: 'Document',
      key: 'id',
      selection: 'type { code } issuedOn validUntil sha256',
      keys: fiftyDocuments,
      absentKey: NOBODY,
      reader,
      via: 'Dossier.results',
      stranger,
    },
  ],
});

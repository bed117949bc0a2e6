import { expect, test } from 'vitest';

import { legInput } from '../../../subgraphs/dossiers/rules/leg-input.ts';

const VERSION = {
  id: '1.001193@2025-07-01',
  code: '1.001193',
  nonTerritorial: false,
  levels: [],
  for: [],
  competentAgency: '',
  channels: [],
  components: [],
  form: {
    fields: [
      {
        id: '1.001193@2025-07-01/child.fullName',
        key: 'child.fullName',
        type: 'TEXT',
        choices: null,
        required: true,
        subject: 'CHILD',
        source: null,
      },
    ],
  },
} as const;

test('the first leg takes over the answers to its own form, and the papers by their codes', () => {
  const given = {
    receivingUnit: 'H26.9001',
    fields: [
      { key: 'child.fullName', value: 'Bách' },
      { key: 'clinic', value: 'Trạm y tế' },
    ],
    components: [
      { component: '2.000986@2025-07-01/000.00.00.G15-KQ004389', file: 'a file' },
      { component: '000.00.00.G15-KQ003159', file: 'another' },
    ],
  };
  // A version as procedures answers it; lists are copied because theirs may be changed.
  const version = structuredClone(VERSION) as unknown as Parameters<typeof legInput>[1]['version'];

  expect(legInput(given, { version, key: 'interlinked:a key' })).toEqual({
    receivingUnit: 'H26.9001',
    idempotencyKey: 'interlinked:a key',
    procedure: '1.001193',
    fields: [{ key: 'child.fullName', value: 'Bách' }],
    components: [
      { component: '000.00.00.G15-KQ004389', file: 'a file' },
      { component: '000.00.00.G15-KQ003159', file: 'another' },
    ],
  });
});

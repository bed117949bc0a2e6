import { describe, expect, test } from 'vitest';

import { SUBGRAPHS } from '#schema/subgraphs.ts';

import { nameProblem, namesOf } from '../../../../gateway/commands/subgraph/member-names.ts';

test('a name of words joined by hyphens becomes the names of types, fields and tables', () => {
  expect(nameProblem('fishing-permits-2')).toBeNull();
  expect(namesOf('fishing-permits-2')).toEqual({
    name: 'fishing-permits-2',
    type: 'FishingPermits2',
    field: 'fishingPermits2',
    table: 'fishing_permits_2',
  });
});

describe('a name that could be mistaken, or could leave its folder, is refused', () => {
  test.each([
    '',
    'ab',
    'Fishing',
    'fishing_permits',
    'fishing--permits',
    '-fishing',
    'fishing-',
    '2fishing',
    '../citizens',
    'fishing/permits',
    'fishing permits',
    'giấy-phép',
    'fіshing-permits',
    'a'.repeat(41),
  ])('"%s" is no name of a subgraph', (name) => {
    expect(nameProblem(name)?.en).toContain('small letters a to z');
  });

  test.each([...SUBGRAPHS, 'gateway', 'shared', 'members', 'supergraph', 'hub'])(
    '"%s" is the hub’s own',
    (name) => {
      expect(nameProblem(name)?.en).toMatch(/the hub's own|named by 3 to 40/);
    },
  );
});

import fc from 'fast-check';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';

import { parseSourcePath } from '../../../subgraphs/dossiers/rules/source-path.ts';

test('a path of fields is read step by step from its type', () => {
  expect(parseSourcePath('Citizen.residence.area')).toEqual({
    type: 'Citizen',
    steps: [
      { name: 'residence', arguments: '' },
      { name: 'area', arguments: '' },
    ],
  });
});

test('constants of a step are written anew as GraphQL', () => {
  const path = parseSourcePath('Citizen.documents(type:"KQ.G01.000185" , first :1).edges.node.number');

  expect(path?.steps).toEqual([
    { name: 'documents', arguments: '(type: "KQ.G01.000185", first: 1)' },
    { name: 'edges', arguments: '' },
    { name: 'node', arguments: '' },
    { name: 'number', arguments: '' },
  ]);
});

test('enum values, numbers below nothing, truth and null are constants as well', () => {
  const path = parseSourcePath('Citizen.relatives(kind: CHILD, first: -1, living: true, since: null).kind');

  expect(path?.steps[0]?.arguments).toBe('(kind: CHILD, first: -1, living: true, since: null)');
});

test.each([
  '',
  'Citizen',
  '.residence',
  'Citizen.',
  'Citizen..residence',
  'Citizen.__typename',
  'Citizen.residence { area }',
  'Citizen.residence } } me { fullName',
  'Citizen.documents(type: $x).edges',
  'Citizen.documents(type: ["a"]).edges',
  'Citizen.documents(type: {a: 1}).edges',
  'Citizen.documents(type: lower).edges',
  'Citizen.documents(type "x").edges',
  'Citizen.documents(type: "x" first: 1).edges',
  'Citizen.documents().edges',
  'Citizen.documents(type: "\\x").edges',
  'Citizen.fullName # comment',
  'Citizen.fullName @include(if: false)',
  `Citizen.${'a'.repeat(600)}`,
])('"%s" is no path', (source) => {
  expect(parseSourcePath(source)).toBeNull();
});

test('whatever data says, what is written is one field with constants and nothing more', () => {
  const pieces = fc.constantFrom(
    '"',
    '\\',
    '"x"',
    ', b: ',
    '1',
    '{',
    '}',
    '#',
    ' ',
    '$',
    '@',
    'TRUE',
    '\n',
    '…',
  );

  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const [step] = parseSourcePath(`Citizen.a(b: ${parts.join('')})`)?.steps ?? [];
      const written = step ? `{ ${step.name}${step.arguments} }` : '{ a }';
      const [definition] = parse(written).definitions;
      const isOperation = definition?.kind === Kind.OPERATION_DEFINITION;
      expect(isOperation && definition.selectionSet.selections).toHaveLength(1);
      expect(isOperation && definition.variableDefinitions).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

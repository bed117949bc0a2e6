import { composeServices } from '@theguild/federation-composition';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readSubgraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import type { Persona } from '../../../gateway/console/session/personas.ts';
import { fittingOperation, READY_OPERATIONS } from '../../../gateway/console/playground/ready-operations.ts';
import { sessionOf } from '../../../gateway/console/playground/session.ts';

const graph = buildSchema(
  composeServices(SUBGRAPHS.map((name) => ({ name, typeDefs: parse(readSubgraphSdl(name)) }))).publicSdl ??
    '',
);

const aPersona = (given: Partial<Persona>): Persona => ({
  persona: 'somebody',
  vi: 'Ai đó',
  en: 'Somebody',
  kind: 'officer',
  purpose: null,
  case: null,
  ...given,
});

test.each(READY_OPERATIONS)(
  'the ready operation $name is one document with that one name',
  ({ name, text }) => {
    const operations = parse(text).definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );

    expect(operations.map((operation) => operation.name?.value)).toEqual([name]);
  },
);

test.each(READY_OPERATIONS)(
  'the ready operation $name asks only for what the composed graph has',
  ({ text }) => {
    const problems = validate(graph, parse(text));

    expect(problems).toEqual([]);
  },
);

test.each([
  { who: 'nobody', persona: null, operation: 'PublicPart' },
  { who: 'a citizen', persona: aPersona({ kind: 'citizen' }), operation: 'MyData' },
  {
    who: 'an officer with a case',
    persona: aPersona({ case: 'H26.9001-261120-0003' }),
    operation: 'DossierAcrossFourOwners',
  },
  { who: 'an officer without a case', persona: aPersona({}), operation: 'WorkList' },
  { who: 'a machine client', persona: aPersona({ kind: 'service' }), operation: 'PublicPart' },
  { who: 'somebody of another kind', persona: aPersona({ kind: 'statistics' }), operation: 'PublicPart' },
])('$who is offered the operation $operation', ({ persona, operation }) => {
  expect(fittingOperation(persona, sessionOf(persona)).name).toBe(operation);
});

test('the operation across four owners asks about the case that the session names', () => {
  const persona = aPersona({ case: 'H26.9001-261120-0003' });

  const operation = fittingOperation(persona, sessionOf(persona));

  expect(operation.variables(sessionOf(persona))).toEqual({ code: 'H26.9001-261120-0003' });
});

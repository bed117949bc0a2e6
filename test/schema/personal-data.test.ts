import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  getDirectiveValues,
  getNamedType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, test } from 'vitest';

import { readClassification } from '#schema/classification.ts';
import { readSupergraphSdl } from '#schema/sdl.ts';

import { openFields } from './public-fields.ts';
import reasons from './public-fields.json' with { type: 'json' };

const supergraph = parse(readSupergraphSdl());
const classified = readClassification(supergraph);
const schema = buildASTSchema(transformSupergraphToPublicSchema(supergraph), { assumeValidSDL: true });

// Whose data a classified field of these types is when the mark names nobody: a selection from the type to the people.
const USUAL_SUBJECTS: Readonly<Record<string, string>> = {
  Citizen: '',
  Organization: 'representative',
  Dossier: 'people.person',
};

describe('every field that a client can reach is classified, or public for a written reason', () => {
  const open = openFields(schema, new Set(classified.keys()));
  const listed = new Map(Object.entries(reasons));

  test('every unclassified field is below a classified one or on the public list', () => {
    const forgotten = open.filter(
      (coordinate) => !listed.has(coordinate) && !listed.has(`${typeOf(coordinate)}.*`),
    );

    expect(forgotten).toEqual([]);
  });

  test('the public list names nothing that is classified, unknown or out of reach', () => {
    const reached = new Set(open.flatMap((coordinate) => [coordinate, `${typeOf(coordinate)}.*`]));

    expect([...listed.keys()].filter((coordinate) => !reached.has(coordinate))).toEqual([]);
  });

  test('every entry of the public list gives a reason in a sentence', () => {
    expect([...listed].filter(([, reason]) => !/^[A-Z].{8,}\.$/.test(reason))).toEqual([]);
  });

  test('a type that holds classified fields is never public as a whole', () => {
    const types = new Set([...classified.keys()].map(typeOf));

    expect([...types].filter((type) => listed.has(`${type}.*`))).toEqual([]);
  });

  test('a record of a person has no open field at all but the hidden key', () => {
    expect(open.filter((coordinate) => typeOf(coordinate) === 'Citizen')).toEqual([]);
  });
});

describe('every classified field can be refused, and tells whose data it holds', () => {
  const marks = [...classified.keys()].map(markOf);

  test('no classified field is missing from the graph that clients see', () => {
    expect(marks.filter(({ field }) => field === undefined)).toEqual([]);
  });

  test('every classified field may be null', () => {
    expect(
      marks.filter(({ field }) => isNonNullType(field?.type)).map(({ coordinate }) => coordinate),
    ).toEqual([]);
  });

  test.each(marks)('the subject of $coordinate leads from its type to people', ({ coordinate, subject }) => {
    const reached = reach(schema.getType(typeOf(coordinate)), subject.split('.').filter(Boolean));

    expect(reached.map(({ name }) => name)).toContain('Citizen');
  });
});

function typeOf(coordinate: string): string {
  return coordinate.split('.')[0] ?? '';
}

function markOf(coordinate: string) {
  const field = fieldOf(schema.getType(typeOf(coordinate)), coordinate.split('.')[1]);
  const personal = schema.getDirective('personal');
  const { subject } = (personal && field?.astNode && getDirectiveValues(personal, field.astNode)) ?? {};
  const usual = USUAL_SUBJECTS[typeOf(coordinate)] ?? 'nobody';
  return { coordinate, field, subject: typeof subject === 'string' ? subject : usual };
}

function fieldOf(type: GraphQLNamedType | undefined, name = '') {
  return isObjectType(type) ? type.getFields()[name] : undefined;
}

// The types that a dotted selection ends at; none when a step of it is not there.
function reach(type: GraphQLNamedType | undefined, [step, ...rest]: readonly string[]): GraphQLNamedType[] {
  const members = isUnionType(type) ? type.getTypes() : [type];
  return members.flatMap((member) => {
    const field = fieldOf(member, step);
    return step === undefined ? (member ?? []) : field ? reach(getNamedType(field.type), rest) : [];
  });
}

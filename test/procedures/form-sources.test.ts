import { composeServices } from '@theguild/federation-composition';
import {
  buildASTSchema,
  getNamedType,
  GraphQLSchema,
  isEnumType,
  isLeafType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, test } from 'vitest';

import { readSubgraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';

import { readSampleFiles } from '../../subgraphs/procedures/seed/sample-files.ts';

const { formFields, components } = readSampleFiles();
// What a field of these types is filled with is the key of an entity.
const ENTITIES: Readonly<Record<string, string>> = { AREA: 'Area', UNIT: 'Unit' };
const graph = wholeGraph();
const bound = formFields.flatMap((field) =>
  field.source === null ? [] : [{ ...field, source: field.source }],
);
const replaced = components.flatMap(({ code, substitution }) =>
  substitution === null
    ? []
    : substitution.sources.map((source) => ({ code, source, subject: substitution.subject })),
);

describe('the paths that bind forms and papers to the graph', () => {
  test.each(bound)('$procedure $key takes its value from a path that exists: $source', ({ source, type }) => {
    const end = endOf(source);

    expect(end.problems).toEqual([]);
    expect(isLeafType(end.type) ? 'a value' : end.type?.name).toBe(ENTITIES[type] ?? 'a value');
  });

  test.each(replaced)('the paper $code is replaced by data at a path that exists: $source', ({ source }) => {
    const end = endOf(source);

    expect(end.problems).toEqual([]);
    expect(isLeafType(end.type) || isObjectType(end.type)).toBe(true);
  });

  test('a path starts at the type of its subject, and what is about nobody has none', () => {
    const starts = [...bound, ...replaced].map(({ subject, source }) => ({
      subject,
      start: source.split('.')[0],
    }));

    for (const { subject, start } of starts) {
      expect(start).toBe(subject === 'ORGANIZATION' ? 'Organization' : 'Citizen');
      expect(subject).not.toBe('NONE');
    }
  });

  test('a choice that is filled from the graph offers exactly the values the graph may have', () => {
    const choices = bound.filter(({ type }) => type === 'CHOICE');

    expect(choices.length).toBeGreaterThan(0);
    for (const { source, choices: offered } of choices) {
      const { type } = endOf(source);
      const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
      expect(offered?.map(({ value }) => value).toSorted()).toEqual(values.toSorted());
    }
  });

  test('every field of a form has a key of its own, a label in both languages, and choices just for CHOICE', () => {
    const keys = formFields.map(({ procedure, key }) => `${procedure} ${key}`);

    expect(new Set(keys).size).toBe(keys.length);
    expect(formFields.filter(({ label }) => label.vi === '' || !label.en)).toEqual([]);
    expect(formFields.filter(({ type, choices }) => (type === 'CHOICE') !== (choices !== null))).toEqual([]);
  });
});

function wholeGraph(): GraphQLSchema {
  const { supergraphSdl, errors } = composeServices(
    SUBGRAPHS.map((name) => ({ name, typeDefs: parse(readSubgraphSdl(name)), url: name })),
  );
  if (supergraphSdl === undefined) {
    throw new Error(JSON.stringify(errors));
  }
  return buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true });
}

// A path is a GraphQL selection: it is written as one and validated by the real rules, with its first type as the root.
function endOf(path: string): { type: GraphQLNamedType | undefined; problems: string[] } {
  const [root = '', ...fields] = path.split(/\.(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const type = graph.getType(root);
  if (!isObjectType(type)) {
    return { type: undefined, problems: [`${root} is no type`] };
  }
  const schema = new GraphQLSchema({ query: type, types: graph.toConfig().types, assumeValid: true });
  const document = parse(`{ ${fields.join(' { ')} ${'}'.repeat(fields.length - 1)} }`);
  const info = new TypeInfo(schema);
  const seen: GraphQLNamedType[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => void seen.push(...[info.getType()].flatMap((one) => (one ? [getNamedType(one)] : []))),
    }),
  );
  const problems = validate(schema, document).map(({ message }) => message);
  // A path may end at an entity: then its key is the value, and the selection of it is left out.
  return {
    type: seen.at(-1),
    problems: problems.filter((message) => !message.includes('must have a selection of subfields')),
  };
}

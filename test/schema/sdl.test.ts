import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Kind, parse, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import { describe, expect, test } from 'vitest';

import { kitMembers, memberTypesFile, typesOf } from '#schema/commands/codegen.ts';
import { composeOurs } from '#schema/commands/compose.ts';
import { missingDescriptions } from '#schema/commands/descriptions.ts';
import { readSubgraphSdl, readSupergraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const subgraphs = SUBGRAPHS.map((name) => ({ name, document: parse(readSubgraphSdl(name)) }));

describe('what the commands make of the SDL is what is committed', () => {
  test('the committed supergraph is what composition makes of the SDL now', () => {
    expect(composeOurs() === readSupergraphSdl()).toBe(true);
  });

  test.each(SUBGRAPHS)('the committed types of %s are what codegen makes of its SDL now', async (name) => {
    const made = await typesOf(name);

    const committed = readFileSync(join(import.meta.dirname, '../../schema/generated', `${name}.ts`), 'utf8');
    expect(made === committed).toBe(true);
  });
});

describe('a member of a ministry that is built with the kit', () => {
  test.each(kitMembers())('the committed types of %s are what codegen makes of its SDL now', async (name) => {
    const made = await typesOf(name);

    expect(made === readFileSync(memberTypesFile(name), 'utf8')).toBe(true);
  });
});

describe('the SDL is written for readers of two languages', () => {
  test.each(subgraphs)(
    'every type, field, enum value and input of $name has an English line and a Vietnamese one',
    ({ name, document }) => {
      expect(missingDescriptions(name, document)).toEqual([]);
    },
  );
});

describe('one owner down nulls only what is theirs', () => {
  const objects = subgraphs.flatMap(({ name, document }) =>
    document.definitions
      .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((type) => ({ subgraph: name, type })),
  );
  const owners = ownersOf(objects);

  test.each(SUBGRAPHS)('every root field of %s may be null', (name) => {
    const strict = fieldsIn(name)
      .filter(({ type }) => ROOTS.has(type))
      .filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE);

    expect(strict.map(coordinateOf)).toEqual([]);
  });

  test.each(SUBGRAPHS)('every field of %s that leads to what another subgraph owns may be null', (name) => {
    const strict = fieldsIn(name)
      .filter(({ field }) => membersOf(namedType(field.type)).some((type) => isForeign(type, name)))
      .filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE);

    expect(strict.map(coordinateOf)).toEqual([]);
  });

  test.each(SUBGRAPHS)('every field that %s adds to a type of another owner may be null', (name) => {
    const strict = fieldsIn(name)
      .filter(({ type, isKey }) => isForeign(type, name) && !isKey)
      .filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE);

    expect(strict.map(coordinateOf)).toEqual([]);
  });

  function isForeign(type: string, subgraph: string): boolean {
    const owner = owners.get(type);
    return owner !== undefined && owner !== subgraph;
  }

  function membersOf(type: string): readonly string[] {
    const union = subgraphs
      .flatMap(({ document }) => document.definitions)
      .find((node) => node.kind === Kind.UNION_TYPE_DEFINITION && node.name.value === type);
    return union?.kind === Kind.UNION_TYPE_DEFINITION
      ? (union.types ?? []).map(({ name }) => name.value)
      : [type];
  }

  function fieldsIn(subgraph: string) {
    return objects
      .filter((object) => object.subgraph === subgraph)
      .flatMap(({ type }) => {
        const keys = keysOf(type);
        return (type.fields ?? []).map((field) => ({
          type: type.name.value,
          field,
          isKey: keys.includes(field.name.value),
        }));
      });
  }
});

interface Owned {
  readonly subgraph: string;
  readonly type: ObjectTypeDefinitionNode;
}

// The owner of an entity is the subgraph that declares the most of it; the others refer to it or add a field.
function ownersOf(objects: readonly Owned[]): ReadonlyMap<string, string> {
  const entities = objects.filter(({ type }) => keysOf(type).length > 0);
  return new Map(
    [...Map.groupBy(entities, ({ type }) => type.name.value)].map(([name, declared]) => [
      name,
      declared.toSorted((a, b) => (b.type.fields?.length ?? 0) - (a.type.fields?.length ?? 0))[0]?.subgraph ??
        '',
    ]),
  );
}

function keysOf(type: ObjectTypeDefinitionNode): readonly string[] {
  return (type.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .flatMap((key) => key.arguments ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []));
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function coordinateOf({ type, field }: { type: string; field: FieldDefinitionNode }): string {
  return `${type}.${field.name.value}`;
}

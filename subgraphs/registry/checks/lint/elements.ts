import {
  Kind,
  type DirectiveNode,
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
} from 'graphql';

import type { ReadSdl } from '../reading/declared.ts';

/** A text that an SDL shows to readers, with what it stands on. */
export interface ShownText {
  readonly coordinate: string;
  readonly text: string;
}

const READ = new WeakMap<ReadSdl, readonly ShownText[]>();

/** Every description and every text inside directives and default values of an SDL: names alone cannot hold such letters. Several rules ask: they are read once. */
export function shownTexts(sdl: ReadSdl): readonly ShownText[] {
  const known = READ.get(sdl) ?? readTexts(sdl);
  READ.set(sdl, known);
  return known;
}

function readTexts({ types, document }: ReadSdl): readonly ShownText[] {
  const declared = [...types.values()];
  const described = [
    ...declared.map(({ name, description }) => ({ coordinate: name, description })),
    ...declared.flatMap((type) => Array.from(type.fields.values())),
    ...declared.flatMap((type) => Array.from(type.fields.values()).flatMap((field) => field.arguments)),
    ...declared.flatMap((type) => Array.from(type.inputs.values())),
    ...declared.flatMap((type) =>
      type.values.map(({ name, description }) => ({ coordinate: `${type.name}.${name}`, description })),
    ),
  ];
  return [
    ...described
      .filter(({ description }) => description !== '')
      .map(({ coordinate, description }) => ({ coordinate, text: description })),
    ...textsInDirectives(document),
  ];
}

// Texts in directives, such as a deprecation's reason, by the type that they stand in.
function textsInDirectives(document: ReadSdl['document']): readonly ShownText[] {
  return document.definitions.flatMap((definition) => {
    const coordinate = 'name' in definition && definition.name ? definition.name.value : '';
    return directivesIn(definition)
      .flatMap(({ arguments: given }) => given ?? [])
      .flatMap(({ value }) => (value.kind === Kind.STRING ? [{ coordinate, text: value.value }] : []));
  });
}

type Directives = readonly DirectiveNode[];
type Bearer = DefinitionNode | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

// In the order in which they stand.
function directivesIn(node: Bearer): Directives {
  const given = 'arguments' in node ? (node.arguments ?? []).flatMap(directivesIn) : [];
  const own = 'directives' in node ? (node.directives ?? []) : [];
  return [...given, ...own, ...membersIn(node).flatMap(directivesIn)];
}

function membersIn(node: Bearer): readonly Bearer[] {
  const fields = 'fields' in node ? node.fields : undefined;
  return fields ?? ('values' in node ? (node.values ?? []) : []);
}

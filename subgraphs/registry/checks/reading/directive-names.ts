import {
  Kind,
  type ConstDirectiveNode,
  type ConstObjectValueNode,
  type ConstValueNode,
  type DocumentNode,
} from 'graphql';

/** One `@link` of an SDL. */
export interface Link {
  readonly url: string;
  /** `federation` of https://specs.apollo.dev/federation/v2.9. */
  readonly specification: string;
  /** `v2.9`; empty: none is named. */
  readonly version: string;
  /** The names behind `@` and of types as the specification has them, by the names that the SDL uses. */
  readonly imports: ReadonlyMap<string, string>;
  readonly node: ConstDirectiveNode;
}

/** The specifications that an SDL links. @see https://specs.apollo.dev/link/v1.0 */
export function linksOf(document: DocumentNode): readonly Link[] {
  return schemaDirectives(document)
    .filter(({ name }) => name.value === 'link')
    .map(linkOf);
}

/** The directives on the schema itself. */
export function schemaDirectives({ definitions }: DocumentNode): readonly ConstDirectiveNode[] {
  return definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? [])
      : [],
  );
}

/** Gives directives the names that their specifications have, whatever an SDL calls them: `@federation__key` and a renamed import are `key`. */
export function directiveNaming(links: readonly Link[]): (used: string) => string {
  const known = new Map(
    links.flatMap(({ imports, specification, node }) => [
      ...[...imports].map(([used, name]) => [used.replace('@', ''), name.replace('@', '')] as const),
      ...prefixed(textOf(argumentOf(node, 'as')) ?? specification),
    ]),
  );
  return (used) => known.get(used) ?? used;
}

// The directives that the checks know, in the name space of a link.
const DIRECTIVES = [
  'key',
  'requires',
  'provides',
  'external',
  'shareable',
  'extends',
  'override',
  'inaccessible',
  'tag',
  'composeDirective',
  'interfaceObject',
  'authenticated',
  'requiresScopes',
  'policy',
  'context',
  'fromContext',
  'cost',
  'listSize',
  'personal',
];

function prefixed(space: string): readonly (readonly [string, string])[] {
  return DIRECTIVES.map((name) => [`${space}__${name}`, name] as const);
}

function linkOf(node: ConstDirectiveNode): Link {
  const url = textOf(argumentOf(node, 'url')) ?? '';
  const imports = argumentOf(node, 'import');
  return {
    url,
    ...specificationOf(url),
    imports: new Map(imports?.kind === Kind.LIST ? imports.values.flatMap(importOf) : []),
    node,
  };
}

// https://specs.example/personal/v1.0 is version v1.0 of the specification "personal"; a URL need not name a version.
function specificationOf(url: string): Pick<Link, 'specification' | 'version'> {
  const [, specification = '', version = ''] = /\/([^/]+)\/(v\d+(?:\.\d+)*)\/?$/.exec(url) ?? [];
  return { specification: specification || (url.split('/').at(-1) ?? ''), version };
}

function importOf(value: ConstValueNode): readonly (readonly [string, string])[] {
  if (value.kind === Kind.STRING) {
    return [[value.value, value.value]];
  }
  const name = value.kind === Kind.OBJECT ? memberOf(value, 'name') : undefined;
  return value.kind === Kind.OBJECT && name !== undefined ? [[memberOf(value, 'as') ?? name, name]] : [];
}

function memberOf({ fields }: ConstObjectValueNode, member: string): string | undefined {
  return textOf(fields.find(({ name }) => name.value === member)?.value);
}

/** The argument of a directive as it was written. */
export function argumentOf(
  { arguments: given }: ConstDirectiveNode,
  argument: string,
): ConstValueNode | undefined {
  return given?.find(({ name }) => name.value === argument)?.value;
}

/** The text of a value that is one. */
export function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}

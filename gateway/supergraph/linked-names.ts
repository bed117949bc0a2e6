import {
  Kind,
  type ConstDirectiveNode,
  type ConstObjectValueNode,
  type ConstValueNode,
  type DocumentNode,
} from 'graphql';

/**
 * Every name under which a supergraph may use a directive of a linked specification: as it is, as an import renames it, and
 * behind the name space of any link. A specification is not told from another of the same directive: too many marks are
 * found rather than too few. @see https://specs.apollo.dev/link/v1.0
 */
export function linkedNames(supergraph: DocumentNode, directive: string): ReadonlySet<string> {
  const links = supergraph.definitions
    .flatMap((node) =>
      node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
        ? (node.directives ?? [])
        : [],
    )
    .filter(({ arguments: given }) =>
      given?.some(({ name }) => name.value === 'url' || name.value === 'feature'),
    );
  return new Set([directive, ...links.flatMap((link) => namesBy(link, directive))]);
}

function namesBy(link: ConstDirectiveNode, directive: string): readonly string[] {
  const given = new Map(link.arguments?.map(({ name, value }) => [name.value, value]));
  const space = textOf(given.get('as')) ?? specificationOf(textOf(given.get('url')) ?? '');
  const imports = given.get('import');
  const imported =
    imports?.kind === Kind.LIST ? imports.values.flatMap((value) => importAs(value, directive)) : [];
  // A specification's main directive has its name space for a name.
  const main = specificationOf(textOf(given.get('url')) ?? '') === directive ? [space] : [];
  return [...imported, ...main, `${space}__${directive}`];
}

function importAs(value: ConstValueNode, directive: string): readonly string[] {
  if (value.kind !== Kind.OBJECT || memberOf(value, 'name') !== `@${directive}`) {
    return [];
  }
  const renamed = memberOf(value, 'as');
  return renamed?.startsWith('@') ? [renamed.slice(1)] : [];
}

function memberOf({ fields }: ConstObjectValueNode, member: string): string | undefined {
  return textOf(fields.find(({ name }) => name.value === member)?.value);
}

// https://specs.example/personal/v1.0 is the specification "personal".
function specificationOf(url: string): string {
  return /\/([^/]+)\/v\d+(?:\.\d+)*\/?(?:[?#].*)?$/.exec(url)?.[1] ?? url.split('/').at(-1) ?? '';
}

function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}

import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql';

import { inBothLanguages } from '#shared/errors.ts';

/** Where each subgraph answers, by name, as the supergraph says: `enum join__Graph @join__graph(name:, url:)`. Throws when one has no usable address. */
export function readRoutingUrls(supergraph: DocumentNode): Readonly<Record<string, string>> {
  const graphs = supergraph.definitions
    .filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
    .find(({ name }) => name.value === 'join__Graph');
  const joined = (graphs?.values ?? []).flatMap(({ directives }) =>
    (directives ?? []).filter(({ name }) => name.value === 'join__graph'),
  );
  if (joined.length === 0) {
    throw new Error(
      inBothLanguages({
        vi: 'Tệp này không phải supergraph Federation 2: không có enum join__Graph',
        en: 'This is no federation 2 supergraph: it has no enum join__Graph',
      }),
    );
  }
  return Object.fromEntries(joined.map((directive) => addressOf(directive)));
}

function addressOf(directive: ConstDirectiveNode): readonly [string, string] {
  const name = textOf(directive, 'name');
  const url = textOf(directive, 'url');
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Error(
      inBothLanguages({
        vi: `Phân hệ "${name}" không có địa chỉ http(s) trong @join__graph(url:)`,
        en: `The subgraph "${name}" has no http(s) address in @join__graph(url:)`,
      }),
    );
  }
  return [name, url];
}

function textOf(directive: ConstDirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

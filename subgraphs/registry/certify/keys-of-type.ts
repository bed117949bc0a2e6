import { Kind, parse, print, type ConstDirectiveNode, type SelectionSetNode } from 'graphql';

/** What the resolvable keys of a type consist of, e.g. `ref` or `unit { code }`; `nodes`: its definition and extensions. */
export function keysOf(
  nodes: readonly { readonly directives?: readonly ConstDirectiveNode[] | undefined }[],
): readonly string[] {
  return nodes
    .flatMap(({ directives = [] }) => directives)
    .filter(isResolvableKey)
    .flatMap((directive) => {
      const fields = argumentOf(directive, 'fields');
      return fields?.kind === Kind.STRING ? [selectionText(fields.value)] : [];
    });
}

/** The names at the top of a key, e.g. `unit` of `unit { code }`. */
export function namesOfKey(key: string): readonly string[] {
  return (selectionSetOf(key)?.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}

function isResolvableKey(directive: ConstDirectiveNode): boolean {
  const resolvable = argumentOf(directive, 'resolvable');
  const isKey = directive.name.value === 'key' || directive.name.value === 'federation__key';
  return isKey && !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
}

function argumentOf(directive: ConstDirectiveNode, name: string) {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}

// As GraphQL writes it: what stands in a string must not leave the place where it is put.
function selectionText(fields: string): string {
  const selections = selectionSetOf(fields)?.selections ?? [];
  return selections.map((selection) => print(selection)).join(' ');
}

function selectionSetOf(fields: string): SelectionSetNode | undefined {
  const [operation] = parse(`{ ${fields} }`).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
}

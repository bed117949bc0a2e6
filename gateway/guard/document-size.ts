import { getIntrospectionQuery, Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';

import { checkTokens } from './document-tokens.ts';
import type { Limits } from './limits.ts';
import { mostRepeats } from './repeated-fields.ts';
import { limitExceeded } from './request-error.ts';
import { SelectionSizes } from './selection-size.ts';

/**
 * Refuses a document that would grow too large, before its fragments are walked by anyone. Linear in what was sent; only what
 * is known to be small is looked at with its fragments inlined.
 */
export function checkDocumentSize(document: DocumentNode, limits: Limits): void {
  checkTokens(document, limits);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  refuseBeyond('definitions', document.definitions.length, limits);
  const sizes = new SelectionSizes(document);
  for (const operation of operations) {
    checkOperationSize(operation, sizes, limits);
    refuseBeyond('repeats', mostRepeats(document, operation.selectionSet, limits.repeats), limits);
  }
}

function checkOperationSize(
  { selectionSet, variableDefinitions = [] }: OperationDefinitionNode,
  sizes: SelectionSizes,
  limits: Limits,
): void {
  const { introspection, ...size } = sizes.of(selectionSet);
  refuseBeyond('variables', variableDefinitions.length, limits);
  refuseBeyond('rootFields', size.rootFields, limits);
  refuseBeyond('depth', size.depth, limits);
  refuseBeyond('aliases', size.aliases, limits);
  refuseBeyond('directives', size.directives, limits);
  refuseBeyond('selections', size.selections, limits);
  if (introspection > MOST_INTROSPECTION) {
    throw limitExceeded('kích thước câu hỏi về đồ thị', 'the size of introspection', MOST_INTROSPECTION);
  }
}

const NAMES = {
  definitions: ['số thao tác và đoạn', 'operations and fragments'],
  variables: ['số biến', 'variables'],
  rootFields: ['số trường gốc', 'root fields'],
  depth: ['độ sâu', 'depth'],
  aliases: ['số bí danh', 'aliases'],
  directives: ['số chỉ thị', 'directives'],
  selections: ['số trường', 'selections'],
  repeats: ['số lần lặp một trường', 'repeats of one field'],
} as const;

function refuseBeyond(name: keyof typeof NAMES, measured: number, limits: Limits): void {
  if (measured > limits[name]) {
    const [vi, en] = NAMES[name];
    throw limitExceeded(vi, en, limits[name]);
  }
}

// Twice what GraphiQL asks with every option. Nested lists and aliases make introspection an attack (types of fields of types
// of fields), and no tool needs more than the usual question.
const MOST_INTROSPECTION = 2 * usualIntrospection();

function usualIntrospection(): number {
  const question = getIntrospectionQuery({
    descriptions: true,
    inputValueDeprecation: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    oneOf: true,
  });
  const document = parse(question, { noLocation: true });
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation ? new SelectionSizes(document).of(operation.selectionSet).introspection : 0;
}

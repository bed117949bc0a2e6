import type { DefinitionNode, DocumentNode, NameNode, StringValueNode } from 'graphql';

import type { Reason } from './reason.ts';

// GraphQL itself names these; what can be asked is told by their fields.
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

interface Element {
  readonly coordinate: string;
  readonly description: StringValueNode | undefined;
}

/** Every type, field, enum value and input field of one subgraph's SDL that lacks its two lines: English, then `vi:` Vietnamese. */
export function missingDescriptions(subgraph: string, document: DocumentNode): readonly Reason[] {
  return document.definitions
    .flatMap(elementsOf)
    .filter(({ description }) => !isInTwoLanguages(description?.value ?? ''))
    .map(({ coordinate }) => ({
      vi: `${subgraph}: ${coordinate} thiếu mô tả hai dòng (tiếng Anh, rồi "vi: …").`,
      en: `${subgraph}: ${coordinate} lacks a description of two lines (English, then "vi: …").`,
    }));
}

function isInTwoLanguages(description: string): boolean {
  const [english = '', ...rest] = description.split('\n');
  return english.trim() !== '' && !english.startsWith('vi:') && rest.some((line) => /^vi: \S/.test(line));
}

// An extension has no description of its own; its members have.
function elementsOf(definition: DefinitionNode): Element[] {
  if (!('name' in definition) || !definition.name) {
    return [];
  }
  const type = definition.name.value;
  const own =
    'description' in definition && !ROOTS.has(type)
      ? [{ coordinate: type, description: definition.description }]
      : [];
  const members = membersOf(definition).map(({ name, description }) => ({
    coordinate: `${type}.${name.value}`,
    description,
  }));
  return [...own, ...members];
}

function membersOf(
  definition: DefinitionNode,
): readonly { readonly name: NameNode; readonly description?: StringValueNode | undefined }[] {
  if ('values' in definition) {
    return definition.values ?? [];
  }
  return 'fields' in definition ? (definition.fields ?? []) : [];
}

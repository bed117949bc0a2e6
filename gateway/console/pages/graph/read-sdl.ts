import { type ConstDirectiveNode, type FieldDefinitionNode, Kind, parse, print } from 'graphql';

import type { Words } from '../../words/words.ts';
import { wordsOf } from './words-of.ts';

/** A field as a subgraph declares it. */
export interface DeclaredField {
  /** Such as `Citizen.fullName`. */
  readonly coordinate: string;
  readonly type: string;
  readonly words: Words;
  /** Its class of personal data, such as SENSITIVE; null: it is not personal. */
  readonly dataClass: string | null;
  /** False: it only passes on what another subgraph owns, or is for the hub alone. */
  readonly isOwned: boolean;
}

// What says that a field is somebody else's, or nobody's to ask.
const NOT_THEIRS = new Set(['external', 'inaccessible']);
const HOLDS_FIELDS: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
]);

/** The fields of a subgraph's schema, in its order; none when it is no schema. */
export function declaredFields(sdl: string): readonly DeclaredField[] {
  return definitionsOf(sdl).flatMap((definition) => {
    if (!HOLDS_FIELDS.has(definition.kind) || !('fields' in definition)) {
      return [];
    }
    const isStub = (definition.directives ?? []).some(isUnresolvableKey);
    return (definition.fields ?? [])
      .filter((field) => field.kind === Kind.FIELD_DEFINITION)
      .map((field) => readField({ type: definition.name.value, isStub }, field));
  });
}

// Such a type is only pointed at: its fields are those of the subgraph that can look it up.
function isUnresolvableKey({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  return (
    name.value === 'key' &&
    given.some(
      ({ name: argument, value }) =>
        argument.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
    )
  );
}

function definitionsOf(sdl: string) {
  try {
    return parse(sdl, { noLocation: true }).definitions;
  } catch {
    return [];
  }
}

interface Within {
  readonly type: string;
  readonly isStub: boolean;
}

function readField({ type, isStub }: Within, field: FieldDefinitionNode): DeclaredField {
  const directives = field.directives ?? [];
  return {
    coordinate: `${type}.${field.name.value}`,
    type: print(field.type),
    words: wordsOf(field.description?.value),
    dataClass: classOf(directives),
    isOwned: !isStub && !directives.some(({ name }) => NOT_THEIRS.has(name.value)),
  };
}

function classOf(directives: readonly ConstDirectiveNode[]): string | null {
  const personal = directives.find(({ name }) => name.value === 'personal');
  const given = personal?.arguments?.find(({ name }) => name.value === 'class')?.value;
  return given?.kind === Kind.ENUM ? given.value : null;
}

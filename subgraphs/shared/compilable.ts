import {
  getNamedType,
  isInputObjectType,
  Kind,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';

/**
 * Whether graphql-jit 0.8.9 answers an operation as graphql-js does. It does not in four cases, found by comparing the two;
 * the gateway sends only the second, and seldom. They are left to graphql-js.
 */
export function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  return (
    !hasInnerVariable(document) &&
    !hasConditionalRepeat(document) &&
    !hasOptionalNonNull(document) &&
    !hasEndlessVariable(schema, document)
  );
}

// A variable inside an object or list literal: left out, it is null in place of the default, and inside a scalar (`_Any`) it is never put in.
function hasInnerVariable(document: DocumentNode): boolean {
  let found = false;
  const inside = (literal: ValueNode): void => {
    visit(literal, {
      Variable: () => {
        found = true;
      },
    });
  };
  visit(document, { ObjectValue: inside, ListValue: inside });
  return found;
}

// A fragment that was left out by its condition in one place is left out where it is spread again, too.
function hasConditionalRepeat(document: DocumentNode): boolean {
  const spread = new Set<string>();
  let isRepeated = false;
  let isConditional = false;
  visit(document, {
    FragmentSpread: ({ name }) => {
      isRepeated ||= spread.has(name.value);
      spread.add(name.value);
    },
    Directive: () => {
      isConditional = true;
    },
  });
  return isRepeated && isConditional;
}

// A variable that may be left out but may not be null is refused when it is left out.
function hasOptionalNonNull(document: DocumentNode): boolean {
  return document.definitions.some(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION &&
      (node.variableDefinitions ?? []).some(
        ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue !== undefined,
      ),
  );
}

// The reader of a variable whose type holds itself is generated without end, until the memory is full.
function hasEndlessVariable(schema: GraphQLSchema, document: DocumentNode): boolean {
  return document.definitions.some(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION &&
      (node.variableDefinitions ?? []).some(({ type }) => {
        const named = getNamedType(typeFromAST(schema, type));
        return isInputObjectType(named) && holdsItself(named, []);
      }),
  );
}

function holdsItself(type: GraphQLInputObjectType, around: readonly GraphQLInputObjectType[]): boolean {
  return (
    around.includes(type) ||
    Object.values(type.getFields()).some((field) => {
      const inner = getNamedType(field.type);
      return isInputObjectType(inner) && holdsItself(inner, [...around, type]);
    })
  );
}

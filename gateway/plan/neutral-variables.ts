import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  print,
  type GraphQLInputType,
  type ObjectFieldNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

/** A variable of the operation as it is planned. */
export interface NeutralVariable {
  readonly name: string;
  readonly type: string;
  /** Where its value comes from: a variable of the client, or a literal of the document. */
  readonly source:
    | { readonly client: string }
    | { readonly literal: ValueNode; readonly of: GraphQLInputType };
}

/**
 * Renames the variables of an operation and lifts its literals into variables, so that neither a client's name nor a
 * submitted value is planned, cached or recorded. Equal literals of one type become one variable.
 */
export class NeutralVariables {
  readonly #byClientName = new Map<string, { name: string; type: string }>();
  readonly #literals = new Map<string, NeutralVariable>();

  constructor(definitions: readonly VariableDefinitionNode[]) {
    for (const { variable, type } of definitions) {
      const name = `v${this.#byClientName.size}_`;
      this.#byClientName.set(variable.name.value, { name, type: print(type) });
    }
  }

  /**
   * The neutral name of a client's variable, used where `type` is expected. Defaults are applied before subgraphs are asked,
   * so a nullable variable with a default may fill a non-null place and is declared non-null then.
   */
  use(client: string, type: GraphQLInputType): string {
    const known = this.#byClientName.get(client);
    if (!known) {
      throw new Error('a validated operation uses a variable that it does not declare');
    }
    if (isNonNullType(type) && !known.type.endsWith('!')) {
      this.#byClientName.set(client, { name: known.name, type: `${known.type}!` });
    }
    return known.name;
  }

  /** An argument's value as it is printed: variables only, at any depth. */
  textOf(value: ValueNode, type: GraphQLInputType): string {
    if (value.kind === Kind.VARIABLE) {
      return `$${this.use(value.name.value, type)}`;
    }
    return hasVariable(value) ? this.#mixedText(value, type) : `$${this.#lift(value, type)}`;
  }

  /** All variables of the planned operation. */
  all(): NeutralVariable[] {
    const renamed = [...this.#byClientName].map(([client, { name, type }]) => ({
      name,
      type,
      source: { client },
    }));
    return [...renamed, ...this.#literals.values()];
  }

  #lift(literal: ValueNode, of: GraphQLInputType): string {
    const key = `${String(of)} ${canonicalText(literal)}`;
    const known = this.#literals.get(key);
    if (known) {
      return known.name;
    }
    const name = `l${this.#literals.size}_`;
    this.#literals.set(key, { name, type: String(of), source: { literal, of } });
    return name;
  }

  #mixedText(value: ValueNode, type: GraphQLInputType): string {
    const nullable = getNullableType(type);
    if (value.kind === Kind.LIST && isListType(nullable)) {
      const item: GraphQLInputType = nullable.ofType;
      return `[${value.values.map((inner) => this.textOf(inner, item)).join(' ')}]`;
    }
    if (value.kind === Kind.OBJECT && isInputObjectType(nullable)) {
      const fields = nullable.getFields();
      const texts = inNameOrder(value.fields).map((field) => {
        const declared = fields[field.name.value];
        return declared ? `${field.name.value}: ${this.textOf(field.value, declared.type)}` : '';
      });
      return `{${texts.join(' ')}}`;
    }
    // A single value where a list is expected; or a scalar's own literal, in which variables may stand anywhere.
    return isListType(nullable) ? this.textOf(value, nullable.ofType) : `$${this.#lift(value, type)}`;
  }
}

function hasVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(hasVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}

// The members of an input object have no order: two spellings of one value are one value.
function canonicalText(value: ValueNode): string {
  if (value.kind === Kind.OBJECT) {
    return `{${inNameOrder(value.fields)
      .map((field) => `${field.name.value}:${canonicalText(field.value)}`)
      .join()}}`;
  }
  return value.kind === Kind.LIST ? `[${value.values.map(canonicalText).join()}]` : print(value);
}

function inNameOrder(fields: readonly ObjectFieldNode[]): readonly ObjectFieldNode[] {
  return fields.toSorted((one, other) => (one.name.value < other.name.value ? -1 : 1));
}

import {
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

import { callerError } from '#shared/errors.ts';

import { draw, pick } from './oracle-lots.ts';
import { IDENTITY, TYPE, type OracleRow, type OracleWorld } from './oracle-world.ts';

/** Where a value stands: a text that is the same wherever it is asked, and the types that its owner knows. */
export interface ValuePlace {
  readonly text: string;
  readonly members?: readonly string[] | undefined;
}

// In a hundred: fields refused, nulls where they may be, nulls where they may not.
const REFUSED = 3;
const NULLS = 12;
const BROKEN = 0.7;
const LONGEST = 4;

/** Draws values of any type. */
export class OracleValues {
  readonly #schema: GraphQLSchema;
  readonly #world: OracleWorld;
  readonly #rows: ReadonlyMap<string, readonly OracleRow[]>;

  constructor(schema: GraphQLSchema, world: OracleWorld, rows: ReadonlyMap<string, readonly OracleRow[]>) {
    this.#schema = schema;
    this.#world = world;
    this.#rows = rows;
  }

  /** The names of the object types that a type can be. */
  possible(name: string): readonly string[] {
    const type = this.#schema.getType(name);
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type).map((member) => member.name) : [name];
  }

  /** The value of a field, or the refusal thrown. */
  at(type: GraphQLOutputType, place: ValuePlace): unknown {
    if (draw(`${place.text} refused`) * 100 < REFUSED) {
      throw callerError('FORBIDDEN', { vi: 'Không.', en: 'No.' });
    }
    return this.#value(type, place);
  }

  #value(type: GraphQLOutputType, place: ValuePlace): unknown {
    const nulls = isNonNullType(type) ? BROKEN : NULLS;
    return draw(`${place.text} null`) * 100 < nulls ? null : this.#present(getNullableType(type), place);
  }

  #present(type: GraphQLOutputType, place: ValuePlace): unknown {
    if (isNonNullType(type)) {
      return this.#present(type.ofType, place);
    }
    if (isListType(type)) {
      const length = Math.floor(draw(`${place.text} length`) * (LONGEST + 1));
      return Array.from({ length }, (_none, index) =>
        this.#value(type.ofType, { ...place, text: `${place.text}.${index}` }),
      );
    }
    return isCompositeType(type)
      ? this.#object(place.members ?? this.possible(type.name), place)
      : this.#leaf(type, place);
  }

  #leaf(type: GraphQLLeafType, { text }: ValuePlace): unknown {
    return isEnumType(type)
      ? pick(type.getValues(), text)?.name
      : (pick(this.#world.scalars[type.name] ?? [], text) ?? null);
  }

  #object(members: readonly string[], { text }: ValuePlace): OracleRow | undefined {
    const type = pick(members, `${text} type`) ?? '';
    const entities = this.#rows.get(type);
    return entities ? pick(entities, `${text} row`) : { __typename: type, [TYPE]: type, [IDENTITY]: text };
  }
}

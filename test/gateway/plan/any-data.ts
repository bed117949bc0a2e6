import * as fc from 'fast-check';
import {
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

import type { PlannedOperation } from '../../../gateway/plan/planned-operation.ts';
import type { SelectionTree } from '../../../gateway/plan/selection-tree.ts';

/** What data are made with. */
export interface DataMaking {
  readonly schema: GraphQLSchema;
  readonly shapes: PlannedOperation['shapes'];
  /** Draws. */
  readonly draw: fc.GeneratorValue;
  /** Whether now and then a value is not as the schema promises it. */
  readonly breaks: boolean;
}

const LEAVES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Int: fc.integer(),
  Float: fc.double({ noDefaultInfinity: true, noNaN: true }),
  String: fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 60 })),
  Boolean: fc.boolean(),
  ID: fc.oneof(fc.string(), fc.integer()),
};
const BROKEN = fc.constantFrom<unknown>(
  undefined,
  null,
  7,
  1.5,
  2 ** 40,
  Number.POSITIVE_INFINITY,
  'EN',
  'text',
  true,
  [],
  [null],
  {},
  { __typename: 'Nobody' },
  { __typename: 'Person' },
);

/** Makes what owners could have answered for an operation, by the gateway's own names. */
export function anyData(
  making: DataMaking,
  { trees, type }: PlannedOperation['selected'],
): Record<string, unknown> {
  return objectOf(making, trees, type);
}

function objectOf(
  making: DataMaking,
  trees: readonly SelectionTree[],
  type: GraphQLObjectType,
): Record<string, unknown> {
  // What a client asks twice under two names is answered once.
  const entries = [...making.shapes.of(trees, type).values()];
  const members = [...Map.groupBy(entries, ({ field }) => field.alias)].flatMap(([alias, same]) => {
    const [entry] = same;
    return entry && !entry.field.name.startsWith('__')
      ? [
          [
            alias,
            valueOf(
              making,
              entry.type,
              same.flatMap((one) => one.trees),
            ),
          ] as const,
        ]
      : [];
  });
  return Object.fromEntries([['__typename', type.name], ...members]);
}

function valueOf(making: DataMaking, type: GraphQLOutputType, trees: readonly SelectionTree[]): unknown {
  const { draw, breaks } = making;
  if (breaks && draw(fc.integer, { min: 0, max: 15 }) === 0) {
    return draw(() => BROKEN);
  }
  if (isNonNullType(type)) {
    return presentOf(making, type.ofType, trees);
  }
  const nothing = draw(fc.integer, { min: 0, max: 9 });
  return nothing > 1 ? presentOf(making, type, trees) : [null, undefined][nothing];
}

function presentOf(making: DataMaking, type: GraphQLOutputType, trees: readonly SelectionTree[]): unknown {
  const { draw, schema } = making;
  if (isListType(type)) {
    const length = draw(fc.nat, { max: 3 });
    return Array.from({ length }, () => valueOf(making, type.ofType, trees));
  }
  if (isObjectType(type)) {
    return objectOf(making, trees, type);
  }
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    return objectOf(
      making,
      trees,
      draw(() => fc.constantFrom(...possible)),
    );
  }
  if (isEnumType(type)) {
    return draw(() => fc.constantFrom(...type.getValues().map(({ name }) => name)));
  }
  return draw(() => LEAVES[String(type)] ?? fc.constant('scalar'));
}

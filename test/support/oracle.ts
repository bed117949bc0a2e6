import { isObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

import { OracleValues } from './oracle-values.ts';
import { IDENTITY, SENT, TYPE, type OracleRow, type OracleWorld, type Required } from './oracle-world.ts';

/** One field of one object. */
export interface Question {
  /** Null: the root. */
  readonly row: OracleRow | null;
  readonly type: string;
  readonly field: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Answers every field of a world, always the same way: by the row, the field and its arguments alone. */
export interface Oracle {
  readonly rows: (type: string) => readonly OracleRow[];
  /** The value of a field, or the refusal thrown. */
  readonly answer: (question: Question) => unknown;
}

/** Makes the oracle of a world over its public schema. Another salt is another world of the same kind. */
export function createOracle(schema: GraphQLSchema, world: OracleWorld, salt: number): Oracle {
  const rows = rowsOf(world);
  const values = new OracleValues(schema, world, rows);
  const answer = (question: Question): unknown => {
    const { row, field, given } = question;
    return row !== null && field in row ? row[field] : drawn(question, given);
  };
  const drawn = ({ row, type, field }: Question, given: Question['given']): unknown => {
    const owner = row?.[TYPE] ?? type;
    const coordinate = `${owner}.${field}`;
    const needed = (world.requires?.[coordinate] ?? []).map((required) =>
      row?.[SENT] ? sent(row[SENT], required) : computed(answer, { row, type: owner }, required),
    );
    const identity = row?.[IDENTITY] ?? '';
    const text = `${salt} ${identity}.${field}${canonical(given)}${canonical(needed)}`;
    return values.at(typeOf(schema, owner, field), { text, members: world.members?.[coordinate] });
  };
  return { rows: (type) => values.possible(type).flatMap((name) => rows.get(name) ?? []), answer };
}

function rowsOf({ entities }: OracleWorld): ReadonlyMap<string, readonly OracleRow[]> {
  return new Map(
    Object.entries(entities).map(([type, members]) => [
      type,
      members.map((row, index) => ({
        __typename: type,
        [TYPE]: type,
        [IDENTITY]: `${type}:${index}`,
        ...row,
      })),
    ]),
  );
}

function typeOf(schema: GraphQLSchema, owner: string, field: string): GraphQLOutputType {
  const type = schema.getType(owner);
  const declared = isObjectType(type) ? type.getFields()[field] : undefined;
  if (!declared) {
    throw new Error(`the oracle knows no ${owner}.${field}`);
  }
  return declared.type;
}

// What a field needs, as one schema over everything knows it.
function computed(
  answer: Oracle['answer'],
  of: Pick<Question, 'row' | 'type'>,
  { field, given = {}, member }: Required,
): unknown {
  const value = tried(() => answer({ ...of, field, given }));
  if (member === undefined || value === null) {
    return value;
  }
  // What is drawn for an object is a row.
  const row = value as OracleRow;
  return tried(() => answer({ row, type: row[TYPE], field: member, given: {} }));
}

// What a field needs, as its owner was sent it.
function sent(representation: Readonly<Record<string, unknown>>, { field, member }: Required): unknown {
  const value = representation[field] ?? null;
  return member === undefined || value === null ? value : Reflect.get(Object(value), member);
}

function tried(ask: () => unknown): unknown {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}

/** JSON with its members in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}

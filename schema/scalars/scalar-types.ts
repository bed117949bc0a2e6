import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

import { parseAreaCode } from './area-code.ts';
import { parseCalendarDate } from './calendar-date.ts';
import { parseDateTime } from './date-time.ts';
import { parseDong } from './dong.ts';
import { parseDossierCode } from './dossier-code.ts';
import type { Parsed } from './parsed.ts';
import { parsePartialDate } from './partial-date.ts';
import { parsePersonalId } from './personal-id.ts';
import { parseProcedureCode } from './procedure-code.ts';
import { parseTaxCode } from './tax-code.ts';
import { parseUnitCode } from './unit-code.ts';

type Parse = (input: unknown) => Parsed<string | number>;

const PARSERS: Readonly<Record<string, Parse>> = {
  AreaCode: parseAreaCode,
  Date: parseCalendarDate,
  DateTime: parseDateTime,
  Dong: parseDong,
  DossierCode: parseDossierCode,
  PartialDate: parsePartialDate,
  PersonalId: parsePersonalId,
  ProcedureCode: parseProcedureCode,
  TaxCode: parseTaxCode,
  UnitCode: parseUnitCode,
};

/**
 * Every scalar of the contract by its name. A value is made canonical both when it comes in and when it goes out; one that
 * has no canonical form is a `GraphQLError` with the code BAD_USER_INPUT, whose message says what was expected in Vietnamese,
 * then in English, and never what was sent.
 */
export const scalarTypes: Readonly<Record<string, GraphQLScalarType>> = Object.fromEntries(
  Object.entries(PARSERS).map(([name, parse]) => [name, scalarType(name, parse)]),
);

function scalarType(name: string, parse: Parse): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    parseValue: (input) => canonical(parse, input),
    parseLiteral: (node) => canonical(parse, literalValue(node)),
    serialize: (output) => canonical(parse, plainValue(output)),
  });
}

function canonical(parse: Parse, input: unknown): string | number {
  const parsed = parse(input);
  if (parsed.ok) {
    return parsed.value;
  }
  const { code, en, vi } = parsed.problem;
  throw new GraphQLError(`${vi} / ${en}`, { extensions: { code: 'BAD_USER_INPUT', problem: code } });
}

/** Texts and integers only: whatever else is written in a query is of the wrong type for all of these. */
function literalValue(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) {
    return node.value;
  }
  return node.kind === Kind.INT ? Number(node.value) : undefined;
}

/** A resolver may answer a moment as a Date, and an int8 column arrives as a bigint. */
function plainValue(output: unknown): unknown {
  if (output instanceof Date) {
    return Number.isNaN(output.getTime()) ? undefined : output.toISOString();
  }
  return typeof output === 'bigint' ? Number(output) : output;
}

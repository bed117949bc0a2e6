import {
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  specifiedRules,
} from 'graphql';

import { inBothLanguages } from '#shared/errors.ts';
import { scrubbed } from '#shared/logged-error.ts';

import { checkDocumentSize } from '../guard/document-size.ts';
import type { Limits } from '../guard/limits.ts';
import { RequestError, requestError } from '../guard/request-error.ts';
import type { FieldError } from './field-error.ts';

// After this many faults the rest is noise.
const MOST_FAULTS = 10;

/** Reads a document that may be planned, without places in the text. Fails with RequestError, the cheapest check first. */
export function checkedDocument(text: string, schema: GraphQLSchema, limits: Limits): DocumentNode {
  const placed = parseDocument(text, limits.tokens);
  checkDocumentSize(placed, limits);
  validateDocument(schema, placed);
  return parse(text, { noLocation: true });
}

/** Reads a document. Fails with LIMIT_EXCEEDED or GRAPHQL_PARSE_FAILED; the message tells the place and not the text. */
export function parseDocument(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)) {
      throw requestError(400, 'LIMIT_EXCEEDED', {
        vi: `Văn bản GraphQL dài hơn ${maxTokens} từ tố. Hãy chia nhỏ.`,
        en: `The document has more than ${maxTokens} tokens. Split it.`,
      });
    }
    throw requestError(400, 'GRAPHQL_PARSE_FAILED', {
      vi: `Văn bản GraphQL sai cú pháp${placeOf(error, 'vi')}.`,
      en: `The document has a syntax error${placeOf(error, 'en')}.`,
    });
  }
}

function placeOf(error: unknown, language: 'vi' | 'en'): string {
  const location = error instanceof GraphQLError ? error.locations?.[0] : undefined;
  if (!location) {
    return '';
  }
  const { line, column } = location;
  return language === 'vi' ? ` ở dòng ${line}, cột ${column}` : ` at line ${line}, column ${column}`;
}

/** Checks a document against the public schema. Fails with GRAPHQL_VALIDATION_FAILED: at most ten faults, without suggestions or submitted values. */
function validateDocument(schema: GraphQLSchema, document: DocumentNode): void {
  const faults = validate(schema, document, specifiedRules, { maxErrors: MOST_FAULTS });
  if (faults.length > 0) {
    throw new RequestError(400, faults.slice(0, MOST_FAULTS).map(faultOf));
  }
}

// graphql-js quotes values and suggests names; what it says of these things is safe once both are gone.
const SAFE = [
  /^Cannot query field "(\w+)" on type "(\w+)"\./,
  /^Field "(\w+)" (?:of type|must not|argument)/,
  /^Fields "(\w+)" conflict/,
  /^Unknown (?:argument|type|directive|fragment) "@?(\w+)"/,
  /^Variable "\$(\w+)"/,
  /^Fragment "(\w+)"/,
  /^Cannot spread fragment/,
  /^Argument "(\w+)"/,
  /^Directive "@(\w+)"/,
  /^There can be only one/,
  /^This anonymous operation/,
];

function faultOf(fault: GraphQLError): FieldError {
  // A scalar of the contract says itself what it expects, and never what was sent.
  if (fault.extensions['code'] === 'BAD_USER_INPUT') {
    return { message: fault.message, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const isAboutValue = fault.nodes?.some(({ kind }) => VALUE_KINDS.has(kind)) ?? false;
  // A name of the client's own may be a number that is somebody's.
  const told = scrubbed(fault.message.replace(/ Did you mean .*$/s, ''));
  const known = !isAboutValue && SAFE.some((pattern) => pattern.test(told));
  const words = {
    vi: `Thao tác không hợp lệ với đồ thị này${placeOf(fault, 'vi')}`,
    en: isAboutValue
      ? `A value is not of the type expected${placeOf(fault, 'en')}.`
      : `The operation does not fit the graph${placeOf(fault, 'en')}${known ? `: ${told}` : '.'}`,
  };
  return {
    message: inBothLanguages(words),
    extensions: { code: isAboutValue ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED' },
  };
}

const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

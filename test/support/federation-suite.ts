import { beforeAll, describe, expect, test } from 'vitest';

import { callerError } from '#shared/errors.ts';

import { RequestError } from '../../gateway/guard/request-error.ts';
import { memoryHub, type MemoryAnswer, type MemoryHub, type MemoryHubOptions } from './memory-hub.ts';
import type { MemorySubgraph } from './memory-subgraph.ts';

/** One operation and what it must be answered. */
export interface ExpectedAnswer {
  readonly asks: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** The data, its members in the order in which they must be written. */
  readonly answers?: unknown;
  /** The code with which the operation is not run at all, in place of an answer. */
  readonly refused?: string;
  /** Each error as its path in dots and its code: `town.offices.0.name FORBIDDEN`. None when left out. */
  readonly errors?: readonly string[];
  /** The subgraphs asked for it, in order of their names; not looked at when left out. */
  readonly asked?: readonly string[];
}

/** A supergraph in a file: its subgraphs, and operations under the sentences that they prove. */
export interface World extends Omit<MemoryHubOptions, 'tamper'> {
  readonly subgraphs: readonly MemorySubgraph[];
  readonly operations: Readonly<Record<string, ExpectedAnswer>>;
}

/** Tests every operation of a world. */
export function federationSuite(name: string, { subgraphs, operations, ...options }: World): void {
  describe(`federation: ${name}`, () => {
    let hub: MemoryHub;
    beforeAll(() => {
      hub = memoryHub(subgraphs, options);
    });

    test.each(Object.entries(operations))('%s', async (_title, expected) => {
      const answer = await hub.asks(expected.asks, expected).catch(refusal);

      if (typeof answer === 'string') {
        expect(answer).toBe(expected.refused);
      } else {
        expectAnswer(answer, expected);
      }
    });
  });
}

// The first code of a request that was not run.
function refusal(failure: unknown): string {
  if (failure instanceof RequestError) {
    return failure.errors[0]?.extensions.code ?? '';
  }
  throw failure;
}

function expectAnswer(answer: MemoryAnswer, { answers, errors = [], asked }: ExpectedAnswer): void {
  expect({ text: answer.text, errors: answer.errors.map(placeAndCode).toSorted() }).toEqual({
    text: JSON.stringify(answers),
    errors: errors.toSorted(),
  });
  if (asked) {
    expect(answer.asked.map(({ subgraph }) => subgraph).toSorted()).toEqual(asked.toSorted());
  }
}

function placeAndCode({ path = [], extensions }: MemoryAnswer['errors'][number]): string {
  return `${path.join('.')} ${String(extensions['code'])}`;
}

/** A resolver that refuses. */
export function refuses(): never {
  throw callerError('FORBIDDEN', { vi: 'Không.', en: 'No.' });
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Resolves references to rows: the row that agrees with all members of the reference which it has, with the reference's other
 * members (those of `@requires`) beside its own. Null: there is none.
 */
export function among(rows: readonly Row[]): (reference: Row) => Row | null {
  return (reference) => {
    const found = rows.find((row) => agrees(row, reference));
    return found ? { ...reference, ...found } : null;
  };
}

function agrees(value: unknown, asked: unknown): boolean {
  if (!isRow(value) || !isRow(asked)) {
    return value === asked;
  }
  if (Array.isArray(value) && Array.isArray(asked) && value.length !== asked.length) {
    return false;
  }
  return Object.entries(asked).every(
    ([name, member]) => name === '__typename' || !(name in value) || agrees(value[name], member),
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** A resolver of a root field that finds a row by the argument of this name. Null: there is none. */
export function by(name: string, rows: readonly Row[]): (root: unknown, given: Row) => Row | null {
  return (_root, given) => rows.find((row) => row[name] === given[name]) ?? null;
}

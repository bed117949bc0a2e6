import { callerError, type CallerError } from './errors.ts';

/** The most rows one page may have. */
export const MAX_PAGE = 100;

/** Which page of a list is asked for. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page in the form of the Relay cursor connections specification. */
export interface Connection<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A page to read: rows after this keyset position (null: from the start), at most `size`. */
export interface Page {
  readonly size: number;
  readonly position: readonly string[] | null;
}

/**
 * Checks the page arguments. `parts` is the number of sort columns that a cursor of this list holds.
 * Fails with BAD_USER_INPUT when `first` is not from 1 to 100 or `after` is not a cursor of this list.
 */
export function pageOf(asked: PageArguments, parts: number, size = 20): Page {
  const first = asked.first ?? size;
  if (first < 1 || first > MAX_PAGE) {
    throw callerError('BAD_USER_INPUT', {
      vi: `Đối số "first" phải từ 1 tới ${MAX_PAGE}.`,
      en: `Argument "first" must be from 1 to ${MAX_PAGE}.`,
    });
  }
  return {
    size: first,
    position: asked.after === null || asked.after === undefined ? null : readCursor(asked.after, parts),
  };
}

/** A cursor over the sort columns of a row: opaque to clients. */
export function cursorOf(position: readonly string[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

// A cursor holds a few short sort columns; anything longer is not ours.
const LONGEST_CURSOR = 1_000;

/** The position that a cursor holds. Fails with BAD_USER_INPUT when it is not a cursor with that many parts. */
export function readCursor(cursor: string, parts: number): readonly string[] {
  const position = cursor.length > LONGEST_CURSOR ? null : parsedPosition(cursor);
  if (position?.length !== parts) {
    throw notACursor();
  }
  return position;
}

/** The refusal of a cursor that a list did not return. */
export function notACursor(): CallerError {
  return callerError('BAD_USER_INPUT', {
    vi: 'Đối số "after" phải là con trỏ do danh sách này trả về.',
    en: 'Argument "after" must be a cursor that this list returned.',
  });
}

// PostgreSQL can neither store nor compare a NUL character.
function isComparable(part: unknown): part is string {
  return typeof part === 'string' && !part.includes('\0');
}

function parsedPosition(cursor: string): readonly string[] | null {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(position) && position.every(isComparable) ? position : null;
  } catch {
    return null;
  }
}

/** The connection of a page, from its rows and one more if there is one (ask for `size` + 1). */
export function connectionOf<Row>(
  page: Page,
  rows: readonly Row[],
  positionOf: (row: Row) => readonly string[],
): Connection<Row> {
  const shown = rows.slice(0, page.size);
  const edges = shown.map((node) => ({ cursor: cursorOf(positionOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.size,
      hasPreviousPage: page.position !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

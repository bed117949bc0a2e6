import type { LookPageFragment } from './generated/looks-at-me.ts';
import type { Look } from './group-looks.ts';

/** The looks of several pages. */
export interface JoinedLog {
  /** Each look once. */
  readonly looks: readonly Look[];
  /** The cursor after which there are older ones; null: there are none. */
  readonly after: string | null;
}

/** Joins pages of a log, the newest first. What moved on to the next page while new looks were recorded is there once. */
export function joinedLog(pages: readonly LookPageFragment[]): JoinedLog {
  const looks = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const { hasNextPage = false, endCursor = null } = pages.at(-1)?.pageInfo ?? {};
  return {
    looks: [...new Map(looks.map((look) => [look.id, look])).values()],
    after: hasNextPage ? endCursor : null,
  };
}

/** Where pages stand, but for the front page. The gateway serves each with all that is below it, and the browser has a page for each (pages.tsx). */
export const PAGE_PATHS = ['/me', '/apply', '/work', '/track', '/board', '/graph', '/members'] as const;

/** Where a page stands. */
export type PagePath = (typeof PAGE_PATHS)[number];

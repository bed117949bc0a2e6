import { type ComponentType, lazy } from 'react';

import type { AccountKind } from '../session/signed-in.ts';
import type { Words } from '../words/words.ts';
import type { PagePath } from './page-paths.ts';

/** A page that the menu names. */
export interface MenuPage {
  readonly path: PagePath;
  readonly name: Words;
  /** Who has it in the menu; null: everybody. */
  readonly forKinds: readonly AccountKind[] | null;
}

/** The menu, in its order. */
export const MENU: readonly MenuPage[] = [
  {
    path: '/me',
    name: { vi: 'Dữ liệu của tôi', en: 'My data' },
    forKinds: ['citizen', 'representative'],
  },
  { path: '/apply', name: { vi: 'Nộp hồ sơ', en: 'Apply' }, forKinds: ['citizen', 'representative'] },
  { path: '/work', name: { vi: 'Việc cần giải quyết', en: 'Work list' }, forKinds: ['officer'] },
  { path: '/track', name: { vi: 'Tra cứu hồ sơ', en: 'Track' }, forKinds: null },
  { path: '/board', name: { vi: 'Chỉ số phục vụ', en: 'Service board' }, forKinds: null },
  { path: '/graph', name: { vi: 'Đồ thị dữ liệu', en: 'The graph' }, forKinds: null },
  { path: '/members', name: { vi: 'Phân hệ của tôi', en: 'My subgraphs' }, forKinds: ['registry'] },
];

/** A place in the address bar and the page that stands there; each page is loaded when it is opened. */
export interface Place {
  /** As the router takes it, with what is below. */
  readonly path: string;
  readonly Page: ComponentType;
}

// One for each path that the gateway serves: the types see that none is missing.
const PAGES: Readonly<Record<PagePath, Place>> = {
  '/me': {
    path: '/me/*',
    Page: lazy(async () => ({ default: (await import('../pages/citizen/citizen.tsx')).CitizenPages })),
  },
  '/apply': {
    path: '/apply/*',
    Page: lazy(async () => ({ default: (await import('../pages/apply/apply.tsx')).ApplyPages })),
  },
  '/work': {
    path: '/work/*',
    Page: lazy(async () => ({ default: (await import('../pages/work/work.tsx')).WorkPages })),
  },
  '/track': {
    path: '/track/:code?',
    Page: lazy(async () => ({ default: (await import('../pages/track/track.tsx')).TrackPage })),
  },
  '/board': {
    path: '/board/*',
    Page: lazy(async () => ({ default: (await import('../pages/board/board.tsx')).BoardPages })),
  },
  '/graph': {
    path: '/graph/*',
    Page: lazy(async () => ({ default: (await import('../pages/graph/graph.tsx')).GraphPage })),
  },
  '/members': {
    path: '/members/*',
    Page: lazy(async () => ({ default: (await import('../pages/members/members.tsx')).MemberPages })),
  },
};

/** Every place but the front page. */
export const PLACES: readonly Place[] = Object.values(PAGES);

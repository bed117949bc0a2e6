import type { Persona } from '../../session/personas.ts';
import type { Words } from '../../words/words.ts';

/** A story of the demo: who one is in it, and where it begins. */
export interface Story {
  /** Null: nobody is signed in. */
  readonly persona: string | null;
  readonly path: string;
  readonly title: Words;
  readonly about: Words;
}

const STORIES: readonly Story[] = [
  {
    persona: 'parent',
    path: '/apply/newborn',
    title: { vi: 'Người mẹ khai sinh cho con', en: 'A mother registers her newborn' },
    about: {
      vi: 'Ba thủ tục trong một lần khai, phần lớn đã điền sẵn.',
      en: 'Three services in one form, most of it filled in already.',
    },
  },
  {
    persona: 'citizen',
    path: '/me',
    title: { vi: 'Người dân xem dữ liệu của mình', en: 'A citizen looks at his own data' },
    about: {
      vi: 'Từng giá trị có nguồn và ngày; ai đã xem, vì việc gì.',
      en: 'Each value with its source and date; who looked, and what for.',
    },
  },
  {
    persona: 'officer-duong-noi',
    path: '/work',
    title: { vi: 'Cán bộ một cửa giải quyết hồ sơ', en: 'A one-stop officer at work' },
    about: {
      vi: 'Việc theo hạn trả, hồ sơ kèm nguồn dữ liệu, mục đích luôn hiện.',
      en: 'Work by due day, dossiers with provenance, the purpose always in sight.',
    },
  },
  {
    persona: 'ministry-health',
    path: '/members',
    title: { vi: 'Một bộ đưa dữ liệu vào đồ thị', en: 'A ministry joins the graph' },
    about: {
      vi: 'Kiểm tra, phê duyệt, mức sử dụng của phân hệ.',
      en: "Checks, approvals and use of the ministry's subgraph.",
    },
  },
  {
    persona: null,
    path: '/board',
    title: { vi: 'Lãnh đạo xem chỉ số phục vụ', en: 'A leader looks at the service board' },
    about: {
      vi: 'Bộ chỉ số 766, xuống tới quy tắc và con số; không cần đăng nhập.',
      en: 'Index 766, down to the rule and the numbers; no sign-in.',
    },
  },
  {
    persona: null,
    path: '/graph',
    title: { vi: 'Kiến trúc sư xem đồ thị', en: 'An architect looks at the graph' },
    about: {
      vi: 'Phân hệ, thực thể nối chúng, tình trạng và độ mới.',
      en: 'Subgraphs, the entities that join them, health and freshness.',
    },
  },
];

/** The stories whose persona this hub has. */
export function storiesFor(personas: readonly Pick<Persona, 'persona'>[]): readonly Story[] {
  const known = new Set(personas.map(({ persona }) => persona));
  return STORIES.filter(({ persona }) => persona === null || known.has(persona));
}

import type { Persona } from '../session/personas.ts';
import type { ReadyOperation } from './ready-operations.ts';
import { type Session, sessionOf } from './session.ts';

/** Whom a ready operation is for. */
export type Audience = 'public' | 'citizen' | 'officer' | 'system' | 'ministry' | 'statistics';

interface Told {
  readonly audience: Audience;
  readonly vi: string;
  readonly en: string;
  /** The kinds of account that may ask it; empty: everybody. */
  readonly kinds: readonly string[];
  /** The persona that asks it where whoever is chosen may not. */
  readonly persona: string;
}

/** The audiences in their order. */
export const AUDIENCES: readonly Told[] = [
  { audience: 'public', vi: 'Ai cũng hỏi được', en: 'Everybody', kinds: [], persona: '' },
  { audience: 'citizen', vi: 'Người dân', en: 'Citizen', kinds: ['citizen'], persona: 'parent' },
  { audience: 'officer', vi: 'Cán bộ', en: 'Officer', kinds: ['officer'], persona: 'officer-duong-noi' },
  {
    audience: 'system',
    vi: 'Hệ thống của tỉnh',
    en: 'Province system',
    kinds: ['machine'],
    persona: 'province-system',
  },
  { audience: 'ministry', vi: 'Bộ, ngành', en: 'Ministry', kinds: ['registry'], persona: 'ministry-health' },
  { audience: 'statistics', vi: 'Thống kê', en: 'Statistics', kinds: ['statistics'], persona: 'statistics' },
];

/** The session in which a ready operation is answered: the one that stands, when it fits, else that of the audience's own persona. */
export function sessionFor(
  { audience, purpose }: Pick<ReadyOperation, 'audience' | 'purpose'>,
  session: Session,
  personas: readonly Persona[],
): Session {
  const told = AUDIENCES.find((known) => known.audience === audience);
  const current = personas.find(({ persona }) => persona === session.persona);
  const fits = told === undefined || told.kinds.length === 0 || told.kinds.includes(current?.kind ?? '');
  const next = fits ? session : sessionOf(personas.find(({ persona }) => persona === told.persona) ?? null);
  return purpose === null ? next : { ...next, purpose };
}

import type { Persona } from '../session/personas.ts';

/** For whom and why the page asks. Empty text means: not sent. */
export interface Session {
  readonly persona: string;
  readonly purpose: string;
  readonly case: string;
}

/** The session that fits a persona by nature; null is nobody, who sees the public part. */
export function sessionOf(persona: Persona | null): Session {
  return { persona: persona?.persona ?? '', purpose: persona?.purpose ?? '', case: persona?.case ?? '' };
}

/** The session that the page's address names, so that it can be linked to; an unknown persona counts as nobody. */
export function sessionFromAddress(search: string, personas: readonly Persona[]): Session {
  const asked = new URLSearchParams(search);
  const natural = sessionOf(personas.find((persona) => persona.persona === asked.get('persona')) ?? null);
  return {
    ...natural,
    purpose: asked.get('purpose') ?? natural.purpose,
    case: asked.get('case') ?? natural.case,
  };
}

/** The query part of an address that leads back to this session. */
export function addressOf(session: Session): string {
  const named = Object.entries(session).filter(([, value]) => value !== '');
  return named.length === 0 ? '' : `?${new URLSearchParams(named).toString()}`;
}

/** The headers that state purpose and case to the hub. */
export function purposeHeaders(session: Session): Record<string, string> {
  return {
    ...(session.purpose === '' ? {} : { 'x-hub-purpose': session.purpose }),
    ...(session.case === '' ? {} : { 'x-hub-case': session.case }),
  };
}

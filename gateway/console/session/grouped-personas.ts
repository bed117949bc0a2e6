import type { Words } from '../words/words.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { Persona } from './personas.ts';
import type { AccountKind } from './signed-in.ts';
import { kindOf } from './ways-in.ts';

/** Personas of one kind, under its name. */
export interface PersonaGroup {
  readonly kind: AccountKind;
  readonly name: Words;
  readonly personas: readonly Persona[];
}

/** The personas by kind, in the order that people look for themselves; kinds that nobody has are left out. */
export function groupedPersonas(personas: readonly Persona[]): readonly PersonaGroup[] {
  const kinds = Object.keys(KIND_WORDS) as AccountKind[];
  return kinds
    .map((kind) => ({
      kind,
      name: KIND_WORDS[kind],
      personas: personas.filter((persona) => kindOf(persona.kind) === kind),
    }))
    .filter((group) => group.personas.length > 0);
}

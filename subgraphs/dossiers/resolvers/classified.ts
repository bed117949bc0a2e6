import { decide, type Look } from '#shared/policy.ts';
import { refusal } from '#shared/refusals.ts';

import type { DossiersContext } from '../context.ts';
import { dossierSubject } from '../rules/dossier-subject.ts';

/** Reads a classified field of a dossier, or fails with the refusal that stands in its place. What is refused is not loaded. */
export function ofDossier<Value>(
  { caller }: DossiersContext,
  dossier: Parameters<typeof dossierSubject>[1],
  coordinate: string,
  read: () => Value,
): Value {
  return allowed({ caller, coordinate, via: '', subject: dossierSubject(caller, dossier) }, read);
}

/** Reads what a look asks for, or fails with the refusal that stands in its place. */
export function allowed<Value>(look: Look, read: () => Value): Value {
  const decision = decide(look);
  if (!decision.allowed) {
    throw refusal(decision, look.coordinate, look.caller);
  }
  return read();
}

import { OWN_DATA, type Reason } from '../../../graph/reason.ts';

/** Reading or changing one's own dossier, in the course of that dossier. */
export function inCase(code: string): Reason {
  return { ...OWN_DATA, case: code };
}

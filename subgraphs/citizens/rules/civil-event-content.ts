import type { CivilEventKind } from '../entities/civil-event.ts';
import type { PersonRecord } from '../entities/person-record.ts';

/** What a finished dossier says has happened to a person. */
export interface CivilEventContent {
  readonly kind: CivilEventKind;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Id of the area version; of a residence alone. */
  readonly area: string | null;
  readonly line: string | null;
}

/**
 * Whether an event can have happened: not in the future, and a residence somewhere.
 * @see Luật Cư trú 68/2020/QH14, Điều 20; Luật Hộ tịch 60/2014/QH13, Điều 34
 */
export function isPossible({ kind, on, area }: CivilEventContent, today: string): boolean {
  return on <= today && (kind !== 'RESIDENCE' || /^\d{2,5}@\d{4}-\d{2}-\d{2}$/.test(area ?? ''));
}

/**
 * What the register says of a person's residence after the event. A death leaves it alone: police delete the residence by a dossier of
 * its own.
 * @see Luật Cư trú 68/2020/QH14, Điều 20 (registration) and 24 (deletion)
 */
export function residenceAfter(
  before: PersonRecord['residence'],
  { kind, on, area, line }: CivilEventContent,
): PersonRecord['residence'] {
  switch (kind) {
    case 'RESIDENCE':
      return { area, areaName: null, line, since: on };
    case 'RESIDENCE_REMOVED':
      return null;
    default:
      return before;
  }
}

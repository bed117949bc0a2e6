import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { FindUnits, type FindUnitsQuery } from '../graph/generated/find-units.ts';
import { NameArea, type NameAreaQuery } from '../graph/generated/name-area.ts';
import { wordsOf } from '../words-of.ts';
import { nearOffices, type Office, type OfficeKind, splitArea } from './offices.ts';

/** Agencies of a kind that serve a place or its province, nearest first, then its service points; null: they are not known yet. */
export function useOffices(kind: OfficeKind | null, place: string | null): readonly Office[] | null {
  const named = useAsk({ of: NameArea, with: splitArea(place ?? ''), reason: PUBLIC, later: place === null });
  const area = named.state === 'answered' ? named.data.area : null;
  const [name, province] = namesOf(area);
  const found = [useFound(kind, name), useFound(kind, province), useFound('SERVICE_CENTRE', name)];
  if (place === null || kind === null) {
    return [];
  }
  return named.state === 'waiting' ? null : nearest(found, area);
}

type Area = NameAreaQuery['area'];

function namesOf(area: Area): readonly [string | null, string | null] {
  return [area?.name ?? null, area?.parent?.name ?? null];
}

function nearest(found: readonly (readonly Office[] | null)[], area: Area): readonly Office[] | null {
  const where = { area: area?.id ?? '', province: area?.parent?.id ?? null };
  const near = found.flatMap((offices) => nearOffices(offices ?? [], where));
  return found.includes(null) ? null : [...new Map(near.map((office) => [office.code, office])).values()];
}

// Where there is no name to search by there is nothing to find.
function useFound(kind: OfficeKind | 'SERVICE_CENTRE' | null, name: string | null): readonly Office[] | null {
  const variables = { search: name ?? '', kind };
  const asked = useAsk({ of: FindUnits, with: variables, reason: PUBLIC, later: name === null });
  if (asked.state === 'waiting') {
    return name === null ? [] : null;
  }
  return asked.state === 'answered' ? readOffices(asked.data) : [];
}

function readOffices({ units }: FindUnitsQuery): readonly Office[] {
  return (units?.edges ?? []).map(({ node }) => ({
    code: node.code,
    name: wordsOf(node.name, node.nameEn),
    areaId: node.area?.id ?? null,
  }));
}

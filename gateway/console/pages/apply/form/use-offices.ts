import { PUBLIC } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { NameArea, type NameAreaQuery } from '../graph/generated/name-area.ts';
import { OfficesTaking, type OfficesTakingQuery } from '../graph/generated/offices-taking.ts';
import { wordsOf } from '../words-of.ts';
import { nearOffices, type Office, splitArea, type TakingOffice } from './offices.ts';

/** Agencies that take filings of a procedure from a place, the most fitting first; null: they are not known yet. */
export function useOffices(procedure: string, place: string | null): readonly Office[] | null {
  const area = useArea(place);
  const ofPlace = useTaking(procedure, area);
  const ofProvince = useTaking(procedure, area?.parent);
  if (area === undefined || ofPlace === null || ofProvince === null) {
    return null;
  }
  return nearOffices(ofPlace, { ofProvince, province: area?.parent?.id ?? null });
}

/** The place with its province; null: there is none, undefined: it is still asked for. */
function useArea(place: string | null): NameAreaQuery['area'] | undefined {
  const asked = useAsk({ of: NameArea, with: splitArea(place ?? ''), reason: PUBLIC, later: place === null });
  if (place !== null && asked.state === 'waiting') {
    return undefined;
  }
  return asked.state === 'answered' && place !== null ? asked.data.area : null;
}

// Where there is no area there is nobody to ask for.
function useTaking(
  procedure: string,
  area: { readonly id: string } | null | undefined,
): readonly TakingOffice[] | null {
  const isNowhere = area === null || area === undefined;
  const variables = { procedure, area: isNowhere ? '' : splitArea(area.id).code };
  const asked = useAsk({ of: OfficesTaking, with: variables, reason: PUBLIC, later: isNowhere });
  if (isNowhere || asked.state === 'failed') {
    return [];
  }
  return asked.state === 'answered' ? readOffices(asked.data) : null;
}

function readOffices({ procedure }: OfficesTakingQuery): readonly TakingOffice[] {
  return (procedure?.receivingUnits?.edges ?? []).flatMap(({ node: { decides, unit } }) =>
    unit === null
      ? []
      : [{ code: unit.code, name: wordsOf(unit.name, unit.nameEn), decides, areaId: unit.area?.id ?? null }],
  );
}

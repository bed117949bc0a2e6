import { type DossiersContext } from '../context.ts';
import { partiesOf } from '../entities/parties.ts';
import { unlessAway } from '../entities/unless-away.ts';
import { type NumberTyped } from '../rules/numbers-typed.ts';

/** Whose numbers were typed (null: nobody's), so that a dossier can keep the person in place of the number. Empty while citizens is away. */
export async function peopleTyped(
  { services }: Pick<DossiersContext, 'services'>,
  typed: readonly NumberTyped[],
): Promise<ReadonlyMap<string, string | null>> {
  const personalIds = [...new Set(typed.map(({ personalId }) => personalId))];
  const found = await unlessAway(partiesOf(services, { personalIds, taxCodes: [] }));
  return new Map((found ?? []).map((party, index) => [personalIds[index] ?? '', party?.ref ?? null]));
}

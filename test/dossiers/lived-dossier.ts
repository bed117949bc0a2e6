import type { NewDossier } from '../../subgraphs/dossiers/operations/store-dossiers.ts';
import { courseOf } from '../../subgraphs/dossiers/rules/course-of.ts';
import type { DossierStatus } from '../../subgraphs/dossiers/rules/dossier-status.ts';
import { aDossier } from './dossier-builder.ts';

/** A moment written as people in Vietnam write it: '2026-02-13 16:50'. */
export const at = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);

/** A dossier with a term of three working days to which this has happened: status and moment, oldest first. */
export function aLivedDossier(
  dossier: Partial<NewDossier['dossier']>,
  ...happened: readonly (readonly [status: DossierStatus, moment: string])[]
): NewDossier {
  const course = courseOf(
    happened.map(([status, moment]) => ({
      kind: 'STATUS',
      at: at(moment),
      status,
      unit: null,
      dueAt: null,
    })),
    { unit: 'WORKING_DAY', quantity: 3 },
  );
  if (course === null) {
    throw new Error('a lived dossier was at least handed in');
  }
  const { events, ...columns } = course;
  return { ...aDossier({ ...columns, ...dossier }), events };
}

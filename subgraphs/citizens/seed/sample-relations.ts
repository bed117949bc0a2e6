import type { RelationKind } from '../entities/relative.ts';
import type { SampleFiles } from './sample-files.ts';

/** One direction of a relation between two sample people, by their keys. */
export interface SampleRelation {
  readonly person: string;
  readonly kind: RelationKind;
  readonly relative: string;
}

/** Both directions of every relation in the families and guardianships of the sample world. */
export function sampleRelations(files: SampleFiles): readonly SampleRelation[] {
  const fathers = new Set(files.people.filter(({ gender }) => gender === 'MALE').map(({ key }) => key));
  const ofParents = files.families.flatMap(({ parents, children }) =>
    parents.flatMap((parent) =>
      children.flatMap((child): SampleRelation[] => [
        { person: child, kind: fathers.has(parent) ? 'FATHER' : 'MOTHER', relative: parent },
        { person: parent, kind: 'CHILD', relative: child },
      ]),
    ),
  );
  const ofCouples = files.families
    .filter(({ married }) => married)
    .flatMap(({ parents }) => [pair(parents), pair(parents.toReversed())]);
  const ofWards = files.guardianships.flatMap(({ guardian, ward }): SampleRelation[] => [
    { person: ward, kind: 'GUARDIAN', relative: guardian },
    { person: guardian, kind: 'WARD', relative: ward },
  ]);
  return [...ofParents, ...ofCouples, ...ofWards];
}

function pair([person, relative]: readonly string[]): SampleRelation {
  if (person === undefined || relative === undefined) {
    throw new Error('subgraphs/citizens/seed/families.json: a married couple has two parents.');
  }
  return { person, kind: 'SPOUSE', relative };
}

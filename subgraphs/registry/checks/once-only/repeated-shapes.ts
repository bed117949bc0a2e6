import type { Draft } from '../reading/draft.ts';
import type { Proposal } from '../reading/proposal.ts';
import type { DeclaredType } from '../reading/declared.ts';
import { conceptOfName } from './concepts.ts';
import { declaredAgain } from './declared-again.ts';
import { joined, wordsOfName } from './words.ts';

// Every register has these; they say nothing about what is registered.
const COMMON = new Set(
  'id code ref number name ten ma note notes kind type state status message cursor node edges pageinfo createdat updatedat validfrom validuntil from until since at on by reason title text value values label description order key items rows count total first last repeated request'.split(
    ' ',
  ),
);
// A name that so many types have is common too.
const COMMON_IN_TYPES = 40;
const LEAST_ALIKE = 4;
const WARNED_SHARE = 0.6;
const REFUSED = { alike: 5, share: 0.8 };

/** Own types whose fields are for the most part those of a type of another owner, under whatever name. */
export function repeatedShapes(proposal: Proposal): readonly Draft[] {
  const known = knownShapes(proposal);
  return [...proposal.proposed.types.values()]
    .filter((type) => hasShape(type) && proposal.owners.type(type.name) === undefined)
    .flatMap((type) => {
      const features = featuresOf(type);
      const nearest = nearestOf(features, known);
      const share = nearest ? nearest.alike / features.size : 0;
      return nearest && nearest.alike >= LEAST_ALIKE && share >= WARNED_SHARE
        ? declaredAgain(
            proposal,
            {
              rule: 'once-only-shape',
              severity: nearest.alike >= REFUSED.alike && share >= REFUSED.share ? 'ERROR' : 'WARNING',
              coordinate: type.name,
            },
            nearest.type,
          )
        : [];
    });
}

type Shapes = ReadonlyMap<string, readonly string[]>;

// Live types by feature; features that many types have are left out. A name is looked up once, however many types have it.
function knownShapes({ live, owners }: Proposal): Shapes {
  const byName = new Map<string, string[]>();
  live
    .flatMap((sdl) => [...sdl.types.values()].filter((type) => owners.ofType(type.name) === sdl))
    .filter(hasShape)
    .forEach((type) => {
      for (const name of type.fieldNames) {
        const types = byName.get(name) ?? [];
        types.push(type.name);
        byName.set(name, types);
      }
    });
  const byFeature = Map.groupBy(byName, ([name]) => featureOf(name));
  return new Map(
    [...byFeature]
      .filter(([feature]) => !COMMON.has(feature))
      .map(([feature, named]) => [feature, [...new Set(named.flatMap(([, types]) => types))]] as const)
      .filter(([, types]) => types.length <= COMMON_IN_TYPES),
  );
}

function hasShape({ kind, name, fieldNames }: DeclaredType): boolean {
  return kind === 'OBJECT' && fieldNames.length >= LEAST_ALIKE && !/(?:Connection|Edge)$/.test(name);
}

function featuresOf({ fieldNames }: DeclaredType): ReadonlySet<string> {
  return new Set(fieldNames.map(featureOf).filter((feature) => !COMMON.has(feature)));
}

function featureOf(name: string): string {
  const told = conceptOfName(name);
  return told && told.likeness !== 'PARTLY' ? told.concept.path : joined(wordsOfName(name));
}

function nearestOf(
  features: ReadonlySet<string>,
  known: Shapes,
): { readonly type: string; readonly alike: number } | null {
  const counts = new Map<string, number>();
  for (const type of [...features].flatMap((feature) => known.get(feature) ?? [])) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const [nearest] = [...counts].toSorted(([, one], [, other]) => other - one);
  return nearest ? { type: nearest[0], alike: nearest[1] } : null;
}

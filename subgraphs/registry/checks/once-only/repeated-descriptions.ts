import { type Draft } from '../reading/draft.ts';
import { isSharedEntity, ownFieldsOf, ROOTS, type Proposal } from '../reading/proposal.ts';
import { type DeclaredInput } from '../reading/declared.ts';
import { has } from '../reading/read-sdl.ts';
import { conceptOfName, conceptOfPhrase, conceptOfScalar } from './concepts.ts';
import { declaredAgain } from './declared-again.ts';
import { folded } from './words.ts';

// Words that every description has.
const STOP = new Set(
  'the a an of in on at to for by with as is are was it its this that or and not null no when where which what who whose one such each there none has have be from until than only cac cua la va hoac theo cho khi nao thi duoc khong co trong mot nay do den tai ve voi nguoi ma so ngay ten dung trong chua neu moi null'.split(
    ' ',
  ),
);
// Every owner dates its rows in the same words.
const DATES = new Set(['validFrom', 'validUntil', 'since', 'from', 'until', 'createdAt', 'updatedAt']);
const LEAST_WORDS = 4;
// Tried on our own five SDLs and the members: at 0.7 the dates of validity of unlike papers met.
const ALIKE = 0.75;
const SHARED_BY = 5;
// A word in so many descriptions tells nothing apart.
const COMMON_IN = 60;

/** Own fields and inputs that are described with the words of an owner's field, though named otherwise: told, not refused. */
export function repeatedDescriptions(proposal: Proposal): readonly Draft[] {
  const known = knownDescriptions(proposal);
  return elementsOf(proposal).flatMap((element) => {
    const path = phrasedAs(element) ?? nearestOf(element, known);
    return path === null || path === element.coordinate
      ? []
      : declaredAgain(
          proposal,
          { rule: 'once-only-description', severity: 'WARNING', coordinate: element.coordinate },
          path,
        );
  });
}

// What its name or type tells has been said by name.
function elementsOf(proposal: Proposal): readonly DeclaredInput[] {
  return [...proposal.proposed.types.values()]
    .filter(({ name }) => !ROOTS.has(name))
    .flatMap((type): readonly DeclaredInput[] =>
      type.kind === 'INPUT' ? Array.from(type.inputs.values()) : ownFieldsOf(type),
    )
    .filter(({ name }) => !DATES.has(name))
    .filter(({ typeName }) => typeName !== 'Boolean' && !isSharedEntity(proposal, typeName))
    .filter(({ name, typeName }) => conceptOfName(name) === null && conceptOfScalar(typeName) === null);
}

function phrasedAs({ description }: DeclaredInput): string | null {
  return (
    linesOf(description)
      .map(conceptOfPhrase)
      .find((concept) => concept !== null)?.path ?? null
  );
}

interface Known {
  readonly path: string;
  readonly words: ReadonlySet<string>;
}

type Descriptions = ReadonlyMap<string, readonly Known[]>;

// What owners say of their entities' own values. A line is read once; one that many fields have describes none of them.
function knownDescriptions({ live, owners }: Proposal): Descriptions {
  const lines = live
    .flatMap((sdl) =>
      [...sdl.types.values()].filter((type) => owners.ofType(type.name) === sdl && has(type, 'key')),
    )
    .flatMap(ownFieldsOf)
    .flatMap(({ coordinate, description }) =>
      description.split('\n').map((line) => ({ path: coordinate, line })),
    );
  const known = [...Map.groupBy(lines, ({ line }) => line)]
    .filter(([, fields]) => fields.length <= SHARED_BY)
    .map(([line, [first]]) => ({ path: first?.path ?? '', words: wordsOf(foldedLine(line)) }))
    .filter(({ words }) => words.size >= LEAST_WORDS);
  const byWord = Map.groupBy(
    known.flatMap((one) => [...one.words].map((word) => ({ word, one }))),
    ({ word }) => word,
  );
  return new Map(
    [...byWord]
      .filter(([, found]) => found.length <= COMMON_IN)
      .map(([word, found]) => [word, found.map(({ one }) => one)]),
  );
}

function nearestOf({ description }: DeclaredInput, known: Descriptions): string | null {
  for (const words of linesOf(description)
    .map(wordsOf)
    .filter(({ size }) => size >= LEAST_WORDS)) {
    const candidates = new Set([...words].flatMap((word) => known.get(word) ?? []));
    const found = [...candidates].find((one) => likeness(words, one.words) >= ALIKE);
    if (found) {
      return found.path;
    }
  }
  return null;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = one.intersection(other).size;
  return common / (one.size + other.size - common);
}

// Each language by itself.
function linesOf(description: string): readonly string[] {
  return description
    .split('\n')
    .map(foldedLine)
    .filter((line) => line !== '');
}

// Its first sentence: sources and rules follow it.
function foldedLine(line: string): string {
  return folded(line.replace(/^\s*vi: /, '').split(/[.;:](?:\s|$)/)[0] ?? '');
}

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line.split(' ').filter((word) => !STOP.has(word)));
}

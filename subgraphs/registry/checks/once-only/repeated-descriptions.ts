import type { Draft } from '../reading/draft.ts';
import { isSharedEntity, ownFieldsOf, ROOTS, type Proposal } from '../reading/proposal.ts';
import type { DeclaredInput, DeclaredType, PlainField } from '../reading/declared.ts';
import { keyFieldsOf } from '../reading/owners.ts';
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
  const described = elementsOf(proposal).map((element) => ({ element, lines: linesOf(element.description) }));
  const asked = new Set(described.flatMap(({ lines }) => lines).flatMap((line) => Array.from(wordsOf(line))));
  const known = knownDescriptions(proposal, asked);
  return described.flatMap(({ element, lines }) => {
    const path = phrasedAs(lines) ?? nearestOf(lines, known);
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

function phrasedAs(lines: readonly string[]): string | null {
  return lines.map(conceptOfPhrase).find((concept) => concept !== null)?.path ?? null;
}

interface Known {
  readonly path: string;
  /** Each once. */
  readonly words: readonly string[];
}

type Descriptions = ReadonlyMap<string, readonly Known[]>;

// What owners say of their entities' own values, by those of its words that are asked for and not common: of a large graph only what can come
// near is kept, and most lines have no such word.
function knownDescriptions(proposal: Proposal, asked: ReadonlySet<string>): Descriptions {
  const wordsIn = reading();
  const byWord = new Map<string, Known[]>([...asked].map((word) => [word, []]));
  const isAsked = (word: string): boolean => byWord.has(word);
  for (const [line, path] of ownersLines(proposal)) {
    if (line.split(' ').some((written) => wordsIn(written).some(isAsked))) {
      const words = [...new Set(firstSentence(line).split(' ').flatMap(wordsIn))];
      index(byWord, { path, words });
    }
  }
  return byWord;
}

function index(byWord: Map<string, Known[]>, known: Known): void {
  for (const word of known.words.length < LEAST_WORDS ? [] : known.words) {
    const found = byWord.get(word);
    if (found?.length === COMMON_IN) {
      byWord.delete(word);
    } else {
      found?.push(known);
    }
  }
}

// A line is read once, by the first field that has it; one that many fields have describes none of them.
function ownersLines({ live, owners }: Proposal): readonly (readonly [line: string, path: string])[] {
  const lines = new Map<string, { readonly path: string; fields: number }>();
  live
    .flatMap((sdl) =>
      [...sdl.types.values()].filter((type) => has(type, 'key') && owners.ofType(type.name) === sdl),
    )
    .flatMap(linesOfFields)
    .forEach(({ coordinate, lines: described }) => {
      for (const line of described) {
        const told = lines.get(line);
        if (told) {
          told.fields += 1;
        } else {
          lines.set(line, { path: coordinate, fields: 1 });
        }
      }
    });
  return [...lines].flatMap(([line, { path, fields }]) =>
    fields <= SHARED_BY ? [[line, path] as const] : [],
  );
}

// Its own fields, as `ownFieldsOf` has them.
function linesOfFields(type: DeclaredType): readonly Pick<PlainField, 'coordinate' | 'lines'>[] {
  const keys = keyFieldsOf(type);
  return (
    type.plainFields?.filter(({ name }) => !keys.has(name)) ??
    ownFieldsOf(type).map(({ coordinate, description }) => ({
      coordinate,
      lines: description.split('\n').map((line) => line.trim()),
    }))
  );
}

function nearestOf(lines: readonly string[], known: Descriptions): string | null {
  for (const words of lines.map(wordsOf).filter(({ size }) => size >= LEAST_WORDS)) {
    const candidates = new Set([...words].flatMap((word) => known.get(word) ?? []));
    const found = [...candidates].find((one) => likeness(words, one.words) >= ALIKE);
    if (found) {
      return found.path;
    }
  }
  return null;
}

function likeness(one: ReadonlySet<string>, other: readonly string[]): number {
  const common = other.filter((word) => one.has(word)).length;
  return common / (one.size + other.length - common);
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
  return folded(firstSentence(line));
}

function firstSentence(line: string): string {
  const text = line.replace(VIETNAMESE, '');
  const end = text.search(SENTENCE_END);
  return end === -1 ? text : text.slice(0, end);
}

const VIETNAMESE = /^\s*vi: /;
const SENTENCE_END = /[.;:](?:\s|$)/;

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line.split(' ').filter((word) => !STOP.has(word)));
}

// The words that `wordsOf` has of a written one: mostly one, or none. Descriptions are made of few words: each is folded once.
function reading(): (written: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (written) => {
    const known = read.get(written);
    if (known) {
      return known;
    }
    const words = [...wordsOf(folded(written))].filter((word) => word !== '');
    read.set(written, words);
    return words;
  };
}

import type { LiveSubgraph } from '../../../subgraphs/registry/checks/check-subgraph.ts';
import { HEADER } from './a-proposal.ts';

/** A made-up graph: what is live, and two versions of one more subgraph. */
export interface MadeUp {
  readonly live: readonly LiveSubgraph[];
  readonly before: string | null;
  readonly proposed: string;
}

type Chance = (oneIn: number) => boolean;
type Pick = <One>(of: readonly One[]) => One;

const ENTITIES = ['Alder', 'Birch', 'Cedar', 'Dogwood'];
const FIELDS = ['height', 'age', 'bark', 'site', 'root'];
const NAMES = ['east', 'north', 'west'];
const CARE = 12;

/**
 * A made-up graph of small subgraphs that share entities, values, interfaces, unions, enums and inputs. Mostly well made: each field has one owner; now
 * and then somebody declares another's, leaves a key out, guards, hides, overrides or requires.
 */
export function aGraph(seed: number): MadeUp {
  const next = numbers(seed);
  const chance: Chance = (oneIn) => next() < 1 / oneIn;
  const pick: Pick = (of) => {
    const found = of[Math.floor(next() * of.length)];
    if (found === undefined) {
      throw new Error('nothing to pick from');
    }
    return found;
  };
  const owners = new Map(
    ENTITIES.flatMap((type) => FIELDS.map((field) => [`${type}.${field}`, pick([...NAMES, 'new'])])),
  );
  const made = { chance, pick, owners, flaw: chance };
  // What is live is known to compose, so it has few flaws.
  const careful = { ...made, flaw: (oneIn: number) => chance(oneIn * CARE) };
  const proposed = subgraph(made, 'new');
  return {
    live: NAMES.map((name) => ({
      name,
      agency: 'G01',
      url: `https://${name}.example`,
      sdl: subgraph(careful, name),
    })),
    before: chance(2) ? null : chance(3) ? subgraph(careful, 'new') : without(proposed, made),
    proposed,
  };
}

interface Making {
  readonly chance: Chance;
  readonly flaw: Chance;
  readonly pick: Pick;
  readonly owners: ReadonlyMap<string, string>;
}

function subgraph(made: Making, name: string): string {
  const types = ENTITIES.filter(() => !made.chance(3));
  const parts = [valuePart(made, name), ...wholeParts(made, name, types)];
  const tall = made.chance(4) ? `interface Tall { id: ID! ${made.flaw(5) ? 'height: Int' : ''} }` : '';
  const roots = [
    `  ${name}Count: Int`,
    ...types.filter(() => made.chance(2)).map((type) => `  ${name}${type}(id: ID!): ${type}`),
    ...parts.map(({ root }) => root),
    tall === '' ? '' : `  ${name}Tall: Tall`,
  ];
  return [
    HEADER,
    `type Query {\n${roots.join('\n')}\n}`,
    ...types.map((type) => entity(made, name, { type, types, isTall: tall !== '' && made.chance(2) })),
    ...parts.map(({ sdl }) => sdl),
    tall,
  ].join('\n');
}

// A union of entities, and a root field that others may have as well.
function wholeParts({ chance, pick, flaw }: Making, name: string, types: readonly string[]): readonly Part[] {
  const isShared = types.includes('Alder') && chance(3);
  const tree = `union Tree = ${types.slice(0, 2).join(' | ')}`;
  return [
    ...(types.length > 1 && chance(4) ? [{ root: `  ${name}Tree: Tree`, sdl: tree }] : []),
    ...(isShared
      ? [{ root: `  shared: ${flaw(9) ? pick(types) : 'Alder'} ${flaw(8) ? '' : '@shareable'}`, sdl: '' }]
      : []),
  ];
}

interface Part {
  readonly root: string;
  readonly sdl: string;
}

// A value, an enum or an input that others may have as well.
function valuePart({ pick, flaw }: Making, name: string): Part {
  const parts = [
    { root: `  ${name}Leaf: Leaf`, sdl: 'type Leaf @shareable { green: Int }' },
    { root: `  ${name}Hue(of: Hue): Hue`, sdl: `enum Hue { ${flaw(6) ? 'RED' : 'RED BLUE'} }` },
    {
      root: `  ${name}Near(near: Near): Int`,
      sdl: `input Near { place: String ${flaw(6) ? 'exact: Boolean!' : ''} }`,
    },
    { root: '', sdl: '' },
  ];
  return pick(parts);
}

function entity(
  made: Making,
  name: string,
  {
    type,
    types,
    isTall,
  }: { readonly type: string; readonly types: readonly string[]; readonly isTall: boolean },
): string {
  const key = keyOf(made);
  const fields = [
    ...new Set([...ownFields(made, name, { type, types }), ...borrowedFields(made, name, type)]),
  ];
  return `type ${type}${isTall ? ' implements Tall' : ''} ${key}${made.flaw(20) ? ' @inaccessible' : ''} {
  id: ID!
${key.includes('code') || made.chance(6) ? '  code: ID! @shareable' : ''}
${fields.join('\n')}
  ${name}${type}At: Int
}`;
}

function keyOf({ flaw }: Making): string {
  if (flaw(10)) {
    return '';
  }
  return flaw(8) ? '@key(fields: "id", resolvable: false)' : `@key(fields: "${flaw(10) ? 'code' : 'id'}")`;
}

function ownFields(
  { chance, pick, owners, flaw }: Making,
  name: string,
  { type, types }: { readonly type: string; readonly types: readonly string[] },
): readonly string[] {
  return FIELDS.filter((field) => owners.get(`${type}.${field}`) === name).map((field) => {
    const marks = [
      flaw(15) ? ' @inaccessible' : '',
      chance(15) ? ' @authenticated' : '',
      chance(12) ? ' @shareable' : '',
    ];
    return `  ${field}: ${chance(4) ? pick(types) : 'Int'}${marks.join('')}`;
  });
}

// Another's field, to compute with, to answer as well, or to take over.
function borrowedFields(
  { chance, pick, owners, flaw }: Making,
  name: string,
  type: string,
): readonly string[] {
  const others = FIELDS.filter((field) => owners.get(`${type}.${field}`) !== name);
  const field = pick(others.length > 0 ? others : ['none']);
  if (flaw(8)) {
    return [`  ${field}: Int @external`, `  ${name}Of${field}: Int @requires(fields: "${field}")`];
  }
  const mark = name === 'east' || chance(2) ? '@shareable' : '@override(from: "east")';
  return flaw(12) ? [`  ${field}: Int ${mark}`] : [];
}

// A version before that had something else: a line more, or a line less.
function without(sdl: string, { chance, pick }: Making): string {
  const lines = sdl.split('\n');
  const own = lines.filter((line) => /^ {2}(?!newCount)\w+: /.test(line));
  const one = pick(own.length > 0 ? own : ['  id: ID!']);
  return chance(2)
    ? lines.filter((line) => line !== one).join('\n')
    : sdl.replace(one, `${one}\n  gone: ${chance(2) ? 'Int' : 'Boolean'}`);
}

// Mulberry32: the same graph for the same seed.
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { Kind, parse, type DefinitionNode, type DocumentNode } from 'graphql';

import { isType } from '../part/definitions.ts';
import type { DeclaredType, ReadSdl } from './declared.ts';
import { directiveNaming, linksOf, type Link } from './directive-names.ts';
import { lazyType } from './lazy-type.ts';
import { outlineOf, type Outlined } from './outline.ts';
import { readSdl, readType } from './read-sdl.ts';

/** Reads an SDL that is live and known to parse, each of its definitions when it is asked for: most of a large graph nobody asks for. */
export function readLive(name: string, agency: string, sdl: string): ReadSdl {
  const outline = outlineOf(sdl);
  return outline === null
    ? readSdl(name, agency, parse(sdl, { noLocation: true }))
    : { name, agency, ...outlined(sdl, outline) };
}

function outlined(sdl: string, outline: readonly Outlined[]): Omit<ReadSdl, 'name' | 'agency'> {
  const nodeOf = parsing(sdl);
  const besides = outline.filter((one) => !isOfType(one)).map(nodeOf);
  const links = linksOf({ kind: Kind.DOCUMENT, definitions: besides });
  const naming = directiveNaming(links);
  const groups = Map.groupBy(outline.filter(isOfType), (one) => one.name);
  const types = new Map(
    [...groups].map(([name, parts]) => {
      const [only] = parts;
      const whole = (): DeclaredType => readType(parts.map(nodeOf).filter(isType), naming);
      return [name, only && parts.length === 1 ? lazyType(only, sdl, { naming, whole }) : whole()] as const;
    }),
  );
  return {
    document: whenAsked(() => outline.map(nodeOf)),
    links,
    types,
    besides,
    nodesOf: (type) => (groups.get(type) ?? []).map(nodeOf),
    only: (wanted) => outline.filter((one) => !isOfType(one) || wanted.has(one.name)).map(nodeOf),
    typesWith: (directive) => {
      const names = namesOf(directive, links);
      return [...groups].flatMap(([name, parts]) =>
        parts.some(({ start, end }) => names.some((used) => sdl.slice(start, end).includes(used)))
          ? (types.get(name) ?? [])
          : [],
      );
    },
  };
}

function isOfType({ keyword }: Outlined): boolean {
  return keyword !== 'schema' && keyword !== 'directive';
}

function parsing(sdl: string): (one: Outlined) => DefinitionNode {
  const parsed = new Map<Outlined, DefinitionNode>();
  return (one) => {
    const known =
      parsed.get(one) ?? parse(sdl.slice(one.start, one.end), { noLocation: true }).definitions[0];
    if (known === undefined) {
      throw new Error('an outline shows definitions only');
    }
    parsed.set(one, known);
    return known;
  };
}

function whenAsked(definitions: () => readonly DefinitionNode[]): DocumentNode {
  let known: readonly DefinitionNode[] | null = null;
  return {
    kind: Kind.DOCUMENT,
    get definitions() {
      known ??= definitions();
      return known;
    },
  };
}

// An import may give a directive another name; with the name of its specification before it, it still holds its own.
function namesOf(directive: string, links: readonly Link[]): readonly string[] {
  const renamed = links.flatMap(({ imports }) =>
    [...imports].filter(([, name]) => name === `@${directive}`).map(([used]) => used.replace('@', '')),
  );
  return [directive, ...renamed];
}

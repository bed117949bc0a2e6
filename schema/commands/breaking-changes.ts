import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, findBreakingChanges, parse, type GraphQLSchema } from 'graphql';

import type { Reason } from './reason.ts';

/** What a caller's operation may break on: the element of the public graph, and how it changed. */
export interface BreakingChange {
  /** `Type.field`, `Enum.VALUE`, or the name of a type or directive. */
  readonly coordinate: string;
  /** One English sentence of graphql-js. */
  readonly description: string;
}

/** A file of the contract, at the last commit and now. */
export interface Versions {
  readonly before: string;
  readonly after: string;
}

// The sentences of graphql-js that do not begin with what they speak of.
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^A required field (\w+) on input type (\w+) .*/, '$2.$1'],
  [/^A required arg \w+ on (?:directive )?@?([\w.]+) .*/, '$1'],
  [/^(\w+) was removed from enum type (\w+)\./, '$2.$1'],
  [/^.* was removed from (?:union type )?@?(\w+)\./, '$1'],
  [/^Standard scalar (\w+) .*/, '$1'],
  [/^@?([\w.]*\w).*/, '$1'],
];

/** What breaks callers between two supergraphs, in the part that callers see. */
export function breakingChanges({ before, after }: Versions): readonly BreakingChange[] {
  return findBreakingChanges(publicPart(before), publicPart(after)).map(({ description }) => ({
    coordinate: coordinateOf(description),
    description,
  }));
}

/** The breaking changes that no new line of the changelog names by their coordinate, as reasons to refuse. */
export function unannouncedChanges(
  changes: readonly BreakingChange[],
  changelog: Versions,
): readonly Reason[] {
  const known = new Set(changelog.before.split('\n'));
  const added = changelog.after.split('\n').filter((line) => !known.has(line));
  const named = new Set(added.flatMap((line) => line.match(/\w+(?:\.\w+)*/g) ?? []));
  return changes
    .filter(({ coordinate }) => !named.has(coordinate))
    .map(({ coordinate, description }) => ({
      vi: `Thay đổi phá vỡ "${description}" chưa có dòng mới nào nêu ${coordinate} trong schema/CHANGELOG.md.`,
      en: `The breaking change "${description}" has no new line in schema/CHANGELOG.md that names ${coordinate}.`,
    }));
}

function publicPart(supergraph: string): GraphQLSchema {
  return buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph)), { assumeValidSDL: true });
}

function coordinateOf(description: string): string {
  const [form, coordinate] = SENTENCES.find(([sentence]) => sentence.test(description)) ?? [/.*/s, '$&'];
  return description.replace(form, coordinate);
}

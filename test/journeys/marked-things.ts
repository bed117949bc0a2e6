import { buildASTSchema, getNamedType, isLeafType, isObjectType, parse } from 'graphql';

import { readClassification } from '#schema/classification.ts';
import { readSupergraphSdl } from '#schema/sdl.ts';

import { SWEPT_ALONE } from './swept-fields.ts';

const supergraph = parse(readSupergraphSdl());
const schema = buildASTSchema(supergraph, { assumeValidSDL: true });

/** The fields that say something about a person and are not swept one by one, by type: whatever an SDL marks is among them. */
export const MARKED_FIELDS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...readClassification(supergraph).keys()].filter((coordinate) => !SWEPT_ALONE.has(coordinate)),
  (coordinate) => coordinate.split('.')[0] ?? '',
);

/** What of these fields is asked: the least that shows whether they are answered. */
export function selectionOf(coordinates: readonly string[]): string {
  return coordinates.map((coordinate) => `${nameOf(coordinate)} ${insideOf(coordinate)}`).join(' ');
}

/** The same under other names, each its own followed by `As`. */
export function aliasedSelectionOf(coordinates: readonly string[]): string {
  return coordinates
    .map((coordinate) => `${nameOf(coordinate)}As: ${nameOf(coordinate)} ${insideOf(coordinate)}`)
    .join(' ');
}

/** Its name, without its type. */
export function nameOf(coordinate: string): string {
  return coordinate.split('.')[1] ?? '';
}

function insideOf(coordinate: string): string {
  const type = schema.getType(coordinate.split('.')[0] ?? '');
  const field = isObjectType(type) ? type.getFields()[nameOf(coordinate)] : undefined;
  return !field || isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
}

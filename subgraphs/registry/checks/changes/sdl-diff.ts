import { print } from 'graphql';

import type { DeclaredField, DeclaredInput, DeclaredType, ReadSdl } from '../reading/declared.ts';
import { ROOTS } from '../reading/proposal.ts';
import { changedNames } from './changed-names.ts';

/**
 * What one version of an SDL adds (`+`), removes (`-`) and changes (`~`) against another, one element a line, in order of names. For people:
 * elements are named by coordinates, descriptions are told to have changed, not shown.
 */
export function sdlDiff(before: ReadSdl | null, after: ReadSdl): string {
  // What is the same in both need not be written out to be compared.
  const touched = new Set([
    ...changedNames(before?.document.definitions ?? [], after.document.definitions).keys(),
    ...ROOTS,
  ]);
  const was = before ? elementsOf(before, touched) : new Map<string, Shown>();
  const is = elementsOf(after, touched);
  const coordinates = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return coordinates
    .flatMap((coordinate) => lineOf(coordinate, was.get(coordinate), is.get(coordinate)))
    .join('\n');
}

interface Shown {
  readonly text: string;
  readonly description: string;
}

function lineOf(coordinate: string, was: Shown | undefined, is: Shown | undefined): string[] {
  if (was === undefined) {
    return [`+ ${coordinate}${is?.text ?? ''}`];
  }
  return is === undefined ? [`- ${coordinate}${was.text}`] : changed(coordinate, was, is);
}

function changed(coordinate: string, was: Shown, is: Shown): string[] {
  if (was.text !== is.text) {
    return [`~ ${coordinate}${was.text} → ${is.text.replace(/^[:,] /, '')}`];
  }
  return was.description === is.description ? [] : [`~ ${coordinate} (description)`];
}

function elementsOf({ types }: ReadSdl, wanted: ReadonlySet<string>): ReadonlyMap<string, Shown> {
  return new Map([...types.values()].filter(({ name }) => wanted.has(name)).flatMap(partsOf));
}

function partsOf(type: DeclaredType): readonly (readonly [string, Shown])[] {
  const fields = [...type.fields.values()].flatMap((field) =>
    [shownOf(field)].concat(field.arguments.map(shownOf)),
  );
  const head = `, ${type.kind}${type.interfaces.map((name) => ` & ${name}`).join('')}${directivesOf(type)}`;
  return [
    [type.name, { text: head, description: type.description }],
    ...fields,
    ...[...type.inputs.values()].map(shownOf),
    ...type.values.map(
      ({ name, description }) => [`${type.name}.${name}`, { text: '', description }] as const,
    ),
  ];
}

function shownOf(element: DeclaredField | DeclaredInput): readonly [string, Shown] {
  return [
    element.coordinate,
    { text: `: ${print(element.type)}${directivesOf(element)}`, description: element.description },
  ];
}

function directivesOf({ directives }: Pick<DeclaredType, 'directives'>): string {
  return directives.map(({ node }) => ` ${print(node)}`).join('');
}

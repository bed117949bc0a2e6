import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql';

import type { Draft } from '../reading/draft.ts';
import { argumentOf } from '../reading/directive-names.ts';
import type { DeclaredField, DeclaredType, Used } from '../reading/declared.ts';
import { readSdl, usesOf } from '../reading/read-sdl.ts';
import { classChanges } from './class-changes.ts';

/**
 * What guarded something in the supergraph and does so no more, or less: @authenticated, @requiresScopes, @policy and @inaccessible, and the
 * class and subject of personal data. Read from both supergraphs, so that it is found whoever caused it: also an @override from elsewhere.
 */
export function securityChanges(before: DocumentNode, after: DocumentNode): readonly Draft[] {
  const now = new Map(elementsOf(after).map(({ coordinate, directives }) => [coordinate, directives]));
  const rules = elementsOf(before).flatMap(({ coordinate, directives }) => {
    const left = now.get(coordinate);
    // What is gone guards nothing and shows nothing.
    return left ? lostRules(coordinate, directives, left) : [];
  });
  return [...rules, ...classChanges(before, after)];
}

interface Element {
  readonly coordinate: string;
  readonly directives: readonly Used[];
}

function elementsOf(supergraph: DocumentNode): readonly Element[] {
  return [...readSdl('', '', supergraph).types.values()].flatMap(partsOf);
}

function partsOf(type: DeclaredType): readonly Element[] {
  const below = [...type.fields.values()].flatMap((field: DeclaredField): readonly Element[] =>
    [field as Element].concat(field.arguments),
  );
  const inside = [...type.inputs.values(), ...type.values];
  return [{ coordinate: type.name, directives: type.directives }, ...below, ...inside];
}

function lostRules(coordinate: string, before: readonly Used[], after: readonly Used[]): Draft[] {
  const was = { directives: before };
  const is = { directives: after };
  const flags = ['authenticated', 'inaccessible'].filter(
    (rule) => usesOf(was, rule).length > 0 && usesOf(is, rule).length === 0,
  );
  const lists = [
    { rule: 'requiresScopes', argument: 'scopes' },
    { rule: 'policy', argument: 'policies' },
  ].filter(({ rule, argument }) => isWeaker(usesOf(was, rule), usesOf(is, rule), argument));
  return [...flags, ...lists.map(({ rule }) => rule)].map((rule) => ({
    rule: 'security-change',
    severity: 'ERROR',
    coordinate,
    vi: `Quy tắc @${rule} của ${coordinate} bị bỏ hoặc nới lỏng.`,
    en: `The rule @${rule} of ${coordinate} is removed or loosened.`,
    instead: `@${rule}`,
  }));
}

// Each use must be met; a use is met by any of its lists, a list in full. At least as strict: every old use has a new one each list of which
// holds all of an old list.
function isWeaker(
  before: readonly ConstDirectiveNode[],
  after: readonly ConstDirectiveNode[],
  argument: string,
): boolean {
  const now = after.map((use) => listsOf(argumentOf(use, argument)));
  return before
    .map((use) => listsOf(argumentOf(use, argument)))
    .some((old) => !now.some((lists) => lists.every((list) => old.some((one) => one.isSubsetOf(list)))));
}

function listsOf(value: ConstValueNode | undefined): readonly ReadonlySet<string>[] {
  return valuesOf(value).map(
    (inner) => new Set(valuesOf(inner).map((one) => (one.kind === Kind.STRING ? one.value : ''))),
  );
}

function valuesOf(value: ConstValueNode | undefined): readonly ConstValueNode[] {
  return value === undefined ? [] : value.kind === Kind.LIST ? value.values : [value];
}

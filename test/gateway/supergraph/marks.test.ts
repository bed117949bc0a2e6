import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { linkedNames } from '../../../gateway/supergraph/linked-names.ts';
import { readPersonalFields, saysAnythingPersonal } from '../../../gateway/supergraph/marked-fields.ts';

const SPEC = 'https://lien-thong.vn/personal/v1.0';
const linked = (link: string, use: string): string =>
  `schema ${link} { query: Query } type Query { open: Int a: Int ${use} }`;

describe('a mark counts under every name by which a supergraph may link it', () => {
  test.each([
    ['imported', `@link(url: "${SPEC}", import: ["@personal"])`, '@personal(class: BASIC)'],
    [
      'renamed',
      `@link(url: "${SPEC}", import: [{ name: "@personal", as: "@secret" }])`,
      '@secret(class: BASIC)',
    ],
    ['behind its name space', `@link(url: "${SPEC}", import: [])`, '@personal__personal(class: BASIC)'],
    ['behind another name space', `@link(url: "${SPEC}", as: "p")`, '@p__personal(class: BASIC)'],
    ['as the name space itself', `@link(url: "${SPEC}", as: "p")`, '@p(class: BASIC)'],
    ['not linked at all', '', '@personal'],
    [
      'linked from elsewhere',
      '@link(url: "https://example.org/privacy/v2", import: ["@personal"])',
      '@personal',
    ],
  ])('%s', (_how, link, use) => {
    const supergraph = parse(linked(link, use));

    expect(saysAnythingPersonal(supergraph)).toBe(true);
    expect([...readPersonalFields(supergraph, new Map()).coordinates]).toEqual(['Query.a']);
  });

  test.each([
    ['on an argument', 'type Query { a(b: Int @personal): Int }'],
    ['on a type', 'type Query { a: A } type A @personal { b: Int }'],
    ['on an input field', 'type Query { a(b: B): Int } input B { c: Int @personal }'],
    ['on an enum value', 'type Query { a: A } enum A { B @personal }'],
    ['on a field of an interface', 'type Query { a: A } interface A { b: Int @personal }'],
    ['on a field of an extension', 'type Query { a: Int } extend type Query { b: Int @personal }'],
  ])('a mark %s is found, too', (_where, sdl) => {
    expect(saysAnythingPersonal(parse(sdl))).toBe(true);
  });

  test('a supergraph without a mark says nothing personal, whatever it is called', () => {
    const sdl = linked(`@link(url: "${SPEC}", import: ["@personal"])`, '@deprecated');

    expect(saysAnythingPersonal(parse(`${sdl} type personal { personal: Int }`))).toBe(false);
  });

  test('names of other directives are not taken for it', () => {
    const sdl = linked(
      '@link(url: "https://specs.apollo.dev/tag/v0.3", import: [{ name: "@tag", as: "@label" }])',
      '',
    );

    expect([...linkedNames(parse(sdl), 'personal')]).not.toEqual(expect.arrayContaining(['tag', 'label']));
  });
});

import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { classificationProblems, readClassification } from '#schema/classification.ts';
import { compose } from '#schema/commands/compose.ts';

const FEDERATION = `@link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@override", "@composeDirective"])`;
const PERSONAL = `@link(url: "https://lien-thong.vn/personal/v1.0", import: ["@personal", "PersonalDataClass"]) @composeDirective(name: "@personal")`;
const DECLARED = `
  enum PersonalDataClass { IDENTIFIER BASIC SENSITIVE }
  directive @personal(class: PersonalDataClass!, subject: String) on FIELD_DEFINITION`;

/** A subgraph that has people; `fields` are what it says of them. */
const people = (name: string, fields: string, links = `${FEDERATION} ${PERSONAL}`) => ({
  name,
  sdl: `extend schema ${links} ${DECLARED}
    type Query { ${name}: Citizen }
    type Citizen @key(fields: "ref") { ref: ID! ${fields} }`,
});

describe('the marks of personal data survive composition, or composition is refused', () => {
  test('two subgraphs whose marks are linked and composed make one graph with both marks', () => {
    const supergraph = compose([
      people('citizens', 'fullName: String @personal(class: BASIC)'),
      people('health', 'bloodGroup: String @personal(class: SENSITIVE)'),
    ]);

    expect([...readClassification(parse(supergraph))]).toEqual([
      ['Citizen.fullName', 'BASIC'],
      ['Citizen.bloodGroup', 'SENSITIVE'],
    ]);
  });

  test('a mark of a directive that nobody linked is refused and named', () => {
    const unlinked = people('health', 'bloodGroup: String @personal(class: SENSITIVE)', FEDERATION);

    expect(() => compose([people('citizens', 'fullName: String'), unlinked])).toThrow(
      /health: Citizen\.bloodGroup .*SENSITIVE.* lost/,
    );
  });

  const owner = people('citizens', 'religion: String @personal(class: SENSITIVE)');
  const taken = 'religion: String @override(from: "citizens")';

  test.each([
    ['without its mark', people('health', taken)],
    ['with a looser mark', people('health', `${taken} @personal(class: BASIC)`)],
    ['with a mark that nobody linked', people('health', `${taken} @personal(class: BASIC)`, FEDERATION)],
  ])('a newcomer who takes over a field %s does not loosen it, whoever comes first', (_how, newcomer) => {
    const graphs = [compose([owner, newcomer]), compose([newcomer, owner])];

    const classes = graphs.map((graph) => readClassification(parse(graph)).get('Citizen.religion'));
    expect(classes).toEqual(['SENSITIVE', 'SENSITIVE']);
  });

  test('a supergraph that kept only the newcomer’s looser mark is refused, and the field is named', () => {
    const newcomer = people('health', `${taken} @personal(class: BASIC)`);
    const loosened = 'type Citizen { ref: ID! religion: String @personal(class: BASIC) }';

    expect(classificationProblems([owner, newcomer], loosened)).toEqual([
      expect.stringMatching(/^citizens: Citizen\.religion is marked @personal\(class: SENSITIVE\).* lost it/),
    ]);
  });

  test('a newcomer who takes over a field with a stricter mark may do so', () => {
    const looser = people('citizens', 'religion: String @personal(class: BASIC)');
    const newcomer = people('health', `${taken} @personal(class: SENSITIVE)`);

    const supergraph = compose([looser, newcomer]);

    expect(readClassification(parse(supergraph)).get('Citizen.religion')).toBe('SENSITIVE');
  });

  test('a classified field that can never be null is refused, because it could not be withheld', () => {
    const strict = people('citizens', 'fullName: String! @personal(class: BASIC)');

    expect(() => compose([strict])).toThrow(/citizens: Citizen\.fullName .* nullable/);
  });

  test('a classified field whose subject leads nowhere is refused, because nobody could be asked', () => {
    const aimless = people('citizens', 'fullName: String @personal(class: BASIC, subject: "holder")');

    expect(() => compose([aimless])).toThrow(/Citizen\.fullName/);
  });

  test('subgraphs that do not fit together are refused with every reason', () => {
    const clashing = [people('citizens', 'age: String'), people('health', 'age: Int')];

    expect(() => compose(clashing)).toThrow(/The subgraphs do not compose:\n[\s\S]*age/);
  });
});

describe('a field has the strictest class that any declaration gives it', () => {
  test.each([
    ['BASIC', 'SENSITIVE', 'SENSITIVE'],
    ['SENSITIVE', 'IDENTIFIER', 'SENSITIVE'],
    ['IDENTIFIER', 'BASIC', 'IDENTIFIER'],
  ])('%s in one place and %s in another count as %s together', (first, second, together) => {
    const document = parse(`
      type Citizen { name: String @personal(class: ${first}) }
      extend type Citizen { name: String @personal(class: ${second}) }`);

    expect(readClassification(document).get('Citizen.name')).toBe(together);
  });

  test('fields of interfaces are classified too, and unmarked ones are not', () => {
    const document = parse(`interface Person { name: String @personal(class: BASIC) ref: ID! }`);

    expect([...readClassification(document)]).toEqual([['Person.name', 'BASIC']]);
  });
});

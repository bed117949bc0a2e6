import { describe, expect, test } from 'vitest';

import { lint } from '../../../subgraphs/registry/checks/lint/lint.ts';
import { CARDS, described, HEADER, proposed, told } from './a-proposal.ts';

// A field added to the card, described, so that only the planted fault is found.
const withField = (field: string): string =>
  CARDS.replace('  holder: Citizen\n', `  holder: Citizen\n${described(field)}\n`);
const withType = (type: string): string => `${CARDS}\n${described(type)}`;
const withText = (text: string): string =>
  CARDS.replace('Where the insured person goes first.', `Where the insured person goes first. ${text}`);

test('a member that follows the contract is told nothing', () => {
  expect(told(lint(proposed(CARDS)))).toEqual([]);
});

describe('descriptions in two languages', () => {
  test.each([
    ['a type', `${CARDS}\ntype Plan { ${described('level: Int')} }`, 'Plan'],
    [
      'a field',
      CARDS.replace('  holder: Citizen\n', '  holder: Citizen\n  level: Int\n'),
      'InsuranceCard.level',
    ],
    ['an enum value', withType('enum Plan { BASIC_PLAN }'), 'Plan.BASIC_PLAN'],
    ['a field of an input', withType('input Plan { level: Int }'), 'Plan.level'],
    [
      'the Vietnamese line',
      CARDS.replace('\n  vi: Chủ thẻ. Trống: không được xem.', ''),
      'InsuranceCard.holder',
    ],
  ])('%s without its lines is an ERROR at its coordinate', (_what, sdl, coordinate) => {
    expect(told(lint(proposed(sdl)))).toEqual([`ERROR description-missing ${coordinate}`]);
  });

  test('an entity of another owner and its key need no second description', () => {
    const sdl = `${CARDS}\ntype Unit @key(fields: "code", resolvable: false) { code: UnitCode! }\nscalar UnitCode`;

    expect(told(lint(proposed(sdl)))).toEqual([]);
  });
});

describe('descriptions are text and nothing else', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image that runs code', '<img src=x onerror=alert(1)>'],
    ['a drawing that runs code', '<svg onload=alert(1)>'],
    ['a handler on any element', '<x onclick=alert(1)>'],
    ['a link with code', '[open](javascript:alert(1))'],
    ['an image of Markdown, which tells a server who reads', '![](https://evil.example/pixel)'],
    ['a hidden comment', '<!-- hidden -->'],
    ['an escape character of terminals', '\\u001b[2J'.replace('\\u001b', '\u001b')],
    ['an embedded document', 'data:text/html;base64,AAAA'],
  ])('%s in a description is an ERROR', (_what, text) => {
    expect(told(lint(proposed(withText(text))))).toContain('ERROR description-inert InsuranceCard.clinic');
  });

  test.each(['<code>@<valid from>', 'a < b and b > c', 'see article 5 (2)!'])(
    'the plain words "%s" are taken as they are',
    (text) => {
      expect(told(lint(proposed(withText(text))))).toEqual([]);
    },
  );

  test('a script in the reason of a deprecation is found on its type', () => {
    const sdl = withField('old: Int @deprecated(reason: "<script>alert(1)</script>")');

    expect(told(lint(proposed(sdl)))).toContain('ERROR description-inert InsuranceCard');
  });
});

describe('no letter pretends to be another', () => {
  test.each([
    ['a zero-width space', 'pass\u200Bword'],
    ['a right-to-left override', 'abc\u202Edef'],
    ['a soft hyphen', 'per\u00ADson'],
    ['a Cyrillic letter in a Latin word', 'citizеn'],
    ['a Greek letter in a Latin word', 'οwner'],
    ['a whole word of Cyrillic look-alikes', 'сосо'],
    ['fullwidth letters', 'ｐｅｒｓｏｎ'],
    ['mathematical letters', '𝐩𝐞𝐫𝐬𝐨𝐧'],
    ['a tag character', 'ok\u{E0041}'],
  ])('%s in a description is an ERROR', (_what, text) => {
    expect(told(lint(proposed(withText(text))))).toContain('ERROR confusable-letters InsuranceCard.clinic');
  });

  test.each([
    'Nghị định về bảo hiểm y tế, Điều 12',
    'ngân sách 5 m²',
    'Đắk Lắk',
    'e\u0302 decomposed Vie\u0323\u0302t',
    'Москва',
  ])('the honest text "%s" is taken', (text) => {
    expect(told(lint(proposed(withText(text))))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    [
      'a field with an underscore',
      withField('first_clinic: Int'),
      'WARNING naming InsuranceCard.first_clinic',
    ],
    ['a field in capitals', withField('Level: Int'), 'WARNING naming InsuranceCard.Level'],
    ['a type in small letters', withType(`type plan { ${described('level: Int')} }`), 'ERROR naming plan'],
    [
      'an enum value in small letters',
      withType(`enum Plan { ${described('gold')} }`),
      'ERROR naming Plan.gold',
    ],
    ['a name of federation', withField('_entities: Int'), 'ERROR reserved-name InsuranceCard._entities'],
    [
      'a name space of composition',
      withType(`type join__Plan { ${described('level: Int')} }`),
      'ERROR reserved-name join__Plan',
    ],
    [
      'an endless name',
      withField(`${'a'.repeat(81)}: Int`),
      `WARNING naming InsuranceCard.${'a'.repeat(81)}`,
    ],
  ])('%s is told', (_what, sdl, expected) => {
    expect(told(lint(proposed(sdl)))).toContain(expected);
  });

  test.each([
    [
      'a type that looks like one of another owner',
      withType(`type Citlzen { ${described('level: Int')} }`),
      'ERROR confusable-name Citlzen',
    ],
    [
      'rn for m',
      CARDS.replaceAll('insuranceCards', 'docurnents'),
      'ERROR confusable-name Citizen.docurnents',
    ],
    [
      'a capital I for l in a field that other types have',
      withField('fuIlName: Int'),
      'WARNING confusable-name InsuranceCard.fuIlName',
    ],
    [
      'the digit 0 for O in a new type beside its own',
      withType(
        `type INSURANCE0 { ${described('x: Int')} }\n${described(`type INSURANCEO { ${described('x: Int')} }`)}`,
      ),
      'ERROR confusable-name INSURANCE0',
    ],
  ])('%s is told with the name that it can be taken for', (_what, sdl, expected) => {
    expect(told(lint(proposed(sdl)))).toContain(expected);
  });
});

describe('personal data is marked', () => {
  test.each([
    [
      'a name in Vietnamese',
      'ngaySinhNguoiMua: String',
      'WARNING personal-unmarked InsuranceCard.ngaySinhNguoiMua',
    ],
    ['a name in English', 'dateOfBirth: String', 'ERROR personal-unmarked InsuranceCard.dateOfBirth'],
    [
      'a Vietnamese name with underscores',
      'so_cccd: String',
      'ERROR personal-unmarked InsuranceCard.so_cccd',
    ],
    ['an acronym inside a name', 'cccdChuThe: String', 'WARNING personal-unmarked InsuranceCard.cccdChuThe'],
    [
      'the scalar of a personal number',
      'holderNumber: PersonalId',
      'ERROR personal-unmarked InsuranceCard.holderNumber',
    ],
  ])('%s without @personal is found', (_what, field, expected) => {
    expect(told(lint(proposed(withField(field))))).toContain(expected);
  });

  test('whatever is added to a person is personal, under any name', () => {
    const sdl = CARDS.replace(' @personal(class: SENSITIVE)', '');

    expect(told(lint(proposed(sdl)))).toEqual(['ERROR personal-unmarked Citizen.insuranceCards']);
  });

  test('what is reached through a marked field alone needs no mark of its own', () => {
    const sdl = `${withField('buyer: Buyer @personal(class: BASIC, subject: "holder")')}
      ${described(`type Buyer { ${described('dateOfBirth: String')} }`)}`;

    expect(told(lint(proposed(sdl)))).toEqual([]);
  });

  test('a marked field raises nothing, and neither does a yes or no', () => {
    const sdl = withField('dateOfBirth: String @personal(class: BASIC, subject: "holder")').replace(
      '  clinic: String',
      `  clinic: String\n${described('genderChecked: Boolean')}`,
    );

    expect(told(lint(proposed(sdl)))).toEqual([]);
  });

  test.each([
    ['is not named in @composeDirective', HEADER.replace('@composeDirective(name: "@personal")', '')],
    ['is not linked', HEADER.replace(/@link\(url: "https:\/\/lien-thong[^)]*\)/, '')],
    ['is renamed', HEADER.replace('"@personal", "Per', '{ name: "@personal", as: "@secret" }, "Per')],
    [
      'is defined otherwise',
      HEADER.replace('class: PersonalDataClass!, subject', 'class: PersonalDataClass, subject'),
    ],
  ])('a subgraph that adds to a person is refused when @personal %s', (_how, header) => {
    expect(told(lint(proposed(CARDS.replace(HEADER, header)))).join()).toContain('ERROR personal-directive');
  });
});

describe('null, keys and pages', () => {
  test.each([
    [
      'a root field that cannot be null',
      CARDS.replace(': InsuranceCard\n', ': InsuranceCard!\n'),
      'ERROR root-nullable Query.insuranceCard',
    ],
    [
      "a field to another owner's entity that cannot be null",
      CARDS.replace('holder: Citizen\n', 'holder: Citizen!\n'),
      'ERROR cross-owner-nullable InsuranceCard.holder',
    ],
    [
      'an entity that nobody resolves',
      CARDS.replace('@key(fields: "id")', '@key(fields: "id", resolvable: false)'),
      'ERROR entity-key InsuranceCard',
    ],
    [
      'a looked-up type without a key',
      CARDS.replace(' @key(fields: "id")', ''),
      'WARNING entity-key InsuranceCard',
    ],
    [
      "a person's data in a key",
      CARDS.replace('@key(fields: "id")', '@key(fields: "id") @key(fields: "number")').replace(
        '  clinic: String',
        `  clinic: String\n${described('number: ID @personal(class: IDENTIFIER, subject: "holder")')}`,
      ),
      'WARNING entity-key InsuranceCard.number',
    ],
    [
      'a root list of entities',
      CARDS.replace('type Query {', `type Query {\n${described('allCards: [InsuranceCard!]')}`),
      'ERROR pagination Query.allCards',
    ],
    [
      'a list of entities of unknown length',
      CARDS.replace(' @listSize(assumedSize: 3)', ''),
      'WARNING pagination Citizen.insuranceCards',
    ],
    [
      'a connection that cannot be paged',
      withField('others: CardConnection @listSize(assumedSize: 1)'),
      'ERROR pagination InsuranceCard.others',
    ],
    [
      'a connection without its size',
      withField('others(first: Int, after: String): CardConnection'),
      'WARNING pagination InsuranceCard.others',
    ],
  ])('%s is told', (_what, sdl, expected) => {
    expect(told(lint(proposed(sdl)))).toContain(expected);
  });
});

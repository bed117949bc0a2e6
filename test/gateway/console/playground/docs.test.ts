import { buildClientSchema, buildSchema, introspectionFromSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

import { describedAnswer, withDocs } from '../../../../gateway/console/playground/docs.ts';
import { ownersOf } from '../../../../gateway/console/playground/owners.ts';

const SDL = `
  """
  A person.
  vi: Một người.
  """
  type Citizen @key(fields: "ref") {
    "Internal. \\nvi: Nội bộ."
    ref: ID!
    """
    The name.
    vi: Họ tên.
    """
    fullName("In which language.\\nvi: Ngôn ngữ." lang: String): String @personal(class: BASIC)
  }
  type Query { me: Citizen }
`;
const PUBLIC = buildSchema(
  `directive @key(fields: String!) on OBJECT
   directive @personal(class: Class!) on FIELD_DEFINITION
   enum Class { BASIC }
   ${SDL}`,
);
const OWNERS = ownersOf([
  {
    name: 'citizens',
    agency: { code: 'G01', name: 'Bộ Công an', english: 'Ministry of Public Security' },
    health: { asOf: null },
    sdl: SDL,
  },
]);

function described(field: string): string {
  const schema = buildClientSchema(withDocs(introspectionFromSchema(PUBLIC), OWNERS));
  const type = schema.getType('Citizen');
  return (isObjectType(type) ? type.getFields()[field]?.description : null) ?? '';
}

test('a field’s description is Vietnamese first, and ends with its owner and its data class', () => {
  expect(described('fullName').split('  \n')).toEqual([
    'Họ tên.',
    '_The name._',
    '**Chủ quản · Owner:** Bộ Công an · Ministry of Public Security (`citizens`)',
    '**Loại dữ liệu · Data class:** Cá nhân cơ bản · Basic personal',
  ]);
});

test('a field that is nobody’s data has its owner and no class', () => {
  expect(described('ref')).not.toContain('Data class');
  expect(described('ref')).toContain('Bộ Công an');
});

test('types, arguments and values are told in both languages, and the schema stays the schema', () => {
  const schema = buildClientSchema(withDocs(introspectionFromSchema(PUBLIC), OWNERS));
  const type = schema.getType('Citizen');

  expect(type?.description).toBe('Một người.  \n_A person._');
  expect(isObjectType(type) && type.getFields()['fullName']?.args[0]?.description).toBe(
    'Ngôn ngữ.  \n_In which language._',
  );
  expect(schema.getQueryType()?.getFields()['me']?.type.toString()).toBe('Citizen');
});

test('the docs are told without owners where those are away, and what is no schema is left alone', async () => {
  const away = (): Promise<never> => Promise.reject(new Error('away'));
  const answer = { data: introspectionFromSchema(PUBLIC) };

  expect(await describedAnswer(answer, away)).toEqual({ data: withDocs(answer.data, new Map()) });
  expect(await describedAnswer({ errors: [] }, away)).toEqual({ errors: [] });
});

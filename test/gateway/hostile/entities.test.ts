import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { answerJson } from '../../support/hostile-subgraph.ts';
import { PATIENTLY, PEOPLE, startHostileWorld, tampered, type HostileWorld } from './hostile-world.ts';

let world: HostileWorld;
beforeAll(async () => {
  world = await startHostileWorld(PATIENTLY);
});
afterAll(() => world.stop());

type Entity = Record<string, unknown>;

const NOTES = '{ people { id name note } }';
const allNull = (field: string) => PEOPLE.map((id) => ({ id, [field]: null }));

describe('entities that are not those asked for are null, and the others are answered', () => {
  test.each<[string, (entities: Entity[]) => unknown]>([
    ['in reversed order', (entities) => entities.toReversed()],
    ['one too few', (entities) => entities.slice(1)],
    ['one too many', (entities) => [...entities, entities[0]]],
    ['none', () => []],
    ['null where a list belongs', () => null],
    ['an object where a list belongs', (entities) => Object.fromEntries(entities.entries())],
    ['of another type', (entities) => entities.map((entity) => ({ ...entity, _hub_t: 'Paper' }))],
    ['of no type', (entities) => entities.map((entity) => ({ ...entity, _hub_t: undefined }))],
    [
      'with a key that nobody asked for',
      (entities) => entities.map((entity) => ({ ...entity, _hub_k0: 'p9' })),
    ],
    ['without a key', (entities) => entities.map((entity) => ({ ...entity, _hub_k0: undefined }))],
    [
      'with a list for a key',
      (entities) => entities.map((entity) => ({ ...entity, _hub_k0: [entity['_hub_k0']] })),
    ],
    ['texts', (entities) => entities.map(() => 'note')],
    ['lists', (entities) => entities.map((entity) => [entity])],
    [
      'under a prototype',
      (entities) =>
        entities.map((entity) => JSON.parse(`{"__proto__":${JSON.stringify(entity)}}`) as unknown),
    ],
  ])('answered %s', async (_what, tamper) => {
    world.notesBehave(tampered(tamper));

    const { data, errors } = await world.asks(NOTES);

    expect(data).toEqual({ people: PEOPLE.map((id) => ({ id, name: `name of ${id}`, note: null })) });
    expect(errors).toMatchObject([{ path: ['people', 0], extensions: { code: 'SUBGRAPH_INVALID' } }]);
    expect(errors).toHaveLength(1);
  });

  test('two that changed places are null, and those at their own place are answered', async () => {
    world.notesBehave(tampered(([first, second, ...rest]) => [second, first, ...rest]));

    const { data, errors } = await world.asks('{ people { note } }');

    expect(data).toEqual({
      people: [{ note: null }, { note: null }, { note: 'note of p3' }, { note: 'note of p4' }],
    });
    expect(errors).toMatchObject([
      { path: ['people', 0], extensions: { code: 'SUBGRAPH_INVALID', count: 2 } },
    ]);
  });

  test('null for one entity means that the owner has no such record, and is null for it alone', async () => {
    world.notesBehave(tampered(([, ...rest]) => [null, ...rest]));

    const { data, errors } = await world.asks('{ people { note } }');

    expect(data).toMatchObject({ people: [{ note: null }, { note: 'note of p2' }, {}, {}] });
    expect(errors).toEqual([]);
  });
});

describe('a value that does not fit its field is null, and the fields beside it are answered', () => {
  test.each<[string, string, string, unknown]>([
    ['a text', 'a whole number', 'age', 'forty'],
    ['a fraction', 'a whole number', 'age', 40.5],
    ['a number beyond 32 bits', 'a whole number', 'age', 2 ** 40],
    ['a number', 'a text', 'note', 7],
    ['an object', 'a text', 'note', { toString: 'x' }],
    ['a list', 'a text', 'note', ['x']],
    ['a value that the contract does not have', 'an enum', 'mood', 'ANGRY'],
    ['a text', 'a list', 'tags', 'x'],
    ['an object', 'a list', 'tags', { length: 1, 0: 'x' }],
    ['a list in a list', 'a list', 'tags', [['x']]],
    ['null in a list', 'a list of what is never null', 'tags', ['x', null]],
  ])('%s where %s belongs', async (_what, _where, field, value) => {
    world.notesBehave(tampered((entities) => entities.map((entity) => withValue(entity, value))));

    const { data, errors } = await world.asks(`{ people { id ${field} } hello }`);

    expect(data).toEqual({ people: allNull(field), hello: 'hello' });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ extensions }) => extensions['code'] === 'SUBGRAPH_INVALID')).toBe(true);
    expect(errors[0]?.path?.slice(0, 3)).toEqual(['people', 0, field]);
  });

  test('null where null may not stand takes the entity with it, and what stands above it stays', async () => {
    world.notesBehave(tampered((entities) => entities.map((entity) => withValue(entity, null))));

    const { data, errors } = await world.asks('{ people { id secret } hello }');

    expect(data).toEqual({ people: null, hello: 'hello' });
    expect(errors.map(({ extensions }) => extensions['code'])).toContain('SUBGRAPH_INVALID');
  });

  test('a free-form value that is 100,000 levels deep is null, and the gateway lives', async () => {
    const deep = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
    world.notesBehave(({ response, honest }) => {
      answerJson(response, honest.replaceAll('{"free":"form"}', deep));
    });

    const { data, errors } = await world.asks('{ people { id extra } hello }');

    expect(data).toEqual({ people: allNull('extra'), hello: 'hello' });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
  });
});

describe('names that mean something to JavaScript mean nothing to the gateway', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'a member %s at every level of an answer changes nothing',
    async (name) => {
      const evil = `"${name}":{"polluted":"yes","f0_":"stolen","_hub_k0":"p2","_entities":[]},`;
      world.notesBehave(({ response, honest }) => {
        answerJson(response, honest.replaceAll('{', `{${evil}`));
      });

      const { text, errors } = await world.asks('{ people { id note } }');

      expect(text).not.toMatch(/polluted|stolen/);
      expect(text).toBe(`{"people":[${PEOPLE.map((id) => `{"id":"${id}","note":"note of ${id}"}`).join()}]}`);
      expect(errors).toEqual([]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test('members named like the gateway’s own checks do not stand in for them', async () => {
    world.notesBehave(
      tampered((entities) => entities.map((entity) => ({ ...entity, id: 'p2', f0_: 'stolen', f9_: 'x' }))),
    );

    const { data } = await world.asks('{ people { id name } }');

    expect(data).toEqual({ people: PEOPLE.map((id) => ({ id, name: `name of ${id}` })) });
  });
});

describe('errors that an owner tells are checked and counted', () => {
  test('a million errors of one place are told once, and of many places not more than 200', async () => {
    const errors = Array.from({ length: 50_000 }, (_none, index) => ({
      message: 'x'.repeat(20),
      path: ['_entities', index % 4, `f${index}`],
      extensions: { code: 'INTERNAL' },
    }));
    world.notesBehave(({ response }) => answerJson(response, JSON.stringify({ data: null, errors })));

    const answer = await world.asks(NOTES);

    expect(answer.data).toMatchObject({ people: PEOPLE.map((id) => ({ id, note: null })) });
    expect(answer.errors.length).toBeLessThanOrEqual(200);
  });

  test.each<[string, unknown]>([
    ['a message without end', { message: 'a'.repeat(100_000), extensions: { code: 'INTERNAL' } }],
    ['a path without end', { message: 'x', path: Array.from({ length: 100_000 }, () => 'a') }],
    ['a path of objects', { message: 'x', path: [{}, [], null] }],
    ['a path to the prototype', { message: 'x', path: ['__proto__', 'constructor', 0] }],
    ['extensions that are a list', { message: 'x', extensions: ['code'] }],
    [
      'a code that nobody knows',
      { message: 'password=1', extensions: { code: 'ER_ACCESS', stack: 'at db' } },
    ],
    [
      'a coordinate without end',
      { message: 'x', extensions: { code: 'FORBIDDEN', coordinate: 'a'.repeat(9_999) } },
    ],
    ['a number in place of an error', 5],
    ['null in place of an error', null],
  ])('%s is told in the gateway’s own words', async (_what, error) => {
    world.notesBehave(({ response }) =>
      answerJson(response, JSON.stringify({ data: null, errors: [error] })),
    );

    const { data, errors } = await world.asks(NOTES);

    expect(data).toMatchObject({ people: PEOPLE.map((id) => ({ id, note: null })) });
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/aaaa|password|stack|ER_ACCESS|at db/);
    expect(errors.every(({ path }) => path?.[0] === 'people')).toBe(true);
  });
});

// The one field that was asked for, under whatever neutral name it travels.
function withValue(entity: Entity, value: unknown): Entity {
  return Object.fromEntries(
    Object.entries(entity).map(([name, given]) => [name, name.startsWith('_') ? given : value]),
  );
}

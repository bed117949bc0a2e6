import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/procedures/subgraph.ts';
import { anonymous } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { storeVersions } from '../../subgraphs/procedures/operations/store-versions.ts';
import { statementsDuring } from '../support/sql-statements.ts';
import { aDraft } from './support/a-draft.ts';
import { listProcedures } from './support/ask-procedures.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph);
});
afterAll(() => world.stop());

describe('searching the procedures by the words of their names', () => {
  test.each([
    'khai sinh',
    'Đăng ký khai sinh',
    'dang ky khai sinh',
    'đăng kí khai sinh',
    'ĐĂNG KÝ KHAI SINH',
    'khai  sinh, đăng ký',
    'đăng ký khai sinh'.normalize('NFD'),
  ])('"%s" finds Đăng ký khai sinh before every other procedure', async (search) => {
    const { codes } = await listProcedures(world, { search });

    expect(codes[0]).toBe('1.001193');
    expect(codes).toContain('2.000986');
  });

  test('the beginning of a word is enough to find a procedure while somebody types', async () => {
    const { codes } = await listProcedures(world, { search: 'giay phep lai' });

    expect(codes).toEqual(expect.arrayContaining(['3.000347', '3.000348']));
    expect(codes).toHaveLength(2);
  });

  test('the words as they are written rank a name above the same letters with other marks', async () => {
    const drafts = [
      aDraft({ code: '9.100001', name: { vi: 'Cấp bằng mã số', en: null } }),
      aDraft({ code: '9.100002', name: { vi: 'Cấp bảng mã số', en: null } }),
    ];
    await world.runtime.orm.em.fork().transactional((em) => storeVersions(em, drafts));

    const one = await listProcedures(world, { search: 'cấp bằng mã số' });
    const other = await listProcedures(world, { search: 'cấp bảng mã số' });

    expect(one.codes.slice(0, 2)).toEqual(['9.100001', '9.100002']);
    expect(other.codes.slice(0, 2)).toEqual(['9.100002', '9.100001']);
  });

  test('an English name and a code find their procedure too', async () => {
    const english = await listProcedures(world, { search: 'marriage registration' });
    const code = await listProcedures(world, { search: '1.014027' });

    expect(english.codes).toEqual(['1.000894']);
    expect(code.codes).toEqual(['1.014027']);
  });

  test('a search that matches nothing gives an empty page and no error', async () => {
    const answer = await listProcedures(world, { search: 'xyzzy' });

    expect(answer).toMatchObject({ codes: [], hasNextPage: false, errors: [] });
  });

  test('a text without any word lists every procedure by its code', async () => {
    const { codes } = await listProcedures(world, { search: ' ?! ', first: 3 });

    expect(codes).toEqual(['1.000656', '1.000894', '1.001193']);
  });

  test('odd characters in a search neither fail nor reach the query language', async () => {
    const odd = ["';--", 'khai & | ! <-> :*', '(((', "khai' sinh\\", '\uD800'];

    const answers = await Promise.all(odd.map((search) => listProcedures(world, { search })));

    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

describe('paging through the procedures', () => {
  test('pages of a search follow each other in rank without loss or repeat', async () => {
    const all = await listProcedures(world, { search: 'đăng ký', first: 100 });

    const paged = await everyPage({ search: 'đăng ký', first: 3 });

    expect(all.codes.length).toBeGreaterThan(9);
    expect(paged).toEqual(all.codes);
  });

  test('pages of the whole list follow each other by code without loss or repeat', async () => {
    const all = await listProcedures(world, { first: 100 });

    const paged = await everyPage({ first: 7 });

    expect(paged).toEqual(all.codes);
    expect(all.codes).toEqual(all.codes.toSorted());
  });

  test.each([
    ['a cursor of the list without a search', { search: 'khai sinh' }],
    ['something that is no cursor', { search: 'khai sinh', after: 'bm90IGEgY3Vyc29y' }],
    [
      'a rank that is no number',
      { search: 'khai sinh', after: Buffer.from('["x","y"]').toString('base64url') },
    ],
    ['a page of more than a hundred', { first: 101 }],
    ['a page of nothing', { first: 0 }],
  ])('%s is refused with BAD_USER_INPUT', async (_what, asked) => {
    const plain = await listProcedures(world, { first: 1 });

    const { errors } = await listProcedures(world, { after: plain.endCursor, ...asked });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('a page of fifty with category, results, papers and form is one statement for each kind of row', async () => {
    const query = `{ procedures(first: 50) { edges { node {
      name category { name } results { name } components { name substitution { resultTypes { name } } } form { fields { label } }
    } } } }`;

    const { answer, statements } = await statementsDuring(() => world.asks({ caller: anonymous, query }));

    expect(answer.errors).toEqual([]);
    // The result types that replace papers are known only once the papers are.
    expect(statements.map((statement) => /from "?(\w+)/.exec(statement)?.[1] ?? '').toSorted()).toEqual(
      ['category', 'component', 'form_field', 'procedure', 'result_type'].toSorted(),
    );
  });
});

describe('choosing among the procedures', () => {
  test.each([
    [{ category: 'G01-CA05' }, ['1.003197', '1.004194', '1.004222', '1.010038', '2.001159']],
    [{ category: 'G01-CA05', online: 'FULL' }, ['1.003197', '1.004194', '2.001159']],
    [{ for: 'FOREIGNER', category: 'G15-TP07' }, ['2.000635']],
    [{ level: 'MINISTRY', category: 'G01-CA28' }, ['3.000347', '3.000348']],
    [{ search: 'khai sinh', for: 'ORGANIZATION' }, []],
  ])('the filter %j shows just the procedures it names', async (asked, expected) => {
    const { codes } = await listProcedures(world, asked);

    expect(codes).toEqual(expected);
  });
});

async function everyPage(asked: { search?: string; first: number }): Promise<string[]> {
  const codes: string[] = [];
  const next = async (after: string | null): Promise<string[]> => {
    const page = await listProcedures(world, { ...asked, after });
    codes.push(...page.codes);
    return page.hasNextPage ? next(page.endCursor) : codes;
  };
  return next(null);
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { GRAPHIQL_WORDS, withOurWords } from '../../../../gateway/console/playground/graphiql-words.ts';

const pathOf = (file: string): string => `${process.cwd()}/node_modules/${file}`;

test.each(Object.keys(GRAPHIQL_WORDS))('%s says everything that is said otherwise here', (file) => {
  const code = withOurWords(pathOf(file), readFileSync(pathOf(file), 'utf8'));

  expect(code).toContain('·');
});

test('a release that says it in other words is told, not passed over', () => {
  expect(() => withOurWords(pathOf('@graphiql/plugin-history/dist/index.js'), 'title: "Past"')).toThrow(
    /graphiql-words/,
  );
});

test('other files are left alone', () => {
  expect(withOurWords(pathOf('react/index.js'), 'title: "History"')).toBeNull();
});

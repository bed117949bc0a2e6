import { dirname, posix } from 'node:path';

import { describe, expect, test } from 'vitest';

import { kitMembers } from '#schema/commands/codegen.ts';
import { SUBGRAPHS, type SubgraphName } from '#schema/subgraphs.ts';

import { entriesOf, filesBelow, importsOf, rootFiles, stringLiterals } from './project-files.ts';

const REQUIRED = [
  'README.md',
  'context.ts',
  'entities',
  'loaders.ts',
  'migrations',
  'resolvers',
  'seed',
  'server.ts',
  'subgraph.ts',
];
const ONCE_THERE_IS_ONE = ['commands', 'operations', 'rules', 'workers'];
// What one subgraph alone has to do, and what is too much for its operations.
const OF_ONE: Readonly<Partial<Record<SubgraphName, readonly string[]>>> = {
  registry: ['checks', 'certify', 'compose'],
};
const SOURCES = ['gateway', 'schema', 'subgraphs'];

describe.each(SUBGRAPHS)('the subgraph %s has the shape of every subgraph', (name) => {
  const entries = entriesOf(`subgraphs/${name}`);

  test(`${name} has every file and folder that a reader of another subgraph looks for`, () => {
    expect(REQUIRED.filter((entry) => !entries.includes(entry))).toEqual([]);
  });

  test(`${name} has nothing beside the entries that every subgraph may have`, () => {
    const known = new Set([...REQUIRED, ...ONCE_THERE_IS_ONE, ...(OF_ONE[name] ?? [])]);

    expect(entries.filter((entry) => !known.has(entry))).toEqual([]);
  });

  test(`${name} has no folder without a file in it`, () => {
    const folders = entries.filter((entry) => !entry.includes('.'));

    expect(folders.filter((folder) => entriesOf(`subgraphs/${name}/${folder}`).length === 0)).toEqual([]);
  });

  test(`${name} is started alone by a server.ts that only runs its own definition`, () => {
    const server = filesBelow([`subgraphs/${name}`], 'server.ts');

    expect(server.flatMap(({ text }) => importsOf(text))).toEqual(['#shared/run.ts', './subgraph.ts']);
  });

  test(`${name} has a mirror test for every rule and every operation`, () => {
    const missing = ['rules', 'operations'].flatMap((folder) => {
      const tests = entriesOf(`test/${name}/${folder}`);
      return entriesOf(`subgraphs/${name}/${folder}`)
        .filter((file) => !tests.includes(file.replace(/\.ts$/, '.test.ts')))
        .map((file) => `test/${name}/${folder}/${file.replace(/\.ts$/, '.test.ts')}`);
    });

    expect(missing).toEqual([]);
  });

  test(`${name} passes the conformance suite of every subgraph`, () => {
    expect(entriesOf(`test/${name}`)).toContain('conformance.test.ts');
  });

  test(`${name} names the act and article of every rule by @see`, () => {
    const unsourced = filesBelow([`subgraphs/${name}`], '.ts')
      .filter(({ path }) => path.startsWith(`subgraphs/${name}/rules/`))
      .filter(({ text }) => !/@see \S/.test(text));

    expect(unsourced.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(kitMembers())('the member %s, built with the kit, has the shape of every subgraph', (name) => {
  const entries = entriesOf(`subgraphs/members/${name}`);

  test(`${name} has what a reader of a subgraph looks for, and its SDL, types and tests beside it`, () => {
    const required = REQUIRED.filter((entry) => entry !== 'server.ts');

    expect(
      [...required, `${name}.graphql`, 'generated', 'test'].filter((one) => !entries.includes(one)),
    ).toEqual([]);
  });

  test(`${name} has a mirror test for every rule and every operation, and passes the conformance suite`, () => {
    const missing = ['rules', 'operations'].flatMap((folder) => {
      const tests = entriesOf(`subgraphs/members/${name}/test/${folder}`);
      return entriesOf(`subgraphs/members/${name}/${folder}`)
        .map((file) => file.replace(/\.ts$/, '.test.ts'))
        .filter((file) => !tests.includes(file));
    });

    expect(missing).toEqual([]);
    expect(entriesOf(`subgraphs/members/${name}/test`)).toContain('conformance.test.ts');
  });
});

describe('the kit knows no subgraph', () => {
  const kit = filesBelow(['subgraphs/shared'], '.ts');

  test('no file of the kit imports anything from a subgraph', () => {
    const wrong = kit.flatMap(({ path, text }) =>
      importsOf(text)
        .map((specifier) => posix.join(dirname(path), specifier))
        .filter((target) => /^subgraphs\/(?!shared\/)/.test(target))
        .map((target) => `${path} → ${target}`),
    );

    expect(wrong).toEqual([]);
  });

  test('no file of the kit branches on the name of a subgraph', () => {
    const names: readonly string[] = SUBGRAPHS;
    const wrong = kit.filter(({ text }) => stringLiterals(text).some((literal) => names.includes(literal)));

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

// A member has its tests beside it, as a ministry's own repository would.
const OF_MEMBERS_TESTS = /^subgraphs\/members\/[^/]+\/test\//;

describe('imports go one way', () => {
  test('only gateway/commands loads the subgraph.ts of a subgraph, beside its own server.ts', () => {
    const loading = filesBelow(SOURCES, '.ts')
      .filter(({ text }) => stringLiterals(text).some((literal) => /(?:^|\/)subgraph\.ts$/.test(literal)))
      .filter(({ path }) => !/^gateway\/commands\/|^subgraphs\/\w+\/server\.ts$/.test(path))
      // It only looks which members are built with our kit.
      .filter(({ path }) => path !== 'schema/commands/codegen.ts' && !OF_MEMBERS_TESTS.test(path));

    expect(loading.map(({ path }) => path)).toEqual([]);
  });

  test('the contract imports neither the kit, nor a subgraph, nor the gateway', () => {
    const wrong = filesBelow(['schema'], '.ts').flatMap(({ path, text }) =>
      importsOf(text)
        .filter((specifier) => /^#shared|(?:^|\/)(?:subgraphs|gateway|test)\//.test(specifier))
        .map((specifier) => `${path} → ${specifier}`),
    );

    expect(wrong).toEqual([]);
  });

  test('no subgraph imports another or the gateway, not even dynamically', () => {
    const files = filesBelow(['subgraphs'], '.ts').filter(({ path }) => !OF_MEMBERS_TESTS.test(path));
    const wrong = files.flatMap(({ path, text }) => {
      const own = `${path.split('/').slice(0, 2).join('/')}/`;
      return importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(dirname(path), specifier))
        .filter((target) => !target.startsWith(own))
        .map((target) => `${path} → ${target}`);
    });

    expect(wrong).toEqual([]);
  });

  test('only subgraph.ts reaches into the resolvers of a subgraph', () => {
    const reaching = filesBelow(['subgraphs'], '.ts')
      .filter(({ path }) => !path.includes('/resolvers/') && !path.endsWith('/subgraph.ts'))
      .filter(({ text }) => importsOf(text).some((specifier) => specifier.includes('/resolvers/')));

    expect(reaching.map(({ path }) => path)).toEqual([]);
  });

  test('nothing that runs in production imports a test', () => {
    const wrong = filesBelow(SOURCES, '.ts')
      .filter(({ path }) => !OF_MEMBERS_TESTS.test(path))
      .filter(({ text }) => importsOf(text).some((specifier) => /(?:^|\/)test\//.test(specifier)));

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('words that a reader can rely on', () => {
  const ours = [...filesBelow([...SOURCES, 'test', '.ci']), ...rootFiles()];

  test('every word for unfinished work carries the number of its issue', () => {
    // A letter in brackets, so that this file does not find itself.
    const marker = /\b(?:T[O]DO|F[I]XME|X[X]X)\b(?!\(#\d+\))/;

    expect(ours.filter(({ text }) => marker.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no file names the host of a package registry', () => {
    const host = /n[p]mjs\.(?:org|com)|y[a]rnpkg\.com|r[e]gistry\.\w+\.\w+/;

    expect(ours.filter(({ text }) => host.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('every export of the kit, of rules, operations and entities says what it is', () => {
    const undocumented = filesBelow(['subgraphs'], '.ts')
      .filter(({ path }) => /^subgraphs\/(?:shared\/|\w+\/(?:rules|operations|entities)\/)/.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^(.*)\n(export (?:async )?(?:function|const|class|interface|type) \w+)/gm)]
          .filter(([, above = '']) => !above.trimEnd().endsWith('*/'))
          .map(([, , declaration]) => `${path}: ${declaration}`),
      );

    expect(undocumented).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { missingDescriptions } from '#schema/commands/descriptions.ts';

import { createSubgraph } from '../../../../gateway/commands/subgraph/create.ts';
import { MEMBERS } from '../../../../gateway/commands/load-member.ts';
import type { Outcome } from '../../../../gateway/commands/outcome.ts';

let into = '';
let made: Outcome;
beforeAll(async () => {
  // Begins with a dot: whoever lists the members meanwhile does not see it.
  into = mkdtempSync(join(MEMBERS, '.tried-'));
  made = await createSubgraph('fishing-permits', { into });
});
afterAll(() => rmSync(into, { recursive: true }));

const textOf = (file: string) => readFileSync(join(into, 'fishing-permits', file), 'utf8');

describe('a subgraph is made ready to run', () => {
  test('it has the entries of every subgraph, its SDL beside them, and tests of its own', () => {
    expect(made.done).toBe(true);
    expect(readdirSync(join(into, 'fishing-permits')).toSorted()).toEqual([
      'README.md',
      'context.ts',
      'entities',
      'fishing-permits.graphql',
      'generated',
      'loaders.ts',
      'migrations',
      'resolvers',
      'rules',
      'seed',
      'subgraph.ts',
      'test',
    ]);
  });

  test('no mark of the template is left in any file', () => {
    const left = readdirSync(join(into, 'fishing-permits'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => /\{\{|__(?:name|stamp)__|\.template$/.test(path + readFileSync(path, 'utf8')));

    expect(left).toEqual([]);
  });

  test('its SDL speaks two languages and marks what is personal', () => {
    const sdl = textOf('fishing-permits.graphql');

    expect(missingDescriptions('fishing-permits', parse(sdl))).toEqual([]);
    expect(sdl).toContain('fishingPermitsRecords: [FishingPermitsRecord!] @personal(class: BASIC)');
  });

  test('the next commands are printed, each ready to be pasted', () => {
    const told = made.lines.join('\n');

    expect(told).toContain('npx vitest run subgraphs/members/.tried-');
    expect(told).toContain('npm run start:member -- subgraphs/members/.tried-');
    expect(told).toContain('subgraph check --name fishing-permits --schema subgraphs/members/.tried-');
  });
});

describe('nothing is written where something could be lost', () => {
  test('a folder that is there already is refused and stays as it was', async () => {
    const before = textOf('README.md');

    const again = await createSubgraph('fishing-permits', { into });

    expect(again.done).toBe(false);
    expect(again.lines.join('\n')).toContain('is there already');
    expect(textOf('README.md')).toBe(before);
  });

  test('an empty folder of that name is refused as well', async () => {
    mkdirSync(join(into, 'empty-one'));

    expect((await createSubgraph('empty-one', { into })).done).toBe(false);
    expect(readdirSync(join(into, 'empty-one'))).toEqual([]);
  });

  test.each(['citizens', '../citizens', 'Fishing'])('the name "%s" is wrong use', async (name) => {
    await expect(createSubgraph(name, { into })).rejects.toMatchObject({ name: 'WrongUse' });
  });

  test('a folder outside the repository is wrong use: the kit is not there', async () => {
    await expect(createSubgraph('fishing-permits', { into: tmpdir() })).rejects.toMatchObject({
      name: 'WrongUse',
    });
  });
});

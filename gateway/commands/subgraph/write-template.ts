import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { MemberNames } from './member-names.ts';

const TEMPLATE = join(import.meta.dirname, 'template');
const ENDING = '.template';

/** What a new subgraph is called and where it comes to lie. */
export interface NewSubgraph {
  readonly names: MemberNames;
  /** Absolute; not there yet. */
  readonly folder: string;
  /** The same from the root, as a person writes it. */
  readonly shown: string;
  /** What `start:member` is told. */
  readonly word: string;
  /** The repository. */
  readonly root: string;
}

/** Writes every file of the template with the names in it, and the types that codegen makes of its SDL. Gives the paths, sorted. */
export async function writeTemplate(made: NewSubgraph): Promise<readonly string[]> {
  const { folder } = made;
  // Under another name until it is whole: nobody finds half a subgraph.
  const draft = `${folder}.new`;
  mkdirSync(draft, { recursive: true });
  try {
    const words = wordsOf(made);
    for (const file of templateFiles()) {
      const path = join(draft, filled(file.slice(0, -ENDING.length), words));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, filled(readFileSync(join(TEMPLATE, file), 'utf8'), words));
    }
    await format(draft);
    await writeTypes(draft, made.names.name);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return filesBelow(folder);
}

const templateFiles = (): readonly string[] => filesBelow(TEMPLATE);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** In the text `{{word}}`, in a file's name `__word__`. */
function filled(text: string, words: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\{\{(\w+)\}\}|__([a-z]+)__/g, (given, inText?: string, inName?: string) => {
    return words.get(inText ?? inName ?? '') ?? given;
  });
}

function wordsOf({ names, folder, shown, word, root }: NewSubgraph): ReadonlyMap<string, string> {
  const support = join(root, 'test/support');
  return new Map([
    ['name', names.name],
    ['Type', names.type],
    ['field', names.field],
    ['table', names.table],
    ['stamp', new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)],
    ['support', relative(join(folder, 'test'), support)],
    ['support2', relative(join(folder, 'test/rules'), support)],
    ['folder', shown],
    ['word', word],
  ]);
}

async function writeTypes(folder: string, name: string): Promise<void> {
  const { memberTypes } = await import('#schema/commands/codegen.ts');
  const text = await memberTypes(folder, name);
  mkdirSync(join(folder, 'generated'));
  writeFileSync(join(folder, 'generated/resolver-types.ts'), text);
}

async function format(folder: string): Promise<void> {
  const oxfmt = join(dirname(createRequire(import.meta.url).resolve('oxfmt/package.json')), 'bin/oxfmt');
  await promisify(execFile)(process.execPath, [oxfmt, folder]);
}

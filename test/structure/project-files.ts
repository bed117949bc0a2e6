import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The root of the project. */
export const ROOT = join(import.meta.dirname, '../..');

// What npm, the database, the build and tests leave beside our own files.
const NOT_OURS = /(?:^|\/)(?:node_modules|\.git|\.data|dist|generated)(?:\/|$)/;

/** A file of the project, with its path from the root. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** The names in a folder of the project, sorted; none when there is no such folder. */
export function entriesOf(folder: string): readonly string[] {
  const path = join(ROOT, folder);
  return existsSync(path) ? readdirSync(path).toSorted() : [];
}

/** Every file of ours below these folders whose name ends so. */
export function filesBelow(folders: readonly string[], ending = ''): readonly ProjectFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !NOT_OURS.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The files that lie in the root itself, the lock file too. */
export function rootFiles(): readonly ProjectFile[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ path: name, text: readFileSync(join(ROOT, name), 'utf8') }));
}

// A comment, an expression after what can stand before one, or a text; only texts are captured.
const TOKEN = new RegExp(
  [
    String.raw`\/\*[\s\S]*?\*\/|\/\/[^\n]*`,
    String.raw`(?<=[=(,:;!&|?{[]\s*|return\s+)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/`,
    String.raw`'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"`,
    '`((?:\\\\.|[^`\\\\])*)`',
  ].join('|'),
  'g',
);

/** The texts that a TypeScript file writes in quotes, also inside a template; words in comments are not among them. */
export function stringLiterals(source: string): readonly string[] {
  return [...source.matchAll(TOKEN)].flatMap(([, single, double, template]) =>
    template === undefined ? (single ?? double ?? []) : [template].concat(stringLiterals(template)),
  );
}

/** What a TypeScript file imports, statically or dynamically by a fixed text. */
export function importsOf(source: string): readonly string[] {
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"`]([^'"`]+)['"`]/g)].map(
    ([, specifier = '']) => specifier,
  );
}

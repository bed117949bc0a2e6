import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SUBGRAPHS } from '../subgraphs.ts';
import { typesOf } from './codegen.ts';
import { composeOurs } from './compose.ts';
import type { Reason } from './reason.ts';

const SCHEMA = join(import.meta.dirname, '..');

/** A committed file that a command makes: the text that the command makes now. */
export interface MadeFile {
  /** Its path below schema/. */
  readonly file: string;
  readonly command: string;
  readonly text: string;
}

/** What composition and codegen make of the SDL now. Fails when the subgraphs do not compose. */
export async function madeFiles(): Promise<readonly MadeFile[]> {
  const types = await Promise.all(
    SUBGRAPHS.map(async (name) => ({
      file: `generated/${name}.ts`,
      command: 'npm run contract:codegen',
      text: await typesOf(name),
    })),
  );
  const supergraph = { file: 'supergraph.graphql', command: 'npm run contract:compose', text: composeOurs() };
  return [supergraph, ...types];
}

/** The files whose committed text (null: there is none) is not what their command makes. */
export function staleFiles(
  made: readonly MadeFile[],
  committed: (file: string) => string | null = readSchemaFile,
): readonly Reason[] {
  return made
    .filter(({ file, text }) => committed(file) !== text)
    .map(({ file, command }) => ({
      vi: `schema/${file} không phải là kết quả hiện tại của "${command}": hãy chạy lại.`,
      en: `schema/${file} is not what "${command}" makes now: run it.`,
    }));
}

function readSchemaFile(file: string): string | null {
  const path = join(SCHEMA, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

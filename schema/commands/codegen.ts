import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

import { readSubgraphSdl } from '../sdl.ts';
import { SUBGRAPHS } from '../subgraphs.ts';

// What a scalar of the contract is once it was parsed.
const SCALARS = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  PartialDate: 'string',
  PersonalId: 'string',
  TaxCode: 'string',
  UnitCode: 'string',
  AreaCode: 'string',
  ProcedureCode: 'string',
  DossierCode: 'string',
  Dong: 'number',
  _FieldSet: 'string',
};

const HEADER = '// Made by `npm run contract:codegen` from the SDL; do not edit.\n';
const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(import.meta.dirname, '../generated');

/** The TypeScript types of one subgraph's SDL, with resolver types for its rows and context. */
export async function typesOf(name: string): Promise<string> {
  const made = await codegen({
    filename: `${name}.ts`,
    schema: parse(readSubgraphSdl(name)),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: SCALARS,
      maybeValue: 'T | null',
      mappers: rowsOf(name),
      contextType: `../../subgraphs/${name}/context.ts#${pascal(name)}Context`,
    },
  });
  return HEADER + made;
}

// By convention an entity file that stands for a GraphQL type exports `<Type>Row`: what its resolvers get as parent.
function rowsOf(name: string): Record<string, string> {
  const folder = join(ROOT, 'subgraphs', name, 'entities');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(
    files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^export (?:type|interface) (\w+)Row\b/gm)].map(
        ([, type = '']) => [type, `../../subgraphs/${name}/entities/${file}#${type}Row`],
      ),
    ),
  );
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

/** Writes `schema/generated/<subgraph>.ts` for every subgraph. */
export async function writeTypes(): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const made = await Promise.all(SUBGRAPHS.map(async (name) => ({ name, text: await typesOf(name) })));
  for (const { name, text } of made) {
    writeFileSync(join(OUTPUT, `${name}.ts`), text);
  }
}

if (import.meta.main) {
  await writeTypes();
}

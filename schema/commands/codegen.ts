import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

import { readSubgraphSdl } from '../sdl.ts';
import { isSubgraphName, SUBGRAPHS } from '../subgraphs.ts';

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
const MEMBERS = join(ROOT, 'subgraphs/members');

/** The TypeScript types of the SDL of one of our subgraphs, or of a member in its usual place, with resolver types for its rows and context. */
export function typesOf(name: string): Promise<string> {
  if (!isSubgraphName(name)) {
    return memberTypes(join(MEMBERS, name), name);
  }
  // As seen from the file that is written.
  const place = { folder: join(ROOT, 'subgraphs', name), seenAs: `../../subgraphs/${name}` };
  return typesIn(place, name, readSubgraphSdl(name));
}

/** The types of a member that is built with the kit and lies in a folder. */
export function memberTypes(folder: string, name: string): Promise<string> {
  return typesIn({ folder, seenAs: '..' }, name, readFileSync(join(folder, `${name}.graphql`), 'utf8'));
}

interface Place {
  /** Where the subgraph is. */
  readonly folder: string;
  /** The same from the file that is written. */
  readonly seenAs: string;
}

async function typesIn({ folder, seenAs }: Place, name: string, sdl: string): Promise<string> {
  const made = await codegen({
    filename: `${name}.ts`,
    schema: parse(sdl),
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
      mappers: rowsOf({ folder, seenAs }),
      contextType: `${seenAs}/context.ts#${pascal(name)}Context`,
    },
  });
  return HEADER + made;
}

// By convention an entity file that stands for a GraphQL type exports `<Type>Row`: what its resolvers get as parent.
function rowsOf({ folder, seenAs }: Place): Record<string, string> {
  const entities = join(folder, 'entities');
  const files = existsSync(entities) ? readdirSync(entities) : [];
  return Object.fromEntries(
    files.flatMap((file) =>
      [...readFileSync(join(entities, file), 'utf8').matchAll(/^export (?:type|interface) (\w+)Row\b/gm)].map(
        ([, type = '']) => [type, `${seenAs}/entities/${file}#${type}Row`],
      ),
    ),
  );
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

/** The members of ministries that are built with the kit: the folders with a `subgraph.ts`. */
export function kitMembers(): readonly string[] {
  return readdirSync(MEMBERS)
    .filter((name) => existsSync(join(MEMBERS, name, 'subgraph.ts')))
    .toSorted();
}

/** Writes `schema/generated/<subgraph>.ts` for every subgraph, and for a member `generated/resolver-types.ts` in its own folder. */
export async function writeTypes(): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const ours = SUBGRAPHS.map((name) => ({ name, file: join(OUTPUT, `${name}.ts`) }));
  const members = kitMembers().map((name) => ({ name, file: memberTypesFile(name) }));
  const made = await Promise.all(
    [...ours, ...members].map(async ({ name, file }) => ({ file, text: await typesOf(name) })),
  );
  for (const { file, text } of made) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Where the types of a member built with the kit are. */
export function memberTypesFile(name: string): string {
  return join(MEMBERS, name, 'generated/resolver-types.ts');
}

if (import.meta.main) {
  await writeTypes();
}

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, type DocumentNode, parse, printSchema } from 'graphql';

import { readSupergraph } from '../supergraph/supergraph.ts';

const FOLDER = import.meta.dirname;
const SUPERGRAPH = join(FOLDER, '../../schema/supergraph.graphql');
const HEADER = '// Made by `npm run console:codegen` from the .graphql file of the same name; do not edit.\n';
const IMPORT = "import { type TypedDocumentNode } from 'urql';\n\n";
// A file of this name holds one fragment, for any operation of the pages.
const SHARED = '.fragment.graphql';
// What a scalar of the contract is in an answer.
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
};

/** What is made of an operation's file, and where it goes, from this folder. */
export interface MadeOperations {
  readonly file: string;
  readonly text: string;
}

/** The types of the pages' operations, as the public graph answers them now. Rejects when one asks for what is not there. */
export async function madeOperations(): Promise<readonly MadeOperations[]> {
  const schema = parse(printSchema(readSupergraph(readFileSync(SUPERGRAPH, 'utf8')).schema));
  const sources = globSync('pages/**/*.graphql', { cwd: FOLDER }).toSorted();
  const shared = sources.filter((source) => source.endsWith(SHARED)).map(readSource);
  return Promise.all(
    sources
      .filter((source) => !source.endsWith(SHARED))
      .map(async (source) => {
        const text = withFragments(readSource(source), shared);
        const document = parse(text, { noLocation: true });
        const types = await codegen({
          filename: source,
          schema,
          documents: [{ location: source, document }],
          plugins: [{ operations: {} }],
          pluginMap: { operations },
          config: {
            scalars: SCALARS,
            enumsAsTypes: true,
            skipTypename: false,
            maybeValue: 'T | null',
            useTypeImports: true,
            immutableTypes: true,
          },
        });
        return {
          file: madeFile(source),
          text: `${HEADER}${IMPORT}${types}\n${typedText(source, text, document)}`,
        };
      }),
  );
}

function readSource(source: string): string {
  return readFileSync(join(FOLDER, source), 'utf8');
}

// An operation goes to the hub as one text: what it spreads of the shared fragments stands below it, and what those spread.
function withFragments(text: string, shared: readonly string[]): string {
  const missing = shared.find((fragment) => {
    const [, name = ''] = /fragment (\w+) on/.exec(fragment) ?? [];
    return new RegExp(`\\.\\.\\.\\s*${name}\\b`).test(text) && !text.includes(`fragment ${name} on`);
  });
  return missing === undefined ? text : withFragments(`${text}\n${missing}`, shared);
}

// The client takes a text for a document; only its type tells what comes back.
function typedText(source: string, text: string, { definitions }: DocumentNode): string {
  const [only, ...others] = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (only?.name === undefined || others.length > 0) {
    throw new Error(`${source} has to hold one operation, with a name.`);
  }
  const name = only.name.value;
  const type = `${name}${only.operation.charAt(0).toUpperCase()}${only.operation.slice(1)}`;
  const document = `TypedDocumentNode<${type}, ${type}Variables>`;
  return `export const ${name} = ${JSON.stringify(text)} as string as unknown as ${document};\n`;
}

function madeFile(source: string): string {
  return join(dirname(source), 'generated', `${basename(source, '.graphql')}.ts`);
}

/** Writes `generated/<name>.ts` beside each `<name>.graphql` of the pages. */
async function writeOperations(): Promise<void> {
  for (const { file, text } of await madeOperations()) {
    mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
    writeFileSync(join(FOLDER, file), text);
  }
}

if (import.meta.main) {
  await writeOperations();
}

import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { ROOT } from './project-files.ts';

const SUBGRAPH = 'A subgraph imports only its own files and #shared.';
const RULE = 'A rule is a pure function: no database, no network, no GraphQL.';
const KIT = 'The kit knows no subgraph.';
const GATEWAY = 'only gateway/commands loads subgraphs, by dynamic import.';

const PLANTED = [
  ['subgraphs/dossiers/loaders.ts', '../citizens/loaders.ts', SUBGRAPH],
  ['subgraphs/dossiers/context.ts', '../../gateway/server.ts', SUBGRAPH],
  ['subgraphs/dossiers/resolvers/dossier.ts', '../../citizens/entities/citizen.ts', SUBGRAPH],
  ['subgraphs/dossiers/operations/accept.ts', '../../units/operations/import-areas.ts', SUBGRAPH],
  ['subgraphs/dossiers/rules/is-overdue.ts', '../../citizens/rules/is-adult.ts', RULE],
  ['subgraphs/dossiers/rules/uses-database.ts', '@mikro-orm/core', RULE],
  ['subgraphs/dossiers/rules/uses-server.ts', '@apollo/server', RULE],
  ['subgraphs/dossiers/rules/uses-graphql.ts', 'graphql', RULE],
  ['subgraphs/dossiers/rules/reads-files.ts', 'node:fs', RULE],
  ['subgraphs/dossiers/rules/loads-rows.ts', '../loaders.ts', RULE],
  ['subgraphs/dossiers/rules/changes-state.ts', '../operations/accept.ts', RULE],
  ['subgraphs/dossiers/rules/resolves.ts', '../resolvers/dossier.ts', RULE],
  ['subgraphs/dossiers/rules/knows-caller.ts', '../context.ts', RULE],
  ['subgraphs/shared/policy.ts', '../citizens/loaders.ts', KIT],
  ['subgraphs/shared/postgres/cluster.ts', '../../units/loaders.ts', SUBGRAPH],
  ['gateway/answer.ts', '../subgraphs/units/subgraph.ts', GATEWAY],
  ['gateway/plan/execute.ts', '../../subgraphs/citizens/loaders.ts', GATEWAY],
] as const;

const CLEAN = [
  ['subgraphs/citizens/loaders.ts', './entities/citizen.ts'],
  ['subgraphs/citizens/resolvers/citizen.ts', '../operations/move.ts'],
  ['subgraphs/citizens/operations/move.ts', '../rules/may-move.ts'],
  ['subgraphs/citizens/rules/may-move.ts', '#shared/policy.ts'],
  ['subgraphs/shared/postgres/start.ts', '../log.ts'],
  ['gateway/plan/run.ts', '#shared/policy.ts'],
  ['gateway/guard/limits.ts', '../../subgraphs/shared/errors.ts'],
] as const;

describe('imports against the direction of the house are refused by the linter', () => {
  let messages: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    messages = await lint([...PLANTED, ...CLEAN]);
  });

  test.each(PLANTED)('the linter refuses that %s imports %s', (file, _specifier, message) => {
    expect(messages.get(file)?.join('\n')).toContain(message);
  });

  test.each(CLEAN)('the linter lets %s import %s', (file) => {
    expect(messages.get(file) ?? []).toEqual([]);
  });
});

// A tree of its own with our configuration: the overrides' patterns are read from where the configuration lies.
async function lint(
  files: readonly (readonly [file: string, specifier: string, ...rest: unknown[]])[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-lint-'));
  copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [file, specifier] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      `import { thing } from '${specifier}';\n\nexport const used = thing;\n`,
    );
  }
  const { diagnostics } = await diagnosticsOf(folder);
  rmSync(folder, { recursive: true });
  return new Map(
    [...Map.groupBy(diagnostics, ({ filename }) => filename)].map(([file, found]) => [
      file,
      found.map(({ message, help }) => `${message} ${help ?? ''}`),
    ]),
  );
}

interface Diagnostics {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly message: string;
    readonly help?: string;
  }[];
}

function diagnosticsOf(folder: string): Promise<Diagnostics> {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve) => {
    execFile(process.execPath, [oxlint, '--format', 'json', '.'], { cwd: folder }, (_error, stdout) => {
      // The linter's own report: it ends with 1 because there are planted faults.
      resolve(JSON.parse(stdout) as Diagnostics);
    });
  });
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** `built`: made now. `fresh`: nothing had changed. `unavailable`: the tools of development are not installed. */
export type ConsoleBuild = 'built' | 'fresh' | 'unavailable';

// What decides the output beside our own files: another release of one of these makes another playground.
const TOOLS = [
  'vite/package.json',
  'graphiql/package.json',
  '@graphiql/react/package.json',
  'react/package.json',
  'urql/package.json',
];

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Makes gateway/console/dist when it is missing or older than its sources. It runs in a process of its own, because
 * bundling Monaco takes close to a gigabyte for four seconds and that must not stay with a process that serves.
 * Rejects with what the bundler said.
 */
export async function buildConsole(): Promise<ConsoleBuild> {
  const sources = await fingerprint();
  if (sources === null) {
    return 'unavailable';
  }
  if (sources === (await stampOfOutput())) {
    return 'fresh';
  }
  await promisify(execFile)(process.execPath, [`${folder}bundle.ts`, sources], { cwd: folder });
  return 'built';
}

// By content, not by time: a checkout or a container image may give every file the same hour.
async function fingerprint(): Promise<string | null> {
  const { resolve } = createRequire(import.meta.url);
  const files = globSync(
    '{*.html,bundle.ts,{app,graph,landing,operations,pages,parts,playground,session,words}/**/*.*,../../schema/scalars/*.ts}',
    { cwd: folder },
  ).toSorted();
  try {
    const paths = [...files.map((file) => folder + file), ...TOOLS.map((tool) => resolve(tool))];
    const contents = await Promise.all(paths.map((path) => readFile(path)));
    return contents.reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex');
  } catch {
    return null;
  }
}

async function stampOfOutput(): Promise<string | null> {
  return readFile(`${folder}dist/sources.sha256`, 'utf8').catch(() => null);
}

const SENTENCES: Record<ConsoleBuild, string> = {
  built: 'Đã dựng các trang. The pages are built.',
  fresh: 'Các trang đã có sẵn. The pages are up to date.',
  unavailable: 'Bỏ qua các trang: chưa cài công cụ phát triển. No pages: vite is not installed.',
};

if (import.meta.main) {
  process.stdout.write(`${SENTENCES[await buildConsole()]}\n`);
}

import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isMarked } from './marked-identifier.ts';

// What processes of this test file left behind in which somebody can be read: it is looked at when the file is over.
const marked: string[] = [];

// `hub token` prints a token and nothing else, to whoever asked for it; a token names its persona to the hub.
const ONE_TOKEN = /^eyJ[\w-]+\.[\w-]+\.[\w-]+\n$/;

/** Listens to a process of the hub: what it prints, and the log in its data folder when it ends. */
export function hear(child: ChildProcess, settings: Readonly<Record<string, string>>): void {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  // At once: whoever waits for the end takes the folder away.
  child.once('exit', () => {
    const log = join(settings['HUB_DATA_DIR'] ?? '', 'hub.log');
    saw('the log of a process', existsSync(log) ? readFileSync(log, 'utf8') : '');
  });
  child.once('close', () => {
    saw('what a process printed', said.out.replace(ONE_TOKEN, ''));
    saw('what a process printed as an error', said.err);
  });
}

function saw(place: string, text: string): void {
  if (isMarked(text)) {
    marked.push(place);
  }
}

/** Where somebody could be read since the last time this was asked. */
export function markedSince(): readonly string[] {
  return marked.splice(0);
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const SCHEMA = join(import.meta.dirname, '..');

/** A file below schema/ as a commit has it. Null: that commit has no such file, there is no such commit, or no repository. */
export function committedFile(file: string, commit: string): string | null {
  try {
    return execFileSync('git', ['show', '--end-of-options', `${commit}:./${file}`], {
      cwd: SCHEMA,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: Infinity,
    });
  } catch {
    return null;
  }
}

import { readFileSync, statSync } from 'node:fs';

/**
 * The key share in a file, read again when the file changes: keys are rotated while this server runs. A file that cannot be read
 * leaves what was read before; the first reading must succeed.
 */
export function openKeyShare(file, log = console.error) {
  let stamp = stampOf(file);
  let share = JSON.parse(readFileSync(file, 'utf8'));
  return () => {
    try {
      const found = stampOf(file);
      if (found !== stamp) {
        share = JSON.parse(readFileSync(file, 'utf8'));
        stamp = found;
      }
    } catch {
      // Half written, or away for a moment. The file is secret: its content is not logged.
      log('key share: the file cannot be read now; the keys of before are used');
    }
    return share;
  };
}

function stampOf(file) {
  const { mtimeMs, size, ino } = statSync(file);
  return `${mtimeMs} ${size} ${ino}`;
}

import { readFile, writeFile } from 'node:fs/promises';
import { WrongUse } from '../outcome.ts';

/** The text of a file that a command was given. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new WrongUse(`Không đọc được tệp ${path}`, `The file ${path} cannot be read`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongUse(`Tệp ${path} không phải UTF-8`, `The file ${path} is not UTF-8`);
  }
}

/** Writes a report to where it was asked for. */
export async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch(() => {
    throw new WrongUse(`Không ghi được tệp ${path}`, `The file ${path} cannot be written`);
  });
}

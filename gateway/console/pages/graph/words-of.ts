import type { Words } from '../../words/words.ts';

/** A description of the contract in both languages: English first there, and a line that begins with `vi: `. A language that is missing is said in the other. */
export function wordsOf(description: string | null | undefined): Words {
  const lines = (description ?? '').split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line.startsWith('vi: '));
  const en = (at === -1 ? lines : lines.slice(0, at)).join(' ').trim();
  const vi = at === -1 ? '' : lines.slice(at).join(' ').slice('vi: '.length).trim();
  return { vi: vi === '' ? en : vi, en: en === '' ? vi : en };
}

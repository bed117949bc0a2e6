import type { Words } from '../words/words.ts';

/** Words in both languages: Vietnamese first, English second, softer. */
export function Both({ vi, en }: Words) {
  return (
    <>
      {vi} <span lang="en">· {en}</span>
    </>
  );
}

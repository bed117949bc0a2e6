import type { SubgraphTool } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';

import { ownRelease } from '../operations/own-release.ts';

/** `hub registry go-back`: serves the schema of this version of the hub, also where a newer version has released its own since. */
export const goBack: SubgraphTool = {
  name: 'go-back',
  vi: 'Phát hành lược đồ của phiên bản này, dù phiên bản mới hơn đã phát hành của nó.',
  en: 'Release the schema of this version, also where a newer version has released its own.',
  word: null,
  options: [],
  run: (_given, withRuntime) =>
    withRuntime(async ({ orm, keys, now }) => {
      const made = await ownRelease(orm.em, { keys, now: now(), evenIfOlder: true });
      return typeof made === 'number'
        ? { done: true, lines: [inBothLanguages(released(made))], report: { release: made } }
        : { done: true, lines: [inBothLanguages(SAME)], report: { release: null } };
    }),
};

const SAME = {
  vi: 'Bản đang chạy đã là lược đồ của phiên bản này',
  en: 'What is served is the schema of this version already',
};

function released(number: number): Readonly<Record<'vi' | 'en', string>> {
  return {
    vi: `Đã phát hành lược đồ của phiên bản này: bản ${number}. Hãy dừng các tiến trình của phiên bản mới hơn`,
    en: `The schema of this version is release ${number}. Stop the processes of newer versions`,
  };
}

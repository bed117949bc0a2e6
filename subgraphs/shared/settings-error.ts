import { inBothLanguages, type Words } from './errors.ts';

/** One setting that cannot be used, and why. */
export interface SettingProblem {
  readonly setting: string;
  readonly words: Words;
}

/** Thrown once for a whole environment: it names every problem, in both languages, and repeats no secret. */
export class SettingsError extends Error {
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    const lines = problems.map(({ setting, words }) => `  ${setting}: ${inBothLanguages(words)}`);
    super(['Thiết lập chưa dùng được / Settings are not usable:', ...lines].join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

import { SUBGRAPHS } from '#schema/subgraphs.ts';
import type { SettingReader } from './setting-values.ts';
import type { SettingProblem } from './settings-error.ts';

/** The text of the environment, as `process.env` gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

// What the tests and `hub subgraph` read; set in a developer's shell they must not stop `npm start`.
const SETTINGS_OF_OTHERS = ['HUB_TEST_DATABASE_URL', 'HUB_TEST_BROWSER_URL', 'HUB_TOKEN'];

/** The setting of one subgraph, e.g. `HUB_DATABASE_URL_UNITS`. */
function settingOf(prefix: 'HUB_DATABASE_URL' | 'HUB_SUBGRAPH_URL', subgraph: string): string {
  return `${prefix}_${subgraph.toUpperCase().replaceAll('-', '_')}`;
}

/** One pass over the environment: it remembers which names it knows and what was wrong. */
export class Reading {
  readonly problems: SettingProblem[] = [];
  readonly #environment: Environment;
  readonly #known = new Set<string>(SETTINGS_OF_OTHERS);

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  take<T, D>(setting: string, read: SettingReader<T>, otherwise: D): T | D {
    this.#known.add(setting);
    // An empty value is what docker-compose passes for a name that is not set.
    const given = this.#environment[setting]?.trim() ?? '';
    if (given === '') {
      return otherwise;
    }
    const result = read(given);
    if ('value' in result) {
      return result.value;
    }
    this.problems.push({ setting, words: result.problem });
    return otherwise;
  }

  perSubgraph(
    prefix: 'HUB_DATABASE_URL' | 'HUB_SUBGRAPH_URL',
    read: SettingReader<string>,
    otherwise: (name: string) => string | null,
  ): Readonly<Record<string, string>> {
    const entries = SUBGRAPHS.map(
      (name) => [name, this.take(settingOf(prefix, name), read, otherwise(name))] as const,
    );
    return Object.fromEntries(entries.flatMap(([name, url]) => (url === null ? [] : [[name, url]])));
  }

  refused(setting: string): boolean {
    return this.problems.some((problem) => problem.setting === setting);
  }

  unknown(): readonly SettingProblem[] {
    return Object.keys(this.#environment)
      .filter((name) => name.startsWith('HUB_') && !this.#known.has(name))
      .toSorted()
      .map((setting) => ({
        setting,
        words: {
          vi: 'không phải thiết lập của Liên Thông; hãy xem tên đúng trong .env.example',
          en: 'is not a setting of the hub; the right names are in .env.example',
        },
      }));
  }
}

import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { inBothLanguages } from '#shared/errors.ts';
import { MEMBERS } from '../load-member.ts';
import { WrongUse, type Outcome } from '../outcome.ts';
import { nameProblem, namesOf } from './member-names.ts';
import { writeTemplate } from './write-template.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Writes a new subgraph of our shape. It runs against a local hub with the command that is printed next. */
export async function createSubgraph(name: string, { into }: { readonly into?: string }): Promise<Outcome> {
  const problem = nameProblem(name);
  if (problem !== null) {
    throw new WrongUse(problem.vi, problem.en);
  }
  const folder = join(into === undefined ? MEMBERS : resolve(into), name);
  const shown = relative(ROOT, folder);
  if (shown.startsWith('..')) {
    throw new WrongUse(
      'Thư mục phải nằm trong kho mã này: phân hệ dùng bộ công cụ ở subgraphs/shared',
      'The folder has to lie in this repository: the subgraph uses the kit in subgraphs/shared',
    );
  }
  if (existsSync(folder)) {
    return refused(shown);
  }
  // What `start:member` takes: a name of the usual place, or a folder.
  const word = into === undefined ? name : shown;
  const files = await writeTemplate({ names: namesOf(name), folder, shown, word, root: ROOT });
  return { done: true, lines: nextSteps({ name, shown, word, files }), report: { folder: shown, files } };
}

function refused(shown: string): Outcome {
  const words = {
    vi: `${shown} đã có; không ghi gì. Hãy chọn tên khác hoặc xóa thư mục ấy`,
    en: `${shown} is there already; nothing was written. Choose another name, or remove that folder`,
  };
  return { done: false, lines: [inBothLanguages(words)], report: { folder: shown, files: [] } };
}

interface Made {
  readonly name: string;
  readonly shown: string;
  readonly word: string;
  readonly files: readonly string[];
}

function nextSteps({ name, shown, word, files }: Made): readonly string[] {
  const schema = `${shown}/${name}.graphql`;
  const url = 'http://127.0.0.1:4040/graphql';
  return [
    inBothLanguages({
      vi: `Đã tạo ${shown}, ${files.length} tệp`,
      en: `Made ${shown}, ${files.length} files`,
    }),
    'Tiếp theo / next:',
    `  npx vitest run ${shown}`,
    `  npm run start:member -- ${word} --port 4040`,
    `  npm run -s hub -- subgraph check --name ${name} --schema ${schema} --url ${url} --as ministry-health`,
    'Rồi đọc / then read: subgraphs/members/README.md',
  ];
}

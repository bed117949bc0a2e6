import { readFile } from 'node:fs/promises';

import type { SubgraphTool } from '#shared/define.ts';
import { readHeldHead } from '#shared/held-head.ts';
import type { SignedHead } from '#shared/tree-head.ts';
import { UsageError } from '#shared/usage-error.ts';

import { auditDatabase } from './audit-database.ts';
import { auditExport } from './audit-export.ts';
import { outcomeOf } from './audit-result.ts';

/** `hub access verify`: whether anything of the log was altered, deleted, inserted, moved or cut off. */
export const verify: SubgraphTool = {
  name: 'verify',
  vi: 'Kiểm tra nhật ký truy cập có nguyên vẹn không, trong cơ sở dữ liệu hoặc từ bản xuất.',
  en: 'Check that the access log is whole, in the database or from an export.',
  word: null,
  options: [
    {
      flags: '--export <file>',
      vi: 'bản xuất, không cần cơ sở dữ liệu',
      en: 'an export; no database is needed',
    },
    { flags: '--head <file>', vi: 'đầu cây đang giữ', en: 'the head that is held' },
  ],
  run: async ({ options }, withRuntime) => {
    const { export: file, head } = options;
    const held = head === undefined ? null : await heldHead(head);
    if (file !== undefined) {
      return outcomeOf(await auditExport(file, held));
    }
    return withRuntime(async ({ orm, keys }) =>
      outcomeOf(await auditDatabase(orm.em.fork(), { held, trusted: keys.signers })),
    );
  },
};

async function heldHead(file: string): Promise<SignedHead> {
  const head = readHeldHead(await readFile(file, 'utf8').catch(() => ''));
  if (head === null) {
    throw new UsageError({
      vi: `Tệp ${file} không đọc được, không phải đầu cây của nhật ký, hoặc sai chữ ký`,
      en: `The file ${file} cannot be read, is no head of a log, or its signature is wrong`,
    });
  }
  return head;
}

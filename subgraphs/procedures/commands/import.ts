import type { SubgraphCommand } from '#shared/define.ts';
import { vietnamDay } from '#shared/vietnam-day.ts';

import { importProcedures } from '../operations/import-procedures.ts';

/** `hub procedures import <file>`: loads records of the National Public Service Portal. */
export const importProceduresCommand: SubgraphCommand = {
  name: 'import',
  vi: 'Nhập thủ tục hành chính (JSON hoặc NDJSON theo Cổng Dịch vụ công quốc gia)',
  en: 'Import procedures (JSON or NDJSON records of the National Public Service Portal)',
  run: async ({ orm, now }, text) => importProcedures(orm.em.fork(), text, vietnamDay(now())),
};

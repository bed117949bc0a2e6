import type { SubgraphCommand } from '#shared/define.ts';

import { importUnits } from '../operations/import-areas.ts';

/** `hub units import <file>`: loads the whole official list of administrative units. */
export const importAreas: SubgraphCommand = {
  name: 'import',
  vi: 'Nạp danh mục đơn vị hành chính (JSON: tỉnh kèm danh sách xã)',
  en: 'Import the official list of administrative units (JSON: provinces with their communes)',
  run: async ({ orm }, text) => importUnits(orm.em.fork(), text),
};

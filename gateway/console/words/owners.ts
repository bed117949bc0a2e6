import type { Words } from './words.ts';

const OWNERS: Readonly<Record<string, Words>> = {
  citizens: { vi: 'Dân cư, hộ tịch, cư trú', en: 'Population, civil status, residence' },
  procedures: { vi: 'Thủ tục hành chính', en: 'Public service procedures' },
  dossiers: { vi: 'Hồ sơ dịch vụ công', en: 'Public service dossiers' },
  units: { vi: 'Cơ quan và địa bàn', en: 'Agencies and areas' },
  access: { vi: 'Quyền truy cập và nhật ký', en: 'Access rights and log' },
  registry: { vi: 'Sổ đăng ký phân hệ', en: 'Registry of subgraphs' },
};

/** What a subgraph holds, as people call it; of a member, its name in the graph. */
export function ownerWords(subgraph: string): Words {
  return OWNERS[subgraph] ?? { vi: subgraph, en: subgraph };
}

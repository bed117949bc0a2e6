import type { Words } from '../words/words.ts';
import type { AccountKind } from './signed-in.ts';

/** What each kind of account is called when several of it stand together. */
export const KIND_WORDS: Readonly<Record<AccountKind, Words>> = {
  citizen: { vi: 'Người dân', en: 'Citizens' },
  representative: { vi: 'Doanh nghiệp, tổ chức', en: 'Businesses and organisations' },
  officer: { vi: 'Cán bộ, công chức', en: 'Officers' },
  registry: { vi: 'Sổ đăng ký phân hệ', en: 'Registry of subgraphs' },
  machine: { vi: 'Hệ thống thông tin', en: 'Information systems' },
  data_protection: { vi: 'Bảo vệ dữ liệu cá nhân', en: 'Data protection' },
  statistics: { vi: 'Thống kê', en: 'Statistics' },
  other: { vi: 'Khác', en: 'Others' },
};

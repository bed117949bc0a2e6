import type { Words } from '../../words/words.ts';
import type { Source } from './form/form.ts';

const OWNERS: Readonly<Record<string, Words>> = {
  citizens: { vi: 'Cơ sở dữ liệu quốc gia về dân cư', en: 'National population database' },
  procedures: { vi: 'Cơ sở dữ liệu thủ tục hành chính', en: 'Database of procedures' },
  dossiers: { vi: 'Hồ sơ đã nộp', en: 'Dossiers handed in before' },
  units: { vi: 'Danh mục cơ quan, địa giới', en: 'Register of agencies and areas' },
  applicant: { vi: 'Người nộp khai', en: 'Typed by the applicant' },
};
const STORE: Words = { vi: 'Kho dữ liệu điện tử', en: 'Electronic document store' };

/** Who vouches for a value: the owner's database by its name, and the store for what stands on a paper there. */
export function sourceWords({ owner, assurance }: Source): Words {
  return assurance === 'STORED_DOCUMENT' ? STORE : (OWNERS[owner] ?? { vi: owner, en: owner });
}

/** How sure it is. */
export const ASSURANCES: Readonly<
  Record<Source['assurance'], { readonly tone: 'good' | 'info' | 'plain'; readonly words: Words }>
> = {
  VERIFIED: { tone: 'good', words: { vi: 'Đã xác thực', en: 'Verified' } },
  STORED_DOCUMENT: { tone: 'info', words: { vi: 'Theo giấy tờ đã cấp', en: 'From an issued document' } },
  DECLARED: { tone: 'plain', words: { vi: 'Theo lời khai', en: 'As declared' } },
};

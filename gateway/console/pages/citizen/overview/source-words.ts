import { dayText, momentText } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import type { MyRecordQuery } from './generated/my-record.ts';

const REGISTER: Words = { vi: 'Cơ sở dữ liệu quốc gia về dân cư', en: 'the population register' };

/** Who owns the register, in a name. */
export function ownerWords(source: MyRecordQuery['subgraph']): Words {
  const name = source?.agency?.name ?? null;
  return name === null ? REGISTER : { vi: name, en: name };
}

/** Where the values come from and of when they are: as fresh as the owner says, else of the moment at which they were read. */
export function sourceWords(source: MyRecordQuery['subgraph'], readAt: string): Words {
  const owner = ownerWords(source);
  const asOf = source?.health.asOf ?? readAt;
  return {
    vi: `Nguồn: ${owner.vi}, ${momentText('vi', asOf)}`,
    en: `Source: ${owner.en}, ${momentText('en', asOf)}`,
  };
}

/** The same beside a single value: the owner and the day. */
export function shortSource(source: MyRecordQuery['subgraph'], readAt: string): Words {
  const owner = ownerWords(source);
  const asOf = source?.health.asOf ?? readAt;
  return { vi: `${owner.vi}, ${dayText('vi', asOf)}`, en: `${owner.en}, ${dayText('en', asOf)}` };
}

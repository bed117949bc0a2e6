import { expect, test } from 'vitest';

import { readsLikeSubstitution } from '../../../subgraphs/procedures/rules/reads-like-substitution.ts';

test.each([
  'Đã có dữ liệu thì không phải nộp bản giấy',
  'Thông tin được hệ thống điền tự động thì không phải tải lên',
  'Cơ quan khai thác thông tin từ Cơ sở dữ liệu quốc gia về dân cư',
])('the instruction "%s" reads like a substitution rule', (text) => {
  expect(readsLikeSubstitution(text)).toBe(true);
});

test.each(['Bản chụp phải rõ nét, đầy đủ', 'Giấy tờ nước ngoài phải hợp pháp hóa lãnh sự'])(
  'the instruction "%s" does not read like a substitution rule',
  (text) => {
    expect(readsLikeSubstitution(text)).toBe(false);
  },
);

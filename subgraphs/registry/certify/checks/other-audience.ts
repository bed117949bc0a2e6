import { ASKS_SDL, refusalCheck } from '../refusal-check.ts';

/** What one subgraph gets it must not be able to use at another. */
export const otherAudience = refusalCheck({
  name: 'other-audience',
  title: { vi: 'Ủy quyền cho phân hệ khác', en: 'Grant for another' },
  request: {
    vi: 'với ủy quyền dành cho phân hệ khác',
    en: 'with a grant that is for another subgraph',
  },
  make: ({ signer }) => signer.sign(ASKS_SDL, { audience: 'nobodys-subgraph' }),
});

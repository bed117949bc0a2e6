import { ASKS_SDL, refusalCheck } from '../refusal-check.ts';

/** A signature is checked, not looked at. */
export const forgedGrant = refusalCheck({
  name: 'forged-grant',
  title: { vi: 'Ủy quyền bị sửa', en: 'Forged grant' },
  request: {
    vi: 'với ủy quyền bị sửa sau khi ký',
    en: 'with a grant that was changed after it was signed',
  },
  make: ({ signer }) => signer.sign(ASKS_SDL, { regrant: withLaterEnd }),
});

function withLaterEnd(grant: string): string {
  const [header = '', claims = '', signature = ''] = grant.split('.');
  const stated: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const changed = JSON.stringify(Object.assign({}, stated, { exp: 4_000_000_000 }));
  return [header, Buffer.from(changed).toString('base64url'), signature].join('.');
}

import { expect, test } from 'vitest';

import { groupedPersonas } from '../../../../gateway/console/session/grouped-personas.ts';
import { nameParts } from '../../../../gateway/console/session/name-parts.ts';
import { loadSignIn } from '../../../../gateway/console/session/sign-in-settings.ts';
import { demoWays } from '../../../../gateway/console/session/ways-in.ts';

const MOTHER = {
  persona: 'parent',
  vi: 'Nguyễn Thị Thu Hà, mẹ',
  en: 'Nguyen Thi Thu Ha, mother',
  kind: 'CITIZEN',
};
const OFFICER = { persona: 'officer', vi: 'Cán bộ', en: 'Officer', kind: 'OFFICER' };

function hubThat(answers: Readonly<Record<string, () => Response>>) {
  const asked: string[] = [];
  const ask = (path: string): Promise<Response> => {
    asked.push(path);
    const answer = answers[path.replace(/\?.*/, '')];
    return Promise.resolve(answer === undefined ? new Response('', { status: 404 }) : answer());
  };
  return { ask, asked };
}

test('a persona is signed in by name alone and asks for one token in a burst of questions', async () => {
  const { ask, asked } = hubThat({
    '/demo/personas': () => Response.json([MOTHER]),
    '/demo/token': () => new Response('a-token\n'),
  });
  const ways = await demoWays(ask);
  const [mother] = ways.personas;
  expect(mother).toBeDefined();

  const signedIn = mother && ways.be(mother);
  const tokens = await Promise.all([signedIn?.token(), signedIn?.token()]);

  expect(signedIn).toMatchObject({ id: 'parent', kind: 'citizen' });
  expect(tokens).toEqual(['a-token', 'a-token']);
  expect(asked.filter((path) => path.startsWith('/demo/token'))).toHaveLength(1);
});

test('a token that did not come is asked for again with the next question', async () => {
  const answers = [new Response('', { status: 500 }), new Response('a-token')];
  const { ask } = hubThat({
    '/demo/personas': () => Response.json([MOTHER]),
    '/demo/token': () => answers.shift() ?? new Response('', { status: 500 }),
  });
  const ways = await demoWays(ask);
  const signedIn = ways.personas.map(ways.be)[0];

  await expect(signedIn?.token()).rejects.toThrow('HTTP 500');

  await expect(signedIn?.token()).resolves.toBe('a-token');
});

test('personas stand under what they are, people before officers', async () => {
  const { ask } = hubThat({ '/demo/personas': () => Response.json([OFFICER, MOTHER]) });
  const { personas } = await demoWays(ask);

  expect(groupedPersonas(personas).map(({ kind }) => kind)).toEqual(['citizen', 'officer']);
});

test.each([
  ['Nguyễn Thị Thu Hà, mẹ của trẻ', 'Nguyễn Thị Thu Hà', 'mẹ của trẻ'],
  [
    'Đỗ Quang Khải, người đại diện (tài khoản tổ chức)',
    'Đỗ Quang Khải',
    'người đại diện (tài khoản tổ chức)',
  ],
  ['Cổng Dịch vụ công quốc gia (máy khách)', 'Cổng Dịch vụ công quốc gia', 'máy khách'],
])('a long name is divided into who and what: %s', (name, short, more) => {
  expect(nameParts({ vi: name, en: name })).toMatchObject({ short: { vi: short }, more: { vi: more } });
});

test('a name without anything beside it is short already', () => {
  expect(nameParts({ vi: 'Cán bộ', en: 'Officer' })).toEqual({
    short: { vi: 'Cán bộ', en: 'Officer' },
    more: null,
  });
});

test('a hub with an identity provider tells where people sign in', async () => {
  const told = {
    kind: 'oidc',
    issuer: 'https://id.example',
    clientId: 'pages',
    scope: 'openid',
    resource: null,
  };
  const { ask } = hubThat({ '/sign-in': () => Response.json(told) });

  expect(await loadSignIn(ask)).toEqual({
    issuer: 'https://id.example',
    clientId: 'pages',
    scope: 'openid',
    resource: null,
  });
});

test.each([
  () => Response.json({ kind: 'demo' }),
  () => new Response('<!doctype html>'),
  () => Response.json(null),
])('any other hub is a demo', async (answer) => {
  const { ask } = hubThat({ '/sign-in': answer });

  expect(await loadSignIn(ask)).toBeNull();
});

import { expect, test } from 'vitest';
import { curlCommand } from '../../../gateway/console/playground/curl-command.ts';
import type { Persona } from '../../../gateway/console/session/personas.ts';
import {
  addressOf,
  purposeHeaders,
  sessionFromAddress,
  sessionOf,
} from '../../../gateway/console/playground/session.ts';

const officer: Persona = {
  persona: 'officer-duong-noi',
  vi: 'Cán bộ một cửa',
  en: 'One-stop officer',
  kind: 'officer',
  purpose: 'PROCESS_DOSSIER',
  case: 'H26.9001-261120-0003',
};

test('choosing a persona takes over the purpose and the case that come naturally with it', () => {
  expect(sessionOf(officer)).toEqual({
    persona: 'officer-duong-noi',
    purpose: 'PROCESS_DOSSIER',
    case: 'H26.9001-261120-0003',
  });
});

test('nobody states neither a purpose nor a case to the hub', () => {
  expect(purposeHeaders(sessionOf(null))).toEqual({});
});

test('an address that names a persona opens the page with its natural purpose and case', () => {
  expect(sessionFromAddress('?persona=officer-duong-noi', [officer])).toEqual(sessionOf(officer));
});

test('an address that names somebody unknown opens the page for nobody', () => {
  expect(sessionFromAddress('?persona=somebody', [officer]).persona).toBe('');
});

test('the address of a session leads back to the same session, also where the purpose was changed by hand', () => {
  const changed = { ...sessionOf(officer), purpose: 'WORK_LIST' };

  expect(sessionFromAddress(addressOf(changed), [officer])).toEqual(changed);
});

test('the copied command fetches its own token, so that no token lands in a shell history', () => {
  const command = curlCommand('http://127.0.0.1:4000/graphql', sessionOf(officer), {
    query: '{ me { fullName } }',
    variables: {},
  });

  expect(command).toContain('$(npm run -s hub -- token officer-duong-noi)');
  expect(command).toContain("-H 'x-hub-purpose: PROCESS_DOSSIER'");
  expect(command).toContain("-H 'x-hub-case: H26.9001-261120-0003'");
});

test('a quotation mark in the operation does not end the quoted body of the copied command', () => {
  const command = curlCommand('http://x/graphql', sessionOf(null), { query: "# it's", variables: {} });

  expect(command).toContain(String.raw`it'\''s`);
});

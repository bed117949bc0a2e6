import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseAreaCode } from '#schema/scalars/area-code.ts';
import { parseDossierCode, readDossierCode } from '#schema/scalars/dossier-code.ts';
import { parseProcedureCode } from '#schema/scalars/procedure-code.ts';

import { codeOf } from './refusal.ts';

test('an area code has two digits for a province and five for a commune', () => {
  expect(parseAreaCode('15')).toEqual({ ok: true, value: '15' });
  expect(parseAreaCode(' 09886 ')).toEqual({ ok: true, value: '09886' });
});

test.each(['268', '00', '00000', '1', '0988', 'VN-01', '１５'])(
  'the text "%s" is no area code, the three digits of a former district included',
  (written) => {
    expect(codeOf(parseAreaCode(written))).toBe('SHAPE');
  },
);

test.each(['1.001193', '1.001193.01', '1.001193.H19', '1.001193.h19'])(
  'the procedure code %s is keyed on its base, without case or province',
  (written) => {
    expect(parseProcedureCode(written)).toEqual({ ok: true, value: '1.001193' });
  },
);

test.each(['2.009182739', '1.014955-Xoa', '1.0133611', '1001193', '1.001193.1'])(
  'the dirty procedure code %s of the official list is refused',
  (written) => {
    expect(codeOf(parseProcedureCode(written))).toBe('SHAPE');
  },
);

test.each([
  ['000.00.19.G06-181005-0001', { agency: 'G06.19', date: '2018-10-05', sequence: '0001' }],
  ['H15.50.05.13-261008-0975', { agency: 'H15.50.05.13', date: '2026-10-08', sequence: '0975' }],
  ['G09.20-20260609-0092637', { agency: 'G09.20', date: '2026-06-09', sequence: '0092637' }],
  ['H26.101-261121-0007', { agency: 'H26.101', date: '2026-11-21', sequence: '0007' }],
])('the dossier code %s is kept exactly as issued and tells agency, day and number', (code, content) => {
  expect(parseDossierCode(code)).toEqual({ ok: true, value: code });
  expect(readDossierCode(code)).toEqual({ ok: true, value: content });
});

test('every dossier code that an agency issues is read back into the parts it was made of', () => {
  const parts = fc.record({
    agency: fc.constantFrom('H26.101', 'G15', 'H05.34.44'),
    day: fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    number: fc.integer({ min: 1, max: 9_999_999 }),
  });

  fc.assert(
    fc.property(parts, ({ agency, day, number }) => {
      const date = day.toISOString().slice(0, 10);
      const sequence = String(number).padStart(4, '0');
      const code = `${agency}-${date.replaceAll('-', '').slice(2)}-${sequence}`;

      expect(readDossierCode(code)).toEqual({ ok: true, value: { agency, date, sequence } });
    }),
  );
});

test('a dossier code on a day that does not exist is refused for the day', () => {
  expect(codeOf(parseDossierCode('H26.101-260230-0007'))).toBe('NO_SUCH_DAY');
});

test.each(['H26.101-261121-007', 'H26.101-2611-0007', '26.101-261121-0007', 'H26.101 261121 0007', ''])(
  'the text "%s" is no dossier code, its agency or number being of another shape',
  (written) => {
    expect(codeOf(parseDossierCode(written))).toBe('SHAPE');
  },
);

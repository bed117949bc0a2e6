import { parse, print } from 'graphql';
import { expect, test } from 'vitest';

import { recordedText } from '../../../gateway/usage/recorded-text.ts';

const plain = (text: string): string => print(parse(text));

test('values are replaced by the plainest of their kind, wherever they stand', () => {
  const text = recordedText(
    parse(`query ($id: ID = "036194999001") {
      citizen(personalId: "036194999001", age: 41, share: 0.5, isAlive: false) { fullName }
      found(filter: { name: "Nguyễn Thị Thu Hà", any: ["a", $id], block: """036194999001""" }) { code }
    }`),
  );

  expect(text).toBe(
    plain(`query ($v0: ID) {
      citizen(personalId: "", age: 0, share: 0, isAlive: true) { fullName }
      found(filter: { name: "", any: ["", $v0], block: "" }) { code }
    }`),
  );
});

test('enum values and the names of input fields stay: their removal would break the operation', () => {
  const text = recordedText(parse('{ dossiers(filter: { status: [IN_PROGRESS] }) { code } }'));

  expect(text).toBe(plain('{ dossiers(filter: { status: [IN_PROGRESS] }) { code } }'));
});

test('names that a client chooses are numbered: of the operation, variables, aliases and fragments', () => {
  const text = recordedText(
    parse(`query nguyen_thi_thu_ha($so_dien_thoai: Int) { ha: me { ...cua_ha } lan: me { x: fullName } }
      fragment cua_ha on Citizen { documents(first: $so_dien_thoai) { edges { node { id } } } }`),
  );

  expect(text).toBe(
    plain(`query ($v0: Int) { a0: me { ...F0 } a1: me { a2: fullName } }
      fragment F0 on Citizen { documents(first: $v0) { edges { node { id } } } }`),
  );
});

test('two operations that differ in what clients choose are recorded as one', () => {
  const one = recordedText(parse('query A($x: ID) { mine: dossier(code: $x) { code } }'));
  const other = recordedText(parse('query B($y: ID) { d: dossier(code: $y) { code } }'));

  expect(one).toBe(other);
});

test('one too long to be kept is not recorded', () => {
  const fields = Array.from({ length: 8_000 }, (_, index) => `f${index}`);

  expect(recordedText(parse(`{ me { ${fields.join(' ')} } }`))).toBeNull();
});

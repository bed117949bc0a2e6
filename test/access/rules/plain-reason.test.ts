import { describe, expect, test } from 'vitest';

import { plainReason, type ToldLook } from '../../../subgraphs/access/rules/plain-reason.ts';
import { aRecord } from '../a-record.ts';

const ME = aRecord().person;

const told = (look: Parameters<typeof aRecord>[0] = {}, more: Partial<ToldLook> = {}): ToldLook => ({
  look: aRecord(look),
  agencyName: { vi: 'Công an phường Dương Nội', en: 'Duong Noi ward police' },
  purposeName: { vi: 'Thanh tra', en: 'Inspection' },
  relation: 'TOLD',
  reader: ME,
  memberWords: new Map(),
  ...more,
});
const noAgency = { agency: null, role: null, caseCode: null } as const;

describe('a look is told as a civil servant would say it', () => {
  test.each<[string, ToldLook, string]>([
    [
      'an officer who processes the person’s dossier',
      told(),
      'Công an phường Dương Nội đã xem họ tên, nơi ở của bạn để giải quyết hồ sơ H26.9001-261102-0001.',
    ],
    [
      'an officer who processes a relative’s dossier',
      told({}, { relation: 'RELATIVE' }),
      'Công an phường Dương Nội đã xem họ tên, nơi ở của bạn để giải quyết một hồ sơ của người thân.',
    ],
    [
      'an officer at the counter',
      told({ caseCode: '44444444-4444-4444-8444-444444444444' }),
      'Công an phường Dương Nội đã xem họ tên, nơi ở của bạn để giải quyết việc đang làm tại quầy tiếp nhận.',
    ],
    [
      'an officer with a list',
      told(
        { purpose: 'WORK_LIST', basis: 'LIST', caseCode: null, fields: ['Citizen.fullName'] },
        { relation: 'NONE' },
      ),
      'Công an phường Dương Nội đã xem họ tên của bạn khi xem danh sách hồ sơ của đơn vị.',
    ],
    [
      'a system that synchronises',
      told({ actorKind: 'MACHINE', role: null, purpose: 'SYNC_DOSSIER', basis: 'MACHINE' }),
      'Hệ thống của Công an phường Dương Nội đã xem họ tên, nơi ở của bạn để đồng bộ hồ sơ H26.9001-261102-0001.',
    ],
    [
      'an agency whose name is not known, for a purpose of its own',
      told({ purpose: 'INSPECTION', caseCode: null }, { agencyName: null, relation: 'NONE' }),
      'Cơ quan có mã G01.9026.9001 đã xem họ tên, nơi ở của bạn với mục đích “Thanh tra”.',
    ],
    [
      'an approved emergency',
      told(
        { purpose: 'EMERGENCY', basis: 'EMERGENCY', caseCode: null },
        { relation: 'NONE', purposeName: null },
      ),
      'Công an phường Dương Nội đã xem họ tên, nơi ở của bạn, trong trường hợp khẩn cấp đã được duyệt.',
    ],
    [
      'oneself',
      told(
        { ...noAgency, actorKind: 'CITIZEN', actorPerson: ME, purpose: 'OWN_DATA', basis: 'OWN' },
        { relation: 'NONE' },
      ),
      'Bạn đã xem họ tên, nơi ở của mình.',
    ],
    [
      'somebody who had the person’s consent',
      told(
        { ...noAgency, actorKind: 'CITIZEN', actorPerson: 'x', purpose: 'PREFILL', basis: 'CONSENT' },
        { relation: 'NONE' },
      ),
      'Một người được phép đã xem họ tên, nơi ở của bạn để điền sẵn tờ khai, theo sự đồng ý đã cho.',
    ],
    [
      'a look at a child, told to a parent',
      told({ person: 'child' }, { relation: 'UNKNOWN' }),
      'Công an phường Dương Nội đã xem họ tên, nơi ở của con bạn để giải quyết một hồ sơ.',
    ],
  ])('%s', (_who, look, sentence) => {
    expect(plainReason(look, 'vi')).toBe(sentence);
  });

  test('in English the same is said', () => {
    expect(plainReason(told(), 'en')).toBe(
      'Duong Noi ward police read your name, place of residence to process dossier H26.9001-261102-0001.',
    );
  });

  test('a relative’s dossier is not named in any language', () => {
    const look = told({}, { relation: 'RELATIVE' });

    expect(plainReason(look, 'vi') + plainReason(look, 'en')).not.toContain('H26.9001-261102-0001');
  });
});

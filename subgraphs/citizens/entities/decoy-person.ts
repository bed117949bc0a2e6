import type { PersonRecord } from './person-record.ts';

/** Whose record is opened when there is nobody with a number: who asks in vain waits as long as who asks wrongly. */
export const DECOY_REF = '00000000-0000-4000-8000-000000000000';

/** A record of usual size that belongs to nobody. Its name and date of birth match no claim: no name holds such a sign. */
export const DECOY_PERSON: PersonRecord = {
  personalId: null,
  passport: null,
  fullName: '— — — — — — — — —',
  dateOfBirth: '0001-01-01',
  gender: 'OTHER',
  nationality: 'VNM',
  maritalStatus: 'SINGLE',
  ethnicity: 'Không',
  religion: 'Không',
  placeOfBirthRegistration: '01@2004-01-01',
  residence: {
    area: '00004@2025-07-01',
    areaName: 'Phường, thành phố',
    line: 'Số nhà, đường, tổ dân phố',
    since: '2020-01-01',
  },
  formerIds: [],
};

import type { Newborn } from '../../subgraphs/citizens/operations/register-citizen.ts';
import { refOf } from './people.ts';

/** A child of the sample parents whose birth was registered in Dương Nội, but for what a test says. */
export function aNewborn(newborn: Partial<Newborn> = {}): Newborn {
  return {
    dossier: 'H26.9001-261120-0001',
    fullName: 'Trần Nguyễn Gia Hân',
    dateOfBirth: '2026-11-18',
    gender: 'FEMALE',
    nationality: 'VNM',
    ethnicity: 'Kinh',
    placeOfBirthRegistration: '09886@2025-07-01',
    province: '01',
    mother: refOf('parent'),
    father: refOf('husband'),
    ...newborn,
  };
}

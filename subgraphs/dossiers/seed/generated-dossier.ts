import { demoRef } from '#shared/demo-ref.ts';

import type { NewDossier } from '../operations/store-dossiers.ts';
import { workingDayBefore } from '../rules/calendar.ts';
import { courseOf } from '../rules/course-of.ts';
import type { Term } from '../rules/due-date.ts';
import { nextDossierCode } from '../rules/next-dossier-code.ts';
import { addDays } from '../rules/vietnam-time.ts';
import { generatedHappenings } from './generated-happenings.ts';

/** Generated numbers have seven digits, so that they never meet those of the sample world. */
export const FIRST_GENERATED_SEQUENCE = 1_000_000;

// Two years: most are done, the newest under way.
const SPREAD_DAYS = 730;
// Prime to the number of days, so that neighbours lie far apart.
const STEP = 7_919;

const UNITS: readonly (readonly [receiving: string, processing: string])[] = [
  ['H26.9001', 'H26.9001'],
  ['H26.9001.9002', 'H26.9001'],
  ['H26.9003', 'H26.9003'],
  ['H26.101', 'H26'],
  ['H38.9001', 'H38.9001'],
  ['H17.9002', 'H17.9001'],
  ['H36.9001', 'H36.9001'],
  ['H15.9001', 'H15.9001'],
  ['H55.9001', 'H55.9001'],
];
/** The units that receive generated dossiers. */
export const GENERATED_UNITS = UNITS.map(([receiving]) => receiving);

const PROCEDURES: readonly (readonly [procedureId: string, term: Term])[] = [
  ['2.000635@2025-07-01', { unit: 'SAME_DAY', quantity: 0 }],
  ['2.000815@2025-07-01', { unit: 'SAME_DAY', quantity: 0 }],
  ['1.004873@2025-07-01', { unit: 'WORKING_DAY', quantity: 3 }],
  ['1.001612@2025-07-01', { unit: 'WORKING_DAY', quantity: 3 }],
  ['1.013225@2025-07-01', { unit: 'WORKING_DAY', quantity: 10 }],
];
const CHANNELS = ['ONLINE', 'DIRECT', 'ONLINE', 'POST'] as const;

/** Generated dossier number n (from 0) as it is stored when it is loaded on this day. Each generated person owns two. */
export function generatedDossier(n: number, today: string): NewDossier {
  const age = 1 + ((n * STEP) % SPREAD_DAYS);
  const day = workingDayBefore(addDays(today, -age), 0);
  const [receivingUnit, processingUnit] = chosen(UNITS, n);
  const [procedureId, term] = chosen(PROCEDURES, Math.floor(n / UNITS.length));
  const course = courseOf(generatedHappenings({ n, age, day, unit: processingUnit }), term);
  const code = nextDossierCode({ unit: receivingUnit, day, sequence: FIRST_GENERATED_SEQUENCE + n });
  if (course === null || code === null) {
    throw new Error('A generated dossier has a course and a number of at most seven digits.');
  }
  const { events, ...columns } = course;
  const ref = demoRef(Math.floor(n / 2));
  return {
    dossier: {
      ...PLAIN,
      ...columns,
      code,
      procedureId,
      termUnit: term.unit,
      termQuantity: term.quantity,
      ownerRef: ref,
      applicantRef: ref,
      channel: chosen(CHANNELS, n),
      receivingUnit,
      processingUnit,
    },
    people: [{ role: 'OWNER', ref }],
    events,
    ...NO_CONTENT,
  };
}

const PLAIN = {
  ownerKind: 'CITIZEN' as const,
  applicantKind: 'CITIZEN' as const,
  synchronised: false,
  findings: [],
  groupId: null,
  groupCode: null,
  groupPosition: null,
  ratingScore: null,
  ratedAt: null,
};
const NO_CONTENT = { fields: [], components: [], payments: [], results: [], corrections: [] };

function chosen<Choice>(choices: readonly Choice[], n: number): Choice {
  const choice = choices[n % choices.length];
  if (choice === undefined) {
    throw new Error('There is nothing to choose from.');
  }
  return choice;
}

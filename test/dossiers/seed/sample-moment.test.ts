import { expect, test } from 'vitest';

import { sampleMoment } from '../../../subgraphs/dossiers/seed/sample-moment.ts';

const today = '2026-11-21';
const at = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);

test.each([
  ['2026-02-13 16:50', '2026-02-13 16:50', 'as it stands'],
  ['-1w 09:15', '2026-11-20 09:15', 'the last working day before'],
  ['-3w', '2026-11-18 17:00', 'working days back, at close'],
  ['-16d 08:00', '2026-11-05 08:00', 'calendar days back'],
  ['-14c 08:00', '2026-11-07 08:00', 'calendar days back, a Saturday as it is'],
  ['-14d 08:00', '2026-11-09 08:00', 'calendar days back, from a Saturday on to the next working day'],
])('"%s" means %s: %s', (written, moment) => {
  expect(sampleMoment(written, today)).toEqual(at(moment));
});

test('anything else is said to be no moment', () => {
  expect(() => sampleMoment('yesterday', today)).toThrow('"yesterday" is no moment');
});

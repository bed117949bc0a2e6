import { finding, type Reading } from './finding.ts';

/**
 * The first day in force of an imported version (YYYY-MM-DD in Vietnam): the day of the announcing decision, recorded as milliseconds
 * since 1970 or as text. Without one `importedOn` stands in, with a finding.
 * @see NĐ 63/2010/NĐ-CP, article 15 (the announcing decision); domain facts 4.2
 */
export function validFromOf(decisionDate: number | string | null, importedOn: string): Reading<string> {
  const day = typeof decisionDate === 'number' ? dayOf(decisionDate) : dayIn(decisionDate ?? '');
  return day === null
    ? { value: importedOn, findings: [finding('EFFECTIVE_DAY_UNKNOWN', 'procedureProposal.decisionDate')] }
    : { value: day, findings: [] };
}

// Vietnam is seven hours ahead of UTC and has no summer time.
const VIETNAM = 7 * 60 * 60 * 1_000;
// Procedures have been announced since 2008; a day outside is a mistake of units.
const EARLIEST = '2008-01-01';
const LATEST = '2100-01-01';

function dayOf(milliseconds: number): string | null {
  const moment = new Date(milliseconds + VIETNAM);
  return Number.isNaN(moment.getTime()) ? null : plausible(moment.toISOString().slice(0, 10));
}

function dayIn(text: string): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
  return day === undefined || new Date(day).toString() === 'Invalid Date' ? null : plausible(day);
}

function plausible(day: string): string | null {
  return day >= EARLIEST && day < LATEST ? day : null;
}

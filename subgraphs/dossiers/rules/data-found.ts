import { findPersonalIdMismatches } from '#schema/scalars/personal-id-mismatches.ts';
import { parsePersonalId } from '#schema/scalars/personal-id.ts';

import type { ComponentReason } from './component-reasons.ts';
import type { Reading } from './read-answer.ts';

/** What was read of a person, by path as written. */
export type SourcesRead = ReadonlyMap<string, Reading>;

/** What data says to a paper. */
export type DataReason = Extract<
  ComponentReason,
  | 'IN_DATA'
  | 'DATA_DECLARED'
  | 'DATA_INCOMPLETE'
  | 'DATA_CONTRADICTS'
  | 'SOURCE_AWAY'
  | 'SOURCE_REFUSED'
  | 'NOT_IN_DATA'
>;

/**
 * Whether data replaces a paper: when every source that the rule names has a value, and they do not contradict each other. Some alone
 * are a record to be completed; trouble with a source is no answer about the record. Null: the rule names no data. What a stored
 * document says is as good as the document, which is judged by itself.
 * @see NQ 66.7/2025/NQ-CP (data in place of papers); NĐ 118/2025/NĐ-CP (the database is to be corrected where it is wrong)
 */
export function dataFound(named: readonly string[], read: SourcesRead): DataReason | null {
  const readings = named
    .filter((source) => !/^\w+\.documents\b/.test(source))
    .map((source) => read.get(source));
  if (readings.length === 0) {
    return null;
  }
  const there = readings.filter((reading) => reading?.kind === 'READ' && reading.values.length > 0);
  if (there.length === readings.length) {
    return contradicts(read) ? 'DATA_CONTRADICTS' : sureness(there);
  }
  return troubleOf(readings) ?? (there.length === 0 ? 'NOT_IN_DATA' : 'DATA_INCOMPLETE');
}

/** A record that nobody has checked takes no paper's place. */
function sureness(there: readonly (Reading | undefined)[]): DataReason {
  const isDeclared = there.some((reading) => reading?.kind === 'READ' && reading.declared === true);
  return isDeclared ? 'DATA_DECLARED' : 'IN_DATA';
}

function troubleOf(readings: readonly (Reading | undefined)[]): DataReason | null {
  const troubles = readings.flatMap((reading) => (reading?.kind === 'TROUBLE' ? [reading.trouble] : []));
  if (troubles.length === 0) {
    return null;
  }
  return troubles.includes('AWAY') ? 'SOURCE_AWAY' : 'SOURCE_REFUSED';
}

/** An identifier tells the year of birth and the sex; a record that says otherwise has to be looked at. */
function contradicts(read: SourcesRead): boolean {
  const personalId = parsePersonalId(textOf(read.get('Citizen.personalId')));
  const known = {
    gender: textOf(read.get('Citizen.gender')),
    dateOfBirth: textOf(read.get('Citizen.dateOfBirth')),
  };
  return (
    personalId.ok &&
    findPersonalIdMismatches(personalId.value, known).some(({ code }) => code !== 'UNKNOWN_BIRTH_PROVINCE')
  );
}

function textOf(reading: Reading | undefined): string | null {
  const [value] = reading?.kind === 'READ' ? reading.values : [];
  return typeof value === 'string' ? value : null;
}

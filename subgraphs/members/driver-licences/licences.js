import { readFileSync, statSync } from 'node:fs';

const DAY_MS = 86_400_000;
// Vietnam keeps UTC+7 the whole year.
const OFFSET_MS = 7 * 3_600_000;

/** The licences of a file, by whose they are. This example has no database: a file is read once, and kept. */
export function readLicences(file, now = Date.now()) {
  const rows = JSON.parse(readFileSync(file, 'utf8')).map((row) => licenceOf(row, now));
  const newestFirst = rows.toSorted((one, other) => (one.issuedOn < other.issuedOn ? 1 : -1));
  return {
    asOf: statSync(file).mtime.toISOString(),
    byOwner: Map.groupBy(newestFirst, ({ owner }) => owner),
  };
}

function licenceOf({ owner, number, classes, issuedOn, daysLeft, pointsLeft, issuer }, now) {
  return {
    owner,
    number,
    classes,
    issuedOn,
    validUntil: daysLeft === null ? null : dayOf(now + daysLeft * DAY_MS),
    pointsLeft,
    issuer: issuer === null ? null : { code: issuer },
  };
}

function dayOf(moment) {
  return new Date(moment + OFFSET_MS).toISOString().slice(0, 10);
}

import type { Figure } from './figure-of.ts';

/** Yes-or-no members in the order in which they are written. */
const FLAGS = [
  'byCitizen',
  'identified',
  'online',
  'eResult',
  'digitised',
  'shared',
  'usesPopulationData',
  'paidOnline',
  'freeOfCharge',
] as const;
const TEXTS = ['unit', 'procedureId', 'acceptedOn', 'finishedOn', 'fellDueOn', 'settledOn'] as const;
const NUMBERS = ['papersReused', 'papersSupplied', 'fieldsReused', 'fieldsTyped'] as const;

/**
 * A figure in few bytes, without its code: there is one for each dossier of the country.
 * @see Quyết định 766/QĐ-TTg (what was counted is taken back when a dossier changes)
 */
export function writtenFigure(figure: Figure): string {
  return JSON.stringify([
    ...TEXTS.map((name) => figure[name]),
    ...NUMBERS.map((name) => figure[name]),
    figure.onTime,
    figure.workingDays,
    FLAGS.map((name) => (figure[name] ? '1' : '0')).join(''),
  ]);
}

/** The figure of a dossier as `writtenFigure` wrote it. */
export function readFigure(code: string, written: string): Figure {
  // What this file writes: texts, numbers, on time or not, days, flags.
  const [
    unit,
    procedureId,
    acceptedOn,
    finishedOn,
    fellDueOn,
    settledOn,
    papersReused,
    papersSupplied,
    fieldsReused,
    fieldsTyped,
    onTime,
    workingDays,
    flags,
  ] = JSON.parse(written) as Written;
  return {
    code,
    unit,
    procedureId,
    acceptedOn,
    finishedOn,
    fellDueOn,
    settledOn,
    onTime,
    workingDays,
    papersReused,
    papersSupplied,
    fieldsReused,
    fieldsTyped,
    ...readFlags(flags),
  };
}

function readFlags(flags: string): Pick<Figure, (typeof FLAGS)[number]> {
  const is = (name: (typeof FLAGS)[number]): boolean => flags[FLAGS.indexOf(name)] === '1';
  return {
    byCitizen: is('byCitizen'),
    identified: is('identified'),
    online: is('online'),
    eResult: is('eResult'),
    digitised: is('digitised'),
    shared: is('shared'),
    usesPopulationData: is('usesPopulationData'),
    paidOnline: is('paidOnline'),
    freeOfCharge: is('freeOfCharge'),
  };
}

type Written = [
  unit: string,
  procedureId: string,
  acceptedOn: string | null,
  finishedOn: string | null,
  fellDueOn: string | null,
  settledOn: string | null,
  papersReused: number,
  papersSupplied: number,
  fieldsReused: number,
  fieldsTyped: number,
  onTime: boolean | null,
  workingDays: number | null,
  flags: string,
];

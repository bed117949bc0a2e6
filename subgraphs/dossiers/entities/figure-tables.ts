import { defineEntity, p } from '@mikro-orm/core';

/** The table of what each dossier counts for. */
export const DossierFigureSchema = defineEntity({
  name: 'DossierFigure',
  tableName: 'dossier_figure',
  properties: {
    code: p.text().primary(),
    /** What was last counted of it, to be taken back when it changes. */
    figure: p.text(),
  },
});

/** What a dossier counts for now. */
export class DossierFigure extends DossierFigureSchema.class {}
DossierFigureSchema.setClass(DossierFigure);

const measures = {
  accepted: p.integer(),
  citizens: p.integer(),
  identified: p.integer(),
  online: p.integer(),
  onlineWithResult: p.integer(),
  usesPopulationData: p.integer(),
  paidOnline: p.integer(),
  freeOfCharge: p.integer(),
  papersReused: p.integer(),
  papersSupplied: p.integer(),
  fieldsReused: p.integer(),
  fieldsTyped: p.integer(),
  finished: p.integer(),
  judged: p.integer(),
  onTime: p.integer(),
  timed: p.integer(),
  workingDays: p.integer(),
  withResult: p.integer(),
  digitisedWithResult: p.integer(),
  reused: p.integer(),
  shared: p.integer(),
};

/** The table of sums by month. */
export const FigureMonthSchema = defineEntity({
  name: 'FigureMonth',
  tableName: 'figure_month',
  properties: {
    /** Empty: the whole country. */
    unit: p.text().primary(),
    /** Its first day. */
    month: p.type('date').$type<string>().primary(),
    procedureId: p.text().primary(),
    ...measures,
  },
});

/** What the dossiers of a unit and procedure come to in a month. */
export class FigureMonth extends FigureMonthSchema.class {}
FigureMonthSchema.setClass(FigureMonth);

/** The table of sums by year. */
export const FigureYearSchema = defineEntity({
  name: 'FigureYear',
  tableName: 'figure_year',
  properties: {
    /** Empty: the whole country. */
    unit: p.text().primary(),
    /** Its first day. */
    year: p.type('date').$type<string>().primary(),
    procedureId: p.text().primary(),
    ...measures,
  },
});

/** What the months of a unit and procedure come to in a year. A trigger keeps it with them. */
export class FigureYear extends FigureYearSchema.class {}
FigureYearSchema.setClass(FigureYear);

/** The table of what is not in the sums by month yet. */
export const FigureMonthDeltaSchema = defineEntity({
  name: 'FigureMonthDelta',
  tableName: 'figure_month_delta',
  properties: {
    seq: p.bigint('string').primary().autoincrement(),
    unit: p.text(),
    month: p.type('date').$type<string>(),
    procedureId: p.text(),
    ...measures,
  },
});

/** What a transaction added to a month, or took back. */
export class FigureMonthDelta extends FigureMonthDeltaSchema.class {}
FigureMonthDeltaSchema.setClass(FigureMonthDelta);

/** The table of dossiers that became late, by day. */
export const FigureDueSchema = defineEntity({
  name: 'FigureDue',
  tableName: 'figure_due',
  properties: {
    /** Empty: the whole country. */
    unit: p.text().primary(),
    day: p.type('date').$type<string>().primary(),
    fell: p.integer(),
    settled: p.integer(),
  },
});

/** How many dossiers of a unit were due on a day and not ready, and how many such were finished on it. */
export class FigureDue extends FigureDueSchema.class {}
FigureDueSchema.setClass(FigureDue);

/** The table of dossiers that became late, by month. */
export const FigureDueMonthSchema = defineEntity({
  name: 'FigureDueMonth',
  tableName: 'figure_due_month',
  properties: {
    /** Empty: the whole country. */
    unit: p.text().primary(),
    /** Its first day. */
    month: p.type('date').$type<string>().primary(),
    fell: p.integer(),
    settled: p.integer(),
  },
});

/** What the days of a unit come to in a month. A trigger keeps it with them. */
export class FigureDueMonth extends FigureDueMonthSchema.class {}
FigureDueMonthSchema.setClass(FigureDueMonth);

/** The table of what is not in the sums by day yet. */
export const FigureDueDeltaSchema = defineEntity({
  name: 'FigureDueDelta',
  tableName: 'figure_due_delta',
  properties: {
    seq: p.bigint('string').primary().autoincrement(),
    unit: p.text(),
    day: p.type('date').$type<string>(),
    fell: p.integer(),
    settled: p.integer(),
  },
});

/** What a transaction added to a day, or took back. */
export class FigureDueDelta extends FigureDueDeltaSchema.class {}
FigureDueDeltaSchema.setClass(FigureDueDelta);

/** The tables that figures are read from. */
export const FIGURE_TABLES = [
  DossierFigureSchema,
  FigureMonthSchema,
  FigureYearSchema,
  FigureMonthDeltaSchema,
  FigureDueSchema,
  FigureDueMonthSchema,
  FigureDueDeltaSchema,
];

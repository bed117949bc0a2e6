import * as v from 'valibot';

import { parseDossierCode, readDossierCode } from '#schema/scalars/dossier-code.ts';
import type { Parsed } from '#schema/scalars/parsed.ts';
import { parseProcedureCode } from '#schema/scalars/procedure-code.ts';
import { parseUnitCode } from '#schema/scalars/unit-code.ts';
import { inBothLanguages } from '#shared/errors.ts';

import { type DossierStatus, dossierStatusOf } from './dossier-status.ts';
import type { SyncDates } from './sync-course.ts';
import { readSyncContent, type SyncContent } from './sync-content.ts';
import { readSyncMoment } from './sync-moment.ts';
import { readSyncOwner, type SyncOwner } from './sync-owner.ts';

/** A record of the synchronisation message, with its values in canonical form. */
export interface SyncRecord {
  readonly code: string;
  readonly procedureCode: string;
  readonly owner: SyncOwner;
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST' | null;
  /** The agency that issued the code. */
  readonly receivingUnit: string;
  readonly processingUnit: string;
  readonly status: DossierStatus;
  readonly dates: SyncDates;
  /** All that it says, without the numbers of its owner. */
  readonly content: SyncContent;
}

/** Why a record is refused: the official name of the field, and what was expected, in both languages. Never the value. */
export interface SyncProblem {
  readonly field: string;
  readonly text: string;
}

/** A record, or every reason why it is none. */
export type SyncReading =
  | { readonly ok: true; readonly record: SyncRecord }
  | { readonly ok: false; readonly problems: readonly SyncProblem[] };

/**
 * Reads one record of a synchronisation message: its code, procedure, owner, channel, units, status and dates, under their
 * official names; what else it says is its content. All that is wrong is said at once.
 * @see DongBoHoSoMC in Văn phòng Chính phủ, guide to connecting with the National Public Service Portal, version 1.4
 */
export function readSyncRecord(input: unknown): SyncReading {
  const read = readOfficial(input);
  const content = typeof input === 'object' && input !== null ? readSyncContent(input) : NO_CONTENT;
  if (!read.success || !content.ok) {
    return { ok: false, problems: problemsOf(read.issues ?? [], content.ok ? [] : content.problems) };
  }
  const { MaHoSo, MaTTHC, KenhThucHien, DinhDanhCHS, DonViXuLy, TrangThaiHoSo, ...dates } = read.output;
  const issued = readDossierCode(MaHoSo);
  const record = {
    code: MaHoSo,
    procedureCode: MaTTHC,
    owner: DinhDanhCHS,
    channel: KenhThucHien,
    receivingUnit: issued.ok ? issued.value.agency : DonViXuLy,
    processingUnit: DonViXuLy,
    status: TrangThaiHoSo,
    dates: datesOf(dates),
    content: content.content,
  };
  return { ok: true, record };
}

const NO_CONTENT = { ok: false, problems: [] } as const;

type Issues = readonly [] | NonNullable<ReturnType<typeof readOfficial>['issues']>;

// Each field is told once: what the rules say of it is more exact than its shape.
function problemsOf(issues: Issues, ofContent: readonly SyncProblem[]): readonly SyncProblem[] {
  const problems = issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', text: issue.message }));
  const told = new Set(problems.map(({ field }) => field));
  return [
    ...problems,
    ...ofContent.filter(({ field }) => !told.has(field.split('.')[0] ?? '') && !told.has(field)),
  ];
}

const CHANNELS: readonly (SyncRecord['channel'] | undefined)[] = [undefined, 'DIRECT', 'ONLINE', 'POST'];

const text = (vi: string, en: string): string => inBothLanguages({ vi, en });

/** A field that a rule of ours reads; one that is missing is read as null. */
const readBy = <Value>(parse: (input: unknown) => Parsed<Value>) =>
  v.pipe(
    v.optional(v.unknown(), null),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = parse(dataset.value);
      if (parsed.ok) {
        return parsed.value;
      }
      addIssue({ message: inBothLanguages(parsed.problem) });
      return NEVER;
    }),
  );

/** A field that may be missing, null or empty: then it is null. */
const maybe = <Value>(parse: (input: unknown) => Parsed<Value>) =>
  readBy((input): Parsed<Value | null> =>
    input === null || input === '' ? { ok: true, value: null } : parse(input),
  );

const chosen = <Value>(value: Value | null | undefined, vi: string, en: string): Parsed<Value> =>
  value === null || value === undefined
    ? { ok: false, problem: { code: 'RANGE', vi, en } }
    : { ok: true, value };

const channel = maybe((input) =>
  chosen(CHANNELS[Number(input)], 'Cần kênh thực hiện từ 1 đến 3.', 'A channel from 1 to 3 was expected.'),
);
const status = readBy((input) =>
  chosen(
    dossierStatusOf(Number(input)),
    'Cần trạng thái từ 1 đến 10.',
    'A status from 1 to 10 was expected.',
  ),
);
const supplement = v.object({
  NgayBoSung: readBy(readSyncMoment),
  NgayTiepNhanBoSung: maybe(readSyncMoment),
});

const official = v.pipe(
  v.record(v.string(), v.unknown(), text('Cần một đối tượng JSON.', 'A JSON object was expected.')),
  // Kind and number of the owner are judged together.
  v.transform((fields) => ({
    ...fields,
    DinhDanhCHS: [fields['LoaiDoiTuong'], fields['DinhDanhCHS']],
  })),
  v.object({
    MaHoSo: readBy(parseDossierCode),
    MaTTHC: readBy(parseProcedureCode),
    KenhThucHien: channel,
    DinhDanhCHS: readBy((pair) =>
      Array.isArray(pair) ? readSyncOwner(pair[0], pair[1]) : readSyncOwner(null, null),
    ),
    DonViXuLy: readBy(parseUnitCode),
    TrangThaiHoSo: status,
    NgayNopHoSo: readBy(readSyncMoment),
    NgayTiepNhan: maybe(readSyncMoment),
    NgayHenTra: maybe(readSyncMoment),
    NgayTuChoi: maybe(readSyncMoment),
    NgayKetThucXuLy: maybe(readSyncMoment),
    NgayTra: maybe(readSyncMoment),
    DanhSachHoSoBoSung: v.nullish(
      v.array(supplement, text('Cần một danh sách.', 'A list was expected.')),
      [],
    ),
  }),
);

const readOfficial = (input: unknown) => v.safeParse(official, input);

type Dates = Pick<
  v.InferOutput<typeof official>,
  | 'NgayNopHoSo'
  | 'NgayTiepNhan'
  | 'NgayHenTra'
  | 'NgayTuChoi'
  | 'NgayKetThucXuLy'
  | 'NgayTra'
  | 'DanhSachHoSoBoSung'
>;

function datesOf(dates: Dates): SyncDates {
  return {
    submitted: dates.NgayNopHoSo,
    accepted: dates.NgayTiepNhan,
    due: dates.NgayHenTra,
    rejected: dates.NgayTuChoi,
    completed: dates.NgayKetThucXuLy,
    returned: dates.NgayTra,
    supplements: (dates.DanhSachHoSoBoSung ?? []).map(({ NgayBoSung, NgayTiepNhanBoSung }) => ({
      asked: NgayBoSung,
      supplied: NgayTiepNhanBoSung,
    })),
  };
}

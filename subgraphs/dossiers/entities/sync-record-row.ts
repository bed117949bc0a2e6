import * as v from 'valibot';

import type { Caller } from '#shared/caller.ts';
import type { Delegation } from '#shared/delegation.ts';

import type { SyncContent } from '../rules/sync-content.ts';
import type { DossierRow } from './dossier.ts';

/** What others than dossiers say in a record. Null: they did not answer, or the caller may not read it. */
export interface SaidByOthers {
  readonly identifier: string | null;
  readonly ownerName: string | null;
  readonly procedureName: string | null;
  readonly categoryCode: string | null;
  readonly categoryName: string | null;
}

/** A dossier as a synchronisation record, as resolvers get it. */
export interface DossierSyncRecordRow extends SyncContent {
  readonly dossier: DossierRow;
  /** Asked once, when a field needs it. */
  readonly others: () => Promise<SaidByOthers>;
}

type EntryOf<Name extends keyof SyncContent> =
  NonNullable<SyncContent[Name]> extends readonly (infer Entry)[] ? Entry : never;

/** A paper of a record. */
export type SyncPaperRow = EntryOf<'TaiLieuNop'>;

/** A further attachment of a record. */
export type SyncAttachmentRow = EntryOf<'DanhSachTepDinhKemKhac'>;

/** A fee of a record. */
export type SyncFeeRow = EntryOf<'DanhSachLePhi'>;

/** A database that a record names. */
export type SyncDatabaseRow = EntryOf<'DSKetNoiCSDL'>;

/** A request for papers in a record. */
export type SyncSupplementRow = EntryOf<'DanhSachHoSoBoSung'>;

/** A result in a record. */
export type SyncResultRow = EntryOf<'DanhSachGiayToKetQua'>;

const OTHERS = `query ($code: DossierCode!) {
  dossier(code: $code) {
    procedure { name category { code name } }
    owner { ... on Citizen { personalId fullName } ... on Organization { taxCode organizationName: name } }
  }
}`;

const text = v.nullish(v.string(), null);
const answer = v.nullish(
  v.object({
    dossier: v.nullish(
      v.object({
        procedure: v.nullish(
          v.object({ name: text, category: v.nullish(v.object({ code: text, name: text })) }),
        ),
        owner: v.nullish(
          v.object({ personalId: text, fullName: text, taxCode: text, organizationName: text }),
        ),
      }),
    ),
  }),
);

/** Asks the graph for what citizens and procedures say of a dossier, in the caller’s name: their rights hold, and it is on record. */
export async function saidByOthers(
  { caller, delegation }: { readonly caller: Caller; readonly delegation: Delegation },
  code: string,
): Promise<SaidByOthers> {
  const { purpose, caseCode } = caller;
  const { data } = await delegation.ask({
    query: OTHERS,
    variables: { code },
    purpose: purpose ?? '',
    caseCode,
  });
  const { owner, procedure } = v.parse(answer, data)?.dossier ?? NOTHING_SAID;
  return { ...ofOwner(owner ?? NO_OWNER), ...ofProcedure(procedure ?? NO_PROCEDURE) };
}

type Said = NonNullable<NonNullable<v.InferOutput<typeof answer>>['dossier']>;

function ofOwner({ personalId, taxCode, fullName, organizationName }: NonNullable<Said['owner']>) {
  return { identifier: personalId ?? taxCode, ownerName: fullName ?? organizationName };
}

function ofProcedure({ name, category }: NonNullable<Said['procedure']>) {
  return {
    procedureName: name,
    categoryCode: category?.code ?? null,
    categoryName: category?.name ?? null,
  };
}

const NOTHING_SAID = { owner: null, procedure: null };
const NO_OWNER = { personalId: null, taxCode: null, fullName: null, organizationName: null };
const NO_PROCEDURE = { name: null, category: null };

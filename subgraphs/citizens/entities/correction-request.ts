import { defineEntity, p } from '@mikro-orm/core';
import * as v from 'valibot';

import type { SealKey } from '#shared/keys.ts';
import { seal, unseal } from '#shared/seal.ts';

/** The values whose correction may be asked for, as in the SDL. */
export type CorrectableField =
  | 'FULL_NAME'
  | 'DATE_OF_BIRTH'
  | 'GENDER'
  | 'NATIONALITY'
  | 'ETHNICITY'
  | 'RELIGION'
  | 'MARITAL_STATUS'
  | 'RESIDENCE'
  | 'PLACE_OF_BIRTH_REGISTRATION'
  | 'RELATIVES'
  | 'FORMER_IDS'
  | 'DOCUMENTS';

/** Where a request stands, as in the SDL. */
export type CorrectionRequestState = 'OPEN' | 'CONFIRMED' | 'DECLINED';

/** The table of requests for correction. */
export const CorrectionRequestSchema = defineEntity({
  name: 'CorrectionRequest',
  tableName: 'correction_request',
  indexes: [
    { name: 'correction_request_of_person', properties: ['personRef', 'requestedAt'] },
    { properties: ['state', 'answerBy', 'id'] },
  ],
  properties: {
    id: p.uuid().primary(),
    personRef: p.uuid(),
    field: p.text().$type<CorrectableField>(),
    /** What it should be and why (`CorrectionWords`), one sealed JSON. */
    sealed: p.type('bytea').columnType('bytea').$type<Buffer>(),
    state: p.text().$type<CorrectionRequestState>(),
    requestedAt: p.datetime(3),
    answerBy: p.type('date').$type<string>(),
    answeredAt: p.datetime(3).nullable(),
    /** Keyed hash of the account that answered. Null: not yet. */
    answeredBy: p.text().nullable(),
    sealedAnswer: p.type('bytea').columnType('bytea').$type<Buffer>().nullable(),
  },
});

/** What a person says is wrong in the register. Source: Luật 91/2025/QH15, article 4. */
export class CorrectionRequest extends CorrectionRequestSchema.class {}
CorrectionRequestSchema.setClass(CorrectionRequest);

const correctionWords = v.object({ proposed: v.string(), reason: v.string() });

/** What a person says it should be, and why. */
export type CorrectionWords = Readonly<v.InferOutput<typeof correctionWords>>;

/** A request as it is stored. */
export interface StoredCorrectionRequest {
  readonly id: string;
  readonly personRef: string;
  readonly field: CorrectableField;
  readonly sealed: Buffer;
  readonly state: CorrectionRequestState;
  readonly requestedAt: Date;
  readonly answerBy: string;
  readonly answeredAt: Date | null;
  readonly sealedAnswer: Buffer | null;
}

/** A request as resolvers get it: its words are still read through the access rule. */
export interface CorrectionRequestRow extends Omit<StoredCorrectionRequest, 'sealed' | 'sealedAnswer'> {
  /** Throws the refusal when this caller may not read the words. */
  readonly readWords: (coordinate: string) => CorrectionWords;
  readonly readAnswer: (coordinate: string) => string | null;
}

/** Why a request or an answer was not taken, as in the SDL. */
export type CorrectionRefusalCode = 'NOT_YOURS' | 'TEXT' | 'TOO_MANY' | 'UNKNOWN' | 'ANSWERED';

/** A refusal as resolvers get it. */
export interface CorrectionRefusedRow {
  readonly __typename: 'CorrectionRefused';
  readonly code: CorrectionRefusalCode;
}

/** Refuses a request or an answer. */
export function correctionRefused(code: CorrectionRefusalCode): CorrectionRefusedRow {
  return { __typename: 'CorrectionRefused', code };
}

/** Seals the words of the request of that id. */
export function sealWords(id: string, words: CorrectionWords, key: SealKey): Buffer {
  return seal(JSON.stringify(words), `correction_request.sealed.${id}`, key);
}

/** Opens the words of the request of that id. Throws when the seal is broken or belongs to another row. */
export function openWords(id: string, sealed: Buffer, keys: readonly SealKey[]): CorrectionWords {
  return v.parse(correctionWords, JSON.parse(unseal(sealed, `correction_request.sealed.${id}`, keys)));
}

/** Seals the answer to the request of that id. */
export function sealAnswer(id: string, answer: string, key: SealKey): Buffer {
  return seal(answer, `correction_request.sealed_answer.${id}`, key);
}

/** Opens the answer to the request of that id. Throws when the seal is broken or belongs to another row. */
export function openAnswer(id: string, sealed: Buffer, keys: readonly SealKey[]): string {
  return unseal(sealed, `correction_request.sealed_answer.${id}`, keys);
}

import { RecordPayment } from './generated/record-payment.ts';
import { RecordRefund } from './generated/record-refund.ts';
import { RequestPayment } from './generated/request-payment.ts';
import { RequestSupplement } from './generated/request-supplement.ts';
import { ReturnResult } from './generated/return-result.ts';
import { SupplyAtCounter } from './generated/supply-supplement.ts';
import type { Take } from './take.ts';

/** How the steps are taken that name papers, amounts or results. */
export const MONEY_AND_PAPERS = {
  REQUEST_SUPPLEMENT: (send, on, { papers, reason }) =>
    send(RequestSupplement, {
      ...on,
      papers: papers.map(({ component, text }) => ({ component: component === '' ? null : component, text })),
      reason,
    }),
  SUPPLY_SUPPLEMENT: (send, on, { supplied, anew }) =>
    send(SupplyAtCounter, {
      ...on,
      files: supplied.map(({ component, file }) => ({ component, file })),
      fields: anew.map(({ key, value }) => ({ key, value: value.trim() === '' ? null : value.trim() })),
    }),
  REQUEST_PAYMENT: (send, on, { fees }) =>
    send(RequestPayment, {
      ...on,
      payments: fees.map(({ name, amount }) => ({ name, amount: Number(amount) })),
      reason: null,
    }),
  RECORD_PAYMENT: (send, on, { paid }) =>
    send(RecordPayment, { ...on, payments: paid === null ? null : [...paid], method: 'COUNTER' }),
  RECORD_REFUND: (send, on, { reason }) => send(RecordRefund, { ...on, reason }),
  RETURN_RESULT: (send, on, { results }) =>
    send(ReturnResult, {
      ...on,
      results: results.map(({ type, number, issuedOn, sha256 }) => ({
        type,
        number: number === '' ? null : number,
        issuedOn,
        validUntil: null,
        legalForm: 'E_ORIGINAL' as const,
        // What nobody here has checked is not stated.
        signature: 'NOT_STATED' as const,
        sha256,
      })),
    }),
} as const satisfies Readonly<Record<string, Take>>;

import type { MutationResolvers } from '#schema/generated/dossiers.ts';

import { apologise } from '../operations/apologise.ts';
import { rateDossier } from '../operations/rate-dossier.ts';
import { recordPayment } from '../operations/record-payment.ts';
import { recordRefund } from '../operations/record-refund.ts';
import { requestPayment } from '../operations/request-payment.ts';
import { requestSupplement } from '../operations/request-supplement.ts';
import { transferDossier } from '../operations/transfer-dossier.ts';
import { withdrawDossier } from '../operations/withdraw-dossier.ts';
import {
  givenReason,
  optionalReason,
  papersOf,
  paymentMade,
  paymentsOf,
  refundMade,
  scoreOf,
} from './step-input.ts';
import { needsOf, plainStep, stepped } from './stepped.ts';
import { supply } from './supply-supplement.ts';

/** The steps of a dossier. */
export const steps = {
  acceptDossier: (_root, decided, context) => plainStep(context, decided, { name: 'ACCEPT', reason: null }),
  rejectDossier: (_root, decided, context) =>
    plainStep(context, decided, { name: 'REJECT', reason: givenReason(decided.reason) }),
  startProcessing: (_root, decided, context) => plainStep(context, decided, { name: 'START', reason: null }),
  stopDossier: (_root, decided, context) =>
    plainStep(context, decided, { name: 'STOP', reason: givenReason(decided.reason) }),
  resumeDossier: (_root, decided, context) =>
    plainStep(context, decided, { name: 'RESUME', reason: givenReason(decided.reason) }),
  completeDossier: (_root, decided, context) =>
    plainStep(context, decided, { name: 'COMPLETE', reason: null }),
  requestSupplement: (_root, { papers, reason, ...decided }, context) =>
    stepped(
      context,
      decided,
      requestSupplement(context.em, {
        ...needsOf(context, decided),
        papers: papersOf(papers),
        reason: givenReason(reason),
      }),
    ),
  supplySupplement: (_root, supplied, context) => stepped(context, supplied, supply(context, supplied)),
  requestPayment: (_root, { payments, reason, ...decided }, context) =>
    stepped(
      context,
      decided,
      requestPayment(context.em, {
        ...needsOf(context, decided),
        payments: paymentsOf(payments),
        reason: optionalReason(reason),
      }),
    ),
  recordPayment: (_root, paid, context) =>
    stepped(
      context,
      paid,
      recordPayment(context.em, { ...needsOf(context, paid), payment: paymentMade(paid, context.now) }),
    ),
  recordRefund: (_root, { payments, reason, ...decided }, context) =>
    stepped(
      context,
      decided,
      recordRefund(context.em, { ...needsOf(context, decided), refund: refundMade(payments, reason) }),
    ),
  withdrawDossier: (_root, { reason, ...decided }, context) =>
    stepped(
      context,
      decided,
      withdrawDossier(context.em, { ...needsOf(context, decided), reason: optionalReason(reason) }),
    ),
  apologise: (_root, { newDate, reason, ...decided }, context) =>
    stepped(
      context,
      decided,
      apologise(context.em, { ...needsOf(context, decided), newDay: newDate, reason: givenReason(reason) }),
    ),
  transferDossier: (_root, { unit, reason, ...decided }, context) =>
    stepped(
      context,
      decided,
      transferDossier(context.em, { ...needsOf(context, decided), unit, reason: givenReason(reason) }),
    ),
  rateDossier: (_root, { score, ...decided }, context) =>
    stepped(
      context,
      decided,
      rateDossier(context.em, { ...needsOf(context, decided), score: scoreOf(score) }),
    ),
} satisfies MutationResolvers;

import type { AskedPaperInput, MutationRecordPaymentArgs, PaymentInput } from '#schema/generated/dossiers.ts';
import { type CallerError, callerError } from '#shared/errors.ts';

import type { PaymentMade } from '../operations/record-payment.ts';
import type { RefundMade } from '../operations/record-refund.ts';
import type { PaymentToAsk } from '../operations/request-payment.ts';
import type { PaperToAsk } from '../operations/request-supplement.ts';
import { LONGEST_ASKED, LONGEST_PAYMENT_NAME, LONGEST_REASON, usableText } from '../rules/step-texts.ts';

/** A reason that has to be given. Fails with BAD_USER_INPUT when it is blank or too long. */
export function givenReason(text: string): string {
  return wanted(usableText(text, LONGEST_REASON), {
    vi: `Lý do phải có nội dung và dài tối đa ${LONGEST_REASON} ký tự.`,
    en: `A reason has words, and at most ${LONGEST_REASON} characters.`,
  });
}

/** A reason that may be left out. */
export function optionalReason(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : givenReason(text);
}

/** What a supplement request asks for. */
export function papersOf(papers: readonly AskedPaperInput[]): readonly PaperToAsk[] {
  checkCount(papers, 1, 50);
  return papers.map(({ component, text }) => ({
    componentId: component ?? null,
    text: wanted(usableText(text, LONGEST_ASKED), {
      vi: `Mỗi yêu cầu phải có nội dung và dài tối đa ${LONGEST_ASKED} ký tự.`,
      en: `What is asked for has words, and at most ${LONGEST_ASKED} characters.`,
    }),
  }));
}

/** The payments that are asked for. */
export function paymentsOf(payments: readonly PaymentInput[]): readonly PaymentToAsk[] {
  checkCount(payments, 1, 20);
  return payments.map(({ name, nameEn, amount }) => {
    const nameVi = paymentName(name);
    wanted(amount > 0 ? amount : null, {
      vi: 'Số tiền phải lớn hơn 0.',
      en: 'An amount is more than 0.',
    });
    return { nameVi, nameEn: nameEn === null || nameEn === undefined ? nameVi : paymentName(nameEn), amount };
  });
}

/** The payments that were made. */
export function paymentMade(
  { payments, method, paidAt }: Pick<MutationRecordPaymentArgs, 'payments' | 'method' | 'paidAt'>,
  now: Date,
): PaymentMade {
  checkCount(payments ?? [1], 1, 100);
  return { numbers: payments ?? null, method, paidAt: paidAt ? new Date(paidAt) : now };
}

/** The payments that were given back. */
export function refundMade(
  payments: readonly number[] | null | undefined,
  reason: string | null | undefined,
): RefundMade {
  checkCount(payments ?? [1], 1, 100);
  return { numbers: payments ?? null, reason: optionalReason(reason) };
}

/** A rating from 1 to 5. */
export function scoreOf(score: number): number {
  return wanted(score >= 1 && score <= 5 ? score : null, {
    vi: 'Mức đánh giá từ 1 đến 5.',
    en: 'A rating is 1 to 5.',
  });
}

/** Fails with BAD_USER_INPUT when a list has too few or too many members. */
export function checkCount(list: readonly unknown[], least: number, most: number): void {
  wanted(list.length >= least && list.length <= most ? list : null, {
    vi: `Danh sách phải có từ ${least} đến ${most} mục.`,
    en: `The list has ${least} to ${most} members.`,
  });
}

/** Fails with BAD_USER_INPUT when a component is named twice. */
export function checkOnce(components: readonly string[]): void {
  wanted(new Set(components).size === components.length ? components : null, {
    vi: 'Mỗi thành phần chỉ được nêu một lần.',
    en: 'Each component is named once.',
  });
}

function paymentName(name: string): string {
  return wanted(usableText(name, LONGEST_PAYMENT_NAME), {
    vi: `Tên khoản nộp phải có nội dung và dài tối đa ${LONGEST_PAYMENT_NAME} ký tự.`,
    en: `The name of a payment has words, and at most ${LONGEST_PAYMENT_NAME} characters.`,
  });
}

function wanted<Value>(value: Value | null, words: Parameters<typeof callerError>[1]): Value {
  if (value === null) {
    throw badInput(words);
  }
  return value;
}

function badInput(words: Parameters<typeof callerError>[1]): CallerError {
  return callerError('BAD_USER_INPUT', words);
}

import { OperationTypeNode } from 'graphql';

import { type Caller } from '#shared/caller.ts';

import { type Limits } from '../guard/limits.ts';
import { limitExceeded, requestError } from '../guard/request-error.ts';
import { asksIntrospection } from './introspection.ts';
import { operationCost } from './operation-cost.ts';
import { type PreparedOperation } from './prepared-operation.ts';
import { type Values } from './variable-values.ts';

/** Refuses what cannot be run this way: a subscription, a mutation by GET. */
export function checkKind({ normal }: PreparedOperation, { readOnly }: { readonly readOnly: boolean }): void {
  if (normal.kind === OperationTypeNode.SUBSCRIPTION) {
    throw requestError(400, 'BAD_USER_INPUT', {
      vi: 'Cổng chưa phục vụ subscription.',
      en: 'The gateway does not serve subscriptions yet.',
    });
  }
  if (readOnly && normal.kind !== OperationTypeNode.QUERY) {
    throw requestError(405, 'BAD_USER_INPUT', {
      vi: 'GET chỉ dùng cho query; hãy dùng POST.',
      en: 'GET is for queries only; use POST.',
    });
  }
}

/** Refuses questions about the graph itself by callers who may not ask them. */
export function checkIntrospection(
  prepared: PreparedOperation,
  caller: Caller,
  { openIntrospection }: { readonly openIntrospection: boolean },
): void {
  if (!openIntrospection && caller.actor.kind === 'ANONYMOUS' && asksIntrospection(prepared)) {
    throw requestError(401, 'UNAUTHENTICATED', {
      vi: 'Hãy đăng nhập để hỏi về chính đồ thị.',
      en: 'Sign in to ask about the graph itself.',
    });
  }
}

/** Refuses values that make an operation too large, or that no owner can store. */
export function checkValues({ normal }: PreparedOperation, values: Values, limits: Limits): void {
  if (operationCost(normal.tree, values, limits.cost) > limits.cost) {
    throw limitExceeded('chi phí', 'cost', limits.cost);
  }
  if (!areTextsUsable(values)) {
    throw requestError(400, 'BAD_USER_INPUT', {
      vi: `Mỗi chuỗi phải là Unicode hợp lệ, không có ký tự NUL, dài nhất ${LONGEST_TEXT} ký tự.`,
      en: `Every text must be well-formed Unicode without NUL, of at most ${LONGEST_TEXT} characters.`,
    });
  }
}

// The longest text that an owner keeps is a page of a form.
const LONGEST_TEXT = 10_000;

function areTextsUsable(value: unknown): boolean {
  if (typeof value === 'string') {
    return value.length <= LONGEST_TEXT && value.isWellFormed() && !value.includes('\0');
  }
  return typeof value !== 'object' || value === null || Object.values(value).every(areTextsUsable);
}

import { OperationTypeNode } from 'graphql';

import type { Caller } from '#shared/caller.ts';

import type { Limits } from '../guard/limits.ts';
import { limitExceeded, requestError } from '../guard/request-error.ts';
import { checkValueSize } from '../guard/value-size.ts';
import { asksIntrospection } from './introspection.ts';
import type { NormalOperation } from './normalise.ts';
import type { PreparedOperation } from './prepared-operation.ts';
import type { Values } from './variable-values.ts';

/** Refuses a subscription, which has no one answer. */
export function checkKind({ kind }: Pick<NormalOperation, 'kind'>): void {
  if (kind === OperationTypeNode.SUBSCRIPTION) {
    throw requestError(400, 'BAD_USER_INPUT', {
      vi: 'Subscription được phục vụ dưới dạng dòng sự kiện ở /graphql/stream.',
      en: 'Subscriptions are served as a stream of events at /graphql/stream.',
    });
  }
}

/** Refuses a mutation by GET. */
export function checkReadOnly({ kind }: Pick<NormalOperation, 'kind'>, readOnly: boolean): void {
  if (readOnly && kind === OperationTypeNode.MUTATION) {
    throw requestError(405, 'BAD_USER_INPUT', {
      vi: 'GET không dùng cho mutation; hãy dùng POST.',
      en: 'GET is not for mutations; use POST.',
    });
  }
}

/** Refuses to show a plan to anybody but those who build the graph: it tells which owner keeps what. In a demo everybody may learn from it. */
export function checkPlanShown(
  showsPlan: boolean,
  { actor }: Caller,
  { openIntrospection }: { readonly openIntrospection: boolean },
): void {
  if (showsPlan && !openIntrospection && actor.kind !== 'REGISTRY') {
    throw requestError(403, 'FORBIDDEN', {
      vi: 'Chỉ vai trò của sổ đăng ký phân hệ (REGISTRY) được xem kế hoạch truy vấn.',
      en: 'Only a role of the registry of subgraphs (REGISTRY) may see the query plan.',
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

/** Refuses values that are too large, that make an operation too large, or that no owner can keep. */
export function checkValues({ cost }: PreparedOperation, values: Values, limits: Limits): void {
  checkValueSize(values, limits);
  if (cost(values) > limits.cost) {
    throw limitExceeded('chi phí', 'cost', limits.cost);
  }
}

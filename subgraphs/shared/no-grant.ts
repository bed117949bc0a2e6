import { callerError } from './errors.ts';

const refused = callerError('UNAUTHENTICATED', {
  vi: 'Phần dữ liệu này chỉ trả lời cổng liên thông. Hãy hỏi qua /graphql của cổng.',
  en: 'This subgraph answers the gateway alone. Ask through the /graphql of the gateway.',
});

/** The body of the answer to a request without a valid grant. Sent as application/json: to the gateway it is no GraphQL answer. */
export const NO_GRANT = JSON.stringify({
  errors: [{ message: refused.message, extensions: refused.extensions }],
});

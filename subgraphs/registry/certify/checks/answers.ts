import { broken, KEPT, type Check, type Verdict } from '../check.ts';
import { ASKS_TYPENAME } from '../refusal-check.ts';
import { jsonOf, memberOf, type Reply } from '../reply.ts';

/** Without this nothing else can be told. */
export const answers: Check = {
  name: 'answers',
  title: { vi: 'Trả lời', en: 'It answers' },
  promise: {
    vi: 'Yêu cầu có ủy quyền và MAC hợp lệ được trả lời trong 2 giây.',
    en: 'A request with a valid grant and MAC is answered within 2 seconds.',
  },
  run: async ({ line, signer }) => verdictOf(await line.send(await signer.sign(ASKS_TYPENAME))),
};

function verdictOf(reply: Reply): Verdict {
  if (!reply.isAnswer) {
    return { passed: false, why: reply.why };
  }
  if (reply.status === 401) {
    return broken(
      'Trả lời 401 với yêu cầu hợp lệ: hãy xuất lại phần khóa (hub keys share <tên>), xem đồng hồ của máy.',
      'It answered 401 to a valid request: export its keys again (hub keys share <name>), look at its clock.',
    );
  }
  return memberOf(memberOf(jsonOf(reply), 'data'), '__typename') === 'Query'
    ? KEPT
    : broken(
        `Trả lời ${reply.status} mà không phải {"data":{"__typename":"Query"}}.`,
        `It answered ${reply.status}, and not {"data":{"__typename":"Query"}}.`,
      );
}

import { isErrorCode } from '#shared/errors.ts';
import { broken, firstBroken, KEPT, type Check, type Verdict } from '../check.ts';
import { leakOf } from '../leaks.ts';
import { jsonOf, memberOf, type Answered } from '../reply.ts';
import type { Subject } from '../subject.ts';

/** Errors go on to clients: whoever reads one must be able to act on its code, and must learn nothing else. */
export const errorsTold: Check = {
  name: 'errors-told',
  title: { vi: 'Lỗi', en: 'Errors' },
  promise: {
    vi: 'Mỗi lỗi có mã trong danh sách đóng, không lặp giá trị đã gửi, không lộ ngăn xếp, máy hay câu lệnh.',
    en: 'Every error has a code of the closed list, repeats no value, and tells no stack, machine or statement.',
  },
  run: async (subject) => firstBroken(await Array.fromAsync(FAULTY, (body) => verdictOf(subject, body))),
};

// A word that nobody has by chance.
const MARK = 'gia-tri-rieng-7c1f';
const ASKED =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';

const FAULTY: readonly string[] = [
  JSON.stringify({ query: '{ khongDongNgoac' }),
  JSON.stringify({ query: '{ khongCoTruongNay }' }),
  JSON.stringify({ query: ASKED, variables: { representations: MARK } }),
  JSON.stringify({
    query: ASKED,
    variables: { representations: [{ __typename: 'KhongCoKieuNay', id: MARK }] },
  }),
  JSON.stringify({ query: ASKED, variables: { representations: [{ id: { [MARK]: MARK } }] } }),
  `{"query": "${MARK}`,
];

async function verdictOf({ line, signer }: Subject, body: string): Promise<Verdict> {
  const reply = await line.send(await signer.sign(body));
  if (!reply.isAnswer) {
    return { passed: false, why: reply.why };
  }
  const leak = leakOf(reply.text, [MARK, line.host]);
  if (leak) {
    return broken(`Một câu trả lời lỗi lộ ${leak.vi}.`, `An answer with an error tells ${leak.en}.`);
  }
  return isTold(reply)
    ? KEPT
    : broken(
        'Một yêu cầu sai không được trả lời bằng lỗi có extensions.code trong danh sách đóng.',
        'A faulty request is not answered with errors that have an extensions.code of the closed list.',
      );
}

// A reference of an unknown type may be null without an error.
function isTold(reply: Answered): boolean {
  const answer = jsonOf(reply);
  const errors = memberOf(answer, 'errors') ?? [];
  if (!Array.isArray(errors)) {
    return false;
  }
  const areCoded = errors.every((error) => isErrorCode(memberOf(memberOf(error, 'extensions'), 'code')));
  return areCoded && (errors.length > 0 || memberOf(answer, 'data') !== undefined);
}

import type { Unanswered } from './reply.ts';

/** Why there is no whole answer. `isOver`: the time of the whole suite is. */
export function unanswered(cause: unknown, isOver: boolean): Unanswered {
  if (isOver) {
    return OUT_OF_TIME;
  }
  return cause instanceof DOMException && cause.name === 'TimeoutError' ? LATE : NOT_REACHED;
}

/** It goes on beyond the cap. */
export const TOO_LONG: Unanswered = {
  isAnswer: false,
  why: { vi: 'Câu trả lời dài hơn 2 MiB.', en: 'The answer is longer than 2 MiB.' },
};
const LATE: Unanswered = {
  isAnswer: false,
  why: { vi: 'Không trả lời trong 2 giây.', en: 'There was no answer within 2 seconds.' },
};
const OUT_OF_TIME: Unanswered = {
  isAnswer: false,
  why: {
    vi: 'Hết thời gian của cả bộ kiểm tra trước khi có câu trả lời: phân hệ quá chậm.',
    en: 'The time of the whole suite was over before it answered: the subgraph is too slow.',
  },
};
const NOT_REACHED: Unanswered = {
  isAnswer: false,
  why: {
    vi: 'Không kết nối được, hoặc kết nối bị ngắt giữa chừng.',
    en: 'It was not reached, or broke off in the middle.',
  },
};

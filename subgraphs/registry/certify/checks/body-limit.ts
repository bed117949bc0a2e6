import { broken, type Check } from '../check.ts';
import { ASKS_TYPENAME } from '../refusal-check.ts';
import { hasData } from '../reply.ts';
import { stillAnswers } from '../still-answers.ts';

// The gateway never sends a body of more than 1 MiB.
const TOO_LARGE = 2 * 1024 * 1024;

/** A body is held in memory before its MAC can be checked. */
export const bodyLimit: Check = {
  name: 'body-limit',
  title: { vi: 'Thân quá lớn', en: 'Too large a body' },
  promise: {
    vi: 'Thân yêu cầu lớn hơn 1 MiB bị từ chối, và phân hệ vẫn trả lời tiếp.',
    en: 'A body of more than 1 MiB is refused, and the subgraph goes on answering.',
  },
  run: async (subject) => {
    const body = `${ASKS_TYPENAME}${' '.repeat(TOO_LARGE)}`;
    const reply = await subject.line.send({ ...(await subject.signer.sign(body)), isLast: true });
    // Whoever closes the connection over it refuses, too.
    const isRefused = !reply.isAnswer || (reply.status >= 400 && !hasData(reply));
    return isRefused
      ? stillAnswers(subject)
      : broken(
          'Thân 2 MiB được nhận: hãy đặt giới hạn 1 MiB và ngừng đọc khi vượt quá.',
          'A body of 2 MiB is taken: set a limit of 1 MiB and stop reading beyond it.',
        );
  },
};

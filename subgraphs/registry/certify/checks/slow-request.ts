import type { Check } from '../check.ts';
import { ASKS_SDL } from '../refusal-check.ts';
import { stillAnswers } from '../still-answers.ts';

const STALLED = 3;

/** A sender that never ends must hold up nobody else. */
export const slowRequest: Check = {
  name: 'slow-request',
  title: { vi: 'Yêu cầu chậm', en: 'Slow requests' },
  promise: {
    vi: 'Trong lúc vài yêu cầu mới đến một nửa, các yêu cầu khác vẫn được trả lời.',
    en: 'While half of some requests has not come yet, others are answered.',
  },
  run: async (subject) => {
    const begun = await Promise.all(Array.from({ length: STALLED }, () => subject.signer.sign(ASKS_SDL)));
    return subject.line.stalling(begun, () => stillAnswers(subject));
  },
};

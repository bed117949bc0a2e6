import { canonicalSdl } from '../canonical-sdl.ts';
import { broken, KEPT, type Check } from '../check.ts';
import { ASKS_SDL } from '../refusal-check.ts';
import { jsonOf, memberOf } from '../reply.ts';

// A text so much longer than the published one is another schema; it is not even read.
const LONGER = 4;
const MORE = 20_000;

/** What is planned against is what is published: a subgraph that serves something else answers wrongly some day. */
export const schemaServed: Check = {
  name: 'schema-served',
  title: { vi: 'Lược đồ đang chạy', en: 'Schema served' },
  promise: {
    vi: 'Lược đồ mà phân hệ tự nêu (_service { sdl }) là lược đồ đã công bố.',
    en: 'The schema that it serves (_service { sdl }) is the one that is published.',
  },
  run: async ({ line, signer, schema }) => {
    const reply = await line.send(await signer.sign(ASKS_SDL));
    if (!reply.isAnswer) {
      return { passed: false, why: reply.why };
    }
    const sdl = memberOf(memberOf(memberOf(jsonOf(reply), 'data'), '_service'), 'sdl');
    if (typeof sdl !== 'string') {
      return broken('Không trả lời _service { sdl }.', 'It does not answer _service { sdl }.');
    }
    const isSame =
      sdl.length <= schema.sdl.length * LONGER + MORE && canonicalSdl(sdl) === canonicalSdl(schema.sdl);
    return isSame
      ? KEPT
      : broken(
          'Lược đồ đang chạy khác lược đồ đã công bố: hãy công bố bản đang chạy, hoặc chạy bản đã công bố.',
          'It serves another schema than is published: publish what runs, or run what is published.',
        );
  },
};

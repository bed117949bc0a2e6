import * as v from 'valibot';
import { inBothLanguages } from '#shared/errors.ts';
import { WrongUse } from '../outcome.ts';
import { shown } from '#schema/subgraph-check/shown.ts';

const envelope = v.object({
  data: v.nullish(v.unknown()),
  errors: v.optional(
    v.array(v.object({ message: v.string(), extensions: v.optional(v.object({ code: v.string() })) })),
    [],
  ),
});
type AnswerError = v.InferOutput<typeof envelope>['errors'][number];

/** Whom was asked, and what the data must look like. */
export interface ReadAs<Schema extends v.GenericSchema> {
  readonly url: URL;
  readonly shape: Schema;
}

/** The hub refused the caller. */
export class HubRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'HubRefusal';
    this.code = code;
  }
}

/** The data of an answer. Throws in words for a person, which say what to do. */
export async function readAnswer<Schema extends v.GenericSchema>(
  answer: Promise<Response>,
  { url, shape }: ReadAs<Schema>,
): Promise<v.InferOutput<Schema>> {
  const response = await answer.catch((cause: unknown) => {
    throw notReached(url, cause);
  });
  const parsed = v.safeParse(envelope, await response.json().catch(() => null));
  if (!parsed.success) {
    throw notUnderstood(url);
  }
  const [error] = parsed.output.errors;
  if (error) {
    throw refusal(error);
  }
  const data = v.safeParse(shape, parsed.output.data);
  if (!data.success) {
    throw notUnderstood(url);
  }
  return data.output;
}

function notReached({ origin }: URL, cause: unknown): Error {
  const words = {
    vi: `Không nối được Liên Thông tại ${origin}. Hãy khởi động (npm start), hoặc nêu địa chỉ bằng --hub`,
    en: `The hub is not reached at ${origin}. Start it (npm start), or name its address with --hub`,
  };
  return new Error(inBothLanguages(words), { cause });
}

function notUnderstood({ origin }: URL): Error {
  return new Error(
    inBothLanguages({
      vi: `Nơi trả lời tại ${origin} không nói như Liên Thông. Hãy xem lại --hub, và công cụ có cùng phiên bản với Liên Thông không`,
      en: `What answers at ${origin} does not speak as a hub does. Look at --hub, and whether this tool is of the hub's version`,
    }),
  );
}

function refusal({ message, extensions }: AnswerError): Error {
  switch (extensions?.code) {
    case 'UNAUTHENTICATED':
      return new WrongUse(
        'Cần thẻ truy cập còn hiệu lực: đặt HUB_TOKEN, hoặc ở chế độ demo dùng --as <vai>',
        'A token that is still good is needed: set HUB_TOKEN, or in demo mode use --as <persona>',
      );
    case 'GRAPHQL_VALIDATION_FAILED':
      return new Error(
        inBothLanguages({
          vi: 'Liên Thông này không có phép hỏi ấy: công cụ và Liên Thông khác phiên bản',
          en: 'This hub does not know the question: tool and hub are of different versions',
        }),
      );
    default:
      return new HubRefusal(extensions?.code ?? 'INTERNAL', shown(message));
  }
}

import * as v from 'valibot';

import type { Caller } from '#shared/caller.ts';

import type { Answerer } from '../answer.ts';
import { RequestError } from '../guard/request-error.ts';
import type { PassedOn } from '../subgraphs.ts';
import { NO_FILE } from './upload-refusals.ts';

const FILE = 'query FileContent($id: ID!) { file(id: $id) { content } }';
// What may be read a little later.
const AWAY_CODES: ReadonlySet<unknown> = new Set(['SUBGRAPH_UNAVAILABLE', 'ACCESS_LOG_UNAVAILABLE']);
const answerSchema = v.object({ file: v.nullable(v.object({ content: v.nullable(v.string()) })) });

/**
 * Puts on record that a caller reads a paper, or fails with RequestError when they may not: the graph is asked for its classified field,
 * so purpose, case, row rule and access log hold for bytes as for every field.
 */
export async function permitReading(
  answerer: Pick<Answerer, 'answer'>,
  caller: Caller,
  { id, passedOn }: { readonly id: string; readonly passedOn: PassedOn },
): Promise<void> {
  const asked = { text: FILE, operationName: null, variables: { id }, readOnly: true, passedOn };
  const { data, errors } = await answerer.answer(asked, caller);
  const { file } = v.parse(answerSchema, JSON.parse(data.toString()));
  if (file?.content !== null && file !== null) {
    return;
  }
  if (errors.length === 0) {
    throw NO_FILE;
  }
  const isAway = errors.some(({ extensions }) => AWAY_CODES.has(extensions.code));
  throw new RequestError(isAway ? 503 : 403, errors);
}

import type { Words } from '#shared/errors.ts';
import { jsonOf, memberOf, type Reply } from './reply.ts';
import type { Sample } from './samples.ts';
import type { Subject } from './subject.ts';

/** What `_entities` answered, in the order asked; or why that cannot be told. */
export type EntitiesAnswer = { readonly entities: readonly unknown[] } | { readonly why: Words };

/** Asks for entities as the gateway does: `__typename`, the key, and what else is selected. All samples are of one type and key. */
export async function askEntities(
  { signer, line }: Pick<Subject, 'signer' | 'line'>,
  samples: readonly Sample[],
  selection = '',
): Promise<EntitiesAnswer> {
  return entitiesOf(await line.send(await signer.sign(entitiesBody(samples, selection))), samples.length);
}

/** The body of such a request. */
export function entitiesBody(samples: readonly Sample[], selection = ''): string {
  const { type = '', key = '' } = samples[0] ?? {};
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on ${type} { ${key} ${selection} } } }`;
  const representations = samples.map(({ fields }) => Object.assign({ __typename: type }, fields));
  return JSON.stringify({ query, variables: { representations } });
}

function entitiesOf(reply: Reply, asked: number): EntitiesAnswer {
  if (!reply.isAnswer) {
    return { why: reply.why };
  }
  const entities = memberOf(memberOf(jsonOf(reply), 'data'), '_entities');
  if (!Array.isArray(entities)) {
    return {
      why: {
        vi: `Câu trả lời ${reply.status} không có danh sách data._entities.`,
        en: `The answer ${reply.status} has no list data._entities.`,
      },
    };
  }
  return entities.length === asked
    ? { entities }
    : {
        why: {
          vi: `Hỏi ${asked} thực thể, trả lời ${entities.length}.`,
          en: `${asked} entities were asked for, ${entities.length} answered.`,
        },
      };
}

/** Whether an entity is the one that was asked for: its type and its key are echoed. */
export function isEcho(entity: unknown, { type, fields }: Sample): boolean {
  return (
    memberOf(entity, '__typename') === type &&
    Object.entries(fields).every(([name, value]) => isSame(memberOf(entity, name), value))
  );
}

// An ID may be given as a number and is answered as a text.
function isSame(answered: unknown, asked: unknown): boolean {
  if (typeof asked === 'object' && asked !== null) {
    return Object.entries(asked).every(([name, value]) => isSame(memberOf(answered, name), value));
  }
  return typeof answered === typeof asked ? answered === asked : answered === JSON.stringify(asked);
}

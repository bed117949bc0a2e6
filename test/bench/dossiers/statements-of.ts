import { Client } from 'pg';

/** A statement as it was sent to PostgreSQL. */
export interface SentStatement {
  /** Under which the connection keeps it. Null: it is parsed each time. */
  readonly name: string | null;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements that are sent to PostgreSQL by this process while `work` runs. Watches the driver; changes nothing. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<readonly SentStatement[]> {
  const sent: SentStatement[] = [];
  const descriptor = Object.getOwnPropertyDescriptor(Client.prototype, 'query');
  const plain: unknown = descriptor?.value;
  if (!descriptor || typeof plain !== 'function') {
    throw new Error('The driver has changed: its clients have no method "query".');
  }
  const watched = function (this: Client, ...given: readonly unknown[]): unknown {
    sent.push(statementOf(given));
    return Reflect.apply(plain, this, given);
  };
  Object.defineProperty(Client.prototype, 'query', { ...descriptor, value: watched });
  try {
    await work();
  } finally {
    Object.defineProperty(Client.prototype, 'query', descriptor);
  }
  return sent;
}

function statementOf([text, values]: readonly unknown[]): SentStatement {
  if (typeof text === 'object' && text !== null && 'text' in text) {
    const name = 'name' in text && typeof text.name === 'string' ? text.name : null;
    return { ...statementOf([text.text, 'values' in text ? text.values : []]), name };
  }
  return { name: null, text: String(text), values: Array.isArray(values) ? values : [] };
}

import type { Words } from '#shared/errors.ts';

/** An HTTP answer, whatever it says. */
export interface Answered {
  readonly isAnswer: true;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** There is no whole answer, and why. */
export interface Unanswered {
  readonly isAnswer: false;
  readonly why: Words;
}

/** What came of one request. */
export type Reply = Answered | Unanswered;

/** The value of a JSON answer; undefined when it is none. */
export function jsonOf({ text }: Answered): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON is an answer, too: the check says what that means.
    return undefined;
  }
}

/** A member of a JSON object; undefined when there is none. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Whether the answer holds data of any kind. */
export function hasData(reply: Answered): boolean {
  const data = memberOf(jsonOf(reply), 'data');
  return data !== undefined && data !== null;
}

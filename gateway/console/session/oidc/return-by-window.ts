const CHANNEL = 'lien-thong.signed-in';
// Long enough for another tab of this browser to answer, too short to be noticed.
const ANSWERED_WITHIN_MS = 600;
// How often it is looked whether the reader has closed the window.
const LOOKED_AFTER_MS = 500;
// A window that was led away from here and back counts as closed for a moment in some browsers.
const CLOSED_FOR_LOOKS = 240;

/** The query of the address by which the provider leads back the window that asked with `state`. Rejects when it is closed for two minutes. */
export function returnsFor(state: string, opened: Pick<Window, 'closed'>): Promise<string> {
  const channel = new BroadcastChannel(CHANNEL);
  const tell = channel.postMessage.bind(channel);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let closedFor = 0;
  const looking = setInterval(() => {
    closedFor = opened.closed ? closedFor + 1 : 0;
    if (closedFor > CLOSED_FOR_LOOKS) {
      reject(new Error('The window was closed.'));
    }
  }, LOOKED_AFTER_MS);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string' && new URLSearchParams(data).get('state') === state) {
      tell({ taken: state });
      resolve(data);
    }
  });
  return promise.finally(() => {
    clearInterval(looking);
    channel.close();
  });
}

/** Hands the answer of the provider to the tab of this browser that asked for it. False: none did. */
export async function handToAsker(search: string): Promise<boolean> {
  const state = new URLSearchParams(search).get('state');
  const channel = new BroadcastChannel(CHANNEL);
  const tell = channel.postMessage.bind(channel);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ANSWERED_WITHIN_MS);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (state !== null && isTaken(data, state)) {
      resolve(true);
    }
  });
  tell(search);
  return promise.finally(() => {
    clearTimeout(timer);
    channel.close();
  });
}

function isTaken(data: unknown, state: string): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'taken') === state;
}

import { dataFolderHolder } from '#shared/data-folder-lock.ts';
import { readSettings } from '#shared/env.ts';
import { WrongUse } from '../outcome.ts';
import { demoTokenOf } from '../token-command.ts';
import { readHubToken } from './env.ts';
import { createHubClient, type HubClient } from './hub-client.ts';

/** Which hub is asked, and as whom. */
export interface HubOptions {
  /** Where it answers. Absent: on this machine. */
  readonly hub?: string;
  /** A demo persona. Absent: whoever HUB_TOKEN was issued to. */
  readonly as?: string;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Opens the way to a hub. Without a token it answers what anybody may read. */
export async function openHub({ hub, as }: HubOptions): Promise<HubClient> {
  const url = hub === undefined ? await localUrl() : givenUrl(hub);
  return createHubClient({ url, token: as === undefined ? readHubToken() : await demoTokenOf(as) });
}

// With PORT=0 only the hub itself knows where it is.
async function localUrl(): Promise<URL> {
  const { port, host, dataDir } = readSettings();
  const running = port === 0 ? await dataFolderHolder(dataDir) : null;
  return new URL('/graphql', running?.url ?? `http://${host}:${port}`);
}

function givenUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !isSafe(url)) {
    throw new WrongUse(
      '--hub phải là địa chỉ https (http chỉ trên máy này), không có tên và mật khẩu',
      '--hub must be an https address (http on this machine only), without a name and password',
    );
  }
  return url.pathname === '/' ? new URL('/graphql', url) : url;
}

// A token must not go over a network in the clear.
function isSafe({ protocol, hostname, username, password }: URL): boolean {
  const isPrivate = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  return isPrivate && username === '' && password === '';
}

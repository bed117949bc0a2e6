import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { Words } from './errors.ts';

/** One setting as it was given: its value, or why it cannot be used. A secret value is never part of the words. */
type SettingValue<T> = { readonly value: T } | { readonly problem: Words };

/** Reads one setting from its text. */
export type SettingReader<T> = (text: string) => SettingValue<T>;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const LABEL = /^[A-Za-z][\w:./-]{0,99}$/;
// PORT + 10 is the internal listener, and it must be a port too.
const LAST_PORT = 65_525;

const refuse = (vi: string, en: string) => ({ problem: { vi, en } });

function urlOf(text: string, protocols: readonly string[]): URL | null {
  const url = URL.parse(text);
  return url !== null && protocols.includes(url.protocol) ? url : null;
}

/** A port from 0 (any free port) to 65525. */
export const port: SettingReader<number> = (text) =>
  /^\d{1,5}$/.test(text) && Number(text) <= LAST_PORT
    ? { value: Number(text) }
    : refuse(
        `phải là số cổng từ 0 đến ${LAST_PORT}, nhận được ${JSON.stringify(text.slice(0, 20))}`,
        `must be a port from 0 to ${LAST_PORT}, got ${JSON.stringify(text.slice(0, 20))}`,
      );

/** A whole number between two bounds, both allowed. */
export function integer(least: number, most: number): SettingReader<number> {
  return (given) => {
    const value = Number(given);
    return /^\d{1,12}$/.test(given) && value >= least && value <= most
      ? { value }
      : refuse(
          `phải là số nguyên từ ${least} đến ${most}, nhận được ${JSON.stringify(given.slice(0, 20))}`,
          `must be a whole number from ${least} to ${most}, got ${JSON.stringify(given.slice(0, 20))}`,
        );
  };
}

/** Labels of progressive overrides, separated by commas. @see Apollo Federation, directive `@override`, argument `label` */
export const labels: SettingReader<readonly string[]> = (given) => {
  const named = given.split(',').map((label) => label.trim());
  return named.every((label) => LABEL.test(label))
    ? { value: [...new Set(named)] }
    : refuse(
        'phải là các nhãn cách nhau bằng dấu phẩy, ví dụ chuyen-ho-so,chuyen-don-vi',
        'must be labels separated by commas, e.g. move-dossiers,move-units',
      );
};

/** Networks as CIDR, separated by commas. */
export const networks: SettingReader<readonly string[]> = (given) => {
  const named = given.split(',').map((network) => network.trim());
  return named.every(isNetwork)
    ? { value: [...new Set(named)] }
    : refuse(
        'phải là các dải địa chỉ cách nhau bằng dấu phẩy, ví dụ 10.20.0.0/16,fd00:20::/32',
        'must be networks separated by commas, e.g. 10.20.0.0/16,fd00:20::/32',
      );
};

function isNetwork(text: string): boolean {
  const [, address = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return Number(bits) <= most;
}

/** An address or host name to listen on. */
export const host: SettingReader<string> = (text) =>
  /^[\w.:[\]-]{1,253}$/.test(text)
    ? { value: text }
    : refuse('phải là địa chỉ hoặc tên máy', 'must be an address or a host name');

/** Whether an address can be reached from this machine only. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(address);
}

/** How the hub runs. */
export const mode: SettingReader<'demo' | 'production'> = (text) =>
  text === 'demo' || text === 'production'
    ? { value: text }
    : refuse('phải là demo hoặc production', 'must be demo or production');

/** A path, made absolute against the folder the process was started in. */
export const path: SettingReader<string> = (text) => ({ value: resolve(text) });

/** Any text that is not empty. */
export const text: SettingReader<string> = (given) => ({ value: given });

/** A PostgreSQL URL. It may hold a password, so no message repeats it. */
export const databaseUrl: SettingReader<string> = (given) =>
  urlOf(given, ['postgres:', 'postgresql:']) === null
    ? refuse(
        'phải là địa chỉ dạng postgresql://người-dùng@máy/cơ-sở-dữ-liệu',
        'must be a URL such as postgresql://user@host/database',
      )
    : { value: given };

/** The address of another process of the hub. */
export const serviceUrl: SettingReader<string> = (given) => {
  const url = urlOf(given, ['http:', 'https:']);
  return url === null
    ? refuse('phải là địa chỉ http:// hoặc https://', 'must be an http:// or https:// URL')
    : { value: url.href.replace(/\/$/, '') };
};

/** The issuer of access tokens: https, or http on this machine only. Kept exactly as given, since tokens repeat it. @see OpenID Connect Discovery 1.0, section 3 */
export const issuerUrl: SettingReader<string> = (given) => {
  const url = urlOf(given, ['http:', 'https:']);
  const isBare = url !== null && url.username === '' && url.password === '' && !/[?#]/.test(given);
  return !isBare || (url.protocol === 'http:' && !isLoopback(url.hostname))
    ? refuse(
        'phải là địa chỉ https:// không có người dùng, ? hay #',
        'must be an https:// URL without user, ? or #',
      )
    : { value: given };
};

/** An instant with its offset, e.g. `2026-11-21T09:00:00+07:00`. */
export const instant: SettingReader<Date> = (given) => {
  const read = new Date(INSTANT.test(given) ? given : Number.NaN);
  return Number.isNaN(read.getTime())
    ? refuse(
        'phải là thời điểm có múi giờ, ví dụ 2026-11-21T09:00:00+07:00',
        'must be an instant with its offset, e.g. 2026-11-21T09:00:00+07:00',
      )
    : { value: read };
};

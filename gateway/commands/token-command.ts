import { createClock } from '#shared/clock.ts';
import { dataFolderHolder } from '#shared/data-folder-lock.ts';
import { readSettings, type HubSettings } from '#shared/env.ts';
import { readKeys } from '#shared/key-file.ts';
import { issueDemoToken } from '../identity/demo-issuer.ts';
import { PERSONAS } from '../identity/persona.ts';
import { WrongUse, type Outcome } from './outcome.ts';

/** Prints a token of a demo persona. */
export async function token(persona: string): Promise<Outcome> {
  const issued = await demoTokenOf(persona);
  return { done: true, lines: [issued], report: { persona, token: issued } };
}

/** A token of a demo persona that the hub of this data folder and port accepts. */
export async function demoTokenOf(persona: string): Promise<string> {
  const settings = readSettings();
  if (settings.mode === 'production') {
    throw new WrongUse('Thẻ truy cập mẫu chỉ có ở chế độ demo', 'Demo tokens exist in demo mode only');
  }
  if (!PERSONAS.has(persona)) {
    const names = [...PERSONAS.keys()].join(', ');
    throw new WrongUse(`Không có nhân vật này. Có: ${names}`, `No such persona. There are: ${names}`);
  }
  const now = createClock(settings)();
  return issueDemoToken(readKeys(settings), persona, { now, origin: await origin(settings) });
}

/** Where the hub is: with PORT=0 only the hub itself knows. */
async function origin(settings: HubSettings): Promise<string> {
  const running = settings.port === 0 ? await dataFolderHolder(settings.dataDir) : null;
  return new URL(running?.url ?? `http://${settings.host}:${settings.port}`).origin;
}

import { createProgress } from '../progress.ts';
import type { HubClient } from './hub-client.ts';
import { checkSchema } from './schema-check.ts';
import { readText } from './text-file.ts';

/** A schema to check, as it stands on the command line. */
export interface SchemaOptions {
  readonly name: string;
  readonly schema: string;
  readonly url?: string;
  readonly procedures?: string;
}

/** Reads the files and has the registry check them. */
export async function checkFiles(hub: HubClient, options: SchemaOptions): ReturnType<typeof checkSchema> {
  const { name, url: routingUrl = null } = options;
  const schema = await readText(options.schema);
  const procedures = options.procedures === undefined ? null : await readText(options.procedures);
  const progress = createProgress();
  progress.say('Đang kiểm tra với đồ thị đang chạy … / Checking against what is live …');
  return checkSchema(hub, { name, schema, routingUrl, procedures }).finally(progress.end);
}

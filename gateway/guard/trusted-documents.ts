import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import type { HubSettings } from '#shared/env.ts';
import { SettingsError } from '#shared/settings-error.ts';

import { parseDocument } from '../plan/check-document.ts';
import { checkDocumentSize } from './document-size.ts';
import type { Limits } from './limits.ts';
import { RequestError } from './request-error.ts';
import { checkTextLength } from './requested-document.ts';

/** The only operations that may run. */
export interface TrustedDocuments {
  readonly size: number;
  /** The text of a listed operation. Undefined: there is none of this id. */
  readonly textOf: (id: string) => string | undefined;
  /** Whether exactly this text is listed. */
  readonly has: (text: string) => boolean;
}

// @see Apollo's persisted query manifest (generate-persisted-query-manifest), and Relay's persisted queries (relay-compiler)
const apollo = v.object({
  format: v.literal('apollo-persisted-query-manifest'),
  version: v.literal(1),
  operations: v.array(v.object({ id: v.pipe(v.string(), v.minLength(1)), body: v.string() })),
});
const relay = v.record(v.pipe(v.string(), v.minLength(1)), v.string());

/**
 * Reads the manifest of `HUB_TRUSTED_DOCUMENTS`, Apollo's or Relay's. Null: any operation may run. Fails with SettingsError when the
 * file cannot be read, is neither, is empty, or lists an operation that the hub would refuse by its size.
 */
export function readTrustedDocuments({
  trustedDocuments,
  limits,
}: Pick<HubSettings, 'trustedDocuments' | 'limits'>): TrustedDocuments | null {
  if (trustedDocuments === null) {
    return null;
  }
  const texts = new Map<string, string>();
  for (const { id, body } of listed(jsonOf(trustedDocuments))) {
    if (texts.has(id) && texts.get(id) !== body) {
      throw unusable(`mã ${shown(id)} có hai văn bản`, `the id ${shown(id)} stands for two texts`);
    }
    texts.set(id, requireRunnable(id, body, limits));
  }
  if (texts.size === 0) {
    throw unusable('tệp không liệt kê thao tác nào', 'the file lists no operation');
  }
  const known = new Set(texts.values());
  return { size: texts.size, textOf: (id) => texts.get(id), has: (text) => known.has(text) };
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw error instanceof SyntaxError
      ? unusable('tệp không phải JSON', 'the file is no JSON')
      : unusable('không đọc được tệp này', 'the file cannot be read');
  }
}

function listed(manifest: unknown): readonly { readonly id: string; readonly body: string }[] {
  if (v.is(apollo, manifest)) {
    return manifest.operations;
  }
  if (v.is(relay, manifest) && !Array.isArray(manifest)) {
    return Object.entries(manifest).map(([id, body]) => ({ id, body }));
  }
  throw unusable(
    'cần bản kê của Apollo ({"format": "apollo-persisted-query-manifest", "version": 1, "operations": […]}) hoặc của Relay ({"<mã>": "<văn bản>"})',
    'expected Apollo’s manifest ({"format": "apollo-persisted-query-manifest", "version": 1, "operations": […]}) or Relay’s ({"<id>": "<text>"})',
  );
}

function requireRunnable(id: string, text: string, limits: Limits): string {
  try {
    checkTextLength(text, limits);
    checkDocumentSize(parseDocument(text, limits.tokens), limits);
    return text;
  } catch (error) {
    if (!(error instanceof RequestError)) {
      throw error;
    }
    const [vi = '', en = ''] = error.message.split(' / ');
    throw unusable(`thao tác ${shown(id)}: ${vi}`, `operation ${shown(id)}: ${en}`);
  }
}

function shown(id: string): string {
  return JSON.stringify(id.length > 80 ? `${id.slice(0, 80)}…` : id);
}

function unusable(vi: string, en: string): SettingsError {
  return new SettingsError([{ setting: 'HUB_TRUSTED_DOCUMENTS', words: { vi, en } }]);
}

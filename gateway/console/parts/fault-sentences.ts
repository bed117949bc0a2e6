import type { Fault } from '../graph/fault.ts';
import { momentText } from '../words/format.ts';
import { ownerWords } from '../words/owners.ts';
import type { Language } from '../words/words.ts';

/** What to tell of these faults, each thing once: who is away and since when, or the hub's own words. */
export function faultSentences(faults: readonly Fault[], language: Language): readonly string[] {
  return [...new Set(faults.map((fault) => sentenceOf(fault, language)))];
}

function sentenceOf({ subgraph, since, code, message }: Fault, language: Language): string {
  if (subgraph === null) {
    return inLanguage(message, language);
  }
  const owner = ownerWords(subgraph)[language];
  const from = since === null ? null : momentText(language, since);
  return SENTENCES[code === 'SUBGRAPH_INVALID' ? 'wrong' : 'silent'][language](owner, from);
}

const SENTENCES = {
  silent: {
    vi: (owner: string, from: string | null) =>
      `Bên giữ dữ liệu “${owner}” không trả lời${from === null ? '' : ` từ ${from}`}.`,
    en: (owner: string, from: string | null) =>
      `The owner of “${owner}” has not answered${from === null ? '' : ` since ${from}`}.`,
  },
  wrong: {
    vi: (owner: string, from: string | null) =>
      `Bên giữ dữ liệu “${owner}” trả lời sai hợp đồng${from === null ? '' : ` từ ${from}`}, nên phần ấy không được dùng.`,
    en: (owner: string, from: string | null) =>
      `The owner of “${owner}” answers what does not fit the contract${from === null ? '' : `, since ${from}`}; it is not used.`,
  },
};

// Every message of the hub is one line: Vietnamese, a slash, English.
function inLanguage(message: string, language: Language): string {
  const [vi = message, en = vi] = message.split(' / ');
  return language === 'vi' ? vi : en;
}

import type { Draft } from '../reading/draft.ts';
import type { Proposal } from '../reading/proposal.ts';
import { shownTexts } from './elements.ts';

// Descriptions are shown as text everywhere in the hub; tools of others may not be so careful. A placeholder such as <code> is none of these.
const ACTIVE = [
  /<\/?(?:script|img|svg|math|iframe|frame|object|embed|applet|style|link|meta|base|form|input|button|textarea|select|video|audio|source|template|details|body|html|head|a)(?:[\s/>]|$)/i,
  /<\w[^<>]*\son\w+\s*=/i,
  /<!(?:--|doctype|\[cdata\[)/i,
  /\b(?:javascript|vbscript)\s*:/i,
  /\bdata\s*:\s*(?:text\/html|image\/svg|application\/)/i,
  /!\[[^\]]*\]\s*\(/,
] as const;

// Line breaks and tabs alone belong in a text.
const CONTROL = /[^\P{Cc}\n\r\t]/u;

/** Descriptions and other texts that are more than text: HTML that acts, scripts, images of Markdown, control characters. */
export function inertTexts({ proposed }: Proposal): readonly Draft[] {
  return shownTexts(proposed)
    .filter(({ text }) => CONTROL.test(text) || ACTIVE.some((form) => form.test(text)))
    .map(({ coordinate }) => ({
      rule: 'description-inert',
      severity: 'ERROR',
      coordinate,
      vi: 'Mô tả chỉ được là văn bản thuần: không HTML, mã lệnh, ảnh hay ký tự điều khiển.',
      en: 'A description is plain text: no HTML, scripts, images or control characters.',
    }));
}

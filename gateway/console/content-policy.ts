/** What a page may load and whom it may ask. */
export interface PolicyTerms {
  /** Another origin that the page may ask: the identity provider's. Null: none. */
  readonly provider: string | null;
  /** Whether styles may stand in the page itself. */
  readonly inlineStyles: boolean;
}

/** The content policy of a page: everything from this host, nothing from elsewhere. @see Content Security Policy Level 3 */
export function contentPolicy({ provider, inlineStyles }: PolicyTerms): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${inlineStyles ? " 'unsafe-inline'" : ''}`,
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${provider === null ? '' : ` ${provider}`}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

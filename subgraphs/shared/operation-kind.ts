/** Whether a document begins as a query. Programs write their documents so; one that begins otherwise (a comment, a fragment) counts as a change. */
export function isQuery(document: string): boolean {
  return /^\s*(?:query\b|\{)/.test(document);
}

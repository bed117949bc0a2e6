const MOST_TAGS = 20;

/**
 * Whether these tags make a contract: at least one, at most twenty, each as `@tag` takes them.
 * @see https://specs.apollo.dev/tag/v0.3
 */
export function areContractTags(include: readonly string[], exclude: readonly string[]): boolean {
  const tags = [...include, ...exclude];
  return (
    tags.length > 0 && tags.length <= MOST_TAGS && tags.every((tag) => /^[A-Za-z0-9_/-]{1,128}$/.test(tag))
  );
}

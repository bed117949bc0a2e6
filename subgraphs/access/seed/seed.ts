/** Nothing yet: the log begins with the first look. */
export function seed(): Promise<void> {
  return Promise.resolve();
}

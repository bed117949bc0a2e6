/** Nothing: members come by proposals, and the hub's own subgraphs are kept by a worker. */
export function seed(): Promise<void> {
  return Promise.resolve();
}

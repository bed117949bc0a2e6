/** Thrown when a supergraph is whole, but a rule forbids to serve it as it was asked for: nothing older is served in its place. */
export class SupergraphRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SupergraphRefused';
  }
}

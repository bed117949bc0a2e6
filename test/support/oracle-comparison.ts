import type { Answers, Told } from './oracle-hub.ts';

type Path = Told['path'];

/**
 * How the gateway's answer differs from that of one schema: none when it is right. The data are equal to the letter. Of the
 * errors, which may be fewer where one null swallows several (GraphQL specification, 6.4.4), each place that one schema lost
 * to an error has its reason, and no reason is made up.
 */
export function differences({ gateway, whole, every, strangers, asksMore }: Answers): readonly string[] {
  if (!gateway) {
    return ['refused'];
  }
  const data: unknown = JSON.parse(whole.text);
  const known = new Set(every.map(({ path, code }) => `${path.join('.')} ${code}`));
  const explained = gateway.errors.map(({ path }) => general(path));
  const unexplained = whole.errors
    .map(({ path }) => general(lostPlace(data, path)))
    .filter((lost) => !explained.some((path) => `${path}.`.startsWith(`${lost}.`) || lost === ''));
  return [
    ...(gateway.text === whole.text ? [] : [`data: ${gateway.text}`, `not:  ${whole.text}`]),
    ...[...new Set(unexplained)].map((place) => `no reason for the null at ${place}`),
    ...gateway.errors
      .filter(({ path }) => !asksMore || !isNoLeaf(data, path))
      .map(({ path, code }) => `${path.join('.')} ${code}`)
      .filter((error) => !known.has(error))
      .map((error) => `an error that is none: ${error}`),
    ...(data === null && gateway.errors.length === 0 ? ['no reason for the loss of all data'] : []),
    ...strangers.map(
      ({ subgraph, representation }) =>
        `${subgraph} was asked for a stranger: ${JSON.stringify(representation)}`,
    ),
  ];
}

// The nearest place around an error that is null in the answer.
function lostPlace(data: unknown, path: Path): Path {
  let value = data;
  for (const [index, part] of path.entries()) {
    if (value === null || typeof value !== 'object') {
      return path.slice(0, index);
    }
    value = Reflect.get(value, part);
  }
  return path;
}

// Where no leaf stands: an object, or what was lost with it.
function isNoLeaf(data: unknown, path: Path): boolean {
  let value = data;
  for (const part of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : null;
  }
  return typeof value === 'object' && !Array.isArray(value);
}

// An error is told once for all indices of a list.
function general(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? '@' : part)).join('.');
}

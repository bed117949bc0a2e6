/** One step of a path: a field of the graph, with the constants it is asked with, written as GraphQL. */
export interface SourceStep {
  readonly name: string;
  /** `(type: "KQ.G01.000185", first: 1)`; empty: none. */
  readonly arguments: string;
}

/** A path in the graph from a person or organisation to a value. */
export interface SourcePath {
  /** The type that it starts at, e.g. `Citizen`. */
  readonly type: string;
  readonly steps: readonly SourceStep[];
}

const LONGEST_PATH = 500;
const START = /^([A-Za-z]\w*)/;
// Names that begin with two underscores are the graph's own.
const STEP = /^\.([A-Za-z]\w*)(?:\(([^()]*)\))?/;
const ARGUMENT = /^\s*([A-Za-z]\w*)\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+|true|false|null|[A-Z][A-Z0-9_]*)\s*(,|$)/;

/**
 * Reads the path that a form's field is bound to, such as `Citizen.residence.area` or
 * `Citizen.documents(type: "KQ.G01.000185", first: 1).edges.node.number`. Only names and constants of GraphQL are taken, and constants
 * are written anew, so that what data says can never become more of an operation than a path. Null: it is no such path.
 * @see design.md §7 (a form's fields are bound to data elements by subject and schema path); GraphQL, October 2021, §2.1.9 Names
 */
export function parseSourcePath(source: string): SourcePath | null {
  const type = source.length > LONGEST_PATH ? undefined : START.exec(source)?.[1];
  const steps: SourceStep[] = [];
  let rest = source.slice(type?.length ?? 0);
  while (type !== undefined && rest !== '') {
    const [all = '', name, given] = STEP.exec(rest) ?? [];
    const written = given === undefined ? '' : writtenArguments(given);
    if (name === undefined || written === null) {
      return null;
    }
    steps.push({ name, arguments: written });
    rest = rest.slice(all.length);
  }
  return type === undefined || steps.length === 0 ? null : { type, steps };
}

function writtenArguments(given: string): string | null {
  const written: string[] = [];
  for (let rest = given; rest.trim() !== '';) {
    const [all = '', name, value = ''] = ARGUMENT.exec(rest) ?? [];
    const constant = writtenConstant(value);
    if (name === undefined || constant === null) {
      return null;
    }
    written.push(`${name}: ${constant}`);
    rest = rest.slice(all.length);
  }
  return written.length === 0 ? null : `(${written.join(', ')})`;
}

function writtenConstant(value: string): string | null {
  if (!value.startsWith('"')) {
    return value === '' ? null : value;
  }
  try {
    return JSON.stringify(JSON.parse(value));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}

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
// Names that begin with an underscore are the graph's own.
const PATH = /^([A-Za-z]\w*)((?:\.[A-Za-z]\w*(?:\([^()]*\))?)+)$/;
const STEPS = /\.([A-Za-z]\w*)(\([^()]*\))?/g;
const CONSTANT = /"(?:[^"\\]|\\.)*"|-?\d+|true|false|null|[A-Z][A-Z0-9_]*/.source;
const ARGUMENT = new RegExp(String.raw`\s*([A-Za-z]\w*)\s*:\s*(${CONSTANT})\s*`, 'g');
const ARGUMENTS = new RegExp(String.raw`^\(${ARGUMENT.source}(?:,${ARGUMENT.source})*\)$`);

/**
 * Reads the path that a form's field is bound to, such as `Citizen.residence.area` or
 * `Citizen.documents(type: "KQ.G01.000185", first: 1).edges.node.number`. Only names and constants of GraphQL are taken, and constants
 * are written anew, so that what data says can never become more of an operation than a path. Null: it is no such path.
 * @see design.md §7 (a form's fields are bound to data elements by subject and schema path); GraphQL, October 2021, §2.1.9 Names
 */
export function parseSourcePath(source: string): SourcePath | null {
  const [, type, path] = source.length > LONGEST_PATH ? [] : (PATH.exec(source) ?? []);
  if (type === undefined || path === undefined) {
    return null;
  }
  const steps = [...path.matchAll(STEPS)].map(([, name = '', given]) => ({
    name,
    arguments: given === undefined ? '' : writtenArguments(given),
  }));
  const isWritten = (step: (typeof steps)[number]): step is SourceStep => step.arguments !== null;
  return steps.every(isWritten) ? { type, steps } : null;
}

/** The same arguments, written anew. Null: they are none. */
function writtenArguments(given: string): string | null {
  if (!ARGUMENTS.test(given)) {
    return null;
  }
  const written = [...given.matchAll(ARGUMENT)].map(([, name = '', value = '']) => {
    const constant = writtenConstant(value);
    return constant === null ? null : `${name}: ${constant}`;
  });
  return written.includes(null) ? null : `(${written.join(', ')})`;
}

function writtenConstant(value: string): string | null {
  if (!value.startsWith('"')) {
    return value;
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

const GRAPHQL_NAME = /^[A-Za-z_]\w*$/;

/**
 * Code that is made for one operation. A closure that all operations share reads members by names that differ each time, which the
 * engine cannot learn; code of its own names them, and so takes half as long. Only the text in this gateway and names that the GraphQL
 * grammar allows enter it: any other value goes in as a constant, by `constant`, never as text.
 */
export class CodeUnit {
  readonly #constants: unknown[] = [];
  readonly #functions: string[] = [];

  /** The name under which the code finds a value. */
  constant(value: unknown): string {
    return `c${this.#constants.push(value) - 1}`;
  }

  /** Adds a function with these parameters, and gives its name. */
  define(parameters: string, body: string): string {
    const name = `f${this.#functions.length}`;
    this.#functions.push(`function ${name}(${parameters}){${body}}`);
    return name;
  }

  /** Makes what the code of an expression tells, e.g. the name of a function. */
  make(expression: string): unknown {
    const names = this.#constants.map((_value, index) => `c${index}`);
    const text = `'use strict';const [${names.join(',')}]=constants;${this.#functions.join('')}return ${expression};`;
    // What `node:vm` compiles is never collected as garbage (Node 24: 1.6 kB for each piece); a function of the language is.
    const make = Reflect.construct(Function, ['constants', text]);
    const made: unknown = Reflect.apply(make, undefined, [this.#constants]);
    return made;
  }
}

/** The code that reads a member. Throws when its name is none that GraphQL allows, so that nothing else becomes code. */
export function memberCode(object: string, name: string): string {
  if (!GRAPHQL_NAME.test(name)) {
    throw new Error(`"${name}" is no name of GraphQL`);
  }
  return `${object}.${name}`;
}

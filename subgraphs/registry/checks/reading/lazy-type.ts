import { Kind, Lexer, parse, Source } from 'graphql';

import type { DeclaredType, PlainField, Used } from './declared.ts';
import type { Outlined } from './outline.ts';
import { used, type Naming } from './read-sdl.ts';

/** How a type is read when more is asked of it than its outline shows. */
export interface WholeType {
  readonly naming: Naming;
  readonly whole: () => DeclaredType;
}

const KINDS: Readonly<Record<string, DeclaredType['kind']>> = {
  type: 'OBJECT',
  interface: 'INTERFACE',
  input: 'INPUT',
  enum: 'ENUM',
  union: 'UNION',
  scalar: 'SCALAR',
};

/** A type of which an SDL has one definition: its name, kind, interfaces and directives and the names of its fields are known without parsing it. */
export function lazyType(outlined: Outlined, sdl: string, { naming, whole }: WholeType): DeclaredType {
  const { name, keyword, interfaces, members } = outlined;
  let parsed: DeclaredType | null = null;
  const read = (): DeclaredType => {
    parsed ??= whole();
    return parsed;
  };
  let directives: readonly Used[] | null = null;
  const hasFields = keyword === 'type' || keyword === 'interface';
  return {
    name,
    kind: KINDS[keyword] ?? 'OBJECT',
    interfaces,
    fieldNames: hasFields ? [...new Set(members.map((member) => member.name))] : [],
    get plainFields() {
      return hasFields ? plainFields(outlined, sdl) : null;
    },
    get directives() {
      directives ??= parsed?.directives ?? directivesOf(outlined, sdl, naming) ?? read().directives;
      return directives;
    },
    get description() {
      return read().description;
    },
    get fields() {
      return read().fields;
    },
    get inputs() {
      return read().inputs;
    },
    get values() {
      return read().values;
    },
  };
}

// Without members it is not known where they end.
function directivesOf({ directives, opens }: Outlined, sdl: string, naming: Naming): readonly Used[] | null {
  if (directives === null) {
    return [];
  }
  if (opens === null) {
    return null;
  }
  const [node] = parse(`scalar Bearer ${sdl.slice(directives, opens)}`, { noLocation: true }).definitions;
  return node?.kind === Kind.SCALAR_TYPE_DEFINITION ? used(node.directives, naming) : null;
}

function plainFields({ name, opens, end, members }: Outlined, sdl: string): readonly PlainField[] | null {
  return opens === null || sdl.slice(opens, end).includes('@')
    ? null
    : members.map((member) => ({
        name: member.name,
        coordinate: `${name}.${member.name}`,
        lines: linesIn(member.description),
      }));
}

// As a rule a block of lines; what is escaped in it, or is no block, the parser's own reader reads.
function linesIn(written: string): readonly string[] {
  const isPlain = written === '' || (written.startsWith('"""') && !/[\\\r]/.test(written));
  const text = isPlain ? written.slice(QUOTES, -QUOTES) : new Lexer(new Source(written)).advance().value;
  return text.split('\n').map((line) => line.trim());
}

const QUOTES = 3;

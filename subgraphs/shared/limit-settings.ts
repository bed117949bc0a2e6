import type { Reading } from './setting-reading.ts';
import { integer } from './setting-values.ts';

/** How much one request of a client may be. Each is a whole number; what is larger is refused with LIMIT_EXCEEDED. */
export interface LimitSettings {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Lists and objects inside each other, in the JSON of a request. */
  readonly jsonDepth: number;
  /** Characters of a document, comments and blanks too. */
  readonly documentLength: number;
  /** Tokens of a document: names, values and punctuation. */
  readonly tokens: number;
  /** Characters of one name in a document: an alias is repeated in every row of the answer. */
  readonly nameLength: number;
  /** Operations and fragments of a document. */
  readonly definitions: number;
  /** Variables that one operation declares. */
  readonly variables: number;
  /** Fields inside each other. */
  readonly depth: number;
  readonly aliases: number;
  /** How often one place of an answer names the same field, by whatever alias. */
  readonly repeats: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields and fragments, after fragments are inlined. */
  readonly selections: number;
  /** Rows and fields that an operation may answer. */
  readonly cost: number;
  /** Characters of all variables together. */
  readonly variablesLength: number;
  /** Elements of one list in the variables. */
  readonly listLength: number;
  /** Characters of one text in the variables; of whoever proposes a schema to the registry, as many as all variables may have. */
  readonly textLength: number;
}

interface Range {
  readonly setting: string;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Wide enough for a portal page (some 15 aliases, pages of 100 inside pages of 20, GraphiQL's introspection), and far below
 * what costs a second: the planner takes 1 s for 6,000 aliases or 766 bytes of nested fragments. The largest values are those
 * at which a hostile request still ends in seconds; the planner refuses about 50 levels by itself.
 */
const RANGES: Readonly<Record<keyof LimitSettings, Range>> = {
  bodyBytes: { setting: 'HUB_LIMIT_BODY_BYTES', usual: 1_048_576, least: 1_024, most: 16_777_216 },
  jsonDepth: { setting: 'HUB_LIMIT_JSON_DEPTH', usual: 24, least: 4, most: 200 },
  documentLength: { setting: 'HUB_LIMIT_DOCUMENT_LENGTH', usual: 65_536, least: 5_000, most: 1_048_576 },
  tokens: { setting: 'HUB_LIMIT_TOKENS', usual: 4_000, least: 100, most: 20_000 },
  nameLength: { setting: 'HUB_LIMIT_NAME_LENGTH', usual: 128, least: 40, most: 1_000 },
  definitions: { setting: 'HUB_LIMIT_DEFINITIONS', usual: 100, least: 1, most: 1_000 },
  variables: { setting: 'HUB_LIMIT_VARIABLES', usual: 100, least: 1, most: 1_000 },
  depth: { setting: 'HUB_LIMIT_DEPTH', usual: 20, least: 5, most: 40 },
  aliases: { setting: 'HUB_LIMIT_ALIASES', usual: 100, least: 0, most: 1_000 },
  repeats: { setting: 'HUB_LIMIT_REPEATS', usual: 100, least: 1, most: 500 },
  rootFields: { setting: 'HUB_LIMIT_ROOT_FIELDS', usual: 30, least: 1, most: 500 },
  directives: { setting: 'HUB_LIMIT_DIRECTIVES', usual: 50, least: 0, most: 1_000 },
  selections: { setting: 'HUB_LIMIT_SELECTIONS', usual: 2_000, least: 100, most: 10_000 },
  cost: { setting: 'HUB_LIMIT_COST', usual: 60_000, least: 100, most: 10_000_000 },
  variablesLength: { setting: 'HUB_LIMIT_VARIABLES_LENGTH', usual: 1_000_000, least: 100, most: 16_777_216 },
  listLength: { setting: 'HUB_LIMIT_LIST_LENGTH', usual: 1_000, least: 1, most: 100_000 },
  textLength: { setting: 'HUB_LIMIT_TEXT_LENGTH', usual: 10_000, least: 20, most: 1_000_000 },
};

/** The limits that hold where nothing is set. */
export const USUAL_LIMITS: LimitSettings = limitsBy(({ usual }) => usual);

/** Reads `HUB_LIMIT_<NAME>` for every limit. */
export function readLimits(reading: Reading): LimitSettings {
  return limitsBy(({ setting, usual, least, most }) => reading.take(setting, integer(least, most), usual));
}

function limitsBy(of: (range: Range) => number): LimitSettings {
  return {
    bodyBytes: of(RANGES.bodyBytes),
    jsonDepth: of(RANGES.jsonDepth),
    documentLength: of(RANGES.documentLength),
    tokens: of(RANGES.tokens),
    nameLength: of(RANGES.nameLength),
    definitions: of(RANGES.definitions),
    variables: of(RANGES.variables),
    depth: of(RANGES.depth),
    aliases: of(RANGES.aliases),
    repeats: of(RANGES.repeats),
    rootFields: of(RANGES.rootFields),
    directives: of(RANGES.directives),
    selections: of(RANGES.selections),
    cost: of(RANGES.cost),
    variablesLength: of(RANGES.variablesLength),
    listLength: of(RANGES.listLength),
    textLength: of(RANGES.textLength),
  };
}

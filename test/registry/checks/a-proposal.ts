import { parse } from 'graphql';

import { readSubgraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS, type SubgraphName } from '#schema/subgraphs.ts';

import type { CheckInput, LiveSubgraph } from '../../../subgraphs/registry/checks/check-subgraph.ts';
import type { Draft } from '../../../subgraphs/registry/checks/reading/draft.ts';
import { proposalOf, type Proposal } from '../../../subgraphs/registry/checks/reading/proposal.ts';
import type { ReadSdl } from '../../../subgraphs/registry/checks/reading/declared.ts';
import { readSdl } from '../../../subgraphs/registry/checks/reading/read-sdl.ts';

const AGENCIES: Readonly<Record<SubgraphName, string>> = {
  units: 'G09',
  procedures: 'G22',
  citizens: 'G01',
  dossiers: 'G22',
  access: 'G01',
  registry: 'G22',
};

/** The hub's own subgraphs as they are committed, without the one that is checked. */
export function ownSubgraphs(without?: string): readonly LiveSubgraph[] {
  return SUBGRAPHS.filter((name) => name !== without).map((name, index) => ({
    name,
    agency: AGENCIES[name],
    sdl: readSubgraphSdl(name),
    url: `http://127.0.0.1:${4001 + index}/graphql`,
  }));
}

/** The head of a member's SDL that follows the contract. */
export const HEADER = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@composeDirective", "@listSize", "@authenticated", "@requiresScopes", "@policy", "@context", "@fromContext"])
  @link(url: "https://lien-thong.vn/personal/v1.0", import: ["@personal", "PersonalDataClass"])
  @composeDirective(name: "@personal")
"""
How closely the law guards a piece of personal data.
vi: Mức độ bảo vệ của dữ liệu cá nhân theo luật.
"""
enum PersonalDataClass { IDENTIFIER BASIC SENSITIVE }
"""
Marks personal data.
vi: Đánh dấu dữ liệu cá nhân.
"""
directive @personal(class: PersonalDataClass!, subject: String) on FIELD_DEFINITION
`;

/** A member that breaks no rule: insurance cards of citizens. */
export const CARDS = `${HEADER}
type Query {
  """
  The card of this number. Null: there is none.
  vi: Thẻ mang số này. Trống: không có.
  """
  insuranceCard(number: ID!): InsuranceCard
}
"""
A card of health insurance.
vi: Thẻ bảo hiểm y tế.
"""
type InsuranceCard @key(fields: "id") {
  """
  The card's own reference.
  vi: Mã tham chiếu của thẻ.
  """
  id: ID!
  """
  Where the insured person goes first.
  vi: Nơi khám chữa bệnh ban đầu.
  """
  clinic: String
  """
  Whose card it is. Null: not for the caller.
  vi: Chủ thẻ. Trống: không được xem.
  """
  holder: Citizen
}
"""
A person, with what the health insurance adds.
vi: Một người, phần do bảo hiểm y tế bổ sung.
"""
type Citizen @key(fields: "ref") {
  """
  The hub's reference.
  vi: Mã tham chiếu.
  """
  ref: ID!
  """
  The cards of this person.
  vi: Các thẻ của người này.
  """
  insuranceCards: [InsuranceCard!] @personal(class: SENSITIVE) @listSize(assumedSize: 3)
}
`;

/** A check of a member, in demo mode, with nothing seen and nothing before. */
export function aCheck(sdl: string, given: Partial<CheckInput> = {}): CheckInput {
  return {
    name: 'cards',
    agency: 'G18',
    sdl,
    routingUrl: null,
    mode: 'demo',
    live: ownSubgraphs(),
    before: null,
    hosts: [],
    operations: [],
    procedures: null,
    whole: false,
    ...given,
  };
}

let own: readonly ReadSdl[] | undefined;

/** A member's SDL beside the hub's own subgraphs, read but not composed. */
export function proposed(sdl: string, live: readonly ReadSdl[] = ownRead()): Proposal {
  return proposalOf(readSdl('cards', 'G18', parse(sdl)), live);
}

/** The hub's own subgraphs, read once. */
export function ownRead(): readonly ReadSdl[] {
  own ??= ownSubgraphs().map(({ name, agency, sdl }) => readSdl(name, agency, parse(sdl)));
  return own;
}

/** What was found, short: severity, rule and coordinate. */
export function told(drafts: readonly Pick<Draft, 'severity' | 'rule' | 'coordinate'>[]): readonly string[] {
  return drafts.map(({ severity, rule, coordinate }) => `${severity} ${rule} ${coordinate ?? ''}`.trim());
}

/** An element with its two lines. */
export function described(declaration: string): string {
  return `"""\nWhat it is.\nvi: Nó là gì.\n"""\n${declaration}`;
}

import * as v from 'valibot';
import { scrubbed } from '#shared/logged-error.ts';
import { shown } from '#schema/subgraph-check/shown.ts';

const unit = v.nullable(v.object({ code: v.string() }));

/** What is asked of a proposal. */
export const PROPOSAL_FIELDS = `id name state note proposedAt agency { code } missing { code }
  check { id flows { coordinate agency { code } dataClass through } }
  approvals { agency { code } approved reason at }`;

/** A proposal of the registry. */
export const proposalShape = v.object({
  id: v.string(),
  name: v.string(),
  state: v.picklist(['WAITING', 'APPROVED', 'REFUSED', 'PUBLISHED', 'SUPERSEDED']),
  note: v.string(),
  proposedAt: v.string(),
  agency: unit,
  missing: v.array(v.object({ code: v.string() })),
  check: v.object({
    id: v.string(),
    flows: v.array(
      v.object({
        coordinate: v.string(),
        agency: unit,
        dataClass: v.nullable(v.string()),
        through: v.string(),
      }),
    ),
  }),
  approvals: v.array(v.object({ agency: unit, approved: v.boolean(), reason: v.string(), at: v.string() })),
});

/** A proposal of the registry. */
export type Proposal = v.InferOutput<typeof proposalShape>;

const STATES = {
  WAITING: 'chờ phê duyệt / waiting for approval',
  APPROVED: 'đã được phê duyệt / approved',
  REFUSED: 'bị từ chối / refused',
  PUBLISHED: 'đã công bố / published',
  SUPERSEDED: 'đã có đề nghị mới hơn / superseded',
} as const;

/** A proposal in words: what it is, which data would flow, what agencies said. */
export function proposalLines(proposal: Proposal): readonly string[] {
  const { id, name, state, note, agency, approvals, check } = proposal;
  return [
    `${name} · ${STATES[state]}`,
    `  mã đề nghị / proposal: ${id}`,
    `  cơ quan / agency: ${agency?.code ?? '?'} · ${proposal.proposedAt}`,
    ...(note === '' ? [] : [`  ${told(note)}`]),
    ...check.flows.map(
      (flow) =>
        `  ${flow.coordinate} → ${name} (${flow.through}, ${flow.dataClass ?? '–'}), chủ quản / owner ${flow.agency?.code ?? '?'}`,
    ),
    ...approvals.map(
      ({ agency: who, approved, reason }) =>
        `  ${who?.code ?? '?'}: ${approved ? 'đồng ý / approves' : 'từ chối / refuses'}${reason === '' ? '' : ` · ${told(reason)}`}`,
    ),
  ].map(shown);
}

/** Who has to do what before the proposal is live, as commands to give. Empty: nobody anything. */
export function nextSteps({ id, state, missing }: Proposal): readonly string[] {
  switch (state) {
    case 'WAITING':
      return missing.map(
        ({ code }) =>
          `${code} phê duyệt (người khác với người đề nghị) / approves (not who proposed): hub subgraph approve --proposal ${id}`,
      );
    case 'APPROVED':
      return [
        `Quản trị sổ đăng ký công bố / who runs the registry publishes: hub subgraph publish --proposal ${id}`,
      ];
    case 'REFUSED':
      return ['Sửa rồi kiểm tra và đề nghị lại / mend it, check and propose again: hub subgraph publish …'];
    case 'SUPERSEDED':
    case 'PUBLISHED':
      return [];
    default:
      return state satisfies never;
  }
}

// Words that people wrote for people: whoever wrote a number of a person there must not have it printed.
function told(words: string): string {
  return scrubbed(words.replaceAll('\n', ' '));
}

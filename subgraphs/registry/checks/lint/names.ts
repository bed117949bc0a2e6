import type { Draft } from '../reading/draft.ts';
import type { Proposal } from '../reading/proposal.ts';
import type { DeclaredType } from '../reading/declared.ts';

const PASCAL = {
  form: /^[A-Z][A-Za-z0-9]*$/,
  vi: 'PascalCase',
  example: 'InsuranceCard',
  severity: 'ERROR',
} as const;
// A message of an official exchange is mirrored under the names that its act gives, so a field is told, not refused.
const CAMEL = {
  form: /^[a-z][A-Za-z0-9]*$/,
  vi: 'camelCase',
  example: 'validUntil',
  severity: 'WARNING',
} as const;
const UPPER = {
  form: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/,
  vi: 'UPPER_CASE',
  example: 'NOT_STATED',
  severity: 'ERROR',
} as const;

interface Form {
  readonly form: RegExp;
  readonly vi: string;
  readonly example: string;
  readonly severity: Draft['severity'];
}

interface Named {
  readonly coordinate: string;
  readonly name: string;
  readonly form: Form;
}

/** Names that are not written as all others of the graph are, or that federation and GraphQL keep for themselves. */
export function names({ proposed }: Proposal): readonly Draft[] {
  return [...proposed.types.values()]
    .flatMap(namesOf)
    .flatMap(({ coordinate, name, form }) =>
      isReserved(name)
        ? [reserved(coordinate)]
        : form.form.test(name) && name.length <= MOST
          ? []
          : [misnamed(coordinate, form)],
    );
}

// Longer ones fit no table of any report.
const MOST = 80;

function namesOf(type: DeclaredType): readonly Named[] {
  const fields = [...type.fields.values()].flatMap((field) =>
    [camel(field)].concat(field.arguments.map(camel)),
  );
  const values = type.kind === 'ENUM' ? type.values : [];
  return [
    { coordinate: type.name, name: type.name, form: PASCAL },
    ...fields,
    ...[...type.inputs.values()].map(camel),
    ...values.map(({ name }) => ({ coordinate: `${type.name}.${name}`, name, form: UPPER })),
  ];
}

function camel({ coordinate, name }: { coordinate: string; name: string }): Named {
  return { coordinate, name, form: CAMEL };
}

// `_entities`, `_service`, `join__Graph`, `federation__FieldSet`, and what a renamed import would need.
function isReserved(name: string): boolean {
  return name.startsWith('_') || name.includes('__');
}

function reserved(coordinate: string): Draft {
  return {
    rule: 'reserved-name',
    severity: 'ERROR',
    coordinate,
    vi: `Tên ${coordinate} dành cho GraphQL và Federation (bắt đầu bằng "_" hoặc chứa "__"): hãy bỏ khỏi lược đồ hoặc đổi tên.`,
    en: `The name ${coordinate} is kept for GraphQL and federation (it begins with "_" or holds "__"): leave it out of the schema or rename it.`,
  };
}

function misnamed(coordinate: string, { vi, example, severity }: Form): Draft {
  return {
    rule: 'naming',
    severity,
    coordinate,
    vi: `Tên ${coordinate} phải viết theo ${vi}, tối đa ${MOST} ký tự, chẳng hạn ${example}.`,
    en: `The name ${coordinate} is written in ${vi}, at most ${MOST} characters, such as ${example}.`,
    instead: example,
  };
}

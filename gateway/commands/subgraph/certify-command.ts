import * as v from 'valibot';
import { WrongUse, type Outcome } from '../outcome.ts';
import { createProgress } from '../progress.ts';
import { CERTIFICATE_FIELDS, certificateLines, certificateShape } from './certificate.ts';
import type { HubClient } from './hub-client.ts';
import { REFUSED_FIELDS, refusedOutcome, refusedShape } from './refused.ts';
import type { SubgraphGroup } from './subgraph-group.ts';
import { readText } from './text-file.ts';

const CERTIFY = `mutation CertifySubgraph($input: CertifySubgraphInput!) {
  certifySubgraph(input: $input) {
    __typename
    ... on SubgraphCertified { certificate { ${CERTIFICATE_FIELDS} } }
    ${REFUSED_FIELDS}
  }
}`;
const shape = v.object({
  certifySubgraph: v.variant('__typename', [
    v.object({ __typename: v.literal('SubgraphCertified'), certificate: certificateShape }),
    refusedShape,
  ]),
});

interface CertifyOptions {
  readonly name: string;
  readonly sample: readonly string[];
  readonly samples?: string;
}

/** `hub subgraph certify`: the conformance suite against what runs. */
export function addCertify({ group, answering, hub }: SubgraphGroup): void {
  group
    .command('certify')
    .description(
      'Thử phân hệ đang chạy và cấp chứng nhận. Try the running subgraph and store its certificate.',
    )
    .requiredOption('--name <name>', 'tên phân hệ đang chạy / name of the live subgraph')
    .option(
      '--sample <Type:{key}>',
      `khóa có thật, nhiều lần được / a key that exists, repeatable`,
      added,
      [],
    )
    .option('--samples <file>', 'danh sách JSON các khóa / a JSON list of such keys')
    .action((options: CertifyOptions) => answering(hub().then((opened) => certify(opened, options))));
}

async function certify(hub: HubClient, options: CertifyOptions): Promise<Outcome> {
  const listed = options.samples === undefined ? [] : listOf(await readText(options.samples));
  const samples = [...options.sample.map(sampleOf), ...listed];
  const progress = createProgress();
  progress.say('Đang thử phân hệ … / Trying the subgraph …');
  const input = { name: options.name, samples };
  const { certifySubgraph: result } = await hub
    .ask({ query: CERTIFY, variables: { input }, shape })
    .finally(progress.end);
  if (result.__typename === 'RegistryRefused') {
    return refusedOutcome(result);
  }
  const { certificate } = result;
  return { done: certificate.passed, lines: certificateLines(certificate), report: { certificate } };
}

function added(sample: string, before: readonly string[]): readonly string[] {
  return [...before, sample];
}

/** `Citizen:{"ref":"…"}` as the registry takes it. What was given is never said again. */
function sampleOf(text: string): string {
  const colon = text.indexOf(':');
  const fields = v.safeParse(keySchema, text.slice(colon + 1));
  if (colon < 1 || !fields.success) {
    throw new WrongUse(
      `Một mẫu phải viết như 'Citizen:{"ref":"…"}'`,
      `A sample is to be written as 'Citizen:{"ref":"…"}'`,
    );
  }
  return JSON.stringify(Object.assign({ __typename: text.slice(0, colon).trim() }, fields.output));
}

const keySchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));
const listSchema = v.pipe(v.string(), v.parseJson(), v.array(v.looseObject({ __typename: v.string() })));

function listOf(text: string): readonly string[] {
  const list = v.safeParse(listSchema, text);
  if (!list.success) {
    throw new WrongUse(
      'Tệp mẫu phải là danh sách JSON các đối tượng có "__typename" và khóa',
      'The file of samples has to be a JSON list of objects with "__typename" and a key',
    );
  }
  return list.output.map((sample) => JSON.stringify(sample));
}

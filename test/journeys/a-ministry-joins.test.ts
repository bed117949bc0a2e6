import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { until } from '#shared/until.ts';

import purposes from '../../subgraphs/access/seed/purposes.json' with { type: 'json' };
import { type HubProcess, runCommand, startMemberProcess } from '../support/hub-process.ts';
import { type MemberRelay, openMemberRelay } from '../support/member-relay.ts';
import { aDeclaredBirth, HOUSEHOLD_AND_CARD } from './a-declared-birth.ts';
import { PREFILL, type PrefillData, reused, SUBMIT, type SubmitData } from './filing.ts';
import {
  type GroupData,
  LEGS,
  stepsBy,
  SUBMIT_INTERLINKED,
  type SubmittedGroup,
  uploaded,
} from './interlinked.ts';
import { type JoiningHub, type Newcomer, rollBack, startJoiningHub, takeIn, tellFigure } from './joining.ts';
import { startLoad } from './load.ts';

const FOLDER = resolve(import.meta.dirname, '../../subgraphs/members/health-insurance');
const CARD = '1.014137';
const GROUP = '2.000986';
const FAMILY = `{ me { fullName insuranceCard { number firstFacility }
  relatives(kind: CHILD) { person { fullName insuranceCard { number } } } } }`;

let hub: JoiningHub;
let running: HubProcess;
let relay: MemberRelay;
let member: Newcomer;
beforeAll(async () => {
  hub = await startJoiningHub();
  running = await startMemberProcess('health-insurance', hub.settings);
  relay = await openMemberRelay(running.url);
  member = {
    name: 'health-insurance',
    developer: 'ministry-health',
    sdl: readFileSync(`${FOLDER}/health-insurance.graphql`, 'utf8'),
    url: relay.url,
    probe: '{ me { insuranceCard { number } } }',
  };
  await runCommand('hub.ts', ['procedures', 'import', `${FOLDER}/forms/insurance-cards.json`], {
    ...hub.settings,
    PORT: '0',
  });
}, 180_000);
afterAll(async () => {
  await relay.stop();
  running.child.kill();
  await hub.stop();
}, 60_000);

// On a machine that has no time for it a form is left open rather than waited for: then it is asked for again.
async function prefilled(persona: string, procedure: string): Promise<PrefillData> {
  const found = await until(async () => {
    const { data } = await hub.asks(persona, PREFILL, { variables: { procedure } });
    const filled: PrefillData = data;
    return fieldOf(filled, 'owner.fullName')?.value === null ? null : filled;
  }, 30_000);
  return found ?? expect.fail('what citizens knows is filled in');
}
const fieldOf = ({ prefill }: PrefillData, key: string) => prefill.fields.find((field) => field.key === key);

describe('before a ministry has joined', () => {
  test('its fields are not in the graph', async () => {
    const { errors } = await hub.asks('citizen', member.probe);

    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  test('a form that is bound to them already leaves them open to be typed, and fills in everything else', async () => {
    const filled = await prefilled('parent', CARD);

    expect(fieldOf(filled, 'owner.insuranceCard.number')).toMatchObject({ value: null, provenance: null });
    expect(fieldOf(filled, 'owner.fullName')).toMatchObject({ value: 'Nguyễn Thị Thu Hà' });
  });
});

describe('a ministry joins a hub that is in use', { timeout: 240_000 }, () => {
  test('its subgraph goes in by check, approval of the owner and publication, while nobody else’s request fails', async () => {
    const load = startLoad(hub);

    const { steps, liveAfterMs } = await takeIn(hub, member);

    const { answered, wrong } = await load.end();
    tellFigure(
      `health-insurance: live ${Math.round(liveAfterMs)} ms after publication, ${answered} requests meanwhile`,
    );
    expect(steps).toMatchObject([
      { __typename: 'SchemaCheck', passed: true, approvers: [{ code: 'G01' }] },
      { __typename: 'SubgraphProposed', proposal: { state: 'WAITING' } },
      { __typename: 'ProposalAnswered', proposal: { state: 'APPROVED' } },
      { __typename: 'SubgraphPublished' },
    ]);
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(10);
  });

  test('people read their own cards and their minor children’s in one question with what others know', async () => {
    const { data, errors } = await hub.asks('parent', FAMILY);

    expect(errors).toEqual([]);
    expect(data).toEqual({
      me: {
        fullName: 'Nguyễn Thị Thu Hà',
        insuranceCard: { number: 'DN4010199990001', firstFacility: 'Trạm y tế phường Dương Nội' },
        relatives: expect.arrayContaining([
          { person: { fullName: 'Trần Nguyễn Minh An', insuranceCard: null } },
          { person: { fullName: 'Trần Nguyễn Bảo Ngọc', insuranceCard: { number: 'TE1010199990004' } } },
        ]),
      },
    });
  });

  test('the bound form is filled in from the ministry, which stands as owner of the value', async () => {
    const filled = await prefilled('parent', CARD);

    expect(fieldOf(filled, 'owner.insuranceCard.number')).toMatchObject({
      value: 'DN4010199990001',
      provenance: { owner: 'health-insurance', path: 'Citizen.insuranceCard.number', assurance: 'VERIFIED' },
    });
    expect(filled.prefill.unavailable).toEqual([]);
  });

  test('the board shows the member with its agency, for everybody', async () => {
    const { data } = await hub.asks(null, '{ subgraphs { name state isOwn version agency { code } } }');

    const { subgraphs }: { subgraphs: readonly object[] } = data;
    expect(subgraphs).toContainEqual({
      name: 'health-insurance',
      state: 'LIVE',
      isOwn: false,
      version: 1,
      agency: { code: 'G18' },
    });
  });
});

describe('what the ministry’s data are used for is on record', () => {
  let code = '';
  test('a dossier that is submitted keeps the value with the ministry as its owner, stamped by the hub', async () => {
    const filled = await prefilled('elder', CARD);
    const typed = [
      { key: 'clinic', value: 'Trạm y tế phường Dương Nội' },
      { key: 'group', value: 'Hộ gia đình' },
    ];
    const input = {
      idempotencyKey: randomUUID(),
      procedure: CARD,
      receivingUnit: 'G24.9026',
      fields: [...reused(filled), ...typed],
      components: [],
      prefillToken: filled.prefill.token,
    };
    const { data } = await hub.asks('elder', SUBMIT, { variables: { input } });
    const { submitDossier }: SubmitData = data;
    expect(submitDossier.__typename).toBe('DossierSubmitted');
    code = submitDossier.dossier?.code ?? '';
    expect(
      submitDossier.dossier?.fields.find(({ key }) => key === 'owner.insuranceCard.number'),
    ).toMatchObject({
      value: 'BT1010199990005',
      provenance: { owner: 'health-insurance', assurance: 'VERIFIED' },
    });
  });

  const OWNERS_CARD = `query ($code: DossierCode!) { dossier(code: $code) { owner { ... on Citizen {
    fullName insuranceCard { number } insuranceCards { number } } } } }`;

  const asOfficer = () =>
    hub.asks('insurance-ha-noi', OWNERS_CARD, {
      variables: { code },
      purpose: 'PROCESS_DOSSIER',
      caseCode: code,
    });

  test('what the form asks for is not open to officers before the law’s purpose names it', async () => {
    const { data, errors } = await asOfficer();

    expect(data).toEqual({
      dossier: { owner: { fullName: 'Đặng Văn Thọ', insuranceCard: null, insuranceCards: null } },
    });
    expect(errors).toMatchObject([
      { extensions: { code: 'PURPOSE_DENIED', coordinate: 'Citizen.insuranceCard' } },
      { extensions: { code: 'PURPOSE_DENIED', coordinate: 'Citizen.insuranceCards' } },
    ]);
  });

  test('with a new version of the purpose, which is data, an officer reads what the form asks for and no more', async () => {
    const file = join(hub.settings['HUB_DATA_DIR'] ?? '', 'purposes.json');
    const before = purposes.find((purpose) => purpose.code === 'PROCESS_DOSSIER');
    const declared = [before?.declared ?? [], 'Citizen.insuranceCard'].flat();
    writeFileSync(file, JSON.stringify([{ ...before, version: 2, declared }]));
    const stored = await runCommand('hub.ts', ['access', 'purposes', file], { ...hub.settings, PORT: '0' });

    const opened = await until(async () => {
      const answer = await asOfficer();
      return answer.errors.length === 1 ? answer : null;
    }, 30_000);

    expect(stored).toMatchObject({ code: 0 });
    expect(opened?.data).toEqual({
      dossier: {
        owner: {
          fullName: 'Đặng Văn Thọ',
          insuranceCard: { number: 'BT1010199990005' },
          insuranceCards: null,
        },
      },
    });
    expect(opened?.errors).toMatchObject([
      { extensions: { code: 'PURPOSE_DENIED', coordinate: 'Citizen.insuranceCards' } },
    ]);
  });

  test('the person finds the look in their log: who, in which dossier, which field, in plain words', async () => {
    const { data } = await hub.asks(
      'elder',
      '{ me { accesses(first: 20) { edges { node { dossier fields reason actor { ... on AgencyActor { unit { code } } } } } } } }',
    );

    const { me }: { me: { accesses: { edges: readonly { node: Look }[] } } } = data;
    const look = me.accesses.edges.find(({ node }) => node.fields.includes('Citizen.insuranceCard'))?.node;
    expect(look).toMatchObject({ dossier: code, actor: { unit: { code: 'G24.9026' } } });
    expect(look?.fields).not.toContain('Citizen.insuranceCards');
    expect(look?.reason).toContain('họ tên');
    expect(look?.reason).toContain('thẻ bảo hiểm y tế còn giá trị hôm nay');
    expect(look?.reason).not.toContain('Citizen.');
  });
});

interface Look {
  readonly dossier: string;
  readonly fields: readonly string[];
  readonly reason: string;
}

describe(
  'the health card that comes with a birth uses what the ministry knows of the mother',
  { timeout: 120_000 },
  () => {
    const TYPED = { ...aDeclaredBirth('Trần Nguyễn Gia Bách'), ...HOUSEHOLD_AND_CARD };

    test('the number of her card is in the declaration, and reaches the insurance’s own dossier with its owner', async () => {
      const filled = await prefilled('parent', GROUP);
      const paper = await uploaded(hub, 'parent', filled.prefill.intake);
      const { data } = await hub.asks('parent', SUBMIT_INTERLINKED, {
        variables: {
          input: {
            idempotencyKey: randomUUID(),
            group: GROUP,
            receivingUnit: 'H26.9001',
            fields: [...reused(filled), ...Object.entries(TYPED).map(([key, value]) => ({ key, value }))],
            components: [{ component: '000.00.00.G15-KQ004389', file: paper }],
            prefillToken: filled.prefill.token,
          },
        },
      });
      const { submitInterlinked }: { submitInterlinked: SubmittedGroup } = data;
      const birth = submitInterlinked.dossier?.code ?? '';

      await stepsBy(hub, 'officer-duong-noi', birth, ['acceptDossier', 'completeDossier']);

      const card = await until(async () => {
        const answer = await hub.asks('parent', LEGS, { variables: { code: birth } });
        const { dossier }: { dossier: { group: GroupData } } = answer.data;
        return (
          dossier.group.legs.find(({ position, state }) => position === 3 && state === 'RUNNING') ?? null
        );
      }, 30_000);
      const { data: leg } = await hub.asks(
        'parent',
        'query ($code: DossierCode!) { dossier(code: $code) { fields { key value provenance { owner path } } } }',
        { variables: { code: card?.dossier?.code } },
      );
      expect(fieldOf(filled, 'mother.insuranceCard.number')).toMatchObject({ value: 'DN4010199990001' });
      expect(leg).toMatchObject({
        dossier: {
          fields: expect.arrayContaining([
            {
              key: 'owner.insuranceCard.number',
              value: 'DN4010199990001',
              provenance: { owner: 'health-insurance', path: 'Citizen.insuranceCard.number' },
            },
          ]),
        },
      });
    });
  },
);

describe('a ministry’s subgraph that misbehaves harms nobody', { timeout: 120_000 }, () => {
  test('one that answers people in the wrong order gives nobody another’s card: only its own fields are null', async () => {
    relay.behaviour = 'WRONG_ORDER';

    const { data, errors, text } = await hub.asks('parent', FAMILY);

    const { me }: { me: { relatives: readonly { person: object }[] } } = data;
    expect(me.relatives.map(({ person }) => person)).toEqual(
      expect.arrayContaining([
        { fullName: 'Trần Nguyễn Minh An', insuranceCard: null },
        { fullName: 'Trần Nguyễn Bảo Ngọc', insuranceCard: null },
      ]),
    );
    expect(errors.map(({ extensions }) => extensions.code)).toContain('SUBGRAPH_INVALID');
    expect(text).not.toContain('TE1010199990004');
  });

  test('one that gives another person’s card is not believed', async () => {
    relay.behaviour = 'AS_IS';
    const own = await hub.asks('citizen', '{ me { fullName insuranceCard { number } } }');
    relay.behaviour = 'SOMEBODY_ELSE';

    const other = await hub.asks('elder', '{ me { fullName insuranceCard { number } } }');

    expect(own.data).toMatchObject({ me: { insuranceCard: { number: 'GD4150199990010' } } });
    expect(other.data).toEqual({ me: { fullName: 'Đặng Văn Thọ', insuranceCard: null } });
    expect(other.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
    expect(other.text).not.toContain('GD4150199990010');
  });

  test('one that is down leaves its fields null and everything else as it was, in forms as well', async () => {
    relay.behaviour = 'DOWN';

    const { data, errors } = await hub.asks('citizen', '{ me { fullName insuranceCard { number } } }');
    const filled = await prefilled('parent', CARD);

    expect(data).toEqual({ me: { fullName: 'Hoàng Văn Tùng', insuranceCard: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(fieldOf(filled, 'owner.insuranceCard.number')).toMatchObject({ value: null });
    expect(fieldOf(filled, 'owner.fullName')).toMatchObject({ value: 'Nguyễn Thị Thu Hà' });
    expect(filled.prefill.unavailable).toMatchObject([
      { owner: 'health-insurance', trouble: 'AWAY', fields: ['owner.insuranceCard.number'] },
    ]);
  });

  test('its developers take it out while the hub is in use, nobody’s request fails, and its fields are gone', async () => {
    const load = startLoad(hub);

    const goneAfterMs = await rollBack(hub, member);

    const { answered, wrong } = await load.end();
    tellFigure(
      `health-insurance: gone ${Math.round(goneAfterMs)} ms after the rollback, ${answered} requests meanwhile`,
    );
    expect(wrong).toEqual([]);
    expect(fieldOf(await prefilled('parent', CARD), 'owner.insuranceCard.number')).toMatchObject({
      value: null,
    });
    const { data } = await hub.asks(null, '{ subgraphs { name state } }');
    const { subgraphs }: { subgraphs: readonly object[] } = data;
    expect(subgraphs).toContainEqual({ name: 'health-insurance', state: 'ROLLED_BACK' });
  });
});

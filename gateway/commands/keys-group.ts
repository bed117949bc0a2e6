import { type Command } from 'commander';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { count } from './count-option.ts';
import { WrongUse, type Outcome } from './outcome.ts';

// As the registry takes names of members.
const LONGEST_NAME = 40;

/** Says what came of a command. */
type Answering = (outcome: Promise<Outcome>) => Promise<void>;

/** Adds `hub keys …`: each command loads what it needs when it runs. */
export function addKeyCommands(keys: Command, answering: Answering): void {
  addGrantKeys(keys, answering);
  addSealKeys(keys, answering);
  addIndexKeys(keys, answering);
  addShares(keys, answering);
}

function addGrantKeys(keys: Command, answering: Answering): void {
  keys
    .command('rotate')
    .description(
      'Thay khóa ủy quyền và khóa MAC, không khởi động lại. New grant and MAC keys, without a restart.',
    )
    .option('--lead <seconds>', 'khóa mới được dùng sau / the new keys are used after', count, 30)
    .option(
      '--overlap <seconds>',
      'sau đó khóa cũ còn hiệu lực / then the old ones are still taken for',
      count,
      120,
    )
    .action(async (options: { lead: number; overlap: number }) => {
      const { rotateKeys } = await import('./keys-command.ts');
      await answering(rotateKeys(options));
    });
}

function addSealKeys(keys: Command, answering: Answering): void {
  keys
    .command('renew-seal')
    .description(
      'Thêm khóa niêm phong dữ liệu mới, không khởi động lại. A new seal key for data at rest, without a restart.',
    )
    .option('--lead <seconds>', 'khóa mới được dùng sau / the new key is used after', count, 30)
    .action(async (options: { lead: number }) => {
      const { renewSeal } = await import('./keys-command.ts');
      await answering(renewSeal(options.lead));
    });

  keys
    .command('reseal')
    .description('Niêm phong lại mọi giá trị bằng khóa mới nhất. Seal every value with the newest key.')
    .action(async () => {
      const { reseal } = await import('./reseal-command.ts');
      await answering(reseal());
    });
}

function addIndexKeys(keys: Command, answering: Answering): void {
  keys
    .command('renew-index')
    .description(
      'Thêm khóa chỉ mục mù mới, không khởi động lại. A new key of blind indexes, without a restart.',
    )
    .option('--lead <seconds>', 'mọi tiến trình phải có khóa sau / every process has it after', count, 30)
    .action(async (options: { lead: number }) => {
      const { renewIndex } = await import('./keys-command.ts');
      await answering(renewIndex(options.lead));
    });

  keys
    .command('reindex')
    .description('Tạo chỉ mục mù bằng khóa mới nhất. Index every row with the newest key.')
    .action(async () => {
      const { reindex } = await import('./reindex-command.ts');
      await answering(reindex());
    });

  keys
    .command('retire-index')
    .description('Bỏ khóa chỉ mục cũ và những gì nó tạo ra. Drop the older index keys and what they made.')
    .action(async () => {
      const { retireIndex } = await import('./reindex-command.ts');
      await answering(retireIndex());
    });
}

function addShares(keys: Command, answering: Answering): void {
  keys
    .command('share')
    .description('Phần khóa của một phân hệ, JSON, bí mật. The share of one subgraph, as JSON; it is secret.')
    .argument('<subgraph>', `${SUBGRAPHS.join(', ')}, hoặc thành viên / or a member`, keyHolder)
    .option('--own', 'để chính phân hệ chạy riêng (HUB_KEYS) / for the subgraph to run apart with (HUB_KEYS)')
    .action(async (name: string, options: { own?: boolean }) => {
      const { shareKeys } = await import('./keys-command.ts');
      await answering(shareKeys(name, options.own ?? false));
    });
}

// Members are not known here: any name that one may have, since a share says whom it is for and opens nothing else.
function keyHolder(text: string): string {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) || text.length > LONGEST_NAME || text === 'gateway') {
    throw new WrongUse(
      `Tên phân hệ là các từ chữ thường nối bằng gạch ngang, tối đa ${LONGEST_NAME} ký tự`,
      `The name of a subgraph is lower-case words joined by hyphens, at most ${LONGEST_NAME} characters`,
    );
  }
  return text;
}

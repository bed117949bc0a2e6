import type { Command } from 'commander';
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
  addLastingKeys(keys, answering);
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

function addLastingKeys(keys: Command, answering: Answering): void {
  keys
    .command('renew-lasting')
    .description(
      'Bí mật mới để ký và đặt tên lâu dài, không khởi động lại. A new secret that signs and names for years, without a restart.',
    )
    .option('--lead <seconds>', 'bí mật mới được dùng sau / the new secret is used after', count, 30)
    .action(async (options: { lead: number }) => {
      const { renewLasting } = await import('./lasting-command.ts');
      await answering(renewLasting(options.lead));
    });

  keys
    .command('retire-lasting')
    .description(
      'Bỏ các bí mật lâu dài cũ, giữ khóa công khai. Drop the older ones and keep their public keys.',
    )
    .option(
      '--days <number>',
      'giữ chúng sau lần thay cuối / keep them so long after the last renewal',
      count,
      31,
    )
    .action(async (options: { days: number }) => {
      const { retireLasting } = await import('./lasting-command.ts');
      await answering(retireLasting(options.days));
    });
}

function addShares(keys: Command, answering: Answering): void {
  keys
    .command('share')
    .description('Phần khóa của một phân hệ, JSON, bí mật. The share of one subgraph, as JSON; it is secret.')
    .argument('<subgraph>', `${SUBGRAPHS.join(', ')}, hoặc thành viên / or a member`, keyHolder)
    .option('--own', 'để chính phân hệ chạy riêng (HUB_KEYS) / for the subgraph to run apart with (HUB_KEYS)')
    .option('--out <file>', 'ghi vào tệp, chỉ mình đọc được / write it to a file that you alone can read')
    .action(async (name: string, { own = false, out }: { own?: boolean; out?: string }) => {
      const { shareKeys } = await import('./keys-command.ts');
      await answering(shareKeys(name, { own, out }));
    });

  keys
    .command('shares')
    .description(
      'Ghi lại mọi phần khóa đã giao bằng --out. Write every share anew that was handed out with --out.',
    )
    .action(async () => {
      const { writeShares } = await import('./keys-command.ts');
      await answering(writeShares());
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

import { Command, CommanderError } from 'commander';
import { isSubgraphName, SUBGRAPHS, type SubgraphName } from '#schema/subgraphs.ts';
import { scrubbed } from '#shared/logged-error.ts';
import { count } from './count-option.ts';
import { addKeyCommands } from './keys-group.ts';
import { endWith, EXIT, tell, WrongUse, type Outcome } from './outcome.ts';

// Every command loads what it needs when it runs: `hub token` must not wait for the database's libraries.
const program = new Command('hub')
  .description('Công cụ dòng lệnh của Liên Thông. The command line of Liên Thông.')
  .exitOverride()
  .configureOutput({ writeErr: (words) => process.stderr.write(scrubbed(words)) })
  .configureHelp({ showGlobalOptions: true })
  .option('--json', 'in kết quả dạng JSON / print the result as JSON');

const answering = async (outcome: Promise<Outcome>): Promise<void> =>
  tell(await outcome, program.opts()['json'] === true);

program
  .command('token')
  .description('Thẻ truy cập của một nhân vật mẫu. A token of a demo persona.')
  .argument('<persona>', 'parent, citizen, officer-duong-noi, …')
  .action(async (persona: string) => {
    const { token } = await import('./token-command.ts');
    await answering(token(persona));
  });

program
  .command('seed')
  .description('Nạp dữ liệu mẫu. Load the sample rows.')
  .option('--reset', 'xóa hết và nạp lại / remove everything and start over')
  .option('--citizens <number>', 'số công dân sinh thêm / generated citizens', count, 0)
  .option('--dossiers <number>', 'số hồ sơ sinh thêm / generated dossiers', count, 0)
  .action(async (options: { reset?: boolean; citizens: number; dossiers: number }) => {
    const { seed } = await import('./seed-command.ts');
    const { citizens, dossiers, reset = false } = options;
    await answering(seed({ reset, extra: { citizens, dossiers } }));
  });

program
  .command('migrate')
  .description('Đưa các cơ sở dữ liệu lên phiên bản mới nhất. Bring every database to the newest migration.')
  .action(async () => {
    const { migrate } = await import('./migrate-command.ts');
    await answering(migrate());
  });

program
  .command('backup')
  .description('Sao lưu mọi cơ sở dữ liệu vào một thư mục mới. Save every database into a new folder.')
  .argument('<folder>', 'thư mục mới hoặc trống / a new or empty folder')
  .action(async (folder: string) => {
    const { backup } = await import('./backup-command.ts');
    await answering(backup(folder));
  });

program
  .command('restore')
  .description('Phục hồi từ bản sao lưu khi Liên Thông đã dừng. Restore a backup while the hub is stopped.')
  .argument('<folder>', 'thư mục của bản sao lưu / the folder of the backup')
  .option('--force', 'thay dữ liệu đang có / in place of the rows that are there')
  .action(async (folder: string, options: { force?: boolean }) => {
    const { restore } = await import('./restore-command.ts');
    await answering(restore(folder, options.force ?? false));
  });

program
  .command('migration')
  .description('Việc của người phát triển. For developers.')
  .command('create')
  .description('Viết bước chuyển từ các thực thể. Write a migration from the entities.')
  .argument('<subgraph>', SUBGRAPHS.join(', '), subgraphName)
  .action(async (name: SubgraphName) => {
    const { createMigration } = await import('./create-migration.ts');
    await answering(createMigration(name));
  });

addKeyCommands(program.command('keys').description('Khóa của hệ thống. The keys of the hub.'), answering);

function subgraphName(text: string): SubgraphName {
  if (!isSubgraphName(text)) {
    throw new WrongUse(
      `Chỉ có các phân hệ: ${SUBGRAPHS.join(', ')}`,
      `The subgraphs are: ${SUBGRAPHS.join(', ')}`,
    );
  }
  return text;
}

/** Adds `hub <subgraph> …` and `hub subgraph …`. Only the one that is asked for is loaded. */
async function addCommandsAskedFor(asked: string | undefined): Promise<void> {
  const joining = program
    .command('subgraph')
    .description('Đưa dữ liệu của một cơ quan vào đồ thị. Bring the data of an agency into the graph.');
  if (asked === 'subgraph') {
    const { addSubgraphCommands } = await import('./subgraph/subgraph-commands.ts');
    addSubgraphCommands(joining, answering);
  }
  for (const name of SUBGRAPHS) {
    const group = program.command(name).description(`Các lệnh của phân hệ ${name}. Commands of ${name}.`);
    if (name === asked) {
      const { addCommandsOf } = await import('./subgraph-command.ts');
      await addCommandsOf(name, group, answering);
    }
  }
}

async function main(): Promise<void> {
  await addCommandsAskedFor(process.argv.slice(2).find((word) => !word.startsWith('-')));
  await program.parseAsync();
}

main().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    // Commander has said what was wrong, or printed the help.
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
    return;
  }
  endWith(error, process.argv.includes('--json'));
});

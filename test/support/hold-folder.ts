import { lockDataFolder } from '#shared/data-folder-lock.ts';

// Takes the data folder of its first argument and keeps it until it is killed.
await lockDataFolder(process.argv[2] ?? '', { command: 'a holder', lasting: true });
process.stdout.write('held\n');
process.stdin.resume();

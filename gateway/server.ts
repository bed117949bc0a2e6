import { runGateway } from './commands/run-gateway.ts';

await runGateway(process.argv.slice(2));

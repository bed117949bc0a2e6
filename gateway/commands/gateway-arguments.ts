import { Command, CommanderError } from 'commander';

import { EXIT, WrongUse } from './outcome.ts';

/** How the gateway is to be started. */
export interface GatewayArguments {
  /** The supergraph to serve alone, with no hub around it. Null: the hub's own. */
  readonly supergraph: string | null;
  /** Null: as the settings say. Given with a supergraph only. */
  readonly port: number | null;
  /** Whether no token is asked for. */
  readonly open: boolean;
}

/** Reads the words after `npm run start:gateway --`. Prints the help, or what is wrong, and ends the process, when that is all there is to do. */
export function gatewayArguments(words: readonly string[]): GatewayArguments {
  const command = new Command('start:gateway')
    .description('Chạy riêng cổng. Run the gateway alone.')
    .option('--supergraph <file>', 'supergraph Federation 2 bất kỳ / any federation 2 supergraph', notEmpty)
    .option(
      '--port <number>',
      'cổng mạng thay cho PORT, 0: cổng trống bất kỳ / the port in place of PORT, 0: any free one',
      portNumber,
    )
    .option(
      '--open',
      'không hỏi thẻ truy cập, chỉ cùng --supergraph / ask for no token, with --supergraph only',
    )
    .allowExcessArguments(false)
    .exitOverride();
  try {
    command.parse(words, { from: 'user' });
    return checked(command.opts<Given>());
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what was wrong, or printed the help.
      process.exit(error.exitCode === 0 ? EXIT.done : EXIT.wrongUse);
    }
    throw error;
  }
}

interface Given {
  readonly supergraph?: string;
  readonly port?: number;
  readonly open?: boolean;
}

function checked(given: Given): GatewayArguments {
  const { supergraph, port, open } = { supergraph: null, port: null, open: false, ...given };
  if (supergraph === null && (open || port !== null)) {
    throw new WrongUse(
      '--port và --open chỉ dùng cùng --supergraph <tệp>; không có tệp thì đặt PORT',
      '--port and --open go together with --supergraph <file> only; without a file set PORT',
    );
  }
  return { supergraph, port, open };
}

function notEmpty(text: string): string {
  if (text === '') {
    throw new WrongUse('--supergraph cần đường dẫn tệp', '--supergraph needs the path of a file');
  }
  return text;
}

// The internal listener lies ten ports above.
const HIGHEST_PORT = 65_525;

function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > HIGHEST_PORT) {
    throw new WrongUse(
      `--port cần một số từ 0 đến ${HIGHEST_PORT}`,
      `--port needs a number from 0 to ${HIGHEST_PORT}`,
    );
  }
  return Number(text);
}

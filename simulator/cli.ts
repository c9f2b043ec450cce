import { parseArgs } from 'node:util';
import { startSimulator } from './server/start';
import { UserError } from './server/user-error';

const HELP = `The local Zendesk: runs a Zendesk app folder without an account.

  --port <number>      where to listen (default 4600; loopback only)
  --app <folder>       the folder that holds the app's manifest.json (default dist)
  --import <folder>    shows your own data: ticket.json, conversation_log.json or audits.json,
                       macros.json, as saved from Zendesk's API
  --settings <file>    JSON whose "parameters" are the app's first settings
                       (default: zcli.apps.config.json in the app folder, if there is one)
  --account <file>     behaves like an account, by the report that the app's set-up page saves
  --help               this text
`;

/** Runs it in this process, with the flags of a command line, until a signal ends both. */
export async function runLocalZendesk(args: readonly string[]): Promise<void> {
  try {
    await run(args);
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    process.exitCode = 1;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const flags = readFlags(args);
  if (flags.help) {
    process.stdout.write(HELP);
    return;
  }
  const simulator = await startSimulator({
    port: readPort(flags.port),
    appFolder: flags.app,
    ...(flags.import !== undefined && { importFolder: flags.import }),
    ...(flags.settings !== undefined && { settingsFile: flags.settings }),
    ...(flags.account !== undefined && { accountFile: flags.account }),
  });
  console.log(`The local Zendesk runs at ${simulator.url} (Ctrl+C ends it).`);
  const end = () => {
    void simulator.close().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4600' },
        app: { type: 'string', default: 'dist' },
        import: { type: 'string' },
        settings: { type: 'string' },
        account: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UserError(`${(error as Error).message} (--help lists the flags.)`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new UserError(`--port must be a whole number from 0 to 65535, not "${text}".`);
  }
  return port;
}

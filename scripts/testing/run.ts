import { spawnSync } from 'node:child_process';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs one of the project's own tools and shows what it prints. True when it ended well. */
export function run(
  command: string,
  args: readonly string[],
  { env = {} }: RunOptions = {},
): boolean {
  console.log(`\n$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

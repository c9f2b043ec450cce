import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Shows what is printed only at the end: for what runs beside something else. */
  readonly isHeld?: boolean;
}

/**
 * Runs one of the project's own tools and shows what it prints, beneath a line that says how to run
 * the same again. True when it ended well.
 */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, isHeld = false }: RunOptions = {},
): Promise<boolean> {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value} `);
  const line = `\n$ ${settings.join('')}${command} ${args.join(' ')}\n`;
  if (!isHeld) process.stdout.write(line);
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...args], {
      stdio: isHeld ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    const held: Buffer[] = [];
    child.stdout?.on('data', (part) => held.push(part));
    child.stderr?.on('data', (part) => held.push(part));
    const end = (isWell: boolean) => {
      if (isHeld) process.stdout.write(line + Buffer.concat(held).toString());
      resolve(isWell);
    };
    child.on('error', () => end(false));
    child.on('close', (status) => end(status === 0));
  });
}

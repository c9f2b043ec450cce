const LOOK_EVERY_MS = 250;

/**
 * Sends this process SIGTERM when npm, which started it, was ended: the shell between the two dies of
 * the signal and passes none on, and the port would stay taken.
 */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
}

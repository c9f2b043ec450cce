import type { Configuration } from 'webpack';

export default function config(
  env: unknown,
  argv: { mode?: 'development' | 'production' },
): Configuration;

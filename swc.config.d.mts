import type { Config } from '@swc/core';

export function swcOptions(options?: { commonjs?: boolean }): Config;

import type { Configuration } from 'webpack';

export function pageConfig(output: string): Configuration;

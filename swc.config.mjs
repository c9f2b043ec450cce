/** @param {{commonjs?: boolean}} [options] what jest needs that webpack does not */
export function swcOptions({ commonjs = false } = {}) {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: commonjs ? 'commonjs' : 'es6' },
  };
}

import type { Check, Found } from './check';

/** A key, an address or an app id is missing or wrong. */
const SHUT: ReadonlySet<Found> = new Set([
  'sunshine-none',
  'sunshine-host',
  'sunshine-app-id',
  'sunshine-refused',
] as const);

const UNSURE: ReadonlySet<Found> = new Set([
  'numbers-unknown',
  'namespace-none',
  'rules-unsure',
  'consent-unsure',
  'codes-unsure',
] as const);

/** Whether a check can say nothing only because the account's Sunshine Conversations is not there. */
export function restsOnSunshine(check: Check, checks: readonly Check[]): boolean {
  const { id, result, found } = check;
  if (result !== 'unknown') return false;
  const isTheirs = id === 'numbers' || id === 'templates';
  const isUnsure = UNSURE.has(found) || (isTheirs && found === 'not-read');
  return isUnsure && checks.some((one) => one.id === 'sunshine' && SHUT.has(one.found));
}

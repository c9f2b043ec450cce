import type { Frame } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import type { OpenTicket } from './open-ticket';

type WithAxe = Window & { readonly axe?: { run: (options: object) => Promise<AxeResults> } };

/** What axe is asked: WCAG 2 A and AA, or of those the rules that colours decide. */
const RULES = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  colours: ['color-contrast', 'link-in-text-block'],
} as const;
export type AxeRules = keyof typeof RULES;

/**
 * What WCAG 2 A and AA find wrong with the app as it is now, in words; empty when nothing. The
 * source goes in through the browser's tools: the page's policy stops script tags.
 */
export async function axeIn(app: Frame, rules: AxeRules = 'all'): Promise<string[]> {
  if (!(await app.evaluate(() => 'axe' in window))) await app.evaluate(axe.source);
  const violations = await app.evaluate(async (runOnly) => {
    const results = await (window as WithAxe).axe?.run({
      runOnly,
      resultTypes: ['violations'],
      preload: false,
    });
    return results?.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, any }) => ({ html, why: any.map(({ message }) => message) })),
    }));
  }, RULES[rules]);
  if (!violations) throw new Error('axe did not run.');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, why }) => `${id}: ${html} ${why.join(' ')}`),
  );
}

/** The same of the app beside the ticket. */
export const axeFindings = async (
  { frame }: OpenTicket,
  rules: AxeRules = 'all',
): Promise<string[]> => axeIn(await frame(), rules);

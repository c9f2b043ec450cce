import type { Frame } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import type { OpenTicket } from './open-ticket';

/**
 * What WCAG 2 A and AA find wrong with the app as it is now, in words; empty when nothing. The
 * source goes in through the browser's tools: the page's policy stops script tags.
 */
export async function axeIn(app: Frame): Promise<string[]> {
  await app.evaluate(axe.source);
  const { violations } = await app.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
  );
}

/** The same of the app beside the ticket. */
export const axeFindings = async ({ frame }: OpenTicket): Promise<string[]> => axeIn(await frame());

import type { Page } from '@playwright/test';

export interface SentHere {
  readonly name: string | null;
  readonly displayName: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The conversation of a ticket that came in through Sunshine Conversations, the oldest first. */
export const sentThroughSunshine = (page: Page, ticketId: number): Promise<SentHere[]> =>
  page.evaluate(
    (id) =>
      window.localZendesk.world
        .ticket(id)
        .conversation.filter(({ throughSunshine }) => throughSunshine)
        .map(({ template, throughSunshine }) => ({
          name: template?.name ?? null,
          displayName: throughSunshine?.displayName ?? null,
          metadata: throughSunshine?.metadata ?? {},
        })),
    ticketId,
  );

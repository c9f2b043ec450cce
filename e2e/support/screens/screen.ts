import { expect, type Locator } from '@playwright/test';
import type { OpenTicket, Surroundings } from '../open-ticket';
import type { Words } from '../words';

/** Brings the app to a screen and waits until it is there. */
export type Go = (ticket: OpenTicket, t: Words) => Promise<void>;

/** What the screens are about, each walked through by a test of its own. */
export const AREAS = [
  'window',
  'evidence',
  'draft',
  'ways back',
  'macros',
  'templates',
  'delivery',
  'guard',
  'failure',
] as const;

export type Area = (typeof AREAS)[number];

export interface Screen {
  readonly area: Area;
  readonly name: string;
  readonly scenario: string;
  readonly surroundings?: Surroundings;
  /** For a screen that comes instead of the reply window. */
  readonly isFailure?: true;
  /** Brings the app there and waits until it is; `t` speaks the agent's language. */
  readonly go?: Go;
}

export const seen = (part: Locator): Promise<void> => expect(part).toBeVisible();

import type { Surroundings } from '../../e2e/support/open-ticket';

/** One way to look at every screen. */
export interface Mode {
  readonly name: string;
  readonly trayPx: 320 | 400 | 600;
  readonly surroundings: Surroundings;
}

export const MODES: readonly Mode[] = [
  { name: 'light', trayPx: 320, surroundings: {} },
  { name: 'dark', trayPx: 320, surroundings: { colorScheme: 'dark' } },
  { name: 'German', trayPx: 320, surroundings: { agent: { locale: 'de' } } },
  { name: 'right to left', trayPx: 320, surroundings: { agent: { locale: 'ar' } } },
  { name: '400 px', trayPx: 400, surroundings: {} },
  { name: '600 px', trayPx: 600, surroundings: {} },
];

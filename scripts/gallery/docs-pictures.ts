import type { Area } from '../../e2e/support/screens/screen';

/** A picture that a guide shows: a screen of the gallery, in light and at the tray's narrowest. */
interface DocsPicture {
  readonly file: string;
  readonly area: Area;
  readonly screen: string;
  /** Where the picture ends, below the app's top; left out: where the app does. */
  readonly heightPx?: number;
}

export const DOCS_FOLDER = 'docs/pictures';

/** Few: each has its place in a guide. */
export const DOCS_PICTURES: readonly DocsPicture[] = [
  { file: 'closes-soon.png', area: 'window', screen: 'closing', heightPx: 344 },
  { file: 'closed.png', area: 'window', screen: 'closed', heightPx: 408 },
  { file: 'how-we-know.png', area: 'evidence', screen: 'how we know', heightPx: 300 },
  { file: 'fits.png', area: 'draft', screen: 'fits a template', heightPx: 384 },
  { file: 'own-words.png', area: 'draft', screen: 'taken into a template' },
];

/** The same of what is not beside a ticket, as `page-screens.ts` has it. */
export const PAGE_PICTURES: readonly Pick<DocsPicture, 'file' | 'screen'>[] = [
  { file: 'board.png', screen: 'board, all tickets' },
  { file: 'popover.png', screen: 'popover' },
  { file: 'setup-nothing.png', screen: 'checks, nothing set' },
  { file: 'setup-key.png', screen: 'settings, the key' },
  { file: 'setup-rules.png', screen: 'settings, rows and consent' },
  { file: 'setup-all-ok.png', screen: 'checks, all ok' },
];

import type { ComposerFile } from '../conversation/ticket-snapshot';
import { lengthOf } from '../template/text-length';
import type { FreeTextDoubt } from './draft-verdict';

/** WhatsApp's limits (learned-2026-11, section 2), in characters. */
const LONGEST_TEXT = 4_096;
const LONGEST_CAPTION = 1_024;

interface FileLimit {
  readonly taken: readonly string[];
  /** Other types of that kind, which are refused (131053). */
  readonly refused: readonly string[];
  readonly mostMb: number;
}

/** What WhatsApp takes, by file ending; anything else is a document. */
const FILES: readonly FileLimit[] = [
  {
    taken: ['jpg', 'jpeg', 'png'],
    refused: ['webp', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'avif', 'svg', 'jfif', 'ico'],
    mostMb: 5,
  },
  {
    taken: ['mp4', '3gp', '3gpp'],
    refused: ['mov', 'avi', 'mkv', 'webm', 'wmv', 'm4v', 'mpg', 'mpeg', 'flv'],
    mostMb: 16,
  },
  {
    taken: ['aac', 'amr', 'mp3', 'm4a', 'ogg', 'opus'],
    refused: ['wav', 'flac', 'wma', 'aiff', 'mid'],
    mostMb: 16,
  },
];
const MOST_MB = 100;

/** As people count; 1,048,576 would promise what may be refused. */
const BYTES_A_MB = 1_000_000;

function fileDoubt({ name, size }: ComposerFile): FreeTextDoubt | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const limit = FILES.find(({ taken, refused }) => [...taken, ...refused].includes(ending));
  if (limit?.refused.includes(ending)) return { kind: 'file-type', file: name };
  const mostMb = limit?.mostMb ?? MOST_MB;
  return size !== null && size > mostMb * BYTES_A_MB
    ? { kind: 'file-size', file: name, mostMb }
    : null;
}

/** Braces around something meant for a program. */
const VARIABLE = /\{\{[^{}\n]{1,80}\}\}|\{%[^%{}\n]{1,80}%\}/;

/** An unfilled variable, on any channel; null: none. */
export function forgottenVariable(
  text: string,
): Extract<FreeTextDoubt, { kind: 'variable' }> | null {
  const found = VARIABLE.exec(text)?.[0];
  return found === undefined ? null : { kind: 'variable', text: found };
}

/** Why a free text on WhatsApp may not arrive whole in an open window, or null. */
export function whatsappDoubt(
  text: string,
  files: readonly ComposerFile[],
  hasAttachments: boolean,
): FreeTextDoubt | null {
  const length = lengthOf(text.trim());
  if (length > LONGEST_TEXT) return { kind: 'long-text', most: LONGEST_TEXT };
  for (const file of files) {
    const doubt = fileDoubt(file);
    if (doubt !== null) return doubt;
  }
  const isCaption = hasAttachments && length > LONGEST_CAPTION;
  return isCaption ? { kind: 'long-caption', most: LONGEST_CAPTION } : null;
}

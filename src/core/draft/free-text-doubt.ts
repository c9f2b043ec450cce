import type { ComposerFile } from '../conversation/ticket-snapshot';
import { lengthOf } from '../template/text-length';
import { withoutUnseen } from '../text/hidden-characters';
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
    taken: ['jpg', 'jpeg', 'jpe', 'png'],
    refused: [
      ...['webp', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'hif', 'avif', 'svg', 'jfif', 'ico'],
      ...['apng', 'jp2', 'jxl', 'psd', 'dng'],
    ],
    mostMb: 5,
  },
  {
    taken: ['mp4', '3gp', '3gpp'],
    refused: [
      ...['mov', 'qt', 'avi', 'mkv', 'webm', 'wmv', 'asf', 'm4v', 'mpg', 'mpeg', 'flv', 'f4v'],
      ...['ogv', '3g2', 'mts', 'm2ts', 'vob'],
    ],
    mostMb: 16,
  },
  {
    taken: ['aac', 'amr', 'mp3', 'm4a', 'ogg', 'oga', 'opus'],
    refused: [
      'wav',
      'flac',
      'wma',
      'aif',
      'aiff',
      'aifc',
      'mid',
      'midi',
      'caf',
      'weba',
      'm4b',
      'ape',
    ],
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

/** Braces around something meant for a program: escaped by an editor, or with a brace lost, too. */
const BRACES =
  /\\?\{\\?\{(?=[^{}]*[^\s{}\\])[^{}]{1,200}\}\\?\}?|\{%[^%{}\n]{1,200}%\}|(?<![\w/=.])\$?\{[a-z_][\w.]{0,40}\}(?![\w/])/i;

/** Marks of other tools around a word for a name or a number, as authors of macros type them. */
const MARKED =
  /%[A-Z]+(?:_[A-Z]+)+%|%(?:FIRST|LAST)?NAME%|<<[\p{L}_ ]{2,30}>>|(?:\[{1,2}|<)(?:(?:insert|your|ihr|votre|su|customer|kunden?|client)[\s_-]*)?(?:first[\s_-]*|last[\s_-]*|vor|nach|family[\s_-]*)?(?:name|prénom|nom|nombre|nome)(?:\]{1,2}|>)/iu;

/** Wide braces are braces, and what cannot be seen stands between none. */
const comparable = (text: string): string =>
  withoutUnseen(text).replace(/｛/g, '{').replace(/｝/g, '}');

/** An unfilled variable, on any channel; null: none. */
export function forgottenVariable(
  text: string,
): Extract<FreeTextDoubt, { kind: 'variable' }> | null {
  const plain = comparable(text);
  const found = (BRACES.exec(plain) ?? MARKED.exec(plain))?.[0];
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

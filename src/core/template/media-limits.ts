export type MediaKind = 'image' | 'video' | 'document';

interface MediaLimit {
  /** What WhatsApp takes, as people name it. */
  readonly types: readonly string[];
  /** How an address of such a file may end, lower-case. */
  readonly endings: readonly string[];
  /** The most megabytes. Nobody but WhatsApp sees the file, so this is a hint and not a check. */
  readonly mostMb: number;
}

/** Files that WhatsApp takes in a header (Sunshine's and Meta's documentation of media). */
export const MEDIA_LIMITS: Readonly<Record<MediaKind, MediaLimit>> = {
  image: { types: ['JPEG', 'PNG'], endings: ['jpg', 'jpeg', 'png'], mostMb: 5 },
  video: { types: ['MP4', '3GP'], endings: ['mp4', '3gp', '3gpp'], mostMb: 16 },
  document: {
    types: ['PDF', 'DOC', 'DOCX', 'XLS', 'XLSX', 'PPT', 'PPTX', 'TXT'],
    endings: ['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'txt'],
    mostMb: 100,
  },
};

/**
 * Is this one of the addresses that Meta keeps the samples of templates at? They expire, and WhatsApp
 * then cannot fetch them (403).
 */
export const isSampleAddress = (address: string): boolean =>
  /^https?:\/\/(?:[^/?#@]+\.)?(?:whatsapp\.net|fbcdn\.net|fbsbx\.com)(?::\d+)?(?:[/?#]|$)/i.test(
    address.trim(),
  );

/** Is this the address of a file, and not its words or its code? */
export const isMediaKind = (kind: string): kind is MediaKind => Object.hasOwn(MEDIA_LIMITS, kind);

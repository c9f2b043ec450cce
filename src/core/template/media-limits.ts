export type MediaKind = 'image' | 'video' | 'document';

interface MediaLimit {
  /** Types as people name them. */
  readonly types: readonly string[];
  /** Endings of such an address, lower-case. */
  readonly endings: readonly string[];
  /** In megabytes; a hint, as only WhatsApp sees the file. */
  readonly mostMb: number;
}

/** Files that WhatsApp takes in a header (media documentation of Sunshine and Meta). */
export const MEDIA_LIMITS: Readonly<Record<MediaKind, MediaLimit>> = {
  image: { types: ['JPEG', 'PNG'], endings: ['jpg', 'jpeg', 'png'], mostMb: 5 },
  video: { types: ['MP4', '3GP'], endings: ['mp4', '3gp', '3gpp'], mostMb: 16 },
  document: {
    types: ['PDF', 'DOC', 'DOCX', 'XLS', 'XLSX', 'PPT', 'PPTX', 'TXT'],
    endings: ['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'txt'],
    mostMb: 100,
  },
};

/** Endings of programs that hand out a file: they tell nothing of its type. */
const PROGRAMS: ReadonlySet<string> = new Set(
  'php php5 asp aspx ashx axd jsp jspx do cgi pl action'.split(' '),
);

export const isProgram = (ending: string): boolean => PROGRAMS.has(ending.toLowerCase());

/** Meta's samples expire, and WhatsApp then cannot fetch them (403). */
export const isSampleAddress = (address: string): boolean =>
  /^https?:\/\/(?:[^/?#@]+\.)?(?:whatsapp\.net|fbcdn\.net|fbsbx\.com|cdninstagram\.com)(?::\d+)?(?:[/?#]|$)/i.test(
    address.trim(),
  );

/** Is it a file's address? */
export const isMediaKind = (kind: string): kind is MediaKind => Object.hasOwn(MEDIA_LIMITS, kind);

import type { PackageReader } from './package-reader';

const TYPES = /\.(png|jpe?g|gif|svg|js|html?|css|map|eot|woff2?|otf|ttf|json|xml|hbs|hdbs)$/i;
const LOGOS = { 'assets/logo.png': 320, 'assets/logo-small.png': 128 } as const;
const FORBIDDEN_IN_SVG = /<(style|image|pattern|script)\b|\sstyle=|\sfocusable=|<\?xml/i;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG stand at a fixed place in its first chunk. */
function pngSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The rules for `assets/` and for what may be in the zip at all (app-package, sections 1 and 4). */
export function checkFiles(reader: PackageReader): string[] {
  const problems: string[] = [];
  for (const { path, isLink } of reader.files) {
    if (isLink) problems.push(`${path}: links are not allowed`);
    if (!TYPES.test(path)) problems.push(`${path}: Zendesk does not take this type of file`);
    if (path.endsWith('.svg') && FORBIDDEN_IN_SVG.test(reader.bytes(path).toString('utf8'))) {
      problems.push(`${path}: Zendesk would rewrite this drawing`);
    }
    if (path.endsWith('.js') && /\bsourceMappingURL=/.test(reader.bytes(path).toString('utf8'))) {
      problems.push(`${path}: names a source map that is not in the zip`);
    }
  }
  for (const [path, size] of Object.entries(LOGOS)) {
    const found = reader.has(path) ? pngSize(reader.bytes(path)) : null;
    if (found?.width !== size || found.height !== size) {
      problems.push(`${path}: has to be a PNG of ${size} × ${size}`);
    }
  }
  return problems;
}

import { readFile } from 'node:fs/promises';
import { resolveInside } from './resolve-inside';

/**
 * The symbols of `assets/icon_<location>.svg` by name, each as an address that holds it; a file without symbols
 * is `default`. undefined: the app has no such file (app-package.md section 4).
 */
export async function readIcons(
  appFolder: string,
  location: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  const file = await resolveInside(appFolder, `assets/icon_${location}.svg`);
  if (!file) return undefined;
  const svg = await readFile(file, 'utf8');
  const symbols = [...svg.matchAll(/<symbol\b[^>]*>/g)].flatMap(([tag]) => {
    const id = attribute(tag, 'id');
    return id === undefined ? [] : [[id, addressOf(withSymbol(svg, id, tag))] as const];
  });
  return symbols.length === 0 ? { default: addressOf(svg) } : Object.fromEntries(symbols);
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1];

/** The file with one of its symbols drawn, as large as that symbol is. */
function withSymbol(svg: string, id: string, symbol: string): string {
  const [root = '<svg>'] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const viewBox = attribute(symbol, 'viewBox') ?? attribute(root, 'viewBox') ?? '0 0 18 18';
  const bare = root.replace(/\s(viewBox|width|height|style)=("[^"]*"|'[^']*')/g, '');
  return svg
    .replace(root, bare.replace(/>$/, ` viewBox="${viewBox}">`))
    .replace(/<\/svg>\s*$/, `<use href="#${id}"/></svg>`);
}

const addressOf = (svg: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

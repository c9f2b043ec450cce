export interface Drawn {
  readonly area: string;
  readonly screen: string;
  readonly mode: string;
  /** Beside the page; null where the screen could not be reached. */
  readonly file: string | null;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const picture = ({ screen, mode, file }: Drawn): string => {
  const what = escaped(`${screen}, ${mode}`);
  const inside = file
    ? `<img loading="lazy" src="${escaped(file)}" alt="${what}">`
    : '<p class="missing">not reached</p>';
  return `<figure>${inside}<figcaption>${escaped(mode)}</figcaption></figure>`;
};

/** One page to look through: a row for each screen, a picture for each way to look at it. */
export function galleryPage(drawn: readonly Drawn[]): string {
  const rows = new Map<string, Drawn[]>();
  for (const one of drawn) {
    const key = `${one.area} · ${one.screen}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const sections = [...rows].map(
    ([name, pictures]) =>
      `<section><h2>${escaped(name)}</h2><div>${pictures.map(picture).join('')}</div></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen of Reply Window</title>
<style>
  body { margin: 24px; background: #e9ebed; font: 14px/20px system-ui, sans-serif; }
  h2 { margin: 32px 0 8px; font-size: 16px; }
  section > div { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto; }
  figure { flex: none; margin: 0; }
  img { display: block; box-shadow: 0 1px 4px #0004; }
  figcaption { margin-top: 4px; color: #5c6970; }
  .missing { width: 320px; margin: 0; padding: 24px; background: #fff; color: #cc3340; }
</style>
<h1>Every screen of Reply Window</h1>
${sections.join('\n')}
</html>
`;
}

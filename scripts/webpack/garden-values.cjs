/**
 * Writes Garden's own values into our style sheets at build time: `garden("foreground.danger")` is
 * the colour of that name, `garden("space.md")` any other value of the theme. A name that Garden does
 * not have fails the build. So the first screen has Garden's colours without its run time.
 * What stands in `[data-color-scheme="each"] { … }` is written once with the light and once with the dark colours.
 */
const { DEFAULT_THEME, getColor } = require('@zendeskgarden/react-theming');

const themeFor = (base) => ({ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } });

const COLOR_GROUPS = new Set(['background', 'border', 'foreground', 'shadow']);

function valueIn(name, theme) {
  const [group, key] = name.split('.');
  if (COLOR_GROUPS.has(group)) return getColor({ theme, variable: name });
  const value = theme[group]?.[key];
  if (value === undefined) throw new Error(`Garden's theme has no ${name}`);
  return String(value);
}

const fill = (css, theme) =>
  css.replace(/garden\("([\w.]+)"\)/g, (_, name) => valueIn(name, theme));

const forScheme = (rules, scheme) =>
  `[data-color-scheme='${scheme}'] {\n  color-scheme: ${scheme};${fill(rules, themeFor(scheme))}}\n`;

module.exports = function gardenValues(source) {
  const schemed = source.replace(
    /\[data-color-scheme="each"\] \{([^}]*)\}/g,
    (_, rules) => forScheme(rules, 'light') + forScheme(rules, 'dark'),
  );
  return fill(schemed, themeFor('light'));
};

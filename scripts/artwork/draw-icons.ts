/* Writes assets/icon_top_bar.svg, whose symbols carry a number. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { numberedIcon } from './numbered-icon';

writeFileSync(
  fileURLToPath(new URL('../../assets/icon_top_bar.svg', import.meta.url)),
  numberedIcon(),
);

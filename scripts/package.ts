/* `npm run package`: checks dist/ against Zendesk's rules and makes the zip of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkPackage } from './package-rules/check-package';
import { zipPackage } from './package-rules/zip-package';

const problems = checkPackage('dist');
if (problems.length > 0) {
  console.error(`The package does not fit Zendesk's rules:\n${problems.join('\n')}`);
  process.exit(1);
}
const { version } = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as { version: string };
const name = `reply-window-${version}.zip`;
writeFileSync(name, zipPackage('dist'));
console.log(`${name} is ready to be uploaded.`);

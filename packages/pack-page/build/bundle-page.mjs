// Puts the page's script and style into one file, dist/page.html, with room for a pack's data.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const folder = path.resolve(import.meta.dirname, '..');
const [bundle] = [await build({
  configFile: false,
  root: folder,
  logLevel: 'error',
  build: { write: false, lib: { entry: 'dist/page/main.js', formats: ['iife'], name: 'pack' }, minify: true, target: 'es2022' },
})].flat();
const [chunk] = bundle.output;
const script = chunk.code.trim().replaceAll('</script', '<\\/script');
// Not every machine that a pack is opened on has a Thai font.
const fonts = await Promise.all(
  ['thai', 'latin'].flatMap((letters) => [400, 600].map(async (weight) => {
    const file = createRequire(import.meta.url).resolve(`@fontsource/sarabun/files/sarabun-${letters}-${weight}-normal.woff2`);
    const range = letters === 'thai' ? 'U+0E00-0E7F' : 'U+0000-00FF, U+2000-206F';
    return `@font-face { font-family: Sarabun; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${(await readFile(file)).toString('base64')}) }`;
  })),
);
const style = `${fonts.join('\n')}\n${(await readFile(path.join(folder, 'src/page/page.css'), 'utf8')).trim()}`;
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const template = await readFile(path.join(folder, 'src/page/page.html'), 'utf8');
// Functions, since a replacement text may contain what `replace` takes for patterns.
const page = template
  .replace('{{policy}}', () => `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; font-src data:`)
  .replace('{{style}}', () => style)
  .replace('{{script}}', () => script);
await writeFile(path.join(folder, 'dist/page.html'), page);

// Puts the page's script and style into one file, dist/page.html, with room for a pack's data.
import { createHash } from 'node:crypto';
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
const style = (await readFile(path.join(folder, 'src/page/page.css'), 'utf8')).trim();
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const template = await readFile(path.join(folder, 'src/page/page.html'), 'utf8');
// Functions, since a replacement text may contain what `replace` takes for patterns.
const page = template
  .replace('{{policy}}', () => `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}`)
  .replace('{{style}}', () => style)
  .replace('{{script}}', () => script);
await writeFile(path.join(folder, 'dist/page.html'), page);

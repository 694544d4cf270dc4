import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackData } from '@prongsai/trail';

const empty = '<script type="application/json" id="pack">null</script>';
let template: string | undefined;

/** The page of a pack, with its data inside; without data, a page that checks whatever pack it is given. */
export function packPage(data?: PackData): string {
  template ??= readFileSync(path.join(import.meta.dirname, 'page.html'), 'utf8');
  // In a script element only a tag could end the data early.
  const json = JSON.stringify(data ?? null).replaceAll('<', String.raw`\u003c`);
  return template.replace(empty, () => empty.replace('null', () => json));
}

import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

it('keeps scripts and styles out of the page, so that a strict content security policy holds', () => {
  const page = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
  const scripts = page.match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBe(1);
  expect(scripts.every((script) => script.includes('src='))).toBe(true);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@prongsai/testing';
import { readConfig } from '../src/platform/config/config.js';
import { startServer, type RunningServer } from '../src/start-server.js';

describe('the public page over HTTP', () => {
  let database: TestDatabase;
  let server: RunningServer;
  let folder: string;

  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'prongsai-public-'));
    const config = readConfig({ DATABASE_URL: database.url, DATA_FOLDER: folder, PORT: '0', DEMONSTRATION: 'on', LOG_LEVEL: 'silent' });
    server = await startServer({ config, works: false });
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is HTML in Thai, small, without scripts, and sets no cookie', async () => {
    const answer = await fetch(`${server.url}/p/bueng-kan`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(page).toContain('<html lang="th">');
    expect(page).toContain('99.47');
    expect(page).not.toMatch(/<script|<style|style=/);
    expect(Buffer.byteLength(page)).toBeLessThan(100_000);
  });

  it('loads only what its content policy allows: its style and its letters', async () => {
    const page = await (await fetch(`${server.url}/p/bueng-kan`)).text();
    const loaded = [...page.matchAll(/<link[^>]+href="([^"]+)"/g)].map(([, href]) => href);
    expect(loaded).toEqual(['/p/assets/public.css']);
    const style = await fetch(`${server.url}/p/assets/public.css`);
    expect(style.headers.get('content-type')).toContain('text/css');
    for (const [, font] of (await style.text()).matchAll(/url\(([^)]+)\)/g)) {
      expect((await fetch(`${server.url}${font}`)).headers.get('content-type')).toContain('font');
    }
    expect((await fetch(`${server.url}/p/bueng-kan`)).headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('switches to English', async () => {
    const page = await (await fetch(`${server.url}/p/bueng-kan?lang=en`)).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Published documents');
  });

  it('gives a published document to whoever opens it', async () => {
    const page = await (await fetch(`${server.url}/p/bueng-kan`)).text();
    const href = /href="(\/api\/public\/documents\/[^"]+)"/.exec(page)?.[1] ?? '';
    const file = await fetch(`${server.url}${href}`);
    expect(file.headers.get('content-type')).toContain('application/pdf');
    expect(Buffer.from(await file.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says so where nothing is published, and where there is no such agency', async () => {
    expect(await (await fetch(`${server.url}/p/kut-rang`)).text()).toContain('ยังไม่ได้เผยแพร่ข้อมูล');
    const missing = await fetch(`${server.url}/p/nowhere`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('ไม่พบหน่วยงานนี้');
  });
});

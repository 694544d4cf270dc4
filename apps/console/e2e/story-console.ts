import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';

export interface StoryConsole {
  open(options?: OpenOptions): Promise<Page>;
  /** Closes every page that was opened. */
  leave(): Promise<void>;
  stop(): Promise<void>;
}

export interface OpenOptions {
  role?: 'coordinator' | 'officer' | 'divisionHead';
  /** The state in which the year is told. */
  state?: string;
  path?: string;
  size?: { width: number; height: number };
}

/** The built console over stories instead of a server, and a browser to look at it: what the console alone is answerable for. */
export async function startStoryConsole(): Promise<StoryConsole> {
  const { address, end } = await serve();
  const browser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  return {
    async open({ role, state, path = '/', size = { width: 1440, height: 900 } } = {}) {
      const context = await newContext(browser, address, size);
      contexts.push(context);
      const page = await context.newPage();
      // Shorter than a test's own time, so that what was waited for is named.
      page.setDefaultTimeout(20_000);
      if (role) await context.request.post('/api/auth/login', { data: { email: `${role}@sathit.example`, password: 'story' } });
      if (state) await context.addCookies([{ name: 'at', value: state, url: address }]);
      await page.goto(path);
      return page;
    },
    async leave() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
    async stop() {
      await browser.close();
      await end();
    },
  };
}

const workspace = fileURLToPath(new URL('..', import.meta.url));
const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')));

/** Vite runs beside the tests: its native parts do not load inside the test runner. */
async function serve(): Promise<{ address: string; end: () => Promise<void> }> {
  const server = spawn(process.execPath, [vite, 'preview', '--mode', 'stories', '--port', '0', '--host', '127.0.0.1'], { cwd: workspace, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const end = async () => {
    server.kill();
    await gone;
  };
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      said += stripVTControlCharacters(String(chunk));
      const named = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (named) resolve(named);
    });
    void gone.then(() => reject(new Error(`The console did not come up. Build it first: npm run build\n${said}`)));
  });
  return { address, end };
}

const newContext = (browser: Browser, baseURL: string, viewport: { width: number; height: number }) =>
  browser.newContext({ baseURL, viewport, colorScheme: 'light', locale: 'th-TH', reducedMotion: 'reduce' });

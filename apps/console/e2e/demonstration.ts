import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { request, type APIRequestContext, type Browser, type Page } from 'playwright-core';
import { createClient, routes, type Client, type CycleView, type ResponseOf } from '@prongsai/contracts';
import { besideServer } from '@prongsai/testing';
import { launchBrowser } from './browser.js';
import { copySeededData } from './seeded-data.js';

export interface VisitOptions {
  /** Signs in before the page opens. */
  as?: string;
  /** `phone` is 390 px wide, with a thumb. */
  on?: 'desk' | 'phone';
}

/** The demonstration as `npm start` runs it: a real server on a database of its own, and a browser in front of it. */
export interface Demonstration {
  visit(address: string, options?: VisitOptions): Promise<Page>;
  /** The cycle of an agency as the province sees it; in one fiscal year where it has several. */
  cycleOf(slug: string, fiscalYear?: number): Promise<CycleView>;
  /** Speaks to the server in somebody's name, for what happens beside the pages that are looked at. */
  as(email: string): Promise<Client>;
  /** Changes the database itself: what otherwise only time would bring. */
  change(sql: string): Promise<void>;
  /** Closes every page that was visited. */
  leave(): Promise<void>;
  stop(): Promise<void>;
}

const password = 'prongsai-demo';
const started = /Ready in .*: http:\/\/localhost:(\d+)/;
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** `people` leaves out what they did: agencies and positions alone, as on the first day. */
export async function startDemonstration(content: 'on' | 'people' = 'on'): Promise<Demonstration> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prongsai-browser-'));
  // A database that must not run as root runs as a user of its own, who has to get in.
  await chmod(folder, 0o755);
  const data = path.join(folder, 'data');
  if (content === 'on') await copySeededData(data, async (seeded) => (await startServer(seeded, content)).stop());
  const server = await startServer(data, content);
  const browser = await launchBrowser();
  const province = await provinceOf(server.address);
  const open: Page[] = [];
  return {
    async visit(address, options) {
      const page = await visit(browser, server.address, address, options);
      open.push(page);
      return page;
    },
    async cycleOf(slug, fiscalYear) {
      const list = (await (await province.get('/api/cycles')).json()) as ResponseOf<typeof routes.listCycles>;
      const found = list.data.find((cycle) => cycle.agency.slug === slug && (fiscalYear ?? cycle.fiscalYear) === cycle.fiscalYear);
      return (await (await province.get(`/api/cycles/${found?.id}`)).json()) as CycleView;
    },
    async as(email) {
      const client = createClient({ baseUrl: `${server.address}/api`, keepCookies: true });
      await client.call(routes.login, { body: { email, password } });
      return client;
    },
    change: (sql) => besideServer(data, sql),
    async leave() {
      await Promise.all(open.splice(0).map((page) => page.context().close()));
    },
    async stop() {
      await province.dispose();
      await browser.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function visit(browser: Browser, baseURL: string, address: string, { as, on = 'desk' }: VisitOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: sizes[on], hasTouch: on === 'phone', isMobile: on === 'phone', locale: 'th-TH', reducedMotion: 'reduce' });
  if (as) await context.request.post('/api/auth/login', { data: { email: as, password } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Asks the API in the name of the province, beside the pages that are looked at. */
async function provinceOf(baseURL: string): Promise<APIRequestContext> {
  const context = await request.newContext({ baseURL });
  await context.post('/api/auth/login', { data: { email: 'coordinator@sathit.example', password } });
  return context;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const entry = fileURLToPath(new URL('../../server/dist/src/main.all.js', import.meta.url));

async function startServer(data: string, content: 'on' | 'people'): Promise<{ address: string; stop: () => Promise<void> }> {
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...rest } = process.env;
  const env = { ...rest, DATA_FOLDER: data, PORT: String(await freePort()), DEMONSTRATION: content, WEBHOOK_PRIVATE_ADDRESSES: 'allowed' };
  const server = spawn(process.execPath, [entry], { stdio: ['ignore', 'pipe', 'pipe'], env });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const port = await readyPort(server, gone);
  return {
    address: `http://localhost:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await gone;
    },
  };
}

/** What the server says is how one knows that it is there; when it ends instead, what it said is the reason. */
function readyPort(server: ChildProcess, gone: Promise<void>): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const port = started.exec(said)?.[1];
      if (port) resolve(port);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    void gone.then(() => reject(new Error(`The server ended instead of starting. Build it first: npm run build\n${said}`)));
  });
}

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { isLocalPostgres, runningLocalPostgres } from './running-local-postgres.js';
import { startLocalPostgres } from './start-local-postgres.js';
import { temporaryFolder } from './temporary-folder.js';

const dist = path.resolve(import.meta.dirname, '../dist/index.js');
const holder = `
  const { startLocalPostgres } = await import(${JSON.stringify(dist)});
  const server = await startLocalPostgres({ folder: process.argv[1] });
  await server.announce('http://localhost:3000');
  process.stdout.write(server.url);
  setInterval(() => undefined, 1000);
`;
/** Says why it could not. */
const telling = `process.on('uncaughtException', (error) => { process.stdout.write(error.code); process.exit(1); });`;

let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await temporaryFolder('prongsai-local-postgres-');
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await until(async () => (await processesOn(folder)).length === 0);
  await rm(folder, { recursive: true, force: true });
});

/** Another process that runs the server on the folder; resolves with the server's address. */
async function anotherProcess(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const url = await new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())));
  return { child, url };
}

/** Another process that tries to: its address, or the code of what stopped it. */
async function anyProcess(): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', telling + holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return new Promise((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())));
}

/** The processes, of whatever program, that were started with the folder as an argument. */
async function processesOn(data: string): Promise<string[]> {
  const commands = existsSync('/proc/self/cmdline') ? await commandsOfLinux() : (await promisify(execFile)('ps', ['-eo', 'args'])).stdout.split('\n');
  return commands.filter((command) => command.includes(path.join(data, 'postgres')));
}

async function commandsOfLinux(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  // A server that is stopping ends the connection in the middle of it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('waited in vain');
}

describe('the local PostgreSQL', () => {
  it('keeps the data from one start to the next', async () => {
    const first = await startLocalPostgres({ folder });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
    await first.stop();
    const second = await startLocalPostgres({ folder });
    expect(second.fresh).toBe(false);
    expect(await ask(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(await answers(second.url)).toBe(false);
  }, 60_000);

  it('tells a second process who has the folder and where it serves', async () => {
    const { child } = await anotherProcess();
    const refused = startLocalPostgres({ folder });
    await expect(refused).rejects.toMatchObject({ code: 'already-running' });
    await expect(refused).rejects.toThrow(`Process ${child.pid} already runs`);
    await expect(refused).rejects.toThrow('http://localhost:3000');
  }, 60_000);

  it('tells another process how to reach it, as long as it runs', async () => {
    expect(await isLocalPostgres(folder)).toBe(false);
    expect(await runningLocalPostgres(folder)).toBeNull();
    const { child, url } = await anotherProcess();
    expect(await runningLocalPostgres(folder)).toBe(url);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await runningLocalPostgres(folder)).toBeNull();
    expect(await isLocalPostgres(folder)).toBe(true);
  }, 60_000);

  it('leaves no server behind when its process is killed', async () => {
    const { child, url } = await anotherProcess();
    expect(await answers(url)).toBe(true);
    child.kill('SIGKILL');
    await until(async () => !(await answers(url)));
  }, 60_000);

  it('starts again on a folder whose process was killed, and on a pid file nobody cleared away', async () => {
    const { child } = await anotherProcess();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const next = await startLocalPostgres({ folder });
    expect(await answers(next.url)).toBe(true);
    await next.stop();
    await writeFile(path.join(folder, 'postgres', 'postmaster.pid'), '999999\n/nowhere\n');
    const last = await startLocalPostgres({ folder });
    expect(await answers(last.url)).toBe(true);
    await last.stop();
  }, 60_000);

  it('does not take a program that got the number of the last server for a server', async () => {
    const first = await startLocalPostgres({ folder });
    await first.stop();
    await writeFile(path.join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n${path.join(folder, 'postgres')}\n`);
    const next = await startLocalPostgres({ folder });
    expect(await answers(next.url)).toBe(true);
    await next.stop();
  }, 60_000);

  it('begins again where setting up was interrupted', async () => {
    const unfinished = path.join(folder, 'postgres.unfinished');
    await mkdir(unfinished, { recursive: true });
    await writeFile(path.join(unfinished, 'PG_VERSION'), '18\n');
    const server = await startLocalPostgres({ folder });
    expect(server.fresh).toBe(true);
    expect(await answers(server.url)).toBe(true);
    await server.stop();
    expect(await readdir(folder)).toEqual(['postgres', 'postgres-password']);
  }, 60_000);

  it('gives the folder to one of two processes that start at the same time', async () => {
    const both = await Promise.all([anyProcess(), anyProcess()]);
    expect(both.filter((said) => said.startsWith('postgres://'))).toHaveLength(1);
    expect(both.filter((said) => said.includes('already-running'))).toHaveLength(1);
  }, 60_000);

  it('keeps what was committed when the server is killed, and comes back at the same address', async () => {
    const first = await startLocalPostgres({ folder });
    await ask(first.url, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)');
    await first.kill();
    expect(await processesOn(folder)).toEqual([]);
    const second = await startLocalPostgres({ folder, port: Number(new URL(first.url).port) });
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
    await second.stop();
  }, 60_000);

  it('leaves no process behind when it is stopped', async () => {
    const server = await startLocalPostgres({ folder });
    expect(await processesOn(folder)).not.toEqual([]);
    await server.stop();
    await until(async () => (await processesOn(folder)).length === 0);
  }, 60_000);

  it('keeps its password readable to the owner alone', async () => {
    const server = await startLocalPostgres({ folder });
    const password = await readFile(path.join(folder, 'postgres-password'), 'utf8');
    expect(server.url).toContain(password);
    expect(await answers(server.url.replace(password, 'wrong'))).toBe(false);
    await server.stop();
  }, 60_000);
});

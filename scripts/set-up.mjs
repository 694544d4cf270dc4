// What every command does first, with nothing but Node and npm: check Node, install, build. Each step is skipped when nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = [20, 19];
const marks = path.join(root, 'node_modules', '.prongsai');
const sources = ['package.json', 'package-lock.json', 'turbo.json', 'tsconfig.base.json', 'packages', 'apps'];
const notSources = new Set(['node_modules', 'dist', '.turbo', '.data', 'coverage']);

export class SetUpError extends Error {}

const say = (line) => process.stderr.write(`${line}\n`);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new SetUpError(`Node ${process.versions.node} is too old: install Node ${oldestNode.join('.')} or newer, then try again.`);
}

/** Runs a program of the project to its end; its output goes to standard error, so that standard output stays the command's own. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', quiet ? 'pipe' : 2, quiet ? 'pipe' : 2],
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  if (quiet) say(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  throw new SetUpError(`${program} ${args.join(' ')} did not succeed.`);
}

const turbo = path.join('node_modules', '.bin', process.platform === 'win32' ? 'turbo.cmd' : 'turbo');
export const runTurbo = (tasks, options = {}) =>
  run(turbo, ['run', ...tasks, '--output-logs=errors-only', '--log-order=grouped'], { quiet: true, ...options, env: { TURBO_TELEMETRY_DISABLED: '1', ...options.env } });

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

function remember(name, value) {
  mkdirSync(marks, { recursive: true });
  writeFileSync(path.join(marks, name), value);
}

function install() {
  const lock = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).update(process.versions.modules).digest('hex');
  if (read(path.join(marks, 'installed')) === lock) return;
  const since = performance.now();
  say('Installing packages ...');
  // Not `npm ci`: it refuses a lock file that was written where the programs of other systems could not be looked up.
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  remember('installed', lock);
  say(`  packages installed in ${seconds(since)}`);
}

/** Names, sizes and times of everything the build reads: quicker than asking the build tool whether there is something to do. */
function fingerprint() {
  const hash = createHash('sha256');
  const visit = (file) => {
    const stats = statSync(file);
    if (stats.isDirectory()) {
      for (const name of readdirSync(file).sort()) if (!notSources.has(name)) visit(path.join(file, name));
    } else hash.update(`${file}\0${stats.size}\0${stats.mtimeMs}\n`);
  };
  for (const source of sources) visit(path.join(root, source));
  return hash.digest('hex');
}

function build() {
  const now = fingerprint();
  if (read(path.join(marks, 'built')) === now) return;
  const since = performance.now();
  say('Building ...');
  runTurbo(['build']);
  remember('built', fingerprint());
  say(`  built in ${seconds(since)}`);
}

/** Makes the checkout ready to run. @throws SetUpError in words */
export function setUp() {
  checkNode();
  install();
  build();
}

/** Runs a command's main part and turns a failure it names into one clear line. */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    say(error instanceof SetUpError ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** npm runs its scripts through a shell, which some systems keep in between. */
function npmProcess() {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(process.ppid)], { encoding: 'utf8' });
  const [, parent, program] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? '') ?? [];
  return program && /(^|\/)(sh|dash|bash|zsh|ash)$/.test(program.trim()) ? Number(parent) : process.ppid;
}

/**
 * Hands the terminal over to a program and ends as it ends. The program is connected to this process, so that it can end when this one
 * has been killed; under npm, this one also ends when npm has been.
 */
export async function handOver(args, env = {}) {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const npm = process.env.npm_lifecycle_event ? npmProcess() : undefined;
  const watch = npm && setInterval(() => isAlive(npm) || child.kill('SIGTERM'), 1000);
  await new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
      resolve();
    });
  });
}

// npm test: sets everything up, then lint, types, unit, integration, journeys and browser tests. The closing line counts them all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import base from '../jest.base.mjs';
import { command, root, run, runTurbo, setUp, SetUpError } from './set-up.mjs';

const reports = path.join(root, 'node_modules', '.prongsai', 'test-reports');
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const stages = ['unit', 'integration', 'journeys', 'browser'];
/** Thai time is the code's own matter: these machines stand in zones where a day shifts if it is not. */
const zones = { unit: 'America/New_York', integration: 'UTC', journeys: 'America/New_York', browser: 'UTC' };

const { testTimeout } = base;
const stageWithinMs = 12 * 60_000;
/** Jest leaves a processor free for whoever watches; here nobody does, and tests wait for a database, a queue or a browser in between. */
const workers = availableParallelism() + 1;

const say = (line) => process.stdout.write(`${line}\n`);

const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .map((name) => path.join(folder, name))
    .filter((workspace) => existsSync(path.join(root, workspace, 'jest.config.mjs'))),
);

/** A workspace with several kinds of tests names them as Jest projects; one without has unit tests only. */
async function projectsOf(stage) {
  const found = [];
  for (const workspace of workspaces) {
    const { default: config } = await import(pathToFileURL(path.join(root, workspace, 'jest.config.mjs')).href);
    const project = config.projects ? config.projects.find(({ displayName }) => displayName === stage) : stage === 'unit' && config;
    if (project) found.push({ ...project, displayName: workspace, rootDir: path.join(root, workspace) });
  }
  return found;
}

/** One run for all workspaces, so that a short one does not wait for a long one. @returns what Jest reports; `null` where it has not come to that */
async function runJest(stage) {
  const config = path.join(reports, `${stage}.config.json`);
  const report = path.join(reports, `${stage}.json`);
  writeFileSync(config, JSON.stringify({ rootDir: root, testTimeout, projects: await projectsOf(stage) }));
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--config', config, '--json', `--outputFile=${report}`, '--passWithNoTests', `--maxWorkers=${workers}`];
  const env = { ...process.env, TZ: zones[stage] };
  const result = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: stageWithinMs });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  // The report is written once every test has ended: a run that then holds on to something is said to, not failed.
  const heldOn = result.error?.code === 'ETIMEDOUT' && counts !== null;
  if (heldOn) say(`  the ${stage} tests have ended, but their process did not; it was stopped`);
  const ended = result.status === 0 || heldOn;
  if (!ended || counts?.numFailedTestSuites) say(result.stderr);
  for (const line of new Set((result.stderr ?? '').split('\n'))) if (line.startsWith('Not run: ')) say(`  ${line}`);
  return ended || counts?.numFailedTestSuites ? counts : null;
}

/** A file that could not be run at all counts as one failure. */
function countsOf(workspace, { testResults }) {
  const files = testResults.filter(({ name }) => name.startsWith(path.join(root, workspace) + path.sep));
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const count = (...kinds) => tests.filter(({ status }) => kinds.includes(status)).length;
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length;
  return { passed: count('passed'), failed: count('failed') + broken, skipped: count('pending', 'todo', 'skipped') };
}

const add = (one, other) => ({ passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped });

async function runStage(stage) {
  const since = performance.now();
  const report = await runJest(stage);
  let total = { passed: 0, failed: report ? 0 : 1, skipped: 0 };
  for (const workspace of workspaces) {
    const counts = countsOf(workspace, report ?? { testResults: [] });
    total = add(total, counts);
    if (counts.passed + counts.failed + counts.skipped) say(`  ${workspace}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
  say(`${stage}: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped (${Math.round((performance.now() - since) / 1000)} s)`);
  return total;
}

/** Lint and types count as one failure each, and the tests run all the same: one look shows everything. */
function check(name, work) {
  const since = performance.now();
  try {
    work();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(`${name}: failed (${Math.round((performance.now() - since) / 1000)} s)`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  say(`${name}: clean (${Math.round((performance.now() - since) / 1000)} s)`);
  return { passed: 0, failed: 0, skipped: 0 };
}

await command(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((stage) => !stages.includes(stage));
  if (unknown.length) throw new SetUpError(`There are no tests called ${unknown.join(', ')}; choose from ${stages.join(', ')}.`);
  setUp();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  let total = add(check('lint', () => run('npm', ['run', '--silent', 'lint'], { quiet: true })), check('types', () => runTurbo(['typecheck'])));
  for (const stage of stages) if (!wanted.length || wanted.includes(stage)) total = add(total, await runStage(stage));
  const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
  say(`${total.passed} passed, ${total.failed} failed${skipped}`);
  if (total.failed) process.exitCode = 1;
});

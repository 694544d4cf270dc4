// npm test: sets everything up, then lint, types, unit, integration, journeys and browser tests. The closing line counts them all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { command, root, run, runTurbo, setUp, SetUpError } from './set-up.mjs';

const reports = path.join(root, 'node_modules', '.prongsai', 'test-reports');
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const stages = ['unit', 'integration', 'journeys', 'browser'];
/** Thai time is the code's own matter: these machines stand in zones where a day shifts if it is not. */
const zones = { unit: 'America/New_York', integration: 'UTC', journeys: 'America/New_York', browser: 'UTC' };

const stageWithinMs = 12 * 60_000;
/** Jest leaves a processor free for whoever watches; here nobody does. Tests with a database, a queue or a browser wait for it in between. */
const workersOf = (stage) => availableParallelism() + (stage === 'unit' ? 0 : 1);

const say = (line) => process.stdout.write(`${line}\n`);

function workspaces() {
  return ['packages', 'apps'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .map((name) => path.join(folder, name))
      .filter((workspace) => existsSync(path.join(root, workspace, 'jest.config.mjs'))),
  );
}

/** A workspace with several kinds of tests names them as Jest projects; one without has unit tests only. */
function projectsOf(workspace) {
  const config = readFileSync(path.join(root, workspace, 'jest.config.mjs'), 'utf8');
  return stages.filter((stage) => (config.includes('projects') ? config.includes(`displayName: '${stage}'`) : stage === 'unit'));
}

function runJest(workspace, stage) {
  const report = path.join(reports, `${workspace.replaceAll(path.sep, '-')}-${stage}.json`);
  const several = readFileSync(path.join(root, workspace, 'jest.config.mjs'), 'utf8').includes('projects');
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--json', `--outputFile=${report}`, '--passWithNoTests', `--maxWorkers=${workersOf(stage)}`];
  if (several) args.push('--selectProjects', stage);
  const env = { ...process.env, TZ: zones[stage] };
  const result = spawnSync(process.execPath, args, { cwd: path.join(root, workspace), env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: stageWithinMs });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const failed = counts ? Math.max(counts.numFailedTests, counts.numFailedTestSuites ? 1 : 0) : 1;
  // The report is written once every test has ended: a run that then holds on to something is said to, not failed.
  const heldOn = result.error?.code === 'ETIMEDOUT' && counts !== null;
  if (heldOn) say(`  ${workspace}: the ${stage} tests have ended, but their process did not; it was stopped`);
  if ((result.status !== 0 && !heldOn) || failed) say(result.stderr);
  for (const line of (result.stderr ?? '').split('\n')) if (line.startsWith('Not run: ')) say(`  ${line}`);
  return { passed: counts?.numPassedTests ?? 0, failed: failed || (result.status === 0 || heldOn ? 0 : 1), skipped: counts?.numPendingTests ?? 0 };
}

function runStage(stage) {
  const since = performance.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const workspace of workspaces()) {
    if (!projectsOf(workspace).includes(stage)) continue;
    const counts = runJest(workspace, stage);
    for (const key of Object.keys(total)) total[key] += counts[key];
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
  const counts = [
    check('lint', () => run('npm', ['run', '--silent', 'lint'], { quiet: true })),
    check('types', () => runTurbo(['typecheck'])),
    ...stages.filter((stage) => !wanted.length || wanted.includes(stage)).map(runStage),
  ];
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
  say(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  if (sum('failed')) process.exitCode = 1;
});

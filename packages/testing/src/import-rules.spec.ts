import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../..');
const notSources = new Set(['node_modules', 'dist', 'e2e']);

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every TypeScript file of the repository, by its path from the root, with forward slashes. */
function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : sources(inside);
    return /\.tsx?$/.test(entry.name) ? [inside] : [];
  });
}

/** What a file imports: a package by its name, a file by its path from the root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const named = [...text.matchAll(/(?:^|\n)\s*(?:import|export)[^'"`;]*?from\s*['"]([^'"]+)['"]/g), ...text.matchAll(/import\(\s*['"]([^'"]+)['"]/g)];
  return named.map(([, target = '']) => ({ from: file, to: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target }));
}

const all = [...sources('packages'), ...sources('apps')].flatMap(importsOf);
const told = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} imports ${to}`);
const within = (folder: string) => all.filter(({ from }) => from.startsWith(`${folder}/`) && !/\.(spec|int-spec)\.tsx?$/.test(from));
const isOurs = (target: string) => target.startsWith('@prongsai/');

const appPackages = /^@prongsai\/(server|console|year|bench|intake-cli)(\/|$)/;
/** What each package may take of ours; a package not named here is under no rule but the general ones. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  workflow: [],
  thai: [],
  ita: ['workflow', 'thai'],
  contracts: ['ita', 'thai', 'workflow'],
  documents: ['ita', 'thai', 'workflow'],
  intake: ['ita', 'thai', 'workflow'],
  demonstration: ['contracts', 'ita', 'thai', 'workflow'],
  'local-postgres': [],
};

describe('imports', () => {
  it('are found at all', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.some(({ to }) => to === '@prongsai/workflow')).toBe(true);
  });

  it('never lead from a package to an application', () => {
    expect(told(within('packages').filter(({ to }) => appPackages.test(to) || to.startsWith('apps/')))).toEqual([]);
  });

  it.each(Object.entries(mayImport))('of %s go to no other of our packages than it may use', (name, allowed) => {
    const outside = within(`packages/${name}`).filter(({ to }) => isOurs(to) && !allowed.some((each) => to === `@prongsai/${each}`));
    expect(told(outside)).toEqual([]);
  });

  it('enter a package by its name, not by its files', () => {
    const deep = all.filter(({ to }) => /^@prongsai\/[^/]+\/(?!main\.all$)/.test(to));
    const across = all.filter(({ from, to }) => /^(packages|apps)\//.test(to) && workspaceOf(from) !== workspaceOf(to));
    expect(told([...deep, ...across])).toEqual([]);
  });

  it('never lead from the platform to a module', () => {
    expect(told(within('apps/server/src/platform').filter(({ to }) => to.startsWith('apps/server/src/modules/')))).toEqual([]);
  });

  // A foreign key names the other table's entity; through the index it would pull in the whole module, and turn in a circle.
  it('enter a module only through an index, but for a foreign key', () => {
    const past = within('apps/server/src').filter(({ from, to }) => {
      const target = moduleOf(to);
      if (target === null || target === moduleOf(from) || to.endsWith('/index.js')) return false;
      return !(to.endsWith('.entity.js') && /(\.entity|\/entities)\.ts$/.test(from));
    });
    expect(told(past)).toEqual([]);
  });
});

const workspaceOf = (file: string) => file.split('/').slice(0, 2).join('/');
const moduleOf = (file: string) => /^apps\/server\/src\/modules\/([^/]+)\//.exec(file)?.[1] ?? null;

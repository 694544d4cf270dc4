import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = path.resolve(import.meta.dirname, '../../..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'));
const filesWith = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(path.join(source, file), 'utf8'))).map((file) => path.basename(file));

describe('the state of a cycle', () => {
  it('is assigned where the work moves it, and where a cycle is taken into another version', () => {
    expect(filesWith(/UPDATE\s+cycle\s/i)).toEqual(['repin-cycle.ts', 'transition-writer.ts']);
    expect(filesWith(/getRepository\(CycleEntity\)/)).toEqual([]);
  });

  it('is given to a new cycle in one place', () => {
    expect(filesWith(/INSERT\s+INTO\s+cycle\s/i)).toEqual(['open-cycle.ts']);
  });

  it('changes the answers of approvers in one place', () => {
    expect(filesWith(/UPDATE\s+approval\s/i)).toEqual(['repin-cycle.ts', 'transition-writer.ts']);
  });
});

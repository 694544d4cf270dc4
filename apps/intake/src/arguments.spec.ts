import { describe, expect, it } from '@jest/globals';
import { FileRefused, refusalCodes } from '@prongsai/intake';
import { readArguments, UsageError } from './arguments.js';
import { problemOf } from './problem.js';

describe('the call of the intake', () => {
  it('names one file, from the folder it is called in', () => {
    expect(readArguments(['a/b.txt', '--json'], '/home')).toEqual({ file: '/home/a/b.txt', form: 'json', language: 'th' });
    expect(readArguments(['--text', '/c.pdf', '--language', 'en'], '/home')).toEqual({ file: '/c.pdf', form: 'text', language: 'en' });
  });

  it.each([[[]], [['a.txt', 'b.txt']], [['a.txt', '--json', '--text']], [['a.txt', '--csv']]])('says how it is called when it is not: %j', (argv) => {
    expect(() => readArguments(argv, '/home')).toThrow(UsageError);
  });

  it.each(refusalCodes)('tells in words why a file is refused: %s', (code) => {
    const problem = problemOf(new FileRefused(code), 'th');
    expect(problem).toMatchObject({ code, title: expect.stringMatching(/[ก-๙]/), detail: expect.stringMatching(/[ก-๙]/) });
    expect(problemOf(new FileRefused(code), 'en').detail).not.toMatch(/[ก-๙]/);
  });

  it('tells of a file that is not there, and lets a fault of its own through', () => {
    expect(problemOf(Object.assign(new Error('no'), { code: 'ENOENT' }), 'th').code).toBe('file-not-found');
    expect(() => problemOf(new TypeError('fault'), 'th')).toThrow(TypeError);
  });
});

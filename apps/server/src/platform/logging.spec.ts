import { describe, expect, it } from '@jest/globals';
import { PinoLogger } from './logging.js';

const logged = (log: (logger: PinoLogger) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  log(new PinoLogger('info', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('the log', () => {
  it('has one line for each event, whatever signs are in it', () => {
    const lines = logged((logger) => logger.warn('GET /api/a\n{"level":60,"msg":"forged"}', 'Problem'));
    expect(lines).toEqual([{ level: 40, time: expect.any(Number), context: 'Problem', msg: 'GET /api/a\n{"level":60,"msg":"forged"}' }]);
  });

  it('holds nobody’s address, in a text, a fault or what comes with it', () => {
    const lines = logged((logger) => {
      logger.error(new Error('550 <somchai@office.example> unknown'), 'Worker');
      logger.error({ to: 'somchai@office.example' }, 'at somchai@office.example', 'Worker');
    });
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain('somchai');
  });
});

import { describe, expect, it } from '@jest/globals';
import { valueAt, withValueAt } from './json-pointer.js';

const document = { overall: 91.76, measures: [{ title: 'ก', steps: ['หนึ่ง', 'สอง'] }], 'a/b': { '~': 1 } };

describe('a JSON pointer', () => {
  it('finds a value, and nothing where there is none', () => {
    expect(valueAt(document, '/measures/0/steps/1')).toBe('สอง');
    expect(valueAt(document, '/a~1b/~0')).toBe(1);
    expect(valueAt(document, '/measures/3/title')).toBeUndefined();
    expect(valueAt(document, '/constructor/name')).toBeUndefined();
  });

  it('puts another value there in a copy', () => {
    expect(withValueAt(document, '/measures/0/title', 'ข')).toMatchObject({ measures: [{ title: 'ข', steps: ['หนึ่ง', 'สอง'] }] });
    expect(document.measures[0]?.title).toBe('ก');
  });

  it('adds what was left out, and leaves out what is not wanted', () => {
    expect(withValueAt(document, '/measures/0/followUp', 'รายเดือน')?.measures[0]).toHaveProperty('followUp', 'รายเดือน');
    expect(withValueAt(document, '/overall', undefined)).not.toHaveProperty('overall');
  });

  it('does not make what would hold the value, and touches nothing that all objects share', () => {
    expect(withValueAt(document, '/agency/name', 'ก')).toBeNull();
    expect(withValueAt(document, '/measures/7', 'ก')).toBeNull();
    expect(withValueAt(document, '/measures/0/steps/0', undefined)).toBeNull();
    withValueAt(document, '/__proto__/polluted', true);
    withValueAt(document, '/__proto__', { polluted: true });
    expect({}).not.toHaveProperty('polluted');
  });
});

import { findingSeverities, type Finding } from '@prongsai/ita';
import { describe, expect, it } from '@jest/globals';
import { readBytes } from '../read-bytes.js';
import { plantedFaults, soundDocuments } from './all-documents.fixture.js';
import { planOf2569 } from './sound-plans.fixture.js';
import { writtenFile, type Part, type WrittenAs } from './written-file.fixture.js';

const findingsIn = async (parts: readonly Part[], as: WrittenAs): Promise<Finding[]> => {
  const { bytes, name } = await writtenFile(parts, as);
  return (await readBytes(bytes, name)).findings;
};

const places =
  /^(?:overall|grade|agency|highest|lowest|file|indicator:\d{1,2}|subindicator:\d{1,2}\.\d|item:[ieO]\d{1,2}(?:\/(?:public|survey))?|measure:\d+|agency:[^/]+(?:\/indicator:\d{1,2})?)$/;

describe('a sound document', () => {
  const cases = soundDocuments.flatMap(({ name, parts, as }) => as.map((written) => [name, written, parts] as const));

  it.each(cases)('has no finding: %s, as %s', async (_name, as, parts) => {
    expect(await findingsIn(parts, as)).toEqual([]);
  });
});

describe('a planted fault', () => {
  const cases = plantedFaults.map((fault) => [fault.code, fault.where, fault.as, fault] as const);

  it.each(cases)('is found: %s at %s, as %s', async (code, where, as, { sound, changes, follows = [] }) => {
    const findings = await findingsIn(changes.reduce((parts, change) => change(parts), sound), as);
    expect(findings.map((finding) => `${finding.code} ${finding.where}`)).toContain(`${code} ${where}`);
    expect(findings.filter((finding) => finding.code !== code && !follows.includes(finding.code))).toEqual([]);
    expect(findings.filter((finding) => !places.test(finding.where) || !findingSeverities.includes(finding.severity))).toEqual([]);
  });
});

describe('a long document', () => {
  it('of three hundred measures is read and checked', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      `${index + 1}`, `จัดกิจกรรมส่งเสริมความโปร่งใสในหมู่บ้านที่ ${index + 1}`, '๑. เตรียมงาน ๒. จัดกิจกรรม ๓. สรุปผล', 'สำนักปลัด', 'ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙',
    ]);
    const long = planOf2569.map((part) => (typeof part === 'string' ? part : [...part.slice(0, 1), ...rows]));
    const { bytes, name } = await writtenFile(long, 'tabs');
    const { document, findings } = await readBytes(bytes, name);
    expect([document.measures?.length, findings]).toEqual([300, []]);
  });
});

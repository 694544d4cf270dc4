import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Paragraph } from 'docx';
import fc from 'fast-check';
import { docxOf, documentXml } from '../formats/docx/docx.fixture.js';
import { zipOf } from '../formats/zip.fixture.js';
import { FileRefused } from '../refusal.js';
import { readFileWithLimits, readPathWithLimits } from './read-with-limits.js';
import { readingLimits } from './reading-limits.js';

const megabyte = 1024 * 1024;
const report = 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘\n\nตัวชี้วัดที่\tรายละเอียดตัวชี้วัด\tคะแนน\n๑\tการปฏิบัติหน้าที่\t๙๖.๖๗\n๒\tการใช้งบประมาณ\t๑๐๐.๐๐\n';

const settled = async (reading: Promise<unknown>): Promise<string> => {
  try {
    await reading;
    return 'read';
  } catch (refused) {
    if (!(refused instanceof FileRefused)) throw refused;
    return refused.code;
  }
};

/** Small as a zip and without a bomb's ratio, but far over the limit of memory as a tree. */
const hungry = (): Buffer => {
  const paragraphs = Array.from({ length: 900_000 }, (_, index) => `<w:p><w:r><w:t>${((index * 2_654_435_761) >>> 0).toString(36)}</w:t></w:r></w:p>`);
  return zipOf({ 'word/document.xml': documentXml(paragraphs.join('')) });
};

// These run the built reader: `npm run build` has to come first, and does in `npm test`.
describe('reading within limits', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'intake-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file, from memory and from disk', async () => {
    const path = join(folder, 'ผลการประเมิน.txt');
    await writeFile(path, report);
    const reading = await readPathWithLimits(path);
    expect(reading.content.blocks).toHaveLength(2);
    expect(await readFileWithLimits(Buffer.from(report), 'ผลการประเมิน.txt')).toEqual(reading);
  }, 20_000);

  it('says why it refuses', async () => {
    const refused = readFileWithLimits(Buffer.from('PK\u0003\u0004'), 'ก.docx');
    await expect(refused).rejects.toBeInstanceOf(FileRefused);
    await expect(refused).rejects.toMatchObject({ code: 'damaged-file', facts: { reason: expect.any(String) } });
  }, 20_000);

  it('refuses a file of 200 MB before it is opened', async () => {
    const path = join(folder, 'ใหญ่.xlsx');
    await writeFile(path, 'PK');
    await truncate(path, 200 * megabyte);
    const before = process.memoryUsage.rss();
    expect(await settled(readPathWithLimits(path))).toBe('too-large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(50 * megabyte);
    expect(await settled(readFileWithLimits(new Uint8Array(readingLimits.bytes + 1), 'ก.txt'))).toBe('too-large');
  });

  it('stops a reading that takes too long', async () => {
    expect(await settled(readFileWithLimits(hungry(), 'ก.docx', { ...readingLimits, milliseconds: 100 }))).toBe('too-slow');
  }, 20_000);

  it('stops a reading that takes too much memory, by its buffers or by its objects', async () => {
    const file = hungry();
    const patient = { ...readingLimits, milliseconds: 60_000 };
    expect(await settled(readFileWithLimits(file, 'ก.docx', patient))).toBe('too-much-memory');
    expect(await settled(readFileWithLimits(file, 'ก.docx', { ...patient, residentBytes: 4_000 * megabyte, heapMegabytes: 60 }))).toBe('too-much-memory');
  }, 150_000);

  it('lets nothing but a refusal out, whatever name a file has', async () => {
    for (const name of ['', '\0.docx', `${'ก'.repeat(5_000)}.txt`, '--eval=1', '../../ก.txt']) expect(await settled(readFileWithLimits(Buffer.from('ก'), name))).toMatch(/^[a-z-]+$/);
  }, 60_000);

  it('reads or refuses whatever comes', async () => {
    const document = await docxOf([new Paragraph('รายงานผลการดำเนินการ')]);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 500 }),
      fc.tuple(fc.nat(document.length - 1), fc.nat(255)).map(([at, byte]) => Buffer.concat([document.subarray(0, at), Buffer.from([byte]), document.subarray(at + 1)])),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('ก.docx', 'ก.txt', 'ก'), async (file, name) => {
        expect(await settled(readFileWithLimits(file, name))).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});

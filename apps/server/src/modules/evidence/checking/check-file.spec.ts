import { describe, expect, it } from '@jest/globals';
import { renderReport } from '@prongsai/documents';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { aDocx, anOdt, anXlsx, aPdf, aPhotoWithPlace, aPicture, aPictureBomb, packedObjects } from '../../../../test/evidence-files.js';
import { Refusal } from '../../../platform/index.js';
import { checkFile } from './check-file.js';

const thai = 'ลำดับ,กิจกรรม\n1,ประชุม\n';
const windows874 = Uint8Array.from(thai, (sign) => (sign >= 'ก' ? sign.charCodeAt(0) - 0x0e00 + 0xa0 : sign.charCodeAt(0)));
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(thai, 'utf16le')]);

const codeOf = async (bytes: Uint8Array, name = 'file'): Promise<string> => {
  try {
    const { type } = await checkFile(bytes, name);
    return `taken as ${type}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reasons.map(({ code }) => code).join(' ');
  }
};

describe('the type of a file', () => {
  it.each([
    ['a PDF', 'pdf', () => aPdf()],
    ['a PDF with packed objects', 'pdf', () => aPdf({ objects: packedObjects('7 0 << /Type /Font >>') })],
    ['a JPEG', 'jpeg', () => aPicture({ type: 'jpeg' })],
    ['a PNG', 'png', () => aPicture({ type: 'png' })],
    ['a WebP', 'webp', () => aPicture({ type: 'webp' })],
    ['a document of Word', 'docx', () => aDocx()],
    ['a workbook of Excel', 'xlsx', () => anXlsx()],
    ['an OpenDocument text', 'odt', () => anOdt()],
    ['a Thai text', 'text', () => Buffer.from(thai)],
    ['a Thai text of an older program', 'text', () => windows874],
    ['a Thai text of a spreadsheet', 'text', () => utf16],
  ])('is %s by its bytes, whatever its name says', async (_, type, bytes) => {
    expect(await codeOf(await bytes(), 'photo.exe')).toBe(`taken as ${type}`);
  });

  it('is a table of values where a text says so', async () => {
    expect(await codeOf(Buffer.from(thai), 'รายชื่อ.CSV')).toBe('taken as csv');
    expect(await codeOf(aPdf(), 'รายชื่อ.csv')).toBe('taken as pdf');
  });

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['nothing at all', 'evidence-empty', () => new Uint8Array()],
    ['a web page', 'evidence-markup', () => Buffer.from('  <!DOCTYPE html><p>ประกาศ</p>')],
    ['a web page behind a byte order mark', 'evidence-markup', () => Buffer.from('\uFEFF<html></html>')],
    ['a web page in UTF-16', 'evidence-markup', () => Buffer.from('\uFEFF<html></html>', 'utf16le')],
    ['a text with a script in it', 'evidence-markup', () => Buffer.from('ประกาศ\n<script>alert(1)</script>')],
    ['an SVG', 'evidence-markup', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['an SVG behind its XML head', 'evidence-markup', () => Buffer.from('<?xml version="1.0"?><svg/>')],
    ['a shell script', 'evidence-markup', () => Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['a program of Windows', 'evidence-type-unknown', () => Buffer.from(`MZ${'\0'.repeat(200)}PE`)],
    ['a program of Linux', 'evidence-type-unknown', () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array.from({ length: 60 }, () => 0)])],
    ['a GIF, whatever script it is as well', 'evidence-type-unknown', () => Buffer.from('GIF89a/*\u0001\u0000\u0001\u0000*/=1;alert(1)')],
    ['any other zip', 'evidence-type-unknown', () => zipSync({ 'a.txt': strToU8('a') })],
    ['rich text', 'evidence-type-unknown', () => Buffer.from('{\\rtf1 ประกาศ}')],
    ['bytes that are nothing', 'evidence-type-unknown', () => Buffer.from([1, 2, 3, 4, 5, 250, 251])],
    ['an old document of Word', 'evidence-old-office', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)])],
    ['a picture of a telephone in HEIC', 'evidence-heic', () => Buffer.from('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic', 'latin1')],
    ['a PDF that begins as a web page', 'evidence-markup', () => aPdf({ head: '<html><script>alert(1)</script></html>\n' })],
    ['a PDF with a web page in its head', 'evidence-two-kinds', () => Buffer.concat([Buffer.from('%PDF-1.7\n%\u00ff<html>', 'latin1'), aPdf()])],
    ['a PDF with a zip behind it', 'evidence-two-kinds', () => Buffer.concat([aPdf(), zipSync({ 'run.js': strToU8('alert(1)') })])],
    ['a PDF with much behind its end', 'evidence-two-kinds', () => aPdf({ tail: 'x'.repeat(2000) })],
    ['a PDF without its end', 'evidence-damaged', () => Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a document with something behind it', 'evidence-two-kinds', () => Buffer.concat([aDocx(), Buffer.from('<script>')])],
  ])('that is %s is refused: %s', async (_, code, bytes) => {
    expect(await codeOf(await bytes(), 'photo.jpg')).toBe(code);
  });
});

describe('what a file could do', () => {
  it.each([
    ['a script on opening', aPdf({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' })],
    ['a script under a name with hidden letters', aPdf({ catalog: '/OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >>' })],
    ['a script in packed objects', aPdf({ objects: packedObjects('7 0 << /S /JavaScript /JS (app.alert(1)) >>') })],
    ['a script in packed objects of a hidden name', aPdf({ objects: packedObjects('7 0 << /S /JavaScript >>').replace('/ObjStm', '/Obj#53tm') })],
    ['a script between the words of a stream', aPdf({ catalog: '/Note (stream\n) /OpenAction << /S /JavaScript >> /End (endstream)' })],
    ['a program to be started', aPdf({ objects: '4 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n' })],
    ['a file inside', aPdf({ catalog: '/Names << /EmbeddedFiles 5 0 R >>' })],
    ['a form that sends itself', aPdf({ objects: '4 0 obj\n<< /S /SubmitForm >>\nendobj\n' })],
  ])('is seen in a PDF: %s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('evidence-pdf-active');
  });

  const carrying = (names: string) => aPdf({ catalog: '/Names << /EmbeddedFiles 5 0 R >>', objects: `4 0 obj\n<< /Type /Filespec ${names} /EF << /F 6 0 R >> >>\nendobj\n` });

  it('is nothing where a PDF carries only data, as our own documents and electronic invoices do', async () => {
    expect(await codeOf(carrying('/F (prongsai-document.json) /UF (prongsai-document.json)'))).toBe('taken as pdf');
    expect(await codeOf(carrying(`/UF <FEFF${Buffer.from('ใบกำกับภาษี.xml', 'utf16le').swap16().toString('hex')}>`))).toBe('taken as pdf');
    const plan = renderReport({
      agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'กุดรัง', province: 'มหาสารคาม' }, definitionId: 'annual-cycle', fiscalYear: 2569, half: 'sixMonth', date: '2026-04-10',
      draft: false, rows: [], approval: { contentHash: null, lines: [] },
    });
    expect(await codeOf(plan)).toBe('taken as pdf');
  });

  it.each([
    ['a program', '/F (setup.exe)'],
    ['a program beside data', '/F (data.json) /UF (setup.exe)'],
    ['a program whose name is hard to read', '/F (data.json) /UF (set(u)p.exe)'],
    ['a page', '/F (page.html)'],
    ['something without a name', ''],
  ])('is seen where a PDF carries %s', async (_, names) => {
    expect(await codeOf(carrying(names))).toBe('evidence-pdf-active');
  });

  it('is not seen where a PDF is encrypted, so that is refused', async () => {
    expect(await codeOf(aPdf({ objects: 'trailer << /Encrypt 5 0 R >>\n' }))).toBe('evidence-encrypted');
  });

  it('is no fault of a PDF that only shows a page of itself first, or links to the web', async () => {
    expect(await codeOf(aPdf({ catalog: '/OpenAction [3 0 R /Fit] /URI << /Base (https://agency.example/JS/x) >>' }))).toBe('taken as pdf');
  });

  it('is looked for in a time that grows with the file and not faster', async () => {
    expect(await codeOf(aPdf({ objects: 'stream\n'.repeat(2_000_000) }))).toBe('evidence-damaged');
    expect(await codeOf(aPdf({ objects: 'stream\nendstream\n'.repeat(200_000) }))).toBe('evidence-damaged');
    const relations = strToU8('attachedTemplate"'.repeat(60_000));
    expect(await codeOf(aDocx({ 'word/_rels/settings.xml.rels': relations }))).toBe('taken as docx');
  });

  it('is not looked for beyond what a document may unpack to', async () => {
    expect(await codeOf(aPdf({ objects: packedObjects('x'.repeat(65 * 1024 * 1024)) }))).toBe('evidence-unpacks-too-large');
    expect(await codeOf(aPdf({ objects: packedObjects('x').replace('\u0078', 'y') }))).toBe('evidence-damaged');
  });

  it.each([
    ['macros of Word', aDocx({ 'word/vbaProject.bin': strToU8('x') })],
    ['macros of Excel', anXlsx({ 'xl/macrosheets/sheet1.xml': strToU8('x') })],
    ['an object of another program', aDocx({ 'word/embeddings/oleObject1.bin': strToU8('x') })],
    ['a control', anXlsx({ 'xl/activeX/activeX1.bin': strToU8('x') })],
    ['a program', aDocx({ 'word/media/invoice.EXE': strToU8('x') })],
    ['macros of LibreOffice', anOdt({ 'Basic/Standard/Module1.xml': strToU8('x') })],
    ['a template fetched from outside', aDocx({ 'word/_rels/settings.xml.rels': strToU8('<Relationship Type="http://x/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/>') })],
  ])('is seen in an Office document: %s', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('evidence-office-active');
  });

  it('is no fault of a document with links and pictures', async () => {
    const link = '<Relationship Type="http://x/hyperlink" Target="https://agency.example" TargetMode="External"/>';
    expect(await codeOf(aDocx({ 'word/_rels/document.xml.rels': strToU8(link), 'word/media/image1.png': await aPicture({ type: 'png' }) }))).toBe('taken as docx');
  });

  it('is not to fill a disk: a document that unpacks without end is refused', async () => {
    const zeros = new Uint8Array(70 * 1024 * 1024);
    expect(await codeOf(aDocx({ 'word/media/1': zeros, 'word/media/2': zeros, 'word/media/3': zeros }))).toBe('evidence-unpacks-too-large');
  });

  it('nor to leave its folder', async () => {
    expect(await codeOf(aDocx({ 'word/../../../etc/passwd': strToU8('x') }))).toBe('evidence-two-kinds');
  });

  it('nor is a document without its body one', async () => {
    expect(await codeOf(anOdt({ 'content.xml': strToU8('') }))).toBe('taken as odt');
    const hollow = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
    expect(await codeOf(hollow)).toBe('evidence-damaged');
  });
});

describe('a picture', () => {
  const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

  it.each(['jpeg', 'png', 'webp'] as const)('loses the place where it was taken, and all else that a camera writes: %s', async (type) => {
    const photo = await aPhotoWithPlace({ type });
    const before = await sharp(photo).metadata();
    expect(latin1(photo)).toMatch(/Secret Model/);
    expect(before.exif).toBeDefined();
    const { bytes } = await checkFile(photo, 'photo');
    const after = await sharp(bytes).metadata();
    expect({ exif: after.exif, xmp: after.xmp, iptc: after.iptc, orientation: after.orientation }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined });
    expect(latin1(bytes)).not.toMatch(/Secret Model|taken at home|secret person|Exif|GPS|xmpmeta/);
  });

  it('stands upright as it was held', async () => {
    const { bytes } = await checkFile(await aPhotoWithPlace({ orientation: 6 }), 'photo');
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([32, 64]);
    const [red = 0, , blue = 0] = data.subarray(16 * 3);
    expect(red).toBeGreaterThan(blue);
  });

  it('loses what hangs behind it', async () => {
    const hidden = zipSync({ 'run.js': strToU8('alert(1)') });
    const { bytes } = await checkFile(Buffer.concat([await aPicture(), hidden, Buffer.from('<script>')]), 'photo');
    expect(latin1(bytes)).not.toMatch(/run\.js|<script>/);
  });

  it('is made no larger than one can see', async () => {
    const { bytes } = await checkFile(await aPicture({ width: 4000, height: 1000 }), 'photo');
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2560, height: 640 });
  });

  it('comes out the same when it comes in the same', async () => {
    const photo = await aPhotoWithPlace();
    const [once, again] = await Promise.all([checkFile(photo, 'a.jpg'), checkFile(photo, 'b.jpg')]);
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
  });

  it('that would draw more pixels than memory holds is refused unseen', async () => {
    const bomb = aPictureBomb(20_000);
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toBe('evidence-picture-too-large');
  });

  it('that breaks off is refused', async () => {
    const photo = await aPicture({ width: 400, height: 400 });
    expect(await codeOf(photo.subarray(0, photo.byteLength / 2))).toBe('evidence-damaged');
    expect(await codeOf(photo.subarray(0, 20))).toBe('evidence-damaged');
  });
});

describe('the name of a file', () => {
  const named = async (bytes: Uint8Array, given: string) => {
    const { fileName, renamedFrom } = await checkFile(bytes, given);
    return [fileName, renamedFrom];
  };

  it('keeps its Thai words and the ending that fits', async () => {
    expect(await named(aPdf(), 'รายงานการประชุม ครั้งที่ ๑.pdf')).toEqual(['รายงานการประชุม ครั้งที่ ๑.pdf', null]);
    expect(await named(await aPicture(), 'IMG_001.JPEG')).toEqual(['IMG_001.jpeg', null]);
    expect(await named(aPdf(), 'หนังสือ ว 123')).toEqual(['หนังสือ ว 123.pdf', null]);
  });

  it('gets the ending of its bytes where it said another, and says so', async () => {
    expect(await named(await aPicture(), 'แผน.pdf')).toEqual(['แผน.jpg', 'แผน.pdf']);
    expect(await named(aPdf(), 'invoice.pdf.exe')).toEqual(['invoice.pdf.pdf', 'invoice.pdf.exe']);
    expect(await named(Buffer.from(thai), 'page.html')).toEqual(['page.txt', 'page.html']);
  });

  it('has no folders, no hidden signs and no turned writing', async () => {
    expect(await named(aPdf(), '../../etc/passwd.pdf')).toEqual(['passwd.pdf', null]);
    expect(await named(aPdf(), 'C:\\Users\\someone\\แผน.pdf')).toEqual(['แผน.pdf', null]);
    expect(await named(aPdf(), 'a\u202Efdp.\u0000exe\r\n.pdf')).toEqual(['afdp.exe.pdf', null]);
    expect(await named(aPdf(), '...')).toEqual(['file.pdf', null]);
    expect((await named(aPdf(), `${'ก'.repeat(250)}.pdf`))[0]).toBe(`${'ก'.repeat(150)}.pdf`);
  });
});

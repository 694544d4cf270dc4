import { readdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evidenceMaxBytes, routes, type Client, type EvidenceView } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { aDocx, aPdf, aPhotoWithPlace } from './evidence-files.js';
import { addressOf, cookieOf } from './http.js';
import { Journey, refusal } from './journey.js';
import { s3Server } from './stored-files.js';

const officerOf = (slug: string) => `officer@${slug}.example`;

async function placeIn(journey: Journey, slug: string): Promise<{ cycleId: string; half: 'sixMonth'; measureId: string }> {
  const sql = `SELECT c.id AS "cycleId", m.id AS "measureId" FROM cycle c JOIN agency a ON a.id = c.agency_id JOIN measure m ON m.cycle_id = c.id
    WHERE a.slug = $1 AND m.no = 1`;
  const [found] = await journey.query<{ cycleId: string; measureId: string }>(sql, [slug]);
  if (!found) throw new Error(`${slug} has no measure`);
  return { ...found, half: 'sixMonth' };
}

async function signedIn(journey: Journey, email: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(addressOf(journey.url, routes.login), { method: 'POST', headers, body: JSON.stringify({ email, password }) });
  return cookieOf(answer);
}

describe('evidence over HTTP', () => {
  let journey: Journey;
  let officer: Client;
  let cookie: string;
  let place: Awaited<ReturnType<typeof placeIn>>;
  let files: string;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    await journey.quiet();
    officer = await journey.as(officerOf('bueng-kan'));
    cookie = await signedIn(journey, officerOf('bueng-kan'));
    place = await placeIn(journey, 'bueng-kan');
    files = path.join(journey.environment()['DATA_FOLDER'] ?? '', 'files');
  });
  afterAll(() => journey.stop());

  const add = (bytes: Uint8Array, fileName: string, title?: string): Promise<EvidenceView> =>
    officer.call(routes.addEvidenceFile, { params: place, query: { fileName, privacyConsidered: true, ...(title === undefined ? {} : { title }) }, body: new Uint8Array(bytes) });
  const ask = (route: typeof routes.evidenceFile | typeof routes.viewEvidence, { id }: EvidenceView, by = cookie) =>
    fetch(addressOf(journey.url, route, { evidenceId: id }), { headers: { cookie: by } });
  const rows = async () => (await journey.query('SELECT 1 FROM evidence')).length;
  const kept = async () => (await readdir(files, { recursive: true })).length;

  it('goes up, is listed, comes down as an attachment under its Thai name, and is what was put', async () => {
    const docx = aDocx();
    const put = await add(docx, 'บันทึกข้อความ (ฉบับที่ ๑).docx', 'บันทึกการประชุม');
    expect(put).toMatchObject({ title: 'บันทึกการประชุม', measureNo: 1, half: 'sixMonth', withdrawnAt: null, file: { type: 'docx', bytes: docx.byteLength, renamedFrom: null } });
    const { data } = await officer.call(routes.listEvidence, { params: place });
    expect(data.map(({ id }) => id)).toContain(put.id);

    const answer = await ask(routes.evidenceFile, put);
    const { headers } = answer;
    expect(answer.status).toBe(200);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('บันทึกข้อความ ')}%28${encodeURIComponent('ฉบับที่ ๑')}%29.docx`,
    );
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-length')).toBe(String(docx.byteLength));
    expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), Buffer.from(docx))).toBe(0);
  });

  it('is shown in the browser only as a picture or a PDF, in a sandbox that runs nothing', async () => {
    const photo = await ask(routes.viewEvidence, await add(await aPhotoWithPlace(), 'IMG_0001.jpg'));
    expect(photo.headers.get('content-disposition')).toMatch(/^inline;/);
    expect(photo.headers.get('content-type')).toBe('image/jpeg');
    expect(photo.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; frame-ancestors 'none'");
    expect(Buffer.from(await photo.arrayBuffer()).toString('latin1')).not.toMatch(/Secret Model|GPS|Exif/);
    const pdf = await ask(routes.viewEvidence, await add(aPdf(), 'แผน.pdf'));
    expect([pdf.headers.get('content-type'), pdf.headers.get('content-disposition')?.split(';')[0]]).toEqual(['application/pdf', 'inline']);
    const text = await ask(routes.viewEvidence, await add(Buffer.from('ลำดับ,ชื่อ\n1,ประชุม\n'), 'ตาราง.csv'));
    expect([text.headers.get('content-type'), text.headers.get('content-disposition')?.split(';')[0]]).toEqual(['text/csv', 'attachment']);
  });

  it('says in both languages why a file is refused, and what to do', async () => {
    const before = [await rows(), await kept()];
    const told = await refusal(add(Buffer.from('<!doctype html><script>alert(1)</script>'), 'photo.jpg'));
    expect(told).toMatchObject({ status: 422, code: 'invalid-input', reasons: [{ code: 'evidence-markup', where: 'file' }] });
    expect(told.reasons[0]?.message.th).toMatch(/[ก-ฮ]/);
    expect(told.reasons[0]?.remedy?.en).toMatch(/print/i);
    expect([await rows(), await kept()]).toEqual(before);
  });

  it('is refused as too large before it is read to its end, and nothing is left', async () => {
    const before = [await rows(), await kept()];
    expect(await refusal(add(new Uint8Array(evidenceMaxBytes + 1), 'large.pdf'))).toMatchObject({ status: 413, code: 'payload-too-large' });
    expect(await streamedStatus(evidenceMaxBytes * 2)).toBe(413);
    expect([await rows(), await kept()]).toEqual(before);
  });

  /** Sends without saying how much it will be. */
  const streamedStatus = (bytes: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const address = `${addressOf(journey.url, routes.addEvidenceFile, place)}?fileName=a.pdf`;
      const sending = request(address, { method: 'POST', headers: { cookie, 'content-type': 'application/octet-stream' } }, (answer) => {
        resolve(answer.statusCode ?? 0);
        sending.destroy();
      });
      let settled = false;
      sending.on('close', () => (settled = true)).on('error', (error) => (settled ? undefined : reject(error)));
      const part = Buffer.alloc(1024 * 1024);
      const send = (left: number): void => {
        if (left <= 0 || sending.destroyed) return;
        sending.write(part, () => send(left - part.byteLength));
      };
      send(bytes);
    });

  it('leaves no row and no file when the line breaks half-way', async () => {
    const before = [await rows(), await kept()];
    const address = `${addressOf(journey.url, routes.addEvidenceFile, place)}?fileName=a.pdf`;
    const sending = request(address, { method: 'POST', headers: { cookie, 'content-type': 'application/octet-stream', 'content-length': '100000' } });
    const broken = new Promise((resolve) => sending.on('error', resolve));
    sending.write(aPdf(), () => sending.destroy(new Error('the line is gone')));
    await broken;
    await officer.call(routes.listEvidence, { params: place });
    expect([await rows(), await kept()]).toEqual(before);
  });

  it('is not there when the server falls before it is written down: the file alone is left, and nobody sees it', async () => {
    const before = [await rows(), await kept()];
    await journey.query(`CREATE FUNCTION fall() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fallen'; END $$`);
    await journey.query('CREATE TRIGGER fall BEFORE INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION fall()');
    const pdf = aPdf({ objects: '% never written down\n' });
    expect(await refusal(add(pdf, 'a.pdf'))).toMatchObject({ status: 500 });
    expect(await rows()).toBe(before[0]);
    expect(await kept()).toBeGreaterThan(before[1] ?? 0);
    await journey.query('DROP TRIGGER fall ON evidence');
    const put = await add(pdf, 'a.pdf');
    expect((await ask(routes.evidenceFile, put)).status).toBe(200);
  });

  it('is opened by coordinator and auditor in scope, with an entry in the trail of the agency, and by nobody else', async () => {
    const put = await add(aPdf({ objects: '% for outsiders\n' }), 'รายงาน.pdf');
    const told = async () => (await journey.query(`SELECT 1 FROM audit_entry WHERE action = 'evidence.read' AND subject_id = $1`, [put.id])).length;
    expect((await ask(routes.evidenceFile, put, '')).status).toBe(401);
    for (const stranger of ['officer@kut-rang.example', 'auditor@kut-rang.example']) {
      expect((await ask(routes.evidenceFile, put, await signedIn(journey, stranger))).status).toBe(404);
    }
    expect((await ask(routes.viewEvidence, put, await signedIn(journey, 'auditor@bueng-kan.example'))).status).toBe(200);
    expect(await told()).toBe(0);
    const coordinator = (await journey.query<{ email: string }>(`SELECT a.email FROM account a JOIN position_holder h ON h.account_id = a.id JOIN position p ON p.id = h.position_id WHERE p.role = 'coordinator' LIMIT 1`))[0];
    expect((await ask(routes.evidenceFile, put, await signedIn(journey, coordinator?.email ?? ''))).status).toBe(200);
    expect(await told()).toBe(1);
  });

  it('is closed to everybody outside, also when its report is published', async () => {
    const page = await (await fetch(`${journey.url}/p/mun-lek`)).text();
    expect(page).not.toMatch(/\/api\/evidence\//);
  });

  it('is not sent when it was altered in the store', async () => {
    const put = await add(aPdf({ objects: '% to be altered\n' }), 'a.pdf');
    const hash = put.file?.sha256 ?? '';
    await writeFile(path.join(files, hash.slice(0, 2), hash), aPdf({ objects: '% altered\n' }));
    const sent = await ask(routes.evidenceFile, put).then((answer) => answer.arrayBuffer()).catch(() => null);
    expect(sent === null || sent.byteLength < (put.file?.bytes ?? 0)).toBe(true);
  });

  it('links are put with their title, and refused where they lead inside', async () => {
    const link = (address: string) => officer.call(routes.addEvidenceLink, { params: place, body: { title: 'ประกาศ', link: address } });
    expect(await link('https://bueng-kan.example/ประกาศ')).toMatchObject({ file: null, link: 'https://bueng-kan.example/%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%81%E0%B8%B2%E0%B8%A8' });
    expect(await refusal(link('http://localhost/admin'))).toMatchObject({ status: 422, reasons: [{ code: 'evidence-link-inside', where: 'link' }] });
  });

  it('is withdrawn, and gone for everybody', async () => {
    const put = await add(aPdf({ objects: '% to be withdrawn\n' }), 'a.pdf');
    expect((await officer.call(routes.withdrawEvidence, { params: { evidenceId: put.id } })).withdrawnAt).not.toBeNull();
    expect((await ask(routes.evidenceFile, put)).status).toBe(404);
  });
});

describe('evidence in a bucket', () => {
  it('goes up and comes down the same, and the data folder keeps none of it', async () => {
    const s3 = await s3Server();
    const journey = await Journey.start({ demonstration: 'on', s3Url: s3.url });
    await journey.quiet();
    const officer = await journey.as(officerOf('bueng-kan'));
    const pdf = aPdf();
    const query = { fileName: 'แผน.pdf' };
    const put = await officer.call(routes.addEvidenceFile, { params: await placeIn(journey, 'bueng-kan'), query, body: new Uint8Array(pdf) });
    const sent = await officer.call(routes.evidenceFile, { params: { evidenceId: put.id } });
    expect(Buffer.compare(Buffer.from(sent), Buffer.from(pdf))).toBe(0);
    const folder = journey.environment()['DATA_FOLDER'] ?? '';
    expect((await readdir(folder, { recursive: true })).filter((name) => /[0-9a-f]{64}/.test(name))).toEqual([]);
    await journey.stop();
    await s3.stop();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bodyOf, detailHashOf, entryHashOf, genesisOf, type ChainedEntry, type ChainName } from '@prongsai/trail';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { Transactions, type Actor } from '../index.js';
import { Audit } from './audit.js';
import { sha256 } from './sha256.js';

const columns = `chain, no, id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, account_id AS "accountId", position_id AS "positionId",
  agency_id AS "agencyId", action, subject_type AS "subjectType", subject_id AS "subjectId", detail, detail_salt AS "detailSalt",
  detail_hash AS "detailHash", previous_hash AS "previousHash", hash`;

describe('the trail, written', () => {
  let app: StartedApp;
  let audit: Audit;
  let officers: Actor[];
  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-12-01' });
    audit = app.get(Audit);
    const slugs = await app.query<{ slug: string }>('SELECT slug FROM agency ORDER BY slug LIMIT 3');
    officers = await Promise.all(slugs.map(({ slug }) => app.actor(slug, 'officer')));
  });
  afterAll(() => app.stop());

  const open = (actor: Actor, fiscalYear: number) =>
    app.get(Transactions).run(actor, (tx) =>
      audit.write(tx, { agencyId: actor.agencyId, actor, action: 'cycle.open', subject: { type: 'cycle', id: String(fiscalYear) }, detail: { fiscalYear, ปี: 'พ.ศ.' } }),
    );
  const chainOf = (chain: ChainName) => app.query<ChainedEntry>(`SELECT ${columns} FROM audit_entry WHERE chain = $1 ORDER BY no`, [chain]);
  const headOf = async (chain: ChainName) => (await app.query<{ no: number; hash: string }>('SELECT no, hash FROM audit_head WHERE chain = $1', [chain]))[0];

  async function expectSound(chain: ChainName): Promise<void> {
    const entries = await chainOf(chain);
    let previous = genesisOf(chain, sha256);
    for (const [index, entry] of entries.entries()) {
      expect(entry).toMatchObject({ no: index + 1, previousHash: previous });
      expect(entry.detailHash).toBe(detailHashOf(entry.detailSalt ?? '', entry.detail, sha256));
      expect(entry.hash).toBe(entryHashOf(previous, entry.no, bodyOf(entry), sha256));
      previous = entry.hash;
    }
    expect(await headOf(chain)).toEqual({ no: entries.length, hash: previous });
  }

  it('is a chain of its own for every agency, gapless and hashed as the package says, whoever writes at the same time', async () => {
    await Promise.all(Array.from({ length: 90 }, (_, index) => open(officers[index % 3] ?? officers[0]!, 2560 + index)));
    for (const { agencyId } of officers) {
      expect(await chainOf(`agency:${agencyId}`)).toHaveLength(30);
      await expectSound(`agency:${agencyId}`);
    }
  });

  it('appends to many chains in a few statements, also where two do so at once and a chain has only begun', async () => {
    const coordinator = await app.actor('kut-rang', 'coordinator');
    const entries = [null, ...officers.map(({ agencyId }) => agencyId)].map((agencyId) => ({
      agencyId, actor: coordinator, action: 'deadline.move' as const, subject: { type: 'deadlineMove', id: 'x' }, detail: { milestone: 'plan', reason: 'น้ำท่วม' },
    }));
    const append = () => app.get(Transactions).run(coordinator, (tx) => audit.writeAll(tx, entries));
    await Promise.all([append(), app.run((tx) => audit.writeAll(tx, [...entries].reverse())), append()]);
    const chains: ChainName[] = [`province:${coordinator.provinceId}`, ...officers.map(({ agencyId }) => `agency:${agencyId}` as const)];
    for (const chain of chains) {
      await expectSound(chain);
      expect((await chainOf(chain)).filter(({ action }) => action === 'deadline.move')).toHaveLength(3);
    }
    await expect(app.run((tx) => audit.writeAll(tx, [...entries, ...entries]))).rejects.toThrow(RangeError);
  });

  it('appends to more chains than it takes at once, each sound, from two sides', async () => {
    const agencies = await app.query<{ id: string }>(
      `INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type)
       SELECT gen_random_uuid(), (SELECT id FROM province LIMIT 1), 'many-' || no, 'อบต. ' || no, 'Agency ' || no, 'อบต. ' || no, 'Agency ' || no, 'อบต.' FROM generate_series(1, 1100) no RETURNING id`,
    );
    const entries = agencies.map(({ id }) => ({ agencyId: id, actor: null, action: 'deadline.move' as const, subject: { type: 'deadlineMove', id: 'y' } }));
    await Promise.all([app.run((tx) => audit.writeAll(tx, entries)), app.run((tx) => audit.writeAll(tx, [...entries].reverse()))]);
    const lengths = await app.query(`SELECT no, count(*)::int AS chains FROM audit_head WHERE chain = ANY($1) GROUP BY no`, [agencies.map(({ id }) => `agency:${id}`)]);
    expect(lengths).toEqual([{ no: 2, chains: 1100 }]);
    for (const at of [0, 499, 500, 1099]) await expectSound(`agency:${agencies[at]!.id}`);
  });

  it('waits for no writer of another chain', async () => {
    const [first, second] = officers as [Actor, Actor];
    await app.get(Transactions).run(first, async (tx) => {
      await audit.write(tx, { agencyId: first.agencyId, actor: first, action: 'auth.signIn', subject: { type: 'account', id: first.accountId } });
      await open(second, 2600);
    });
    await expectSound(`agency:${second.agencyId}`);
  });

  it('leaves no gap where a transaction is taken back', async () => {
    const [officer] = officers as [Actor];
    const before = await headOf(`agency:${officer.agencyId}`);
    const failing = app.get(Transactions).run(officer, async (tx) => {
      await audit.write(tx, { agencyId: officer.agencyId, actor: officer, action: 'auth.signIn', subject: { type: 'account', id: officer.accountId } });
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(await headOf(`agency:${officer.agencyId}`)).toEqual(before);
  });

  it('keeps what belongs to no agency in the chain of the province or of the platform', async () => {
    const [officer] = officers as [Actor];
    const subject = { type: 'clock', id: 'demonstration' };
    await app.get(Transactions).run(officer, (tx) => audit.write(tx, { agencyId: null, actor: officer, action: 'clock.move', subject, detail: { to: '2026-03-01' } }));
    await app.run((tx) => audit.write(tx, { agencyId: null, actor: null, action: 'auth.signInFailed', subject: { type: 'account', id: 'unknown' } }));
    await expectSound(`province:${officer.provinceId}`);
    await expectSound('platform');
  });

  it.each(['prongsai_caller', 'prongsai_engine'])('is neither changed nor deleted by %s', async (role) => {
    const asRole = (sql: string) => app.query(`SET ROLE ${role}; ${sql}`);
    await expect(asRole(`UPDATE audit_entry SET action = 'auth.signIn'`)).rejects.toThrow('permission denied');
    await expect(asRole('DELETE FROM audit_entry')).rejects.toThrow('permission denied');
    await expect(asRole('DELETE FROM audit_head')).rejects.toThrow('permission denied');
    await expect(asRole('TRUNCATE audit_entry')).rejects.toThrow('permission denied');
  });

  it('lets an agency append to no chain but its own and its province’s', async () => {
    const [first, second] = officers as [Actor, Actor];
    const elsewhere = app.get(Transactions).run(first, (tx) =>
      audit.write(tx, { agencyId: second.agencyId, actor: first, action: 'auth.signIn', subject: { type: 'account', id: first.accountId } }),
    );
    await expect(elsewhere).rejects.toThrow('row-level security');
  });
});

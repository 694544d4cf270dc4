import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anchorHashOf, bodyOf, detailHashOf, entryHashOf, type Anchor, type ChainedEntry, type ChainName, type Fault } from '@prongsai/trail';
import { DataSource, type EntityManager } from 'typeorm';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { sha256 } from '../../../platform/index.js';
import { dataSourceOptions } from '../../../platform/database/data-source-options.js';
import { schema } from '../../../schema.js';
import { entryColumns } from '../chain-rows.js';
import { VerifyTrail, type TrailReport } from './verify-trail.js';

type Attack = (tx: EntityManager) => Promise<void>;

/** Attacks by somebody who has everything: the superuser of the database, who knows how the chain is made. Each is taken back afterwards. */
describe('a trail that was tampered with', () => {
  let app: StartedApp;
  let superuser: DataSource;
  let chain: ChainName;
  let length: number;

  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
    superuser = await new DataSource(dataSourceOptions(app.config.databaseUrl, schema, 'owner', 2)).initialize();
    const [longest] = await app.query<{ chain: ChainName; no: number }>(`SELECT chain, no FROM audit_head WHERE agency_id IS NOT NULL ORDER BY no DESC LIMIT 1`);
    if (!longest) throw new Error('the demonstration leaves no trail');
    chain = longest.chain;
    length = longest.no;
  });
  afterAll(async () => {
    await superuser.destroy();
    await app.stop();
  });

  const kept = () => path.join(app.config.dataFolder, 'anchors');
  const anchor = async (instant: string) => {
    await app.at(instant);
    await app.promise('anchor-trail', {});
    await app.drain();
  };

  async function after(attack: Attack): Promise<TrailReport> {
    const runner = superuser.createQueryRunner();
    await runner.startTransaction();
    try {
      await attack(runner.manager);
      return await app.get(VerifyTrail).verify(runner.manager, 'engine');
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }
  const faultsIn = ({ chains, faults }: TrailReport): Fault[] => [...chains.flatMap((report) => report.faults), ...faults];
  const faultsAfter = async (attack: Attack): Promise<Fault[]> => faultsIn(await after(attack));
  const kindsAfter = async (attack: Attack): Promise<string[]> => [...new Set((await faultsAfter(attack)).map(({ kind }) => kind))].toSorted();
  const entriesOf = (tx: EntityManager, of = chain) =>
    tx.query<ChainedEntry[]>(`SELECT ${entryColumns} FROM audit_entry e WHERE e.chain = $1 ORDER BY e.no`, [of]);

  /** Forges one entry and writes the whole chain anew after it, head included, as the server would have done. */
  const writtenAnewFrom = (no: number): Attack => async (tx) => {
    const entries = await entriesOf(tx);
    let previousHash = entries[no - 2]?.hash ?? '';
    for (const entry of entries.slice(no - 1)) {
      const forged = entry.no === no ? { ...entry, detail: { forged: 1 }, detailHash: detailHashOf(entry.detailSalt ?? '', { forged: 1 }, sha256) } : entry;
      const hash = entryHashOf(previousHash, entry.no, bodyOf(forged), sha256);
      await tx.query('UPDATE audit_entry SET detail = $2, detail_hash = $3, previous_hash = $4, hash = $5 WHERE id = $1', [
        entry.id, forged.detail, forged.detailHash, previousHash, hash,
      ]);
      await tx.query('UPDATE audit_head SET previous_hash = $2, hash = $3 WHERE chain = $1', [chain, previousHash, hash]);
      previousHash = hash;
    }
  };
  const cutNewest: Attack = async (tx) => {
    await tx.query(
      `DELETE FROM audit_entry WHERE chain = $1 AND no >= (SELECT max(no) FROM audit_entry WHERE chain = $1 AND action LIKE 'cycle.%')`, [chain]);
    const [newest] = (await entriesOf(tx)).slice(-1);
    await tx.query('UPDATE audit_head SET no = $2, previous_hash = $3, hash = $4 WHERE chain = $1', [chain, newest?.no, newest?.previousHash, newest?.hash]);
  };
  const truncateEverything: Attack = (tx) => tx.query('TRUNCATE audit_entry, audit_head');

  describe('before there is an anchor', () => {
    it('is sound where nobody touched it', async () => {
      const report = await after(() => Promise.resolve());
      expect(faultsIn(report)).toEqual([]);
      expect(report.chains.length).toBeGreaterThanOrEqual(5);
    });

    it.each(['action', 'subject_id', 'subject_type'])('shows that %s of an entry was edited', async (column) => {
      const faults = await faultsAfter((tx) => tx.query(`UPDATE audit_entry SET ${column} = 'other' WHERE chain = $1 AND no = 3`, [chain]));
      expect(faults).toContainEqual(expect.objectContaining({ kind: 'altered', chain, no: 3 }));
    });

    it.each(["at = at + interval '1 microsecond'", 'account_id = gen_random_uuid()', 'position_id = NULL', 'agency_id = NULL', 'id = gen_random_uuid()'])(
      'shows that an entry was edited: %s',
      async (change) => {
        expect(await faultsAfter((tx) => tx.query(`UPDATE audit_entry SET ${change} WHERE chain = $1 AND no = 3 AND position_id IS NOT NULL`, [chain]))).toContainEqual(
          expect.objectContaining({ kind: 'altered', chain, no: 3 }),
        );
      },
    );

    it('shows that a detail was edited', async () => {
      const edit: Attack = (tx) => tx.query(`UPDATE audit_entry SET detail = detail || '{"round": 9}' WHERE chain = $1 AND no = 2`, [chain]);
      expect(await faultsAfter(edit)).toEqual([expect.objectContaining({ kind: 'detailAltered', chain, no: 2 })]);
    });

    it('shows that a detail was taken out without an entry that says so', async () => {
      const erase: Attack = (tx) => tx.query(`UPDATE audit_entry SET detail = '{}', detail_salt = NULL WHERE chain = $1 AND no = 2`, [chain]);
      expect(await faultsAfter(erase)).toEqual([expect.objectContaining({ kind: 'detailGone', chain, no: 2 })]);
    });

    it('shows what was deleted in the middle', async () => {
      const faults = await faultsAfter((tx) => tx.query('DELETE FROM audit_entry WHERE chain = $1 AND no IN (3, 4)', [chain]));
      expect(faults).toContainEqual({ kind: 'missing', chain, no: 3, until: 4 });
    });

    it('shows that the newest was deleted: by the head, and by what was done where the head was set back too', async () => {
      const newest: Attack = (tx) => tx.query('DELETE FROM audit_entry WHERE chain = $1 AND no = $2', [chain, length]);
      expect(await faultsAfter(newest)).toContainEqual({ kind: 'truncated', chain, no: length - 1, known: length, by: 'head' });
      expect(await kindsAfter(cutNewest)).toEqual(['untold']);
    });

    it('shows that two entries changed places', async () => {
      const faults = await faultsAfter((tx) =>
        tx.query('UPDATE audit_entry SET no = -no WHERE chain = $1 AND no IN (2, 5)', [chain]).then(() =>
          tx.query('UPDATE audit_entry SET no = 7 + no WHERE chain = $1 AND no < 0', [chain])),
      );
      expect(faults).toContainEqual(expect.objectContaining({ kind: 'outOfOrder', chain, no: 2, belongs: 5 }));
      expect(faults).toContainEqual(expect.objectContaining({ kind: 'outOfOrder', chain, no: 5, belongs: 2 }));
    });

    it('shows that everything was cut away', async () => {
      expect(await kindsAfter(truncateEverything)).toEqual(['untold']);
    });

    it('shows that two agencies were given one another’s chains', async () => {
      const [other] = await app.query<{ chain: ChainName }>(`SELECT chain FROM audit_head WHERE agency_id IS NOT NULL AND chain <> $1 ORDER BY no DESC LIMIT 1`, [chain]);
      const swap: Attack = async (tx) => {
        await tx.query(`ALTER TABLE audit_head DROP CONSTRAINT audit_head_of_agency`);
        for (const table of ['audit_entry', 'audit_head']) {
          for (const [from, to] of [[chain, 'aside'], [other?.chain, chain], ['aside', other?.chain]]) await tx.query(`UPDATE ${table} SET chain = $2 WHERE chain = $1`, [from, to]);
        }
      };
      const faults = await faultsAfter(swap);
      for (const swapped of [chain, other?.chain]) expect(faults).toContainEqual(expect.objectContaining({ kind: 'foreign', chain: swapped, no: 1 }));
    });

    it('shows an entry that claims a step nobody took', async () => {
      const claim: Attack = async (tx) => {
        const [newest] = (await entriesOf(tx)).slice(-1) as [ChainedEntry];
        const detailHash = detailHashOf('salt', {}, sha256);
        const body = { ...newest, id: '01890a5d-ac96-774b-bcce-b302099a8057', action: 'cycle.close', detailHash };
        const hash = entryHashOf(newest.hash, newest.no + 1, bodyOf(body), sha256);
        await tx.query(
          `INSERT INTO audit_entry SELECT (jsonb_populate_record(e, $2)).* FROM audit_entry e WHERE id = $1`,
          [newest.id, { id: body.id, no: newest.no + 1, action: body.action, detail: {}, detail_salt: 'salt', detail_hash: detailHash, previous_hash: newest.hash, hash }],
        );
        await tx.query('UPDATE audit_head SET no = no + 1, previous_hash = hash, hash = $2 WHERE chain = $1', [chain, hash]);
      };
      expect(await faultsAfter(claim)).toEqual([expect.objectContaining({ kind: 'unfounded', chain, no: length + 1, subject: 'cycle.close' })]);
    });
  });

  describe('with an anchor of every day', () => {
    let files: Map<string, string>;
    beforeAll(async () => {
      for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) await anchor(`${day}T09:00:00+07:00`);
      files = new Map(await Promise.all((await readdir(kept())).map(async (file) => [file, await readFile(path.join(kept(), file), 'utf8')] as const)));
    });
    beforeEach(async () => {
      await rm(kept(), { recursive: true, force: true });
      await mkdir(kept(), { recursive: true });
      for (const [file, text] of files) await writeFile(path.join(kept(), file), text);
    });

    const nothing: Attack = () => Promise.resolve();
    const rewrite = async (day: string, change: (anchor: Anchor) => Anchor) => {
      const file = path.join(kept(), `${day}.json`);
      const changed = change(JSON.parse(await readFile(file, 'utf8')) as Anchor);
      await writeFile(file, JSON.stringify({ ...changed, hash: anchorHashOf(changed, sha256) }));
    };

    it('is sound where nobody touched it, and has one anchor a day', async () => {
      await anchor('2026-03-03T17:00:00+07:00');
      const report = await after(nothing);
      expect(faultsIn(report)).toEqual([]);
      expect(report.anchors).toBe(3);
    });

    it('shows that the newest entries were cut off, head and all', async () => {
      expect(await kindsAfter(cutNewest)).toEqual(['truncated', 'untold']);
    });

    it('shows that a chain was written anew from a forged entry on', async () => {
      expect(await kindsAfter(writtenAnewFrom(3))).toEqual(['anchorMismatch']);
    });

    it('shows that everything was cut away', async () => {
      const faults = await faultsAfter(truncateEverything);
      expect(faults).toContainEqual(expect.objectContaining({ kind: 'truncated', chain, no: 0, by: 'anchor' }));
      expect(faults).toContainEqual(expect.objectContaining({ kind: 'truncated', chain: 'platform', no: 0, by: 'anchor' }));
    });

    it('shows that an anchor was edited, or made anew to fit a forged chain', async () => {
      await writeFile(path.join(kept(), '2026-03-02.json'), files.get('2026-03-02.json')!.replace(/"no": \d+/, '"no": 1'));
      expect(await kindsAfter(nothing)).toContain('anchorAltered');
      const forge: Attack = async (tx) => {
        await writtenAnewFrom(3)(tx);
        const [forged] = (await entriesOf(tx)).slice(-1);
        const fit = (one: Anchor): Anchor => ({ ...one, heads: one.heads.map((head) => (head.chain === chain ? { ...head, hash: forged!.hash } : head)) });
        for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) await rewrite(day, fit);
      };
      expect(await kindsAfter(forge)).toEqual(['anchorAltered']);
    });

    it('shows that an anchor is gone or can no longer be read', async () => {
      await rm(path.join(kept(), '2026-03-03.json'));
      expect(await faultsAfter(nothing)).toEqual([{ kind: 'anchorMissing', day: '2026-03-03' }]);
      await writeFile(path.join(kept(), '2026-03-03.json'), '{');
      expect(await faultsAfter(nothing)).toEqual([{ kind: 'anchorAltered', day: '2026-03-03' }]);
    });

    it('tells the coordinators of the province once a day where its chains stand', async () => {
      const letters = await app.query<{ body_th: string }>(`SELECT n.body_th FROM notification n WHERE n.event = 'anchor:2026-03-02'`);
      expect(letters).toHaveLength(1);
      const { heads } = JSON.parse(files.get('2026-03-02.json')!) as Anchor;
      for (const head of heads.filter(({ chain: of }) => of !== 'platform')) expect(letters[0]?.body_th).toContain(`${head.chain} ${head.no} ${head.hash}`);
    });

    it('makes no second anchor where a run was cut off between the file and the entry', async () => {
      await anchor('2026-03-04T09:00:00+07:00');
      const before = await readFile(path.join(kept(), '2026-03-04.json'), 'utf8');
      await superuser.query(`DELETE FROM audit_entry WHERE action = 'trail.anchor' AND subject_id = '2026-03-04'`);
      const [newest] = (await entriesOf(superuser.manager, 'platform')).slice(-1);
      await superuser.query(`UPDATE audit_head SET no = $1, previous_hash = $2, hash = $3 WHERE chain = 'platform'`, [newest?.no, newest?.previousHash, newest?.hash]);
      await anchor('2026-03-04T10:00:00+07:00');
      expect(await readFile(path.join(kept(), '2026-03-04.json'), 'utf8')).toBe(before);
      expect(faultsIn(await after(nothing))).toEqual([]);
    });
  });
});

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, environment, readConfig } from './config.js';

const database = { DATABASE_URL: 'postgres://localhost/prongsai' };

describe('the configuration', () => {
  it('needs only a database', () => {
    expect(readConfig(database)).toMatchObject({ port: 3000, redisUrl: null, smtpUrl: null, demonstration: false, sessionHours: 12 });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ ...database, REDIS_URL: '', PORT: '' })).toMatchObject({ redisUrl: null, port: 3000 });
  });

  it('knows a demonstration with people alone from one with their years', () => {
    expect(readConfig({ ...database, DEMONSTRATION: 'on' })).toMatchObject({ demonstration: true, demonstrationContent: 'all' });
    expect(readConfig({ ...database, DEMONSTRATION: 'people' })).toMatchObject({ demonstration: true, demonstrationContent: 'people' });
  });

  it('names every variable at fault at once, and never a value', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://root:hunter2@localhost', PORT: 'ninety', SESSION_HOURS: '-1' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/DATABASE_URL[\s\S]*PORT[\s\S]*SESSION_HOURS/);
    expect(read).not.toThrow(/hunter2|ninety/);
  });

  it('takes the address of a bucket, and never tells the keys of one it cannot read', () => {
    expect(readConfig({ ...database, S3_URL: 's3://key:secret@s3.example.go.th/files' }).s3Url).toBe('s3://key:secret@s3.example.go.th/files');
    const read = () => readConfig({ ...database, S3_URL: 's3://key:hunter2@s3.example.go.th' });
    expect(read).toThrow(/S3_URL: must be like/);
    expect(read).not.toThrow(/hunter2/);
  });

  it('believes proxies one by one or by network, and never everybody', () => {
    const read = (list: string) => readConfig({ ...database, TRUSTED_PROXIES: list }).trustedProxies;
    expect(readConfig(database).trustedProxies).toBe('loopback');
    expect(read('loopback, 10.0.5.7,10.0.6.0/24, 2001:db8::/32')).toBe('loopback, 10.0.5.7,10.0.6.0/24, 2001:db8::/32');
    for (const list of ['true', '1', '0.0.0.0/0', '::/0', 'loopback,', 'proxy.example.go.th', '10.0.0.0/33']) expect(() => read(list)).toThrow(/TRUSTED_PROXIES/);
  });

  it('asks approvers for a second factor, but not in the demonstration, unless it is said', () => {
    expect(readConfig(database).secondFactor).toBe('required');
    expect(readConfig({ ...database, DEMONSTRATION: 'on' }).secondFactor).toBe('offered');
    expect(readConfig({ ...database, DEMONSTRATION: 'on', SECOND_FACTOR: 'required' }).secondFactor).toBe('required');
  });

  it('takes a list of identity providers, over https or on this machine, and never tells their secrets', () => {
    const provider = { id: 'one', name: { th: 'หนึ่ง', en: 'One' }, issuer: 'https://id.example', clientId: 'us', clientSecret: 'hunter2' };
    const read = (...all: object[]) => readConfig({ ...database, OPENID_PROVIDERS: JSON.stringify(all) });
    expect(read(provider).openIdProviders).toMatchObject([{ id: 'one', scope: 'openid', twoFactors: { acr: [], amr: [] } }]);
    expect(read({ ...provider, issuer: 'http://127.0.0.1:9' }).openIdProviders).toHaveLength(1);
    for (const faulty of [() => read({ ...provider, issuer: 'http://id.example' }), () => read(provider, provider), () => read({ ...provider, password: 'hunter2' })]) {
      expect(faulty).toThrow(/OPENID_PROVIDERS/);
      expect(faulty).not.toThrow(/hunter2/);
    }
    expect(() => readConfig({ ...database, OPENID_PROVIDERS: '[{"id": hunter2' })).toThrow(/OPENID_PROVIDERS: must be JSON/);
  });

  it('is the only thing that reads the environment', async () => {
    const src = path.resolve(import.meta.dirname, '../..');
    const files = (await readdir(src, { recursive: true })).filter((name) => name.endsWith('.ts') && !name.endsWith('spec.ts'));
    const readers: string[] = [];
    for (const name of files) if ((await readFile(path.join(src, name), 'utf8')).includes('process.env')) readers.push(name);
    expect(readers).toEqual([path.join('platform', 'config', 'config.ts')]);
  });

  it('is all in .env.example, and nothing else is', async () => {
    const example = await readFile(path.resolve(import.meta.dirname, '../../../../../.env.example'), 'utf8');
    const listed = [...example.matchAll(/^#?([A-Z0-9_]+)=/gm)].map((match) => match[1]);
    expect(new Set(listed)).toEqual(new Set(Object.keys(environment.shape)));
    expect(listed).toHaveLength(new Set(listed).size);
  });

  it('has its defaults in .env.example', async () => {
    const example = await readFile(path.resolve(import.meta.dirname, '../../../../../.env.example'), 'utf8');
    const shown = Object.fromEntries([...example.matchAll(/^#([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name ?? '', value]));
    const defaults = Object.entries(environment.parse(database)).filter(([name]) => name !== 'DATABASE_URL');
    for (const [name, value] of defaults) expect([name, environment.shape[name as keyof typeof environment.shape].parse(shown[name])]).toEqual([name, value]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { faultsOfAddress } from './address-rules.js';

const codes = (address: string, privateAllowed = false) => faultsOfAddress(address, privateAllowed).map(({ code }) => code);

describe('the address of a webhook', () => {
  it('is a name in the internet, by https', () => {
    expect(codes('https://hooks.example.go.th/prongsai?key=1')).toEqual([]);
    expect(codes('http://hooks.example.go.th/')).toEqual(['webhook-not-https']);
    expect(codes('ftp://hooks.example.go.th/')).toEqual(['webhook-not-https']);
  });

  it.each(['127.0.0.1', '10.0.0.5', '0x7f.1', '2130706433', '[::1]', '[::ffff:10.0.0.1]', 'localhost', 'db', 'queue.internal', 'printer.local', 'a.localhost'])(
    'is not %s, which lies within a network or has no name',
    (host) => expect(codes(`https://${host}/`)).toEqual(['webhook-private-address']),
  );

  it('carries no password', () => {
    expect(codes('https://user:secret@hooks.example.go.th/')).toEqual(['webhook-with-password']);
  });

  it('may be on this machine where the configuration allows it', () => {
    expect(codes('http://127.0.0.1:8080/', true)).toEqual([]);
  });

  it('tells all that is wrong at once', () => {
    expect(codes('http://user@localhost/')).toEqual(['webhook-not-https', 'webhook-with-password', 'webhook-private-address']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { messageHost } from './message-host.js';
import { takenAs } from './taken-as.js';

const fault = (given: object) => Object.assign(new Error('the server’s own words, with somebody@example.go.th in them'), given);

describe('what a mail server did', () => {
  it.each([
    ['knows nobody there', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, '550'],
    ['wants no such letter', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, '554'],
  ])('is for good when it %s', (_, given, reason) => {
    expect(takenAs(fault(given))).toEqual({ outcome: 'refused', reason });
  });

  it.each([
    ['asks to come again', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, '451'],
    ['does not know us, which is no fault of the reader', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, '535'],
    ['does not take our sender', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, '550'],
    ['drops the connection', { code: 'ECONNECTION', command: 'CONN' }, 'ECONNECTION'],
    ['keeps silent', { code: 'ETIMEDOUT' }, 'ETIMEDOUT'],
    ['fails in a way nobody knows', {}, 'unknown'],
  ])('is for later when it %s', (_, given, reason) => {
    expect(takenAs(fault(given))).toEqual({ outcome: 'later', reason });
  });

  it('is for good where the address is none', () => {
    expect(takenAs(fault({ code: 'EENVELOPE', command: 'API' }))).toEqual({ outcome: 'refused', reason: 'address-unusable' });
  });
});

describe('the host of message ids', () => {
  it.each([
    ['Prongsai <no-reply@example.go.th>', 'example.go.th'],
    ['no-reply@localhost', 'localhost'],
    ['nobody', 'localhost'],
  ])('of %s is %s', (mailFrom, host) => {
    expect(messageHost(mailFrom)).toBe(host);
  });
});

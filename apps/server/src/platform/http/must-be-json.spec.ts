import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../errors/refusal.js';
import { mustBeJson } from './must-be-json.js';

const send = (method: string, type?: string) => () => mustBeJson({ method, headers: type === undefined ? {} : { 'content-type': type } });

describe('a request that changes something', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])('may bring %s', (type) => {
    expect(send('POST', type)).not.toThrow();
  });
  it('may bring nothing at all', () => {
    expect(send('DELETE')).not.toThrow();
  });
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', 'text/plain; application/json', 'application/jsonp', ''])(
    'is refused with a body that says it is %j',
    (type) => {
      expect(send('POST', type)).toThrow(Refusal);
    },
  );
  it('is asked only when it changes something', () => {
    expect(send('GET', 'text/plain')).not.toThrow();
  });
});

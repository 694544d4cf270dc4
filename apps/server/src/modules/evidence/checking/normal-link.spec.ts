import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../../platform/index.js';
import { normalLink } from './normal-link.js';

const codeOf = (link: string): string => {
  try {
    return normalLink(link);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reasons.map(({ code }) => code).join(' ');
  }
};

describe('a link', () => {
  it('is written one way', () => {
    expect(normalLink('HTTPS://KutRang.go.th:443/a/../ita?q=1#o9')).toBe('https://kutrang.go.th/ita?q=1#o9');
    expect(normalLink('http://กุดรัง.ไทย/แผน')).toBe('http://xn--12cm2b6ctdvb.xn--o3cw4h/%E0%B9%81%E0%B8%9C%E0%B8%99');
    expect(normalLink('https://203.0.113.9/ita')).toBe('https://203.0.113.9/ita');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://kutrang.go.th', 'kutrang.go.th', '', 'https://', 'https://fileserver/ita'])('is not %s', (link) => {
    expect(codeOf(link)).toBe('evidence-link-not-web');
  });

  it('carries no password', () => {
    expect(codeOf('https://user:secret@kutrang.go.th')).toBe('evidence-link-with-password');
    expect(codeOf('https://user@kutrang.go.th')).toBe('evidence-link-with-password');
  });

  it.each([
    'http://127.0.0.1', 'http://2130706433', 'http://0x7f.1', 'http://10.1.2.3/', 'http://192.168.1.1', 'http://172.20.0.1', 'http://169.254.169.254/latest',
    'http://[::1]/', 'http://[fd00::1]', 'http://[fe80::1]', 'http://[::ffff:10.0.0.1]', 'http://localhost:3000', 'http://printer.local', 'http://a.localhost.', 'http://0.0.0.0',
  ])('leads to no machine inside a network: %s', (link) => {
    expect(codeOf(link)).toBe('evidence-link-inside');
  });
});

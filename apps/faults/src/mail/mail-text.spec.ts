import { describe, expect, it } from '@jest/globals';
import { mailText } from './mail-text.js';

describe('the text of a letter', () => {
  it('is read from quoted-printable, with the breaks of the line undone', () => {
    expect(mailText('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E0=B8=81=\r\n=E0=B8=82 due\r\ntoday')).toBe('กข due today');
  });

  it('is the plain part of several, in base64 too', () => {
    const parts = ['--b', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', Buffer.from('กำหนดส่ง').toString('base64'), '--b', 'Content-Type: text/html', '', '<p>no</p>', '--b--', ''];
    expect(mailText(`Subject: x\r\nContent-Type: multipart/alternative;\r\n boundary="b"\r\n\r\n${parts.join('\r\n')}`)).toContain('กำหนดส่ง');
  });
});

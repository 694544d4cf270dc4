import { describe, expect, it } from '@jest/globals';
import { html } from '../../platform/index.js';

describe('html', () => {
  it('escapes every value that comes from outside', () => {
    expect(html`<p title="${`"'`}">${'<script>&'}</p>`.text).toBe('<p title="&quot;&#39;">&lt;script&gt;&amp;</p>');
  });

  it('keeps nested pieces as they are and leaves nothing out', () => {
    const rows = ['a', '<b>'].map((row) => html`<li>${row}</li>`);
    expect(html`<ul>${rows}</ul>${null}${0}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0');
  });
});

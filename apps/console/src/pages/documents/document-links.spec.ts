import { describe, expect, it } from '@jest/globals';
import { contentCode, fileHref, previewHref } from './document-links.js';

describe('documents', () => {
  it('shows a content hash as two groups of four', () => {
    expect(contentCode('7f3a91c2'.padEnd(64, '0'))).toBe('7F3A 91C2');
  });

  it('opens the file and the preview under the API', () => {
    expect(fileHref('d1')).toBe('/api/documents/d1/file');
    expect(previewHref('c1', 'plan')).toBe('/api/cycles/c1/documents/plan/preview');
  });
});

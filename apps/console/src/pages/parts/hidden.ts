import type { CSSProperties } from 'react';

/** Text for people who listen to the page, kept out of the picture. */
export const hidden: CSSProperties = {
  position: 'absolute', width: 1, height: 1, margin: -1, padding: 0, border: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap',
};

import Box from '@mui/material/Box';
import { framed } from './framed.js';

/** No script runs in it. It is of our origin so that the console's fonts load, and what is pressed in it opens in a tab of its own. */
const sandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The fonts that the console has loaded, as rules: few machines have our letters' first font. */
const fontFaces = (): string => [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSFontFaceRule).map(({ cssText }) => cssText).join('\n');

/** A letter as its reader has it. */
export function LetterFrame({ html, title }: { html: string; title: string }) {
  return <Box component="iframe" sandbox={sandbox} srcDoc={framed(html, fontFaces())} title={title} sx={{ border: 0, display: 'block', m: -4, width: 'calc(100% + 32px)', height: 'calc(100% + 32px)' }} />;
}

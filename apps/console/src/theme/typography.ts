import type { ThemeOptions } from '@mui/material/styles';

/** Sizes are px size/line height; a line is never under 1.5 in running text, so that ู and ี้ do not touch. */
const size = (px: number, line: number, fontWeight = 400) => ({
  fontSize: `${px / 16}rem`,
  lineHeight: `${line}px`,
  fontWeight,
  letterSpacing: 0,
});

export const typography: ThemeOptions['typography'] = {
  fontFamily: 'Sarabun, "Noto Sans Thai", sans-serif',
  fontWeightRegular: 400,
  fontWeightMedium: 500,
  fontWeightBold: 600,
  h1: size(20, 32, 600),
  h2: size(16, 26, 600),
  h3: size(14, 22, 600),
  h4: size(22, 30, 600),
  h5: size(16, 26, 600),
  h6: size(16, 26, 600),
  subtitle1: size(14, 22, 500),
  subtitle2: size(13, 20, 600),
  body1: size(14, 22),
  body2: size(13, 20),
  caption: size(12, 18),
  overline: { ...size(12, 18), textTransform: 'none' },
  button: { ...size(13, 20, 500), textTransform: 'none' },
};

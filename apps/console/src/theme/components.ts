import type { Theme, ThemeOptions } from '@mui/material/styles';

type Styled = { theme: Theme & { vars?: Theme['vars'] } };
const tokens = ({ theme }: Styled) => (theme.vars ?? theme).palette.prongsai;

const focusRing = (style: Styled) => ({ outline: `2px solid ${tokens(style).brand}`, outlineOffset: 2 });

/** Of the very type that a theme takes: to compare another with it takes a compiler twenty seconds. */
export const components: NonNullable<ThemeOptions['components']> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      body: { fontVariantNumeric: 'tabular-nums', fontSynthesis: 'none' },
      // Browsers set controls in a font of their own, which may know no Thai.
      'button, input, select, textarea': { fontFamily: 'inherit' },
      ':focus-visible': focusRing({ theme }),
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': { animationDuration: '0s !important', transitionDuration: '0s !important' },
      },
    }),
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: (style: Styled) => ({ '&.Mui-focusVisible': focusRing(style) }) },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'medium' },
    styleOverrides: {
      root: { minHeight: 32, borderRadius: 8, paddingBlock: 5, paddingInline: 12, whiteSpace: 'nowrap', '@media (pointer: coarse)': { minHeight: 44 } },
      startIcon: { marginInlineStart: 0 },
      outlined: (style: Styled) => ({
        color: tokens(style).ink,
        borderColor: tokens(style).line2,
        background: tokens(style).surface,
        '&:hover': { background: tokens(style).hover, borderColor: tokens(style).line2 },
        '&.Mui-disabled': { color: tokens(style).ink3, borderColor: tokens(style).line, background: tokens(style).sunken },
      }),
      contained: (style: Styled) => ({
        fontWeight: 600,
        '&.Mui-disabled': { color: tokens(style).ink3, background: tokens(style).sunken, boxShadow: `inset 0 0 0 1px ${tokens(style).line}` },
      }),
      text: (style: Styled) => ({ '&:hover': { background: tokens(style).hover } }),
    },
  },
  MuiIconButton: {
    styleOverrides: { root: (style: Styled) => ({ borderRadius: 8, color: tokens(style).ink2, '&:hover': { background: tokens(style).hover } }) },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    styleOverrides: {
      root: (style: Styled) => ({
        border: `1px solid ${tokens(style).line}`,
        borderRadius: 10,
        boxShadow: '0 1px 2px rgb(0 0 0 / 5%)',
      }),
    },
  },
  MuiMenu: { styleOverrides: { paper: (style: Styled) => floating(style) } },
  MuiPopover: { styleOverrides: { paper: (style: Styled) => floating(style) } },
  MuiDialog: { styleOverrides: { paper: (style: Styled) => floating(style) } },
  MuiMenuItem: {
    styleOverrides: { root: (style: Styled) => ({ fontSize: '0.8125rem', lineHeight: '20px', minHeight: 34, gap: 10, borderRadius: 6, marginInline: 6, paddingInline: 10, '&.Mui-selected': { color: tokens(style).brandInk } }) },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 300 },
    styleOverrides: {
      tooltip: (style: Styled) => ({
        fontSize: '0.75rem', lineHeight: '18px', padding: '6px 10px', borderRadius: 8, maxWidth: 320,
        color: tokens(style).ink, background: tokens(style).surface,
        border: `1px solid ${tokens(style).line}`, boxShadow: '0 8px 28px rgb(0 0 0 / 14%)',
      }),
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: (style: Styled) => ({
        background: tokens(style).surface,
        borderRadius: 8,
        '& .MuiOutlinedInput-notchedOutline': { borderColor: tokens(style).line2 },
      }),
    },
  },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  MuiTab: { styleOverrides: { root: (style: Styled) => ({ minHeight: 40, padding: '8px 12px', gap: 2, color: tokens(style).ink2, '@media (pointer: coarse)': { minHeight: 44 } }) } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiTableCell: {
    styleOverrides: {
      root: (style: Styled) => ({ fontSize: '0.8125rem', lineHeight: '20px', padding: '6px 12px', borderColor: tokens(style).line }),
      head: (style: Styled) => ({ fontSize: '0.75rem', lineHeight: '18px', fontWeight: 400, color: tokens(style).ink3 }),
    },
  },
  MuiChip: { styleOverrides: { root: { borderRadius: 6, height: 22, fontSize: '0.75rem' } } },
};

function floating(style: Styled) {
  return {
    border: `1px solid ${tokens(style).line}`,
    borderRadius: 10,
    boxShadow: '0 8px 28px rgb(0 0 0 / 14%)',
    backgroundImage: 'none',
  };
}

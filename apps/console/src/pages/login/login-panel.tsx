import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useText } from '../../shared/language.js';

const columns = 14;
const rowCount = 32;

/** Which cells of the faint board are lit: a fixed scatter, so that the panel is the same at every visit. */
const shade = (at: number): { bgcolor: string; opacity: number } => {
  const column = at % columns;
  const row = Math.floor(at / columns);
  const noise = Math.imul(at + 11, 2_654_435_761) >>> 24;
  const fades = Math.max(0, 1 - row / 30) * Math.max(0.12, 1 - column / 16);
  if (column > 3 && column < 11 && noise < 10) return { bgcolor: 'prongsai.late1Bg', opacity: 0.42 * fades + 0.1 };
  if (column > 7 && column < 11 && noise < 22) return { bgcolor: 'prongsai.dueBg', opacity: 0.4 * fades + 0.06 };
  return { bgcolor: 'prongsai.score90', opacity: (column < 7 ? 0.24 : 0.1) * fades * (noise < 100 ? 0.55 : 1) };
};

/** Decoration: the board as a night sky. Gone under 900 px, and nothing for people who listen. */
export function LoginPanel() {
  const t = useText();
  return (
    <Box
      aria-hidden
      data-scheme="light"
      sx={{
        display: { xs: 'none', md: 'block' }, position: 'sticky', top: 0, height: '100dvh', overflow: 'hidden', color: 'prongsai.onBrand',
        background: 'linear-gradient(180deg, var(--prongsai-palette-prongsai-brand) 0%, var(--prongsai-palette-prongsai-brandHover) 42%, color-mix(in srgb, var(--prongsai-palette-prongsai-brandHover) 62%, black) 100%)',
      }}
    >
      <Box sx={{ position: 'absolute', inset: '10px 8px auto', display: 'grid', gridTemplateColumns: `repeat(${columns}, 42px)`, gridAutoRows: 23, gap: '4px', opacity: 0.9 }}>
        {Array.from({ length: columns * rowCount }, (_, at) => <Box key={at} sx={{ borderRadius: '4px', ...shade(at) }} />)}
      </Box>
      <Box sx={{ position: 'absolute', inset: 'auto 0 0', px: 14, pb: 16, pt: 40, background: 'linear-gradient(180deg, transparent, color-mix(in srgb, var(--prongsai-palette-prongsai-brandHover) 62%, black) 45%)' }}>
        <Typography sx={{ fontSize: '3.375rem', lineHeight: '84px', fontWeight: 700 }}>{t('app.name')}</Typography>
        <Typography sx={{ fontSize: '1.375rem', lineHeight: '36px', fontWeight: 500, maxWidth: 500, textWrap: 'pretty' }}>{t('login.claim')}</Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 5, mt: 7, maxWidth: 540, typography: 'body1', opacity: 0.85, lineHeight: '25px' }}>
          <span>{t('login.first')}</span>
          <span>{t('login.second')}</span>
        </Box>
      </Box>
    </Box>
  );
}

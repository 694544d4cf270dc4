import Box from '@mui/material/Box';
import { StatusMark } from '../../shared/status-mark.js';
import { useText } from '../../shared/language.js';

const entrySx = { display: 'inline-flex', alignItems: 'center', gap: '5px', whiteSpace: 'nowrap' } as const;

/** What the marks mean, drawn by the same component as the cells. Beside the sheet the plainest one is left out. */
export function Legend({ beside }: { beside: boolean }) {
  const t = useText();
  return (
    <Box role="group" aria-label={t('marks.legend.label')} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: beside ? 2 : 3, rowGap: 1, ml: 'auto', typography: 'caption', color: 'prongsai.ink2' }}>
      <Box sx={entrySx}><StatusMark state="done" size="swatch" />{t('marks.legend.done')}</Box>
      {beside ? null : <Box sx={entrySx}><StatusMark state="open" size="swatch" sample="12" />{t('marks.legend.open')}</Box>}
      <Box sx={entrySx}><StatusMark state="dueSoon" size="swatch" sample="2" />{t('marks.legend.dueSoon')}</Box>
      <Box sx={entrySx}>
        <StatusMark state="late" days={5} size="swatch" />
        <StatusMark state="late" days={9} size="swatch" />
        <StatusMark state="late" days={53} size="swatch" />
        {t('marks.legend.late')}
      </Box>
      <Box sx={entrySx}><StatusMark state="willMiss" days={4} size="swatch" />{t('marks.legend.willMiss')}</Box>
      <Box sx={entrySx}><StatusMark state="blocked" size="swatch" />{t('marks.legend.blocked')}</Box>
    </Box>
  );
}

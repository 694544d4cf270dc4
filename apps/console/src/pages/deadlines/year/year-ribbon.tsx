import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { YearCalendar } from '@prongsai/contracts';
import { useText } from '../../../shared/language.js';
import { useMonthName } from '../../parts/month-name.js';
import { ribbonOf } from './ribbon-layout.js';

/** The year on one line: each due day by the number of its row, and where today stands. The rows below say the same in words. */
export function YearRibbon({ calendar: { fiscalYear, milestones }, today }: { calendar: YearCalendar; today: string }) {
  const t = useText();
  const name = useMonthName();
  const { months, at } = ribbonOf(fiscalYear, milestones.map(({ dueOn }) => dueOn));
  const now = at(today);
  return (
    <Card aria-hidden sx={{ mb: 3, px: { xs: 3, md: 4 }, py: 3, overflowX: 'auto' }}>
      <Box sx={{ position: 'relative', minWidth: 560, height: 58 }}>
        {months.map(({ month, from, width }) => (
          <Box key={month} sx={{ position: 'absolute', left: `${from}%`, width: `${width}%`, top: 0, bottom: 0, borderLeft: 1, borderColor: 'prongsai.line', pl: 1, pt: 4.5, boxSizing: 'border-box', typography: 'caption', color: 'prongsai.ink3', whiteSpace: 'nowrap', display: 'flex', alignItems: 'flex-end' }}>
            {name(month)}
          </Box>
        ))}
        <Box sx={{ position: 'absolute', insetInline: 0, top: 14, height: 4, borderRadius: '2px', bgcolor: 'prongsai.sunken' }} />
        {now === null ? null : (
          <>
            <Box sx={{ position: 'absolute', left: 0, width: `${now}%`, top: 14, height: 4, borderRadius: '2px', bgcolor: 'prongsai.brandLine' }} />
            <Box title={t('reminders.today')} sx={{ position: 'absolute', left: `calc(${now}% - 1px)`, top: 2, width: '2px', height: 28, bgcolor: 'prongsai.brand' }} />
          </>
        )}
        {milestones.map(({ milestone, dueOn, source }, no) => (
          <Box
            key={milestone}
            sx={{
              position: 'absolute', left: `calc(${at(dueOn) ?? 100}% - 10px)`, top: 6, width: 20, height: 20, borderRadius: '50%', display: 'grid', placeItems: 'center', fontSize: '0.71875rem', lineHeight: '18px', fontWeight: 600, border: 2, borderColor: 'prongsai.surface', boxSizing: 'content-box', ml: '-2px', mt: '-2px',
              ...(source === 'default' || source === 'national' ? { bgcolor: 'prongsai.openBg', color: 'prongsai.openFg', outline: '1px solid var(--prongsai-palette-prongsai-brandLine)', outlineOffset: '-2px' } : { bgcolor: 'prongsai.brand', color: 'prongsai.onBrand' }),
            }}
          >
            {no + 1}
          </Box>
        ))}
      </Box>
    </Card>
  );
}

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes, type LineQuota as Quota } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formatCount } from '../../shared/numbers.js';
import { useMonthName } from '../parts/month-name.js';

/** What is left of the province's LINE messages of the month. */
export function LineQuota() {
  const t = useText();
  const month = useMonthName();
  const answer = useApi(routes.lineQuota, {});
  const quota = answer.data;
  return (
    <Box sx={{ px: { xs: 4, md: 3.5 }, py: 2, gridColumn: { xs: '1 / -1', md: 'auto' }, borderTop: { xs: 1, md: 0 }, borderColor: { xs: 'prongsai.line', md: 'prongsai.line' }, minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Typography component="span" variant="body2" noWrap sx={{ fontWeight: 600 }}>{quota?.available ? t('reminders.quota.title', { month: month(quota.month) }) : t('reminders.quota.name')}</Typography>
        <Typography component="span" variant="caption" sx={{ color: 'prongsai.ink2', textAlign: 'right' }}>{quota ? <Said quota={quota} /> : null}</Typography>
      </Box>
      {quota?.available && quota.province.share !== null ? <Bar used={quota.province.used} share={quota.province.share} reserve={quota.province.reserve ?? 0} /> : null}
    </Box>
  );
}

function Said({ quota: { available, province } }: { quota: Quota }) {
  const t = useText();
  if (!available) return t('reminders.quota.off');
  if (province.share === null) return t('reminders.quota.used', { smart_count: formatCount(province.used) });
  return t('reminders.quota.left', { left: formatCount(Math.max(0, province.share - province.used)), all: formatCount(province.share) });
}

/** Used, then free, then what is kept for the late ones. */
function Bar({ used, share, reserve }: { used: number; share: number; reserve: number }) {
  const percent = (part: number) => `${share > 0 ? Math.min(100, (100 * part) / share) : 0}%`;
  return (
    <Box aria-hidden sx={{ display: 'flex', justifyContent: 'space-between', height: 8, mt: 1.5, borderRadius: '2px', overflow: 'hidden', bgcolor: 'prongsai.sunken' }}>
      <Box sx={{ width: percent(used), bgcolor: 'prongsai.brand' }} />
      <Box sx={{ width: percent(Math.min(reserve, share - used)), bgcolor: 'prongsai.brandLine' }} />
    </Box>
  );
}

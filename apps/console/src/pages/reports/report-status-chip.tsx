import type { ReportStatus } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { Check, Circle, CircleDashed, CircleHelp } from 'lucide-react';
import { useText } from '../../shared/language.js';

const looks = {
  done: { Icon: Check, bgcolor: 'prongsai.doneBg', color: 'prongsai.doneFg' },
  inProgress: { Icon: CircleDashed, bgcolor: 'prongsai.openBg', color: 'prongsai.openFg' },
  notStarted: { Icon: Circle, bgcolor: 'prongsai.blockBg', color: 'prongsai.blockFg' },
  none: { Icon: CircleHelp, bgcolor: 'prongsai.dueBg', color: 'prongsai.dueFg' },
} as const;

/** The status of one measure in a report: an icon and a word, never the colour alone. */
export function ReportStatusChip({ status }: { status: ReportStatus | null }) {
  const t = useText();
  const { Icon, ...look } = looks[status ?? 'none'];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, px: 2, py: '1px', borderRadius: '6px', fontSize: '0.75rem', lineHeight: '20px', fontWeight: 500, whiteSpace: 'nowrap', ...look }}>
      <Icon size={13} strokeWidth={1.75} aria-hidden />
      {t(`reports.status.${status ?? 'none'}`)}
    </Box>
  );
}

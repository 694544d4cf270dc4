import Box from '@mui/material/Box';
import type { ReminderCounts, ReminderState } from '@prongsai/contracts';

const looks: Record<ReminderState, object> = {
  sent: { bgcolor: 'prongsai.doneSolid' },
  planned: { bgcolor: 'prongsai.openSolid' },
  skipped: { color: 'prongsai.ink3', border: '1px solid', borderColor: 'prongsai.line2', backgroundImage: 'repeating-linear-gradient(135deg, currentColor 0 1px, transparent 1px 5px)' },
  failed: { bgcolor: 'prongsai.lateFg' },
};
const order = ['sent', 'planned', 'skipped', 'failed'] as const;

/** Sent, planned, skipped and failed in one fixed order; the words stand beside it. */
export function CountsBar({ counts, share }: { counts: ReminderCounts; share: number }) {
  return (
    <Box component="span" aria-hidden sx={{ display: 'block', mt: 1.5, height: 8, bgcolor: share > 0 ? 'transparent' : 'prongsai.sunken', borderRadius: '2px' }}>
      <Box component="span" sx={{ display: 'flex', gap: '2px', height: 1, width: `${Math.round(share * 100)}%` }}>
        {order.map((status) => (counts[status] > 0 ? <Box component="span" key={status} sx={{ flex: counts[status], minWidth: 3, borderRadius: '2px', boxSizing: 'border-box', ...looks[status] }} /> : null))}
      </Box>
    </Box>
  );
}

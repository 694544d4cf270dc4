import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes, texts, type BoardRow, type CycleView } from '@prongsai/contracts';
import { PositionAvatar } from '../../layout/position-menu.js';
import { useApi } from '../../shared/api.js';
import { ChainSteps } from '../../shared/chain-steps.js';
import { useDates } from '../../shared/dates.js';
import { useNames, usePick, useText } from '../../shared/language.js';

type State = keyof typeof texts.states;
const isState = (state: string): state is State => state in texts.states;

/** Who holds it, since when, by which acting order, and how far it is in the chain. */
export function SheetHolder({ row, cycle, late }: { row: BoardRow; cycle: CycleView; late: boolean }) {
  const t = useText();
  const names = useNames();
  const dates = useDates();
  const since = row.holders[0]?.since ?? cycle.stateSince;
  return (
    <Box sx={{ px: 4, py: 3, borderBottom: 1, borderColor: 'prongsai.line' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, typography: 'caption', color: 'prongsai.ink3', mb: 1.5 }}>
        <span>{t(row.holders.length ? 'board.sheet.holder' : 'board.sheet.state')}</span>
        <span>{t('board.sheet.since', { moment: dates.fullMoment(since) })}</span>
      </Box>
      {row.holders.map((holder) => <HolderLine key={holder.positionId} holder={holder} agencyId={row.agency.id} late={late} />)}
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mt: row.holders.length ? 1 : 0 }}>
        {isState(cycle.state) ? names.states[cycle.state] : cycle.state}
      </Typography>
      {cycle.approval.length > 0 ? (
        <Box role="group" aria-label={t('board.sheet.chain', { round: cycle.round })} sx={{ mt: 3 }}>
          <ChainSteps steps={cycle.approval} late={late} />
        </Box>
      ) : null}
    </Box>
  );
}

function HolderLine({ holder, agencyId, late }: { holder: BoardRow['holders'][number]; agencyId: string; late: boolean }) {
  const t = useText();
  const pick = usePick();
  const agency = useApi(routes.getAgency, { params: { agencyId } }).data;
  const order = agency?.positions.find((position) => position.id === holder.positionId)?.actingOrder;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, py: 0.5 }}>
      <PositionAvatar role={holder.role} size={30} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500 }}>{pick(holder.title)}</Typography>
        {order ? <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2' }}>{t('app.actingOrder', { order })}</Typography> : null}
      </Box>
      <Typography sx={{ fontWeight: 600, whiteSpace: 'nowrap', color: late ? 'prongsai.lateFg' : 'prongsai.ink2' }}>{t('app.workingDays', { smart_count: holder.workingDays })}</Typography>
    </Box>
  );
}

import type { LandingView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { ArrowRight, Lock } from 'lucide-react';
import { usePick, useText } from '../../shared/language.js';
import { ReasonList } from '../../shared/problem-band.js';

interface LandingListProps {
  landings: readonly LandingView[];
  isChosen: (landing: LandingView) => boolean;
  onToggle: (cycleId: string) => void;
}

/** One line a cycle: where it is, and where it would go on or why it stays. */
export function LandingList({ landings, isChosen, onToggle }: LandingListProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 480, overflowY: 'auto' }}>
      {landings.map((landing) => (
        <Line key={landing.cycleId} landing={landing} chosen={isChosen(landing)} onToggle={() => onToggle(landing.cycleId)} />
      ))}
    </Box>
  );
}

function Line({ landing, chosen, onToggle }: { landing: LandingView; chosen: boolean; onToggle: () => void }) {
  const t = useText();
  const pick = usePick();
  const { agency, fiscalYear, state, lands, reasons } = landing;
  const name = pick(agency.shortName);
  const Icon = lands === null ? Lock : ArrowRight;
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '44px minmax(0, 1fr)', alignItems: 'start', py: 1, borderTop: 1, borderColor: 'prongsai.line' }}>
      {lands === null ? (
        <Box sx={{ height: 44, display: 'grid', placeItems: 'center', color: 'prongsai.ink3' }}><Lock size={16} strokeWidth={1.75} aria-hidden /></Box>
      ) : (
        <Checkbox checked={chosen} onChange={onToggle} slotProps={{ input: { 'aria-label': t('definitions.move.choose', { agency: name, year: fiscalYear }) } }} />
      )}
      <Box sx={{ minWidth: 0, py: 1 }}>
        <Typography sx={{ fontWeight: 500 }}>{name} {fiscalYear}</Typography>
        <Typography variant="body2" component="div" sx={{ color: 'prongsai.ink2', display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
          {t(`year.states.${state}`)}
          {lands === null ? null : <Icon size={14} strokeWidth={1.75} aria-hidden />}
          <span>{lands === null ? t('definitions.move.stays') : t(`year.states.${lands}`)}</span>
        </Typography>
        {reasons.length > 0 ? <ReasonList reasons={reasons} /> : null}
      </Box>
    </Box>
  );
}

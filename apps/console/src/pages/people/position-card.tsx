import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { StaffedPosition, Tenure } from '@prongsai/contracts';
import { useState } from 'react';
import { usePick, useText } from '../../shared/language.js';
import { InviteButton } from '../invitations/invite-button.js';
import { PositionHistory } from './position-history.js';
import type { Task } from './task.js';
import { TenureActions } from './tenure-actions.js';
import { useTenureWords } from './tenure-words.js';
import { WaiverLine } from './waiver-line.js';

interface PositionCardProps {
  position: StaffedPosition;
  onTask: (task: Task) => void;
}

/** One position: who acts in it today and under what, who holds it otherwise, and what may be recorded. */
export function PositionCard({ position, onTask }: PositionCardProps) {
  const t = useText();
  const pick = usePick();
  const [open, setOpen] = useState(false);
  const { may, tenures } = position;
  const current = tenures.filter(({ standing }) => standing === 'current');
  const others = tenures.filter(({ standing }) => standing !== 'current');
  const acting = current.find(({ order }) => order !== null);
  const holder = current.find(({ order }) => order === null);
  const waivers = position.waivers.filter(({ standing }) => standing === 'current' || standing === 'coming');
  return (
    <Card component="section" aria-label={pick(position.title)} sx={{ px: { xs: 4, md: 5 }, py: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography variant="h2">{pick(position.title)}</Typography>
          {position.division ? <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink3' }}>{position.division}</Typography> : null}
          {position.access === 'granted' ? <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{t('people.onlyByGrant')}</Typography> : null}
          {acting ? <Acting position={position} acting={acting} holder={holder} onTask={onTask} /> : null}
          {!acting && holder ? <Holder position={position} holder={holder} onTask={onTask} /> : null}
          {!acting && !holder ? <Typography sx={{ mt: 2, color: 'prongsai.lateFg', fontWeight: 500 }}>{t('people.noHolder')}</Typography> : null}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {may.order ? <Button variant="outlined" onClick={() => onTask({ kind: 'order', position })}>{t('people.action.order')}</Button> : null}
          {may.appoint && !holder ? <Button variant="outlined" onClick={() => onTask({ kind: 'appoint', position })}>{t('people.action.appoint')}</Button> : null}
          <InviteButton position={position} />
          {may.waive ? <Button variant="outlined" onClick={() => onTask({ kind: 'waive', position })}>{t('people.action.waive')}</Button> : null}
        </Box>
      </Box>
      {waivers.map((waiver) => <WaiverLine key={waiver.id} waiver={waiver} mayRevoke={may.waive} onRevoke={() => onTask({ kind: 'revoke', position, waiver })} />)}
      {others.length > 0 ? (
        <>
          <Button variant="text" size="small" aria-expanded={open} onClick={() => setOpen(!open)} sx={{ ml: -3, mt: 1 }}>{t('people.history', { smart_count: others.length })}</Button>
          {open ? <PositionHistory position={position} tenures={others} onTask={onTask} /> : null}
        </>
      ) : null}
    </Card>
  );
}

interface LineProps {
  position: StaffedPosition;
  onTask: (task: Task) => void;
}

/** Both names, as a document prints them. */
function Acting({ position, acting, holder, onTask }: LineProps & { acting: Tenure; holder: Tenure | undefined }) {
  const t = useText();
  const pick = usePick();
  const words = useTenureWords();
  const covers = acting.order && words.covers(acting.order);
  return (
    <Box sx={{ mt: 2 }}>
      <Typography sx={{ fontWeight: 500 }}>{t('people.actingFor', { own: pick(acting.ownTitle ?? acting.name), title: pick(position.title) })}</Typography>
      {acting.order ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{words.order(acting.order, acting.untilOn)}</Typography> : null}
      {covers ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{covers}</Typography> : null}
      {holder ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('people.holderAway', { name: pick(holder.name) })}</Typography> : null}
      <Disabled tenure={acting} />
      {position.may.order ? <TenureActions position={position} tenure={acting} onTask={onTask} /> : null}
    </Box>
  );
}

function Holder({ position, holder, onTask }: LineProps & { holder: Tenure }) {
  const pick = usePick();
  const words = useTenureWords();
  return (
    <Box sx={{ mt: 2 }}>
      <Typography sx={{ fontWeight: 500 }}>{pick(holder.name)}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{words.span(holder)}</Typography>
      <Disabled tenure={holder} />
      {position.may.appoint ? <TenureActions position={position} tenure={holder} onTask={onTask} /> : null}
    </Box>
  );
}

function Disabled({ tenure }: { tenure: Tenure }) {
  const t = useText();
  return tenure.accountDisabled ? <Typography variant="body2" sx={{ color: 'prongsai.lateFg' }}>{t('people.disabled')}</Typography> : null;
}

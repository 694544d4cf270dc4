import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { usePick, useText } from '../../shared/language.js';
import { Holders, Lateness, Letters, Matter, NudgeButton, type LateProps } from './late-parts.js';

/** The same on a phone: a card a work. */
export function LateCards({ works, chosen, onNudge }: LateProps) {
  const t = useText();
  const pick = usePick();
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {works.map((work) => (
        <Card component="section" key={work.deadlineId} aria-label={pick(work.agency.shortName)} sx={{ px: 4, py: 3, display: 'grid', gap: 2 }}>
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
            {chosen ? <Checkbox checked={chosen.has(work.deadlineId) && work.notNow === null} disabled={work.notNow !== null} onChange={() => chosen.toggle(work.deadlineId)} slotProps={{ input: { 'aria-label': t('late.choose', { agency: pick(work.agency.shortName) }) } }} sx={{ ml: -2.5 }} /> : null}
            <Typography component="h2" sx={{ flex: 1, fontWeight: 600 }}>{pick(work.agency.shortName)}</Typography>
            <Lateness work={work} />
          </Box>
          <Box><Matter work={work} /></Box>
          <Box><Holders work={work} /></Box>
          <Box><Letters work={work} /></Box>
          {onNudge ? <NudgeButton work={work} onNudge={() => onNudge(work.deadlineId)} /> : null}
        </Card>
      ))}
    </Box>
  );
}

import { routes, type TrailCheck, type TrailFault } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Section } from '../parts/section.js';

/** The button that verifies, and what it found: a line a chain, every fault under it. */
export function VerifySection() {
  const t = useText();
  const verify = useSend(routes.verifyTrail);
  return (
    <Section id="verify" title={t('trail.verify.title')}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('trail.verify.explain')}</Typography>
      <Button variant="contained" onClick={() => verify.mutate({})} disabled={verify.isPending} startIcon={<ShieldCheck size={16} strokeWidth={1.75} />}>
        {t(verify.isPending ? 'trail.verify.busy' : 'trail.verify.action')}
      </Button>
      {verify.error ? <ProblemBand error={verify.error} /> : null}
      <Box role="status">{verify.data ? <Result check={verify.data} /> : null}</Box>
    </Section>
  );
}

function Result({ check }: { check: TrailCheck }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { last, days, faults } = check.anchors;
  const Icon = check.sound ? ShieldCheck : ShieldAlert;
  return (
    <Box sx={{ mt: 3 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', px: 3, py: 2, borderRadius: '8px', bgcolor: check.sound ? 'prongsai.doneBg' : 'prongsai.lateBg', color: check.sound ? 'prongsai.doneFg' : 'prongsai.lateFg' }}>
        <Icon size={20} strokeWidth={1.75} aria-hidden />
        <Typography sx={{ fontWeight: 600 }}>{t(check.sound ? 'trail.verify.sound' : 'trail.verify.unsound')}</Typography>
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2', mt: 1 }}>{t('trail.verify.at', { time: dates.fullMoment(check.checkedAt) })}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {check.chains.map(({ chain, name, entries, code, faults: found }) => (
          <Line key={chain} title={pick(name)} says={t('trail.verify.chain', { smart_count: entries, code })} faults={found} />
        ))}
        <Line title={t('trail.verify.anchors')} says={last ? t('trail.verify.anchored', { smart_count: days, day: dates.short(last.day), code: last.code }) : t('trail.verify.noAnchor')} faults={faults} />
      </Box>
    </Box>
  );
}

function Line({ title, says, faults }: { title: string; says: string; faults: readonly TrailFault[] }) {
  const pick = usePick();
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'prongsai.line' }}>
      <Typography variant="body2" sx={{ fontWeight: 500 }}>{title}</Typography>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2' }}>{says}</Typography>
      {faults.map((fault, at) => <Typography key={`${fault.kind} ${at}`} variant="body2" sx={{ color: 'prongsai.lateFg' }}>{pick(fault.message)}</Typography>)}
    </Box>
  );
}

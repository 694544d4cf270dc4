import { routes, type FindingView, type ResultView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { useDates } from '../../shared/dates.js';
import { Section } from '../parts/section.js';
import { findingAnchor } from './gap-rows.js';

type Verdict = 'accepted' | 'corrected';

/** What the check found in the result; each is answered with a reason, none is dropped. */
export function FindingsSection({ result, mayAnswer }: { result: ResultView; mayAnswer: boolean }) {
  const t = useText();
  const { findings } = result;
  const done = findings.filter(({ answer }) => answer !== null).length;
  return (
    <Section id="findings" title={t('year.findings.title')} aside={findings.length ? t('year.findings.answered', { done, all: findings.length }) : undefined}>
      {findings.length === 0 ? <Typography sx={{ color: 'prongsai.ink2' }}>{t('year.findings.none')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {findings.map((finding) => (
          <Finding key={finding.id} finding={finding} resultId={result.id} mayAnswer={mayAnswer} />
        ))}
      </Box>
    </Section>
  );
}

const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

function FindingIcon({ finding }: { finding: FindingView }) {
  if (finding.answer?.verdict === 'corrected') return <CircleCheck {...icon} color="var(--prongsai-palette-prongsai-doneSolid)" />;
  if (finding.answer || finding.severity === 'info') return <Info {...icon} color="var(--prongsai-palette-prongsai-blockFg)" />;
  return <CircleAlert {...icon} color="var(--prongsai-palette-prongsai-dueSolid)" />;
}

function Finding({ finding, resultId, mayAnswer }: { finding: FindingView; resultId: string; mayAnswer: boolean }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const { answer } = finding;
  return (
    <Box component="li" id={findingAnchor(finding)} tabIndex={-1} sx={{ display: 'flex', gap: 2.5, py: 2.5, borderTop: 1, borderColor: 'prongsai.line', scrollMarginTop: 72 }}>
      <Box sx={{ pt: '3px' }}>
        <FindingIcon finding={finding} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'baseline' }}>
          <Typography variant="subtitle2" component="h3" sx={{ flex: 1 }}>
            {pick(finding.message)}
          </Typography>
          <Typography variant="caption" sx={{ color: answer ? 'prongsai.ink2' : 'prongsai.dueFg', whiteSpace: 'nowrap' }}>
            {answer ? t(`year.findings.${answer.verdict}`) : t(finding.severity === 'info' ? 'year.findings.severity.info' : 'year.findings.open')}
          </Typography>
        </Box>
        <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>
          {[finding.printed && t('year.findings.printed', { value: finding.printed }), finding.expected && t('year.findings.expected', { value: finding.expected })].filter(Boolean).join(' ')}{' '}
          {answer ? '' : pick(finding.remedy)}
        </Typography>
        {answer ? (
          <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>
            {answer.reason} <Box component="span" sx={{ color: 'prongsai.ink3' }}>{t('year.findings.by', { who: pick(answer.answeredBy), day: dates.dayMonth(dates.dayOf(answer.answeredAt)) })}</Box>
          </Typography>
        ) : null}
        {mayAnswer && !answer && !open ? (
          <Button variant="outlined" size="small" sx={{ mt: 2 }} onClick={() => setOpen(true)}>
            {t('year.findings.answer')}
          </Button>
        ) : null}
        {open && !answer ? <AnswerForm findingId={finding.id} resultId={resultId} onClose={() => setOpen(false)} /> : null}
      </Box>
    </Box>
  );
}

function AnswerForm({ findingId, resultId, onClose }: { findingId: string; resultId: string; onClose: () => void }) {
  const t = useText();
  const send = useSend(routes.answerFinding);
  const [verdict, setVerdict] = useState<Verdict>('corrected');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim()) send.mutate({ params: { resultId, findingId }, body: { verdict, reason } }, { onSuccess: onClose });
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ mt: 2, p: 3, borderRadius: '8px', bgcolor: 'prongsai.sunken' }} aria-label={t('year.findings.answerTitle')}>
      <RadioGroup value={verdict} onChange={(_, value) => setVerdict(value as Verdict)} aria-label={t('year.findings.verdict')}>
        {(['corrected', 'accepted'] as const).map((value) => (
          <FormControlLabel key={value} value={value} control={<Radio size="small" />} sx={{ alignItems: 'flex-start' }} label={
            <Box sx={{ pt: 1.5 }}>
              <Typography variant="subtitle2" component="div">{t(`year.findings.${value}`)}</Typography>
              <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{t(`year.findings.${value}Help`)}</Typography>
            </Box>
          } />
        ))}
      </RadioGroup>
      <TextField label={t('year.findings.reason')} value={reason} onChange={(event) => setReason(event.target.value)} required multiline minRows={2} fullWidth size="small" margin="dense" autoFocus error={missing} helperText={missing ? t('year.findings.reasonMissing') : undefined} />
      {send.error ? <ProblemBand error={send.error} /> : null}
      <Box sx={{ display: 'flex', gap: 2, mt: 2 }}>
        <Button type="submit" variant="contained" loading={send.isPending}>{t('year.findings.send')}</Button>
        <Button variant="text" onClick={onClose} disabled={send.isPending}>{t('app.cancel')}</Button>
      </Box>
    </Box>
  );
}

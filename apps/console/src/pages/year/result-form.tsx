import { ProblemError, routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ScanText } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { ProblemBand, ReasonList } from '../../shared/problem-band.js';
import { Section } from '../parts/section.js';
import { emptyResult, reasonsByField, resultBody, type ResultDraft } from './result-draft.js';

/** The announced result, typed as it stands; what the server refuses is told at its field, all at once. */
export function ResultForm({ agencyId, fiscalYear, besideFile = false }: { agencyId: string; fiscalYear: number; besideFile?: boolean }) {
  const t = useText();
  const imports = useMay('intake.upload') && !besideFile;
  const send = useSend(routes.recordResult);
  const [draft, setDraft] = useState<ResultDraft>(() => emptyResult(fiscalYear));
  const body = resultBody(draft);
  const problem = send.error instanceof ProblemError && send.error.problem.reasons.length > 0 ? send.error.problem : null;
  const refused = reasonsByField(problem?.reasons ?? [], body);
  const change = (part: Partial<ResultDraft>) => setDraft((old) => ({ ...old, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate({ params: { agencyId }, body });
  };
  return (
    <Section id="result" title={t('year.result.title', { year: draft.fiscalYear })}>
      {imports ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 4, px: 4, py: 3, borderRadius: '8px', bgcolor: 'prongsai.sunken' }}>
          <Typography variant="body2" sx={{ flex: '1 1 220px' }}>{t('year.result.importText')}</Typography>
          <Button component={Link} to="/intake" variant="outlined" startIcon={<ScanText size={16} strokeWidth={1.75} />}>{t('year.result.import')}</Button>
        </Box>
      ) : null}
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 4 }}>{t('year.result.text')}</Typography>
      <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 4 }}>
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '120px 160px 1fr' } }}>
          <Field label={t('year.result.overall')} value={draft.overall} onChange={(overall) => change({ overall })} reasons={refused.get('overall')} decimal />
          <Field label={t('year.result.grade')} value={draft.grade} onChange={(grade) => change({ grade })} reasons={refused.get('grade')} />
          <Field label={t('year.result.source')} value={draft.source} onChange={(source) => change({ source })} reasons={refused.get('source')} help={t('year.result.sourceHelp')} />
        </Box>
        <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
          <Typography component="legend" variant="subtitle2" sx={{ mb: 2, p: 0 }}>{t('year.result.indicators')}</Typography>
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            {Array.from({ length: 10 }, (_, at) => at + 1).map((no) => (
              <Field key={no} label={`${no} ${t(`year.result.names.${no}`)}`} value={draft.scores[no] ?? ''} onChange={(score) => change({ scores: { ...draft.scores, [no]: score } })} reasons={refused.get(`indicator:${no}`)} decimal />
            ))}
          </Box>
        </Box>
        {send.error && !problem ? <ProblemBand error={send.error} /> : null}
        {problem ? (
          <Box role="alert" sx={{ color: 'prongsai.lateFg', typography: 'body2' }}>
            {t('year.result.refused', { smart_count: problem.reasons.length })}
            <ReasonList reasons={refused.get('form') ?? []} />
          </Box>
        ) : null}
        <Box>
          <Button type="submit" variant="contained" loading={send.isPending}>{t('year.result.save')}</Button>
        </Box>
      </Box>
    </Section>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  reasons: readonly { message: { th: string; en: string }; remedy?: { th: string; en: string } | undefined }[] | undefined;
  help?: string;
  decimal?: boolean;
}

function Field({ label, value, onChange, reasons = [], help, decimal = false }: FieldProps) {
  const pick = usePick();
  const told = reasons.map(({ message, remedy }) => `${pick(message)} ${remedy ? pick(remedy) : ''}`).join(' ');
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={reasons.length > 0}
      helperText={told || help}
      size="small"
      fullWidth
      slotProps={{ htmlInput: decimal ? { inputMode: 'decimal', autoComplete: 'off' } : {} }}
    />
  );
}

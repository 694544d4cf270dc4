import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { channelNames, routes, type LetterChoices } from '@prongsai/contracts';
import { useId } from 'react';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../../../shared/api.js';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { Section } from '../../parts/section.js';

/** One letter a day at most, in office hours; what asks for an act is told always. */
export function LetterSection() {
  const t = useText();
  const answer = useApi(routes.letterChoices, {});
  return (
    <Section title={t('notifications.choose.letters')}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('notifications.choose.lettersText')}</Typography>
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data ? <LetterForm choices={answer.data} /> : <RowsSkeleton rows={2} height={48} />}
    </Section>
  );
}

function LetterForm({ choices: { email, bouncedAt, notices, first } }: { choices: LetterChoices }) {
  const t = useText();
  const dates = useDates();
  const notify = useNotify();
  const line = useApi(routes.lineState, {}).data;
  const { mutate, isPending, error } = useSend(routes.chooseLetters);
  const choose = (next: Partial<Pick<LetterChoices, 'notices' | 'first'>>) =>
    mutate({ body: { notices, first, ...next } }, { onSuccess: () => notify(t('notifications.choose.kept'), { type: 'success' }) });
  return (
    <>
      <Typography>{t('notifications.to', { address: email })}</Typography>
      {bouncedAt === null ? null : <Typography variant="body2" sx={{ color: 'prongsai.lateFg' }}>{t('notifications.choose.bounced', { at: dates.fullMoment(bouncedAt) })}</Typography>}
      <FormControlLabel
        sx={{ display: 'flex', mt: 2 }}
        control={<Switch checked={notices} disabled={isPending} onChange={({ target }) => choose({ notices: target.checked })} />}
        label={t('notifications.choose.notices')}
      />
      {line?.available ? <FirstChannel first={first} disabled={isPending} onChoose={(channel) => choose({ first: channel })} /> : null}
      {error ? <ProblemBand error={error} /> : null}
    </>
  );
}

function FirstChannel({ first, disabled, onChoose }: { first: LetterChoices['first']; disabled: boolean; onChoose: (channel: LetterChoices['first']) => void }) {
  const t = useText();
  const heading = useId();
  return (
    <>
      <Typography id={heading} sx={{ fontWeight: 500, mt: 3 }}>{t('notifications.choose.first')}</Typography>
      <RadioGroup row aria-labelledby={heading} value={first}>
        {channelNames.map((channel) => (
          <FormControlLabel key={channel} value={channel} disabled={disabled} onChange={() => onChoose(channel)} control={<Radio />} label={t(`notifications.channels.${channel}`)} />
        ))}
      </RadioGroup>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('notifications.choose.firstText')}</Typography>
    </>
  );
}

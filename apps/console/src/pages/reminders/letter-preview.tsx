import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import type { Bilingual, PlannedLetter, ReminderChannel } from '@prongsai/contracts';
import { useId, useState, type ReactNode } from 'react';
import { usePick, useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { OtherMatters } from './other-matters.js';

const channels = ['line', 'email', 'inApp'] as const satisfies readonly ReminderChannel[];

interface LetterPreviewProps {
  letter: { subject: Bilingual; body: Bilingual };
  /** The one it went by, or will likely go by. */
  channel: ReminderChannel;
  to: string;
  /** What else the same letter tells its reader. */
  others: PlannedLetter['matters'];
}

/** The letter as its reader gets it, by each way it can take. */
export function LetterPreview({ letter, channel, to, others }: LetterPreviewProps) {
  const t = useText();
  const pick = usePick();
  const id = useId();
  const [chosen, choose] = useState<ReminderChannel | null>(null);
  const shown = chosen ?? channel;
  const text = { subject: pick(letter.subject), body: pick(letter.body), to, more: <OtherMatters matters={others} /> };
  return (
    <>
      <Tabs value={shown} onChange={(_, next: ReminderChannel) => choose(next)} aria-label={t('reminders.panel.channels')} sx={{ mb: 2, minHeight: 36 }}>
        {channels.map((one) => <Tab key={one} value={one} label={t(`reminders.channel.${one}`)} id={`${id}-${one}`} aria-controls={`${id}-letter`} sx={{ minHeight: 36, minWidth: 0 }} />)}
      </Tabs>
      <Box role="tabpanel" id={`${id}-letter`} aria-labelledby={`${id}-${shown}`} tabIndex={0}>{drawings[shown](text)}</Box>
    </>
  );
}

interface LetterText {
  subject: string;
  body: string;
  to: string;
  more: ReactNode;
}

const drawings: Record<ReminderChannel, (text: LetterText) => ReactNode> = {
  line: (text) => <Bubble {...text} />,
  email: (text) => <Mail {...text} />,
  inApp: (text) => <Message {...text} />,
};

const body = { whiteSpace: 'pre-line', wordBreak: 'break-word' } as const;

function Bubble({ subject, body: words, more }: LetterText) {
  const t = useText();
  const pick = usePick();
  const province = useMe()?.province.name;
  return (
    <Box sx={{ p: 3, borderRadius: '10px', bgcolor: 'prongsai.brandLine' }}>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink', mb: 1.5 }}>{t('app.name')} {province ? pick(province) : ''}</Typography>
      <Box sx={{ bgcolor: 'prongsai.surface', borderRadius: '4px 14px 14px 14px', overflow: 'hidden' }}>
        <Box sx={{ px: 4, py: 3 }}>
          <Typography sx={{ fontWeight: 600 }}>{subject}</Typography>
          <Typography sx={body}>{words}</Typography>
          {more}
        </Box>
        <LetterButton />
      </Box>
    </Box>
  );
}

function Mail({ subject, body: words, to, more }: LetterText) {
  const t = useText();
  return (
    <Box sx={{ border: 1, borderColor: 'prongsai.line2', borderRadius: '10px', overflow: 'hidden' }}>
      <Box sx={{ px: 4, py: 2, bgcolor: 'prongsai.sunken', typography: 'body2' }}>
        <Box sx={{ color: 'prongsai.ink2' }}>{t('reminders.panel.to', { to })}</Box>
        <Box sx={{ fontWeight: 600 }}>{subject}</Box>
      </Box>
      <Box sx={{ px: 4, py: 3 }}>
        <Typography sx={body}>{words}</Typography>
        {more}
      </Box>
      <LetterButton />
    </Box>
  );
}

function Message({ subject, body: words }: LetterText) {
  return (
    <Box sx={{ border: 1, borderColor: 'prongsai.line2', borderRadius: '10px', px: 4, py: 3 }}>
      <Typography sx={{ fontWeight: 600 }}>{subject}</Typography>
      <Typography variant="body2" sx={{ ...body, color: 'prongsai.ink2' }}>{words}</Typography>
    </Box>
  );
}

/** Drawn only: what the reader presses in the letter. */
function LetterButton() {
  const t = useText();
  return <Typography sx={{ borderTop: 1, borderColor: 'prongsai.line', py: 2, textAlign: 'center', fontWeight: 600, color: 'prongsai.brandInk' }}>{t('reminders.panel.read')}</Typography>;
}

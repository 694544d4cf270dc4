import { routes, type CycleView, type DocumentView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CircleCheck, FileText } from 'lucide-react';
import { useState } from 'react';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { contentCode, fileHref } from '../documents/document-links.js';
import { Confirm } from '../parts/confirm.js';
import { EventButton, eventOf, notTheirs } from '../parts/event-button.js';
import { Section } from '../parts/section.js';
import { useCycleSender } from './use-cycle-sender.js';

/** What the province takes note of, document by document with its code; the code of all of it goes along, so that a later change is noticed. */
export function AcknowledgeCard({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const allowed = eventOf(cycle, 'acknowledge');
  const [seen, setSeen] = useState<string | null>(null);
  const documents = useApi(routes.listDocuments, { params: { cycleId: cycle.id } }, { enabled: cycle.publishedHash !== null }).data?.data ?? [];
  if (cycle.publishedHash === null || !allowed || notTheirs(allowed)) return null;
  const published = documents.filter(({ publishedAt }) => publishedAt !== null);
  const standing = cycle.gaps.find(({ code }) => code.startsWith('acknowledgement-'))?.code ?? 'acknowledged';
  return (
    <Section id="acknowledge" title={t('year.acknowledge.title')} aside={t('year.acknowledge.code', { code: contentCode(cycle.publishedHash) })}>
      <Typography sx={{ color: 'prongsai.ink2', mb: 2 }}>{t(`year.acknowledge.${standing}`)}</Typography>
      <Published documents={published} />
      {standing === 'acknowledged' ? (
        <Typography sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 3 }}>
          <CircleCheck size={16} strokeWidth={1.75} color="var(--prongsai-palette-prongsai-doneSolid)" aria-hidden />
          {t('year.acknowledge.done')}
        </Typography>
      ) : (
        <Box sx={{ mt: 3 }}><EventButton allowed={allowed} label={t('year.events.acknowledge')} onPress={() => setSeen(cycle.publishedHash)} /></Box>
      )}
      {seen === null ? null : <Ask cycle={cycle} seen={seen} onClose={() => setSeen(null)} />}
    </Section>
  );
}

function Published({ documents }: { documents: readonly DocumentView[] }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  if (documents.length === 0) return <Typography variant="body2">{t('year.acknowledge.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {documents.map((document) => (
        <Box component="li" key={document.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline', py: 2, borderTop: 1, borderColor: 'prongsai.line' }}>
          <Box component="a" href={fileHref(document.id)} target="_blank" rel="noopener" sx={{ flex: '1 1 240px', color: 'prongsai.brandInk', display: 'flex', gap: 1.5 }}>
            <Box component="span" sx={{ pt: '3px' }}><FileText size={15} strokeWidth={1.75} aria-hidden /></Box>
            {pick(document.title)}
          </Box>
          <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{document.publishedAt ? t('year.acknowledge.publishedOn', { day: dates.short(dates.dayOf(document.publishedAt)) }) : ''}</Typography>
          <Typography variant="caption" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{t('year.acknowledge.code', { code: contentCode(document.contentHash) })}</Typography>
        </Box>
      ))}
    </Box>
  );
}

function Ask({ cycle, seen, onClose }: { cycle: CycleView; seen: string; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const sender = useCycleSender(cycle);
  return (
    <Confirm open title={t('year.events.acknowledge')} text={t('year.acknowledge.confirm', { agency: pick(cycle.agency.shortName), code: contentCode(seen) })} action={t('year.events.acknowledge')} back={t('app.close')} busy={sender.busy} onConfirm={() => sender.send('acknowledge', { readHash: seen }, onClose)} onClose={onClose}>
      {sender.error ? <ProblemBand error={sender.error} /> : null}
    </Confirm>
  );
}

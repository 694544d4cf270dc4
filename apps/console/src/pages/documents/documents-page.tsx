import { routes, type CycleView, type DocumentView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Copy, Eye, FileText, Globe } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useApi, useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useMay, useMe } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { Confirm } from '../parts/confirm.js';
import { useCycle } from '../parts/cycle-page.js';
import { links } from '../parts/links.js';
import { contentCode, fileHref, previewHref } from './document-links.js';
import { fileSize } from './file-size.js';

const kinds = ['plan', 'sixMonthReport', 'twelveMonthReport'] as const;

/** The documents of a year: made when a chain has approved, published on purpose. */
export function DocumentsPage() {
  const t = useText();
  const pick = usePick();
  const { cycleId = '' } = useParams();
  const cycle = useCycle(cycleId);
  const list = useApi(routes.listDocuments, { params: { cycleId } });
  const error = cycle.error ?? list.error;
  const retry = () => void Promise.all([cycle.refetch(), list.refetch()]);
  if (!cycle.data || !list.data) return error ? <ProblemBand error={error} onRetry={retry} /> : <PageSkeleton />;
  const documents = list.data.data;
  return (
    <>
      <PageHeader
        title={t('documents.title', { year: cycle.data.fiscalYear })}
        context={t('documents.context')}
        actions={<Button variant="outlined" component="a" href={links.publicPage(cycle.data.agency.slug)} target="_blank" rel="noopener" startIcon={<Globe size={16} strokeWidth={1.75} />}>{t('documents.publicPage')}</Button>}
      />
      {error ? <ProblemBand error={error} onRetry={retry} /> : null}
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{pick(cycle.data.agency.name)} {documents.length === 0 ? t('documents.emptyText') : ''}</Typography>
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 880 }}>
        {kinds.map((kind) => (
          <Kind key={kind} kind={kind} cycle={cycle.data} documents={documents.filter((one) => one.kind === kind)} />
        ))}
      </Box>
    </>
  );
}

function Kind({ kind, cycle, documents }: { kind: DocumentView['kind']; cycle: CycleView; documents: readonly DocumentView[] }) {
  const t = useText();
  const newestFirst = documents.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
  return (
    <Card component="section" aria-label={t(`definitions.documents.${cycle.definition.id}.${kind}`)} sx={{ px: { xs: 4, md: 5 }, py: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h2" sx={{ flex: '1 1 240px' }}>{t(`definitions.documents.${cycle.definition.id}.${kind}`)}</Typography>
        {documents.length === 0 ? (
          <Button variant="outlined" component="a" href={previewHref(cycle.id, kind)} target="_blank" rel="noopener" startIcon={<Eye size={16} strokeWidth={1.75} />}>{t('documents.preview')}</Button>
        ) : null}
      </Box>
      {documents.length === 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('documents.notMade')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {newestFirst.map((document, at) => (
          <Row key={document.id} document={document} cycle={cycle} latest={at === 0} many={documents.length > 1} />
        ))}
      </Box>
    </Card>
  );
}

function Row({ document, cycle, latest, many }: { document: DocumentView; cycle: CycleView; latest: boolean; many: boolean }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const own = useMe()?.agency?.id === cycle.agency.id;
  const mayPublish = useMay('document.publish') && own;
  const publish = useSend(routes.publishDocument);
  const [asking, setAsking] = useState(false);
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, pt: 3, mt: 3, borderTop: 1, borderColor: 'prongsai.line' }}>
      <Box sx={{ color: 'prongsai.brand', alignSelf: 'flex-start', pt: '3px' }}><FileText size={20} strokeWidth={1.75} aria-hidden /></Box>
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500 }}>{pick(document.title)}</Typography>
        <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>
          PDF {fileSize(document.bytes)} {t('documents.made', { day: dates.moment(document.madeAt) })} {many ? t(latest ? 'documents.newest' : 'documents.earlier') : ''}
        </Typography>
        <Code hash={document.contentHash} />
      </Box>
      {document.publishedAt ? (
        <Typography variant="caption" sx={{ px: 2, py: '2px', borderRadius: '6px', bgcolor: 'prongsai.doneBg', color: 'prongsai.doneFg', fontWeight: 500, whiteSpace: 'nowrap' }}>{t('documents.published', { day: dates.short(dates.dayOf(document.publishedAt)) })}</Typography>
      ) : (
        <Typography variant="caption" sx={{ px: 2, py: '2px', borderRadius: '6px', bgcolor: 'prongsai.blockBg', color: 'prongsai.blockFg', whiteSpace: 'nowrap' }}>{t('documents.notPublished')}</Typography>
      )}
      <Box sx={{ display: 'flex', gap: 2, ml: 'auto' }}>
        <Button variant="outlined" component="a" href={fileHref(document.id)} target="_blank" rel="noopener" aria-label={`${t('documents.openFile')} ${pick(document.title)} ${t('documents.opensNew')}`}>{t('documents.openFile')}</Button>
        {!document.publishedAt && mayPublish && latest ? <Button variant="contained" onClick={() => setAsking(true)}>{t('documents.publish')}</Button> : null}
      </Box>
      <Confirm open={asking} title={t('documents.publishTitle')} text={t('documents.publishText', { title: pick(document.title) })} action={t('documents.publish')} busy={publish.isPending} onConfirm={() => publish.mutate({ params: { documentId: document.id } }, { onSuccess: () => setAsking(false) })} onClose={() => setAsking(false)}>
        {publish.error ? <ProblemBand error={publish.error} /> : null}
      </Confirm>
    </Box>
  );
}

function Code({ hash }: { hash: string }) {
  const t = useText();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(hash);
    notify(t('documents.copied'), { type: 'info' });
  };
  return (
    <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2', display: 'flex', alignItems: 'center', gap: 1 }}>
      <Tooltip title={t('documents.codeHelp')}><span>{t('documents.code', { code: contentCode(hash) })}</span></Tooltip>
      <IconButton size="small" onClick={() => void copy()} aria-label={t('documents.copyCode')} sx={{ width: 26, height: 26, '@media (pointer: coarse)': { width: 44, height: 44 } }}>
        <Copy size={13} strokeWidth={1.75} />
      </IconButton>
    </Typography>
  );
}

import type { IntakeView } from '@prongsai/contracts';
import { fiscalYearOf } from '@prongsai/thai';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { ArrowLeft, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../../shared/language.js';
import { useMay, useMe } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { useToday } from '../parts/cycle-page.js';
import { ResultForm } from '../year/result-form.js';
import { DropZone } from './list/drop-zone.js';
import { fileHref } from './file-href.js';
import { RefusalNote } from './refusal-note.js';
import { SourceView } from './source/source-view.js';

/** Why a file could not be read, and every way on: another file, or typing it in beside the picture. */
export function RefusedPage({ intake }: { intake: IntakeView }) {
  const t = useText();
  const me = useMe();
  const today = useToday();
  const types = useMay('result.write') && intake.agency !== null && intake.agency.id === me?.actingAs.agencyId;
  const picture = intake.refusal?.code === 'no-text';
  return (
    <>
      <PageHeader title={t('intake.refusedTitle')} context={intake.fileName} actions={<Button component={Link} to="/intake" variant="outlined" startIcon={<ArrowLeft size={16} strokeWidth={1.75} />}>{t('intake.back')}</Button>} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', '@media (min-width: 1100px)': picture ? { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } : { maxWidth: 880 }, alignItems: 'start' }}>
        {picture ? <Card sx={{ height: { xs: '70dvh', md: 'calc(100dvh - 130px)' } }}><Picture intake={intake} /></Card> : null}
        <Box sx={{ display: 'grid', gap: 3 }}>
          <Card sx={{ p: 4 }}>
            {intake.refusal ? <RefusalNote refusal={intake.refusal} /> : null}
            <Button component="a" href={fileHref(intake.id)} download={intake.fileName} variant="text" size="small" startIcon={<Download size={14} strokeWidth={1.75} />} sx={{ mt: 1 }}>{t('intake.source.download')}</Button>
          </Card>
          <DropZone />
          {types && today && intake.agency ? <ResultForm agencyId={intake.agency.id} fiscalYear={intake.fiscalYear ?? fiscalYearOf(today) - 1} besideFile /> : null}
        </Box>
      </Box>
    </>
  );
}

const nothing = () => undefined;

/** The pages as they were scanned, to type from. */
function Picture({ intake }: { intake: IntakeView }) {
  const [page, setPage] = useState(1);
  const scan = useMemo(() => ({ ...intake, format: 'pdf' as const }), [intake]);
  return <SourceView intake={scan} findings={[]} page={page} onPage={setPage} rail marks={[]} onFinding={nothing} onPlace={nothing} />;
}

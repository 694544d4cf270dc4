import type { IntakeView } from '@prongsai/contracts';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { Check, Download } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../../shared/language.js';
import { PageHeader } from '../../../shared/page-header.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { ActionButton } from '../action-button.js';
import { fileHref } from '../file-href.js';
import { DropZone } from '../list/drop-zone.js';
import { ReadingBar } from '../reading-bar.js';
import { RefusalNote } from '../refusal-note.js';
import { AcceptDialog } from '../review/accept-dialog.js';
import { SettledBand } from '../settled-band.js';
import { ProvinceImport } from './province-import.js';

/** The workbook of a province: what its columns were taken for, and what the import would do with each row. */
export function ProvincePage({ intake, progress }: { intake: IntakeView; progress: number | null }) {
  const t = useText();
  const [accepting, setAccepting] = useState(false);
  const accept = intake.allowedActions.find(({ action }) => action === 'accept');
  const context = [intake.fileName, intake.fiscalYear ? t('app.resultYear', { year: intake.fiscalYear }) : '', intake.state === 'read' && intake.findings.open > 0 ? t('intake.left', { smart_count: intake.findings.open }) : ''].filter(Boolean).join(' ');
  const head = (
    <>
      <PageHeader
        title={t('intake.province.title')}
        context={context}
        actions={
          <>
            <Button component="a" href={fileHref(intake.id)} download={intake.fileName} variant="outlined" startIcon={<Download size={16} strokeWidth={1.75} />}>{t('intake.source.download')}</Button>
            {accept && intake.state === 'read' ? <ActionButton allowed={accept} icon={<Check size={16} strokeWidth={1.75} />} label={t('intake.accept.button')} onPress={() => setAccepting(true)} /> : null}
          </>
        }
      />
      {progress === null ? null : <Card sx={{ px: 5, py: 3, mb: 3 }}><ReadingBar progress={progress} waiting={intake.state === 'waiting'} /></Card>}
      {intake.refusal && intake.state === 'refused' ? <Card sx={{ p: 4, mb: 3 }}><RefusalNote refusal={intake.refusal} /></Card> : null}
      {intake.state === 'accepted' || intake.state === 'undone' ? <Card sx={{ mb: 3 }}><SettledBand intake={intake} /></Card> : null}
    </>
  );
  return (
    <>
      {intake.province ? <ProvinceImport key={intake.version} intake={intake} province={intake.province} head={head} /> : <>{head}{intake.state === 'refused' ? <DropZone /> : <RowsSkeleton rows={12} height={44} />}</>}
      {accepting ? <AcceptDialog intake={intake} onClose={() => setAccepting(false)} /> : null}
    </>
  );
}

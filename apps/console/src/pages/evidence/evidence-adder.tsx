import { evidenceMaxBytes, type ParamsOf, type routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Camera, FileUp, Link2 } from 'lucide-react';
import { useRef, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { hidden } from '../parts/hidden.js';
import { accept, unfit, type Unfit } from './accepted-files.js';
import { ChosenFile } from './chosen-file.js';
import { NewLink } from './new-link.js';

type Place = ParamsOf<typeof routes.addEvidenceFile>;
type Step = { kind: 'file'; file: File } | { kind: 'link' } | { kind: 'unfit'; why: Unfit; name: string } | null;

const limit = evidenceMaxBytes / 1024 / 1024;

/** A file is let fall here or chosen, a picture taken with the telephone at hand, or a link written. */
export function EvidenceAdder({ place }: { place: Place }) {
  const t = useText();
  const [step, setStep] = useState<Step>(null);
  const [over, setOver] = useState(false);
  const telephone = useTelephone();
  const done = () => setStep(null);
  const take = (file: File | undefined) => {
    if (!file) return;
    const why = unfit(file);
    setStep(why ? { kind: 'unfit', why, name: file.name } : { kind: 'file', file });
  };
  if (step?.kind === 'file') return <ChosenFile key={step.file.name} place={place} file={step.file} onDone={done} />;
  if (step?.kind === 'link') return <NewLink place={place} onDone={done} />;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Box role="group" aria-label={t('evidence.add')} onDragOver={dragOver} onDragLeave={() => setOver(false)} onDrop={drop} sx={{ p: 3, borderRadius: '8px', border: '1.5px dashed', borderColor: over ? 'prongsai.brand' : 'prongsai.line2', bgcolor: over ? 'prongsai.brandTint' : 'prongsai.surface' }}>
      <Ways onFile={take} onLink={() => setStep({ kind: 'link' })} />
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2', m: 0, mt: 2 }}>{telephone ? '' : `${t('evidence.dropHere')} `}{t('evidence.accepted', { limit })}</Typography>
      {step?.kind === 'unfit' ? <ProblemBand error={null} title={t(`evidence.unfit.${step.why}`, { name: step.name })} detail={t(`evidence.unfit.${step.why}Way`, { limit })} /> : null}
    </Box>
  );
}

/** Held in a hand: no mouse to drop a file with, but a camera. */
const useTelephone = (): boolean => useMediaQuery('(pointer: coarse)');

function Ways({ onFile, onLink }: { onFile: (file: File | undefined) => void; onLink: () => void }) {
  const t = useText();
  const telephone = useTelephone();
  const look = { minHeight: telephone ? 44 : 32, justifyContent: 'flex-start' } as const;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: telephone ? '1fr' : 'repeat(2, 1fr)', gap: 2 }}>
      {telephone ? <Picker label={t('evidence.takePhoto')} icon={<Camera size={16} strokeWidth={1.75} />} accept="image/*" capture onFile={onFile} look={look} /> : null}
      <Picker label={t('evidence.chooseFile')} icon={<FileUp size={16} strokeWidth={1.75} />} accept={accept} onFile={onFile} look={look} />
      <Button variant="outlined" startIcon={<Link2 size={16} strokeWidth={1.75} />} onClick={onLink} sx={look}>{t('evidence.addLink')}</Button>
    </Box>
  );
}

interface PickerProps {
  label: string;
  icon: ReactNode;
  accept: string;
  /** Opens the camera that looks away from the person. */
  capture?: boolean;
  onFile: (file: File | undefined) => void;
  look: object;
}

function Picker({ label, icon, accept: kinds, capture = false, onFile, look }: PickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    onFile(file);
  };
  return (
    <>
      <Button variant="outlined" startIcon={icon} onClick={() => picker.current?.click()} sx={look}>{label}</Button>
      <input ref={picker} type="file" accept={kinds} {...(capture ? { capture: 'environment' as const } : {})} aria-label={label} tabIndex={-1} style={hidden} onChange={change} />
    </>
  );
}

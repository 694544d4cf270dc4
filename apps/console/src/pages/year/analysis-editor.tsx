import { ProblemError, routes, type AnalysisView, type DraftAnalysisView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useApi, useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { useLanguage, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { DraftMark } from '../parts/draft-mark.js';
import { onSaveKey } from '../parts/save-key.js';
import { SourcedSentence } from '../parts/sourced-sentence.js';
import { TextConflict } from '../parts/text-conflict.js';

interface EditorProps {
  cycleId: string;
  no: number;
  saved: AnalysisView | undefined;
  onClose: () => void;
}

/** Writes the analysis of one indicator; a draft by rules may be put in and is marked until it is edited or saved. */
export function AnalysisEditor({ cycleId, no, saved, onClose }: EditorProps) {
  const t = useText();
  const dates = useDates();
  const [text, setText] = useState(saved?.text ?? '');
  const [version, setVersion] = useState(saved?.version ?? 0);
  const list = useApi(routes.listAnalyses, { params: { cycleId } });
  const draft = useApi(routes.getSuggestions, { params: { cycleId } }).data?.analyses.find((one) => one.no === no);
  const unedited = draft !== undefined && text.includes(draft.text.th) && !saved?.text.includes(draft.text.th);
  const send = useSend(routes.writeAnalysis);
  const conflict = send.error instanceof ProblemError && send.error.problem.code === 'version-conflict';
  const save = () => send.mutate({ params: { cycleId, indicatorNo: no }, body: { text, version } }, { onSuccess: onClose, onError: () => void list.refetch() });
  const take = (chosen: string) => {
    setText(chosen);
    setVersion(saved?.version ?? version);
    send.reset();
  };
  return (
    <Box sx={{ mt: 2 }} onKeyDown={onSaveKey(save)}>
      <TextField label={t('year.analyses.label', { no })} helperText={unedited ? <DraftMark /> : t('year.analyses.help')} value={text} onChange={(event) => setText(event.target.value)} multiline minRows={3} fullWidth autoFocus />
      {draft ? <Draft draft={draft} written={text} onUse={setText} /> : null}
      {conflict && saved && saved.version !== version ? (
        <TextConflict title={t('year.analyses.conflict')} text={t('year.analyses.conflictText')} mine={text} theirs={saved.text} onMine={() => take(text)} onTheirs={() => take(saved.text)} />
      ) : send.error && !conflict ? (
        <ProblemBand error={send.error} />
      ) : null}
      <Box sx={{ display: 'flex', gap: 2, mt: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={save} loading={send.isPending}>{t('app.save')}</Button>
        <Button variant="text" onClick={onClose} disabled={send.isPending}>{t('app.cancel')}</Button>
        {saved?.updatedAt ? <Typography variant="caption" sx={{ color: 'prongsai.ink2', ml: 'auto' }}>{t('year.analyses.saved', { time: dates.moment(saved.updatedAt) })}</Typography> : null}
      </Box>
    </Box>
  );
}

/** The draft with the source of each figure. What is written already stays before it. */
function Draft({ draft, written, onUse }: { draft: DraftAnalysisView; written: string; onUse: (text: string) => void }) {
  const t = useText();
  const language = useLanguage();
  const thai = draft.text.th;
  const used = written.includes(thai);
  const empty = written.trim() === '';
  return (
    <Box component="section" aria-label={t('suggestions.title')} sx={{ mt: 2, p: 3, border: 1, borderColor: 'prongsai.line', borderRadius: '8px', bgcolor: 'prongsai.sunken' }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1 }}>
        <Lightbulb size={15} strokeWidth={1.75} aria-hidden />
        <Typography variant="subtitle2" component="h4" sx={{ flex: 1 }}>{t('suggestions.title')}</Typography>
        <Button variant="outlined" size="small" disabled={used} onClick={() => onUse(empty ? thai : `${written.trimEnd()}\n${thai}`)}>{t(used ? 'suggestions.used' : empty ? 'suggestions.useDraft' : 'suggestions.appendDraft')}</Button>
      </Box>
      <Typography component="div" variant="body2" sx={{ lineHeight: '24px' }}>
        {draft.sentences.map((sentence) => <SourcedSentence key={sentence.text.th} sentence={sentence} />)}
      </Typography>
      {language === 'en' ? <Typography variant="caption" component="p" sx={{ m: 0, mt: 1, color: 'prongsai.ink2' }}>{t('suggestions.insertsThai')}</Typography> : null}
    </Box>
  );
}

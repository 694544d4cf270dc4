import type { IntakeView, ReadDocument } from '@prongsai/contracts';
import Card from '@mui/material/Card';
import { useMemo, useState } from 'react';
import { numberedFindings } from '../reading/numbered-findings.js';
import { OtherFindings } from '../review/other-findings.js';
import { useAnswering } from '../review/use-answering.js';
import { useDraftAnswer } from '../review/use-draft-answer.js';

/** A province's workbook is read as rows; there is no document behind its findings. */
const none: ReadDocument = { source: { file: '', kind: 'province-results' }, fiscalYears: {} };

/** What was found in the workbook, and must be answered before it is taken. */
export function FileFindings({ intake }: { intake: IntakeView }) {
  const findings = useMemo(() => numberedFindings(intake.findingList, [], none), [intake.findingList]);
  const [openId, setOpenId] = useState<string | null>(null);
  const active = findings.find(({ finding }) => finding.id === openId) ?? null;
  const answering = useAnswering(intake, none, () => setOpenId(null));
  const mayAnswer = intake.allowedActions.some(({ action, allowed }) => action === 'answer' && allowed);
  const draft = useDraftAnswer(mayAnswer ? active : null, none, findings, answering);
  if (findings.length === 0) return null;
  return <Card><OtherFindings findings={findings} active={active} onOpen={setOpenId} draft={draft} answering={answering} onLook={null} alone /></Card>;
}

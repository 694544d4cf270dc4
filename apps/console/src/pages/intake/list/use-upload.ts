import { routes, type IntakeSummary } from '@prongsai/contracts';
import { useState } from 'react';
import { useSend } from '../../../shared/api.js';
import { useMay, useMe } from '../../../shared/me.js';
import { unfit, type Unfit } from './accepted-files.js';

export interface Upload {
  /** Whose file it will be; `null` where the position sends none. */
  whose: 'agency' | 'province' | null;
  busy: boolean;
  /** The name of the file that is on its way, or that was not taken. */
  fileName: string;
  unfit: Unfit | null;
  error: unknown;
  send: (file: File) => void;
}

/** Sends a file: an officer that of the agency, the coordinator that of the province. */
export function useUpload(onSent: (intake: IntakeSummary) => void): Upload {
  const agencyId = useMe()?.actingAs.agencyId ?? null;
  const mayUpload = useMay('intake.upload');
  const mayImport = useMay('intake.import');
  const toAgency = useSend(routes.uploadIntake);
  const toProvince = useSend(routes.uploadProvinceIntake);
  const [fileName, setFileName] = useState('');
  const [reason, setReason] = useState<Unfit | null>(null);
  const [unread, setUnread] = useState<unknown>(null);
  const whose = mayUpload && agencyId ? 'agency' : mayImport ? 'province' : null;

  const send = async (file: File): Promise<void> => {
    const found = unfit(file);
    setFileName(file.name);
    setReason(found);
    setUnread(null);
    if (found) return;
    try {
      const given = { query: { fileName: file.name }, body: new Uint8Array(await file.arrayBuffer()) };
      if (whose === 'agency' && agencyId) toAgency.mutate({ params: { agencyId }, ...given }, { onSuccess: onSent });
      if (whose === 'province') toProvince.mutate(given, { onSuccess: onSent });
    } catch (error) {
      setUnread(error);
    }
  };
  return { whose, busy: toAgency.isPending || toProvince.isPending, fileName, unfit: reason, error: unread ?? toAgency.error ?? toProvince.error, send: (file) => void send(file) };
}

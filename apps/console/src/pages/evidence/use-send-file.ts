import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { readAnew } from '../../shared/read-anew.js';
import { sendFile, type FileToSend } from './send-file.js';

export interface SendingFile {
  send: (given: Omit<FileToSend, 'onProgress'>, onSent: () => void) => void;
  busy: boolean;
  /** From 0 to 100 while it goes up; at 100 the server still looks into it. */
  percent: number;
  error: Error | null;
}

/** Sends one file at a time; what was refused stays to be mended and sent again. */
export function useSendFile(): SendingFile {
  const queries = useQueryClient();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [percent, setPercent] = useState(0);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: Omit<FileToSend, 'onProgress'>) => sendFile({ ...given, onProgress: setPercent }),
    onMutate: () => setPercent(0),
    onSuccess: () => readAnew(queries),
    onError: (failure) => void logoutIfAccessDenied(failure),
  });
  return { send: (given, onSent) => mutate(given, { onSuccess: onSent }), busy: isPending, percent, error };
}

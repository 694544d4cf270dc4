import { routes, type IntakeState, type IntakeView } from '@prongsai/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../../shared/api.js';

const often = 1_000;

export const isUnderWay = (state: IntakeState | undefined): boolean => state === 'waiting' || state === 'reading';

export interface LiveIntake {
  intake: UseQueryResult<IntakeView>;
  /** 0 to 100, while the file is being read. */
  progress: number | null;
}

/** An intake that tells how far its reading is, and is read again as soon as the state changes. */
export function useLiveIntake(intakeId: string): LiveIntake {
  const params = { intakeId };
  const intake = useApi(routes.getIntake, { params });
  const underWay = isUnderWay(intake.data?.state);
  const live = useApi(routes.intakeProgress, { params }, { enabled: underWay, refetchInterval: often });
  const told = live.data?.state;
  const { refetch } = intake;
  const known = intake.data?.state;
  useEffect(() => {
    if (underWay && told !== undefined && told !== known) void refetch();
  }, [underWay, told, known, refetch]);
  return { intake, progress: underWay ? (live.data?.progress ?? intake.data?.progress ?? 0) : null };
}

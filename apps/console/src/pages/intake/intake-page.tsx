import { useParams } from 'react-router-dom';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { ProvincePage } from './province/province-page.js';
import { ReadingState } from './reading-state.js';
import { RefusedPage } from './refused-page.js';
import { ReviewPage } from './review/review-page.js';
import { isUnderWay, useLiveIntake } from './use-live-intake.js';

/** One file from its upload to its acceptance. */
export function IntakePage() {
  const { intakeId = '' } = useParams();
  const { intake, progress } = useLiveIntake(intakeId);
  const { data, error } = intake;
  const band = error ? <ProblemBand error={error} onRetry={() => void intake.refetch()} /> : null;
  if (!data) return band ?? <PageSkeleton />;
  if (data.agency === null) return <>{band}<ProvincePage intake={data} progress={progress} /></>;
  if (isUnderWay(data.state)) return <>{band}<ReadingState intake={data} progress={progress ?? 0} /></>;
  if (data.state === 'refused') return <>{band}<RefusedPage intake={data} /></>;
  return (
    <>
      {band}
      {data.document ? <ReviewPage key={data.id} intake={data} document={data.document} /> : <PageSkeleton />}
    </>
  );
}

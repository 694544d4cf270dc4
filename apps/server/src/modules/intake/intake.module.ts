import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { AnalysesModule } from '../analyses/index.js';
import { CyclesModule } from '../cycles/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ResultsModule } from '../results/index.js';
import { CheckAgain } from './correcting/check-again.js';
import { IntakeFindings } from './intake-findings.js';
import { IntakeRepository } from './intake.repository.js';
import { IntakesController } from './intakes.controller.js';
import { ReadIntakeJob } from './jobs/read-intake.job.js';
import { IntakeRows } from './province/intake-rows.js';
import { KeepProvinceRows } from './province/keep-province-rows.js';
import { PlanRows } from './province/plan-rows.js';
import { TakeRows } from './province/take-rows.js';
import { ProvinceIntakesController } from './province-intakes.controller.js';
import { ReadIntakeView } from './read-intake-view.js';
import { FileReader, LimitedFileReader } from './reading/file-reader.js';
import { IntakeProgress } from './reading/intake-progress.js';
import { OwnerCheck } from './reading/owner-check.js';
import { StoreReading } from './reading/store-reading.js';
import { PlanTaking } from './taking/plan-taking.js';
import { TakeDocument } from './taking/take-document.js';
import { UndoPlan } from './taking/undo-plan.js';
import { UsedSince } from './taking/used-since.js';
import { UploadsController } from './uploads.controller.js';
import { AcceptIntake } from './use-cases/accept-intake.js';
import { AnswerIntakeFinding } from './use-cases/answer-intake-finding.js';
import { CorrectIntake } from './use-cases/correct-intake.js';
import { MapIntake } from './use-cases/map-intake.js';
import { PreviewIntake } from './use-cases/preview-intake.js';
import { UndoIntake } from './use-cases/undo-intake.js';
import { UploadFile } from './use-cases/upload-file.js';

const reading = [ReadIntakeJob, IntakeProgress, OwnerCheck, StoreReading, { provide: FileReader, useClass: LimitedFileReader }];
const showing = [IntakeRepository, IntakeFindings, IntakeRows, ReadIntakeView];
const correcting = [AnswerIntakeFinding, CorrectIntake, CheckAgain];
const taking = [PreviewIntake, AcceptIntake, PlanTaking, TakeDocument, UndoIntake, UndoPlan, UsedSince];
const province = [KeepProvinceRows, MapIntake, PlanRows, TakeRows];

@Module({
  imports: [AgenciesModule, AnalysesModule, CyclesModule, MeasuresModule, ResultsModule],
  controllers: [UploadsController, IntakesController, ProvinceIntakesController],
  providers: [UploadFile, ...reading, ...showing, ...correcting, ...taking, ...province],
})
export class IntakeModule {}

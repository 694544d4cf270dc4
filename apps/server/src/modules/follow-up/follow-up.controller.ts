import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type Nudge, type OutageReport, type ParamsOf, type QueryOf, type ResponseOf, type WeekPlan } from '@prongsai/contracts';
import { Body, Caller, Params, Query, Route, StreamedFile, Transactions, type Actor } from '../../platform/index.js';
import { ListLate } from './late/list-late.js';
import { NudgeHolder } from './nudge/nudge-holder.js';
import { NudgeMany } from './nudge/nudge-many.js';
import { PreviewNudges } from './nudge/preview-nudges.js';
import { OutageFile } from './outages/outage-file.js';
import { ReadOutages } from './outages/read-outages.js';
import { PlanWeek } from './week/plan-week.js';

@Controller()
export class FollowUpController {
  constructor(
    private readonly transactions: Transactions,
    private readonly listLate: ListLate,
    private readonly nudgeHolder: NudgeHolder,
    private readonly nudgeMany: NudgeMany,
    private readonly previewNudges: PreviewNudges,
    private readonly planWeek: PlanWeek,
    private readonly readOutages: ReadOutages,
    private readonly outageFile: OutageFile,
  ) {}

  @Route(routes.listLate)
  late(@Caller() actor: Actor, @Query() query: QueryOf<typeof routes.listLate>): Promise<ResponseOf<typeof routes.listLate>> {
    return this.listLate.list(actor, query);
  }

  @Route(routes.previewNudges)
  async preview(@Caller() actor: Actor, @Body() { deadlineIds, note }: BodyOf<typeof routes.previewNudges>): Promise<ResponseOf<typeof routes.previewNudges>> {
    return { data: await this.previewNudges.of(actor, deadlineIds, note) };
  }

  @Route(routes.nudge)
  nudge(@Caller() actor: Actor, @Params() { deadlineId }: ParamsOf<typeof routes.nudge>, @Body() { note }: BodyOf<typeof routes.nudge>): Promise<Nudge> {
    return this.nudgeHolder.nudge(actor, deadlineId, note);
  }

  @Route(routes.nudgeMany)
  async many(@Caller() actor: Actor, @Body() { deadlineIds, note }: BodyOf<typeof routes.nudgeMany>): Promise<ResponseOf<typeof routes.nudgeMany>> {
    return { data: await this.nudgeMany.nudge(actor, deadlineIds, note) };
  }

  @Route(routes.weekPlan)
  week(@Caller() actor: Actor, @Query() { agencyId }: QueryOf<typeof routes.weekPlan>): Promise<WeekPlan> {
    return this.planWeek.of(actor, agencyId);
  }

  @Route(routes.outageReport)
  outages(@Caller() actor: Actor, @Query() query: QueryOf<typeof routes.outageReport>): Promise<OutageReport> {
    return this.transactions.run(actor, (tx) => this.readOutages.of(tx, actor, query));
  }

  @Route(routes.outageReportFile)
  outagesFile(@Caller() actor: Actor, @Query() span: QueryOf<typeof routes.outageReportFile>): StreamedFile {
    return new StreamedFile({ content: this.outageFile.open(actor, span) }, 'รายงานการเตือนที่ส่งช้า.csv', { as: 'attachment', mediaType: 'text/csv; charset=utf-8' });
  }
}

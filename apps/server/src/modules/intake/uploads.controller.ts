import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type IntakeSummary, type ParamsOf, type QueryOf } from '@prongsai/contracts';
import { Body, Caller, Params, Query, Route, Transactions, type Actor } from '../../platform/index.js';
import { ReadIntakeView } from './read-intake-view.js';
import { UploadFile } from './use-cases/upload-file.js';

/** Takes files in; they are read by a job. */
@Controller()
export class UploadsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly uploadFile: UploadFile,
    private readonly read: ReadIntakeView,
  ) {}

  @Route(routes.uploadIntake)
  upload(
    @Caller() actor: Actor,
    @Params() { agencyId }: ParamsOf<typeof routes.uploadIntake>,
    @Query() { fileName }: QueryOf<typeof routes.uploadIntake>,
    @Body() bytes: BodyOf<typeof routes.uploadIntake>,
  ): Promise<IntakeSummary> {
    return this.#take(actor, agencyId, fileName, bytes);
  }

  @Route(routes.uploadProvinceIntake)
  uploadOfProvince(
    @Caller() actor: Actor,
    @Query() { fileName }: QueryOf<typeof routes.uploadProvinceIntake>,
    @Body() bytes: BodyOf<typeof routes.uploadProvinceIntake>,
  ): Promise<IntakeSummary> {
    return this.#take(actor, null, fileName, bytes);
  }

  async #take(actor: Actor, agencyId: string | null, fileName: string, bytes: Uint8Array): Promise<IntakeSummary> {
    const intakeId = await this.uploadFile.upload(actor, agencyId, { bytes, fileName });
    return this.transactions.run(actor, (tx) => this.read.summary(tx, actor, intakeId));
  }
}

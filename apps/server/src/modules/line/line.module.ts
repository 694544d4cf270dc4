import { Module } from '@nestjs/common';
import { LettersModule } from '../letters/index.js';
import { PeopleModule } from '../people/index.js';
import { AnswerLine } from './answer-line.js';
import { AskLineQuotaJob } from './ask-line-quota.job.js';
import { AskQuota } from './ask-quota.js';
import { LineApi } from './line-api.js';
import { LineBudget } from './line-budget.js';
import { LineChannel } from './line-channel.js';
import { LineLinks } from './line-links.js';
import { LinePairings } from './line-pairings.js';
import { LineController } from './line.controller.js';
import { TakeLineEvent } from './take-line-event.js';

@Module({
  imports: [LettersModule, PeopleModule],
  controllers: [LineController],
  providers: [AnswerLine, AskLineQuotaJob, AskQuota, LineApi, LineBudget, LineChannel, LineLinks, LinePairings, TakeLineEvent],
})
export class LineModule {}

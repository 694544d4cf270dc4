import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { EvidenceWriting } from './evidence-writing.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceRepository } from './evidence.repository.js';
import { AddEvidence } from './use-cases/add-evidence.js';
import { OpenEvidence } from './use-cases/open-evidence.js';
import { WithdrawEvidence } from './use-cases/withdraw-evidence.js';

@Module({
  imports: [CyclesModule],
  controllers: [EvidenceController],
  providers: [AddEvidence, EvidenceRepository, EvidenceWriting, OpenEvidence, WithdrawEvidence],
})
export class EvidenceModule {}

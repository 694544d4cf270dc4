import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type HandlesJob, JobHandler } from '../../../platform/index.js';
import { GatherLetters } from './gather-letters.js';

@Injectable()
@JobHandler('gather-letters')
export class GatherLettersJob implements HandlesJob<'gather-letters'> {
  constructor(private readonly letters: GatherLetters) {}

  handle(_: JobPayload<'gather-letters'>, tx: EntityManager): Promise<void> {
    return this.letters.gather(tx);
  }
}

import { FileRefused, readProvinceSheet, type FileReading, type ProvinceReading } from '@prongsai/intake';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ToRead } from '../reading/intake-progress.js';
import { IntakeRows } from './intake-rows.js';
import { PlanRows } from './plan-rows.js';

/** Understands a province's sheet the way its owner wants it, and keeps its rows with what importing each would do. */
@Injectable()
export class KeepProvinceRows {
  constructor(
    private readonly planRows: PlanRows,
    private readonly rows: IntakeRows,
  ) {}

  /** @throws FileRefused when the file is no province's sheet, or nothing is left of it by the choice */
  understood({ fileName, choice }: ToRead, { content, province }: FileReading): ProvinceReading {
    const reading = choice ? readProvinceSheet(content, fileName, choice) : province;
    if (!reading) throw new FileRefused('nothing-found');
    return reading;
  }

  async keep(tx: EntityManager, { id, provinceId, choice }: ToRead, reading: ProvinceReading): Promise<void> {
    const planned = await this.planRows.plan(tx, provinceId, reading, choice);
    await this.rows.replace(tx, id, planned, reading.rows);
  }
}

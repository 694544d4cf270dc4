import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/index.js';

const set = `INSERT INTO clock_offset (id, milliseconds)
  VALUES (1, round(extract(epoch FROM $1::timestamptz - clock_timestamp()) * 1000)::bigint)
  ON CONFLICT (id) DO UPDATE SET milliseconds = excluded.milliseconds`;

/** Puts the demonstration's clock anywhere, also back: only while the demonstration is read in, before anybody looks at it. */
@Injectable()
export class SeedClock {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async set(instant: string): Promise<void> {
    await this.dataSource.query(set, [instant]);
    await this.clock.refresh();
  }
}

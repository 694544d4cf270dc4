import { Readable } from 'node:stream';
import { csvLine, csvMark, texts, type LateSending } from '@prongsai/contracts';
import { formatThaiInstant } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '../../../platform/index.js';
import { LateSendings, type Span } from './late-sendings.js';
import { rungWords } from './rung-words.js';

const columns = ['หน่วยงาน', 'เรื่อง', 'การเตือน', 'กำหนดส่ง', 'ส่งจริง', 'ช้า (นาที)', 'ผล', 'เหตุผล', 'แจ้งแก่'];
const results: Record<LateSending['status'], string> = { sent: 'ส่งแล้ว', skipped: 'ข้าม', failed: 'ไม่สำเร็จ' };
const pageSize = 500;

const lineOf = ({ agency, milestone, rung, plannedFor, settledAt, lateMinutes, status, reason, told }: LateSending): string =>
  csvLine([
    agency?.name.th ?? '',
    milestone === null ? '' : texts.milestones[milestone].th,
    rungWords(rung),
    formatThaiInstant(plannedFor),
    formatThaiInstant(settledAt),
    lateMinutes,
    results[status],
    reason?.th ?? '',
    told?.th ?? '',
  ]);

/** The whole report for a spreadsheet, a page at a time; the last line says how many rows there were. */
@Injectable()
export class OutageFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly lateSendings: LateSendings,
  ) {}

  open(actor: Actor, span: Span): Readable {
    return Readable.from(this.#lines(actor, span));
  }

  async *#lines(actor: Actor, span: Span): AsyncGenerator<string> {
    yield `${csvMark}${csvLine(columns)}`;
    let rows = 0;
    let after: string | undefined;
    do {
      const asked = { ...span, after, limit: pageSize };
      const { data, next } = await this.transactions.run(actor, (tx) => this.lateSendings.page(tx, actor, asked));
      yield data.map(lineOf).join('');
      rows += data.length;
      after = next ?? undefined;
    } while (after !== undefined);
    yield csvLine(['จำนวนรายการทั้งหมด', rows]);
  }
}

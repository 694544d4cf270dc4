import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const ofAgencies = `SELECT unnest(ARRAY[a.slug, a.name_th, a.name_en, a.short_name_th, a.short_name_en]) AS word
  FROM position_holder h JOIN position p ON p.id = h.position_id JOIN agency a ON a.id = p.agency_id WHERE h.account_id = $1`;

/** Words that say who an account is: its address and its agencies. */
@Injectable()
export class TellingWords {
  constructor(private readonly dataSource: DataSource) {}

  async of(accountId: string): Promise<string[]> {
    const [account] = await this.dataSource.query<{ email: string }[]>('SELECT email FROM account WHERE id = $1', [accountId]);
    const agencies = await this.dataSource.query<{ word: string | null }[]>(ofAgencies, [accountId]);
    const email = account?.email ?? '';
    return [email, email.split('@')[0] ?? '', ...agencies.flatMap(({ word }) => word ?? [])];
  }
}

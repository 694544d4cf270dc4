import type { Bilingual, Role } from '@prongsai/contracts';

/** Every account of the demonstration signs in with it. */
export const demonstrationPassword = 'prongsai-demo';

export type ProvincialPosition = {
  key: string;
  role: Role;
  title: Bilingual;
  login: string;
  /** Sees an agency only while it is open to the position; the usual position sees the whole province. */
  access?: 'granted';
};

/** An agency that the coordinator has opened to a position when the demonstration begins. */
export type DemonstrationGrant = { positionKey: string; agencySlug: string; days: number; reason: string };

export const demonstrationProvince: { slug: string; name: Bilingual; positions: ProvincialPosition[] } = {
  slug: 'sathit',
  name: { th: 'จังหวัดสาธิต', en: 'Demonstration Province' },
  positions: [
    {
      key: 'coordinator',
      role: 'coordinator',
      title: { th: 'ท้องถิ่นจังหวัด', en: 'Provincial Local Administration Officer' },
      login: 'coordinator@sathit.example',
    },
    {
      key: 'auditor',
      role: 'auditor',
      title: { th: 'ผู้ตรวจสอบระดับจังหวัด', en: 'Provincial Auditor' },
      login: 'auditor@sathit.example',
    },
    {
      key: 'outside-auditor',
      role: 'auditor',
      title: { th: 'ผู้ตรวจสอบภายนอก สำนักงาน ป.ป.ช. ประจำจังหวัด', en: 'Outside Auditor, Provincial Anti-Corruption Office' },
      login: 'outside-auditor@sathit.example',
      access: 'granted',
    },
  ],
};

export const demonstrationGrants: DemonstrationGrant[] = [
  { positionKey: 'outside-auditor', agencySlug: 'nikhom-kham-soi', days: 60, reason: 'สุ่มตรวจรายงานผลการดำเนินการตามมาตรการประจำปี' },
];

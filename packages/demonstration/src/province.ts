import type { Bilingual, Role } from '@prongsai/contracts';

/** Every account of the demonstration signs in with it. */
export const demonstrationPassword = 'prongsai-demo';

export type ProvincialPosition = { key: string; role: Role; title: Bilingual; login: string };

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
  ],
};

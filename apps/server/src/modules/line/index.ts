export { LineEventEntity } from './line-event.entity.js';
export { LineLinkEntity } from './line-link.entity.js';
export { LineModule } from './line.module.js';
export { LinePairingEntity } from './line-pairing.entity.js';
export { LineQuotaEntity } from './line-quota.entity.js';

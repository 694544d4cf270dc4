export { AnchorFiles } from './anchors/anchor-files.js';
export { chainNames } from './chain-names.js';
export { TrailModule } from './trail.module.js';
export { isSound, reportLines } from './verify/report-lines.js';
export { VerifyTrail, type TrailReport } from './verify/verify-trail.js';

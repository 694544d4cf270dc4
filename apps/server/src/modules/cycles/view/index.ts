export { CycleViewModule } from './cycle-view.module.js';
export { ReadCycle } from './read-cycle.js';

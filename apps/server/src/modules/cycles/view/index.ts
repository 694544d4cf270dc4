export { CycleViewModule } from './cycle-view.module.js';
export { drawingOf } from './drawing.js';
export { ReadCycle } from './read-cycle.js';

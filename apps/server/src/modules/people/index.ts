export { AccountEntity } from './account.entity.js';
export { People, titleOf, type Seat } from './people.js';
export { PeopleModule } from './people.module.js';
export { PositionHolderEntity } from './position-holder.entity.js';
export { PositionEntity } from './position.entity.js';

export { People, titleOf, type Seat } from './people.js';

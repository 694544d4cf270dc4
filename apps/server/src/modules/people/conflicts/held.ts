import { standingOn } from '../tenures/days.js';
import type { StaffPosition, StaffTenure } from './staff-facts.js';

export const tenuresOn = ({ tenures }: StaffPosition, day: string): readonly StaffTenure[] => tenures.filter((tenure) => standingOn(tenure, day) === 'current');

export const isHeldOn = (position: StaffPosition, day: string): boolean => tenuresOn(position, day).some(({ disabled }) => !disabled);

/** Whoever acts in the office that day: by an order before in his own right. */
export const actsOn = (position: StaffPosition, day: string): StaffTenure | undefined =>
  tenuresOn(position, day)
    .filter(({ disabled }) => !disabled)
    .toSorted((one, other) => Number(other.acting) - Number(one.acting))[0];

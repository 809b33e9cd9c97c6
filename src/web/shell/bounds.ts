import { type Day, day } from '../../register/day.js';
import { TODAY } from './clocks.js';

/** The lists begin in 2020; the days ahead show what is set to come. */
export const BEGIN: Day = day('2020-01-01');
export const END: Day = day(`${Number(TODAY.slice(0, 4)) + 1}-07-01`);

import { everyScreenHolds } from './every-screen.js';

everyScreenHolds('light', 360);

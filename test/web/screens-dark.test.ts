import { everyScreenHolds } from './every-screen.js';

everyScreenHolds('dark', 2560);

import { engineInUse } from './engine-start.js';

// Imported before all else for what it does: the thread and the register are on their way before the page is made.
engineInUse();

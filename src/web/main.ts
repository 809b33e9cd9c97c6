// oxlint-disable-next-line import/no-unassigned-import -- imported for what it does, before all else
import './engine/begin.js';
import { showApp } from './app.js';

showApp();

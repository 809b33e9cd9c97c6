import './engine/begin.js';
import { showApp } from './app.js';

showApp();

import { jobsContract } from './contract.js';

jobsContract('sqlite');

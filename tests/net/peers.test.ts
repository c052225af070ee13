import { roadContract } from './contract.ts';

roadContract('peers');

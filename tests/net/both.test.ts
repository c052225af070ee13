import { roadContract } from './contract.ts';

roadContract('both');

import { roadContract } from './contract.ts';

roadContract('hub');

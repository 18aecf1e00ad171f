import { expose } from 'comlink';
import { monthDesk } from './month-desk';

expose(monthDesk());

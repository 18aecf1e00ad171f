import { expose } from 'comlink';
import { MonthDesk } from './month-desk';

expose(new MonthDesk());

import { expose } from 'comlink';
import { MonthDesk } from './month-desk';
import { readingApart } from './reading-apart';

const startReader = () => new Worker(new URL('./start-reader.ts', import.meta.url), { type: 'module', name: 'reader' });

expose(new MonthDesk(readingApart(startReader)));

import { expose } from 'comlink';
import { DealerFiles } from './dealer-files';
import { largeFilesApart } from './large-files-apart';
import { MonthDesk } from './month-desk';

const startReader = () => new Worker(new URL('./start-reader.ts', import.meta.url), { type: 'module', name: 'reader' });

expose(new MonthDesk(new DealerFiles(largeFilesApart(startReader))));

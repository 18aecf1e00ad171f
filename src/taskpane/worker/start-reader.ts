import { expose } from 'comlink';
import { readDealerFile } from './read-dealer-file';

expose({ read: readDealerFile });

import { expose } from 'comlink';
import { readerApart } from './file-reader';

expose(readerApart());

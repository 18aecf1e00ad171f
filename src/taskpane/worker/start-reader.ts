import { expose } from 'comlink';
import { READING_HERE } from './file-reader';

expose(READING_HERE);

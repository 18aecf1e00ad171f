// On Node 20 tsx gives its loader to the main thread of the command line alone; a process of its own asks for it itself.
import { register } from 'tsx/esm/api';

register();
await import('./read-process.ts');

// On Node 20 tsx gives its loader to the main thread alone; a worker asks for it itself.
import { register } from 'tsx/esm/api';

register();
await import('./read-worker.ts');

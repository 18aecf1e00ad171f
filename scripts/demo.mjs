import { bundled } from './bundle.mjs';

await import(await bundled('demo.mjs'));

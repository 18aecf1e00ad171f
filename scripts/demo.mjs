import { bundled } from './bundle.mjs';
import { runScript } from './run-script.mjs';

runScript(await bundled('demo'));

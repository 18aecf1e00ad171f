/**
 * Node's own zlib, several times as fast as the same in JavaScript or through web streams; nothing in a browser. Hosts run there too, so it is asked
 * for while the program runs and never imported.
 */
export const platformZlib = globalThis.process?.getBuiltinModule?.('node:zlib');

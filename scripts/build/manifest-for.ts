import { LOCAL_ADDRESS } from './addresses';

/** A text of the add-in's (the manifest) with every address of its own moved to where the add-in will stand. */
export const manifestFor = (text: string, addIn: string): string => text.replaceAll(LOCAL_ADDRESS, addIn);

/** The manifest whose pane records its traffic with Excel. */
export const recordingManifest = (manifest: string): string => manifest.replaceAll('/taskpane.html', '/taskpane.html?record=1');

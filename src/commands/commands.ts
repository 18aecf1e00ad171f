/// <reference types="office-js" />
import { recordTraffic } from '../hosts/excel/recording/record-traffic';
import { COMMANDS, type Command, say } from './ribbon';

/** Joins the commands to the buttons and keys of the manifest, once Microsoft's client is there. */
function begin(): void {
  for (const command of COMMANDS)
    Office.actions.associate(command, (event: Partial<Office.AddinCommands.Event>) => carryOut(command, event));
  if (new URLSearchParams(location.search).get('record') === '1') void Office.onReady(record);
}

async function carryOut(command: Command, event: Partial<Office.AddinCommands.Event>): Promise<void> {
  say(command);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // A key says nothing of an event; a button stays grey until it is told.
    event.completed?.();
  }
}

async function record(): Promise<void> {
  const recorder = recordTraffic();
  const { showRecordingBar } = await import('./recording-bar');
  showRecordingBar(recorder);
}

if ('Office' in window) begin();
else document.getElementById('office-js')?.addEventListener('load', begin);

/** What the ribbon, the context menu and the keyboard can ask for; the manifest and shortcuts.json use the same names. */
export const COMMANDS = ['open', 'check', 'close', 'newTemplate', 'showDetails'] as const;

/** One wish of the user's, said outside the pane. */
export type Command = (typeof COMMANDS)[number];

let listener: ((command: Command) => void) | undefined;
let waiting: Command | undefined;

/**
 * Hears what is asked for outside the pane. A wish that came while nobody listened (the pane was loading) is heard at once, the last
 * one only. Gives back a function that stops listening.
 */
export function onCommand(hear: (command: Command) => void): () => void {
  listener = hear;
  const said = waiting;
  waiting = undefined;
  if (said !== undefined) hear(said);
  return () => {
    if (listener === hear) listener = undefined;
  };
}

/** Tells the pane what the user wishes. */
export function say(command: Command): void {
  if (listener === undefined) waiting = command;
  else listener(command);
}

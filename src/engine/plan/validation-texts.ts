import type { ValidationPlan } from './plan';

/** Excel's longest list written into a validation itself. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

type Message = NonNullable<ValidationPlan['hint']>;

const cut = ({ title, text }: Message, longest: number): { readonly title: string; readonly text: string } => ({
  title: title.slice(0, LONGEST_TITLE),
  text: text.slice(0, longest),
});

/** What is said beside a cell while it is chosen, no longer than Excel shows. */
export const promptOf = (hint: Message): ReturnType<typeof cut> => cut(hint, LONGEST_PROMPT);

/** What is said when a value is refused, no longer than Excel shows. */
export const alertOf = (refusal: Message): ReturnType<typeof cut> => cut(refusal, LONGEST_ALERT);

/** A list of allowed words as Excel takes it, without quotes. Throws where it cannot be written so: such a plan is our mistake. */
export function listText(items: readonly string[]): string {
  const list = items.join(',');
  if (items.some((item) => item.includes(','))) throw new Error(`a list item holds a comma, use a reference: ${list}`);
  if (list.length > LONGEST_LIST) {
    throw new Error(`a list of ${list.length} characters is longer than Excel's ${LONGEST_LIST}, use a reference: ${list.slice(0, 40)}…`);
  }
  return list;
}

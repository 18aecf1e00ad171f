let made = 0;

/** An identifier as Excel gives to sheets and charts; never the same twice, over all workbooks of a test. */
export function newIdentifier(): string {
  made += 1;
  return `{${made.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
}

let numbered = 0;

/** A number as Excel gives to tables. */
export function newNumber(): string {
  numbered += 1;
  return String(numbered);
}

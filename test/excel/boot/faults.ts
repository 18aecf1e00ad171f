/** What goes wrong at a round trip. */
export type Fault =
  | 'editMode'
  | 'sessionTimeout'
  | 'tooManyRequests'
  | 'requestTooLarge'
  | 'responseTooLarge'
  | 'modalDialog'
  | 'accessDenied'
  /** An error in the answer, before anything is done. */
  | { readonly error: string; readonly message?: string }
  /** The same, but the first actions of the request have been carried out. */
  | { readonly error: string; readonly message?: string; readonly afterActions: number }
  /** Everything is carried out, but the answer is lost on the way. */
  | 'answerLost'
  /** No answer ever comes; nothing is done. */
  | 'hang';

/** Microsoft's status codes for what the whole request fails with. */
export const STATUS: Readonly<Record<string, number>> = {
  editMode: 5004,
  sessionTimeout: 5012,
  modalDialog: 5016,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
};

/** The faults that a test has ordered, by the number of the round trip (the first is 1). */
export class Faults {
  private readonly at = new Map<number, Fault>();
  private lasting: { readonly from: number; readonly fault: Fault } | undefined;
  private named: { readonly text: string; readonly fault: Fault } | undefined;
  /** How many of them have happened: a test that orders one sees that it did. */
  happened = 0;

  /** One fault at one round trip. */
  failAt(roundTrip: number, fault: Fault): void {
    this.at.set(roundTrip, fault);
  }

  /** The same fault at this round trip and all that follow. */
  failFrom(roundTrip: number, fault: Fault): void {
    this.lasting = { from: roundTrip, fault };
  }

  /** The same fault at every round trip whose request says something, for as long as it lasts. */
  failWhere(text: string, fault: Fault): void {
    this.named = { text, fault };
  }

  clear(): void {
    this.at.clear();
    this.lasting = undefined;
    this.named = undefined;
  }

  due(roundTrip: number, request: string): Fault | undefined {
    const { named, lasting } = this;
    const fault =
      (named && request.includes(named.text) ? named.fault : undefined) ??
      (lasting && roundTrip >= lasting.from ? lasting.fault : this.at.get(roundTrip));
    if (fault !== undefined) this.happened += 1;
    return fault;
  }
}

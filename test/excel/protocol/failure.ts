const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'This operation is not permitted for the current object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: 'The requested feature is not implemented.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
} as const;

/** An error code of the ExcelApi that our Excel answers. */
export type FailureCode = keyof typeof MESSAGES;

const HTTP_STATUS: Partial<Record<FailureCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** What Excel refuses: it ends the batch and reaches the add-in as an error with this code. */
export class Failure extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: FailureCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }
}

/** Refuses with Excel's usual words for a wrong argument. */
export function refuseArgument(): never {
  throw new Failure('InvalidArgument');
}

/** A use of the API that our Excel has no meaning for: never a real Excel's answer, so it is also counted (see Traffic). */
export class UnknownMember extends Failure {
  constructor(readonly member: string) {
    super('NotImplemented', `The in-memory Excel does not know ${member}.`);
  }
}

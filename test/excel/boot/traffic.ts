/** One request of the client with its answer, as they went over the seam. */
export interface Exchange {
  readonly request: string;
  readonly answer: string;
}

/** What has gone over the seam so far; the client's own first call is not counted. */
export class Traffic {
  roundTrips = 0;
  bytesSent = 0;
  bytesReceived = 0;
  readonly exchanges: Exchange[] = [];

  constructor(private readonly keepsExchanges: boolean) {}

  count(request: string, answer: string): void {
    this.bytesSent += bytesOf(request);
    this.bytesReceived += bytesOf(answer);
    if (this.keepsExchanges) this.exchanges.push({ request, answer });
  }
}

/** Bytes in UTF-8, as the web sends them. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

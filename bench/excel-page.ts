import type { ExcelHost } from './excel-host';

/** The section of the results on the Excel host. */
export function excelPage({ repairs, sheets, rows, talks }: ExcelHost): string {
  const thousands = (bytes: number): string => (bytes / 1e6).toFixed(2);
  return `
## Excel host

A report of ${repairs.toLocaleString('en')} repairs (${sheets} sheets, ${rows.toLocaleString('en')} rows of tables), drawn by Microsoft's own client into the in-memory Excel of the tests, at ExcelApi 1.9.
Counted at the seam between the client and Excel, hence the same on every machine; MB of JSON text in UTF-8. Excel on the web takes at most 5 MB at once.

| | round trips | MB sent | MB received | largest at once |
|---|---:|---:|---:|---:|
${talks.map(({ work, roundTrips, sent, received, largest }) => `| ${work} | ${roundTrips} | ${thousands(sent)} | ${thousands(received)} | ${thousands(largest)} |`).join('\n')}
`;
}

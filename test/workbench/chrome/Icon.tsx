import type { ReactElement } from 'react';

/** Strokes on a ground of 20 by 20. */
const STROKES = {
  open: 'M2.5 15.5v-11h5l1.5 2h7v2M2.5 15.5l2.5-7h12.5l-2.5 7z',
  save: 'M10 2.5v9M6.5 8 10 11.5 13.5 8M3.5 13v3.5h13V13',
  create: 'M11.5 2.5h-7v15h11v-11zM11.5 2.5v4h4M10 9.5v5M7.5 12h5',
  inbox: 'M2.5 11.5v5h15v-5M2.5 11.5h4.5a3 3 0 0 0 6 0h4.5M10 2.5v6M7.5 6 10 8.5 12.5 6',
  fault: 'M10 3 2.5 16.5h15zM10 8v4M10 14v.8',
  windows: 'M2.5 5.5h10v9h-10zM6 3h11.5v9M2.5 8h10',
  moon: 'M16 12.5A7 7 0 0 1 7.5 4a6.5 6.5 0 1 0 8.5 8.5z',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M15.7 4.3l-1.4 1.4M5.7 14.3l-1.4 1.4',
} as const;

/** A small line drawing beside a word. */
export const Icon = ({ name }: { readonly name: keyof typeof STROKES }): ReactElement => (
  <svg
    width="18"
    height="18"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinejoin="round"
    strokeLinecap="round"
    aria-hidden
  >
    <path d={STROKES[name]} />
  </svg>
);

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { FindingsLine } from '../../state/finding-lines';
import type { WantedFocus } from './use-findings';

interface LineFocus {
  readonly tree: RefObject<HTMLElement | null>;
  readonly lines: readonly FindingsLine[];
  readonly focus: WantedFocus | undefined;
  readonly setActive: (key: string) => void;
  readonly scrollTo: (index: number) => void;
}

/** Moves the focus to a line: it is scrolled to and drawn first. A wish from outside is kept until its line has arrived. */
export function useLineFocus({ tree, lines, focus, setActive, scrollTo }: LineFocus): (index: number) => void {
  const wanted = useRef<string>(undefined);
  const served = useRef(0);
  const moveTo = (index: number): void => {
    const key = lines[index]?.key;
    if (key === undefined) return;
    wanted.current = key;
    setActive(key);
    scrollTo(index);
    settle();
  };
  const settle = (): void => {
    const element =
      wanted.current === undefined ? undefined : tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(wanted.current)}"]`);
    if (!element) return;
    wanted.current = undefined;
    element.focus({ preventScroll: true });
  };
  useLayoutEffect(settle);
  useLayoutEffect(() => {
    const index = focus && served.current !== focus.number ? lines.findIndex(({ key }) => key === focus.key) : -1;
    if (!focus || index < 0) return;
    served.current = focus.number;
    moveTo(index);
  });
  return moveTo;
}

/** How far below the top of the scroller an element begins. */
export function useTopWithin(scroller: HTMLElement | null, element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (element.current && scroller)
      setTop(Math.round(element.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop));
  });
  return top;
}

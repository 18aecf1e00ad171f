/** jsdom lays nothing out: lists that draw only what is in view are given a height to be in view of, and lines one of their own. */
export function giveListsASize(): void {
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: sizeOf });
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 2_000 });
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => 320 });
  Element.prototype.scrollTo = () => undefined;
  globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } as typeof CSS;
}

function sizeOf(this: HTMLElement): number {
  return this.hasAttribute('data-index') ? 40 : 2_000;
}

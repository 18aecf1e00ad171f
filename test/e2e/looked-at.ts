import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { OpenedWorkbench } from './opened-workbench';

/** Where the pictures of the screens are kept: git passes it over. */
export const PICTURES = join('out', 'screens');

/** What is wrong with a screen as it stands, in words. */
type Flaw = string;

/**
 * Takes a picture of the pane and looks at what must hold on every screen: nothing scrolls sideways or is cut at the side, and
 * axe finds nothing.
 */
export async function looksRight({ page, pane }: OpenedWorkbench, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await page.locator('.pane-frame').screenshot({ path: join(PICTURES, `${name}.png`) });
  expect([...(await axeFlaws(page)), ...(await pane.evaluate(sidewaysFlaws))].map((flaw) => `${name}: ${flaw}`)).toEqual([]);
}

/** What axe finds in the whole page of the workbench: its own chrome and grid, the pane in its frame. */
export async function pageFlaws({ page }: OpenedWorkbench): Promise<readonly Flaw[]> {
  const { violations } = await new AxeBuilder({ page }).exclude({ fromFrames: ['iframe', '[data-tabster-dummy]'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

async function axeFlaws(page: OpenedWorkbench['page']): Promise<readonly Flaw[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include({ fromFrames: ['iframe', 'html'] })
    // Fluent's own markers at the ends of the page: they take the focus for a moment and hand it on
    .exclude({ fromFrames: ['iframe', '[data-tabster-dummy]'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Whatever is wider than its place, unless it ends in … */
function sidewaysFlaws(): readonly Flaw[] {
  const width = document.documentElement.clientWidth;
  const isCut = (element: Element): boolean =>
    element.scrollWidth > element.clientWidth + 1 &&
    element.clientWidth > 24 &&
    !['visible', 'clip'].includes(getComputedStyle(element).overflowX);
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => isCut(element) && getComputedStyle(element).textOverflow !== 'ellipsis' && !element.matches('input, textarea'))
    .map(
      (element) =>
        `${element.tagName} needs ${element.scrollWidth} of ${element.clientWidth} px: ${element.textContent?.slice(0, 60) ?? ''}`,
    )
    .concat(document.documentElement.scrollWidth > width ? [`the page needs ${document.documentElement.scrollWidth} of ${width} px`] : []);
}

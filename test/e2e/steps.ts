import type { Frame } from 'playwright-core';
import type { OpenedWorkbench } from './opened-workbench';

/** Goes to one of the five tabs and waits until its screen stands. */
export async function goToTab(pane: Frame, tab: string): Promise<void> {
  await pane.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  await pane.getByRole('main', { name: tab }).waitFor();
}

/** Drops the thirty sample files on the pane, and waits until they are read, checked and put together. */
export async function dropSamples(
  { page, pane }: OpenedWorkbench,
  { slowly }: { readonly slowly?: () => Promise<void> } = {},
): Promise<void> {
  const before = await openErrors(pane);
  await page.locator('button.samples').click();
  // A quick machine has read them all before anybody sees a bar.
  const isRead = async (): Promise<void> => {
    while ((await openErrors(pane)) === before) await pane.waitForTimeout(100);
  };
  await Promise.race([pane.getByRole('progressbar').first().waitFor({ timeout: 60_000 }), isRead()]);
  await slowly?.();
  // The bar stays until the month is put together with the last of them.
  await pane.getByRole('progressbar').first().waitFor({ state: 'detached', timeout: 60_000 });
  await settled(pane);
}

/** What every screen says as long as files are read or checked. */
const UNSETTLED = /正在读取|正在校验|数字会变|Reading \d|now checking|figures will change/;

/** Waits until the pane says nothing more of reading and checking, and the number of open errors stands still: a correction is checked without a word. */
export async function settled(pane: Frame): Promise<void> {
  let [last, since] = [-1, 0];
  for (let looked = 0; looked < 400 && since < 4; looked += 1) {
    const now = await openErrors(pane);
    since = now === last && !UNSETTLED.test(await pane.locator('body').innerText()) ? since + 1 : 0;
    last = now;
    await pane.waitForTimeout(250);
  }
}

/** The red number beside 校验. */
export async function openErrors(pane: Frame): Promise<number> {
  const name = await pane.locator('[role="tab"]').nth(2).getAttribute('aria-label');
  return Number(/\d+/.exec((name ?? '').replaceAll(',', ''))?.[0] ?? 0);
}

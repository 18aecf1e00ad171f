import { excelWith, openPane, sampleFiles, shutPanes, standingClock } from './open-pane';

/** A month of 10,000 repairs takes 12 round trips more than a small one, for its cells: 40 in all is the law. */
const MOST_OF_SMALL_CLOSE = 27;

afterAll(shutPanes);

test('a whole close, and one again, leave room below 40 round trips for the cells of 10,000 repairs', async () => {
  const { headOffice, files } = await sampleFiles(4, 4);
  const { excel, actions, store } = await openPane(await excelWith(headOffice, { apiSet: '1.14' }), {}, standingClock);
  await actions.collect(files);
  for (const close of ['first', 'second']) {
    const { roundTrips } = excel.traffic;
    await actions.close();
    expect([close, store.getState().failure]).toEqual([close, undefined]);
    expect(excel.traffic.roundTrips - roundTrips).toBeLessThanOrEqual(MOST_OF_SMALL_CLOSE);
  }
  excel.demandClean();
}, 60_000);

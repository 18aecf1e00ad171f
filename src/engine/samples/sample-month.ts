import type { WorkbookPlan } from '../plan/plan';
import { DEALER_FAULTS } from './dealer-faults';
import { type FaultShare, type SampleFile, dealerFileNames, dealerFiles } from './dealer-file';
import type { SampleFaultPlace } from './fault';
import { headOfficeFile } from './head-office-file';
import { type SampleDealer, type SampleOrder, sampleDealer } from './sample-dealers';

/** A made-up month: head office's workbook and the dealers' files, made one by one as they are asked for. */
export interface SampleMonth {
  readonly headOffice: WorkbookPlan;
  /** The names of the dealers' files, known before the first is made. */
  readonly names: readonly string[];
  /** Each walk makes the same files anew; nothing is kept, so that a thousand dealers need no more memory than one. */
  readonly dealers: Iterable<SampleFile>;
  /** Every fault of every file; the first to ask waits until all files were made once more. */
  readonly faults: readonly SampleFaultPlace[];
}

/** Makes up a month of so many dealers and repairs; the same order gives the same month to the last cell. */
export function sampleMonth(order: SampleOrder): SampleMonth {
  const dealers = Array.from({ length: order.dealers }, (_, index) => sampleDealer(index, order));
  const faulty = dealers.filter(({ reporting }) => reporting === 'onTime' || reporting === 'late');
  const places = new Map(faulty.map((dealer, place) => [dealer.index, place]));
  const headOffice = headOfficeFile(dealers, order);
  const files: Iterable<SampleFile> = {
    *[Symbol.iterator]() {
      for (const dealer of dealers) yield* dealerFiles(dealer, order, shareOf(places.get(dealer.index), faulty));
    },
  };
  let faults: readonly SampleFaultPlace[] | undefined;
  return {
    headOffice: headOffice.plan,
    names: dealers.flatMap((dealer) => dealerFileNames(dealer, order)),
    dealers: files,
    get faults() {
      return (faults ??= [...headOffice.faults, ...faultsOf(files)]);
    },
  };
}

function* faultsOf(files: Iterable<SampleFile>): Generator<SampleFaultPlace> {
  for (const file of files) yield* file.faults;
}

/** The faults are dealt out one by one; where there are more dealers than faults, each dealer has one. */
function shareOf(place: number | undefined, faulty: readonly SampleDealer[]): FaultShare {
  if (place === undefined) return { faults: [], earlier: undefined };
  const all = DEALER_FAULTS.map((_, number) => number);
  const faults = faulty.length > all.length ? [place % all.length] : all.filter((number) => number % faulty.length === place);
  return { faults, earlier: faulty[place - 1] };
}

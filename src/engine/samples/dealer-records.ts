import type { DealerRecords } from '../records/record-types';
import { type DealerParts, dealerParts } from './dealer-parts';
import { monthInstallations } from './installations';
import { monthRepairs } from './repairs';
import { monthRequests, monthTrainings } from './requests-trainings';
import type { SampleDealer, SampleOrder } from './sample-dealers';
import { complaintVisits, monthVisits } from './visits';

/** A dealer's month as sound records, list by list. */
export type DealerContents = { readonly [Id in keyof DealerRecords]: readonly DealerRecords[Id][] };

/** Makes up what a dealer fills in; its parts agree with what head office has of them. */
export function dealerContents(dealer: SampleDealer, order: SampleOrder, parts: DealerParts = dealerParts(dealer, order)): DealerContents {
  const installations = monthInstallations(dealer, order);
  const { repairs, partsUsed } = monthRepairs(dealer, order, installations);
  const serviceRequests = monthRequests(dealer, order);
  const ofJobs = monthVisits(dealer, order, repairs, installations);
  const ofComplaints = complaintVisits(dealer, order, serviceRequests);
  const visits = [...ofJobs.slice(0, Math.max(0, ofJobs.length - ofComplaints.length)), ...ofComplaints];
  return {
    installations,
    repairs,
    partsUsed,
    partsBorrowed: parts.borrowed,
    partsReturned: parts.returned,
    visits,
    serviceRequests,
    trainings: monthTrainings(dealer, order),
  };
}

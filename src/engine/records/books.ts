import { approvals } from './approvals';
import { earlierCharges } from './charges';
import { corrections } from './corrections';
import { cover } from './cover';
import { dealers } from './dealers';
import { history } from './history';
import { improvements } from './improvements';
import { installations } from './installations';
import { issues } from './issues';
import { layoutMemory } from './layout-memory';
import { openingBalance } from './opening-balance';
import { partRequests } from './part-requests';
import { partsBorrowed } from './parts-borrowed';
import { partsReturned } from './parts-returned';
import { partsUsed } from './parts-used';
import { prices } from './prices';
import { products } from './products';
import { receipts } from './receipts';
import { repairs } from './repairs';
import { serviceRequests } from './service-requests';
import { settings } from './settings';
import { standards } from './standards';
import { trainings } from './trainings';
import { visits } from './visits';

/** The lists of a dealer's monthly workbook, in tab order; its form is `cover`. */
export const DEALER_LISTS = {
  installations,
  repairs,
  partsUsed,
  partsBorrowed,
  partsReturned,
  visits,
  serviceRequests,
  trainings,
} as const;

/** The lists of the head-office workbook, in tab order; its form is `settings`. */
export const HEAD_OFFICE_LISTS = {
  dealers,
  products,
  prices,
  standards,
  partRequests,
  issues,
  receipts,
  approvals,
  openingBalance,
  earlierCharges,
  corrections,
  layoutMemory,
  improvements,
  history,
} as const;

/** The forms. */
export const FORMS = { cover, settings } as const;

export type DealerListId = keyof typeof DEALER_LISTS;
export type HeadOfficeListId = keyof typeof HEAD_OFFICE_LISTS;
export type ListId = DealerListId | HeadOfficeListId;

/** The dealer's lists by id, in tab order. */
export const DEALER_LIST_IDS = Object.keys(DEALER_LISTS) as readonly DealerListId[];

/** Head office's lists by id, in tab order. */
export const HEAD_OFFICE_LIST_IDS = Object.keys(HEAD_OFFICE_LISTS) as readonly HeadOfficeListId[];

import { unreadableFile } from './f1-unreadable-file';
import { wrongMonth } from './f2-wrong-month';
import { unknownDealer } from './f3-unknown-dealer';
import { supersededFile } from './f4-superseded-file';
import { zeroReportWithRows } from './f5-zero-report-with-rows';
import { oldTemplate } from './f6-old-template';
import { misnamedFile } from './f7-misnamed-file';
import { notADealersFile } from './f8-not-a-dealers-file';
import { otherMonthInName } from './f9-other-month-in-name';
import { sheetMissing } from './s1-sheet-missing';
import { headerNotFound } from './s2-header-not-found';
import { columnMissing } from './s3-column-missing';
import { columnTwice } from './s4-column-twice';
import { unknownColumn } from './s5-unknown-column';
import { rowsPassedOver } from './s6-rows-passed-over';
import { hiddenData } from './s7-hidden-data';
import { knownByHeader } from './s8-known-by-header';
import { rowsOfOtherDealers } from './s9-rows-of-other-dealers';
import { otherMonthInTitle } from './s10-other-month-in-title';
import { requiredCellEmpty } from './c1-required-cell-empty';
import { notADate } from './c2-not-a-date';
import { notANumber } from './c3-not-a-number';
import { notAQuantity } from './c4-not-a-quantity';
import { notInList } from './c5-not-in-list';
import { implausiblePhone } from './c6-implausible-phone';
import { readOtherwise } from './c7-read-otherwise';
import { excelError } from './c8-excel-error';
import { formulaInText } from './c9-formula-in-text';
import { digitsLost } from './c10-digits-lost';
import { unfitText } from './c11-unfit-text';
import { severalInOneCell } from './c12-several-in-one-cell';
import { quantityAgainstList } from './c13-quantity-against-list';
import { implausibleAmount } from './c14-implausible-amount';
import { numberTwice } from './r1-number-twice';
import { numberAtAnotherDealer } from './r2-number-at-another-dealer';
import { orderOfTimes } from './r3-order-of-times';
import { finishedInAnotherMonth } from './r4-finished-in-another-month';
import { futureDate } from './r5-future-date';
import { stageDiffers } from './r6-stage-differs';
import { unknownModel } from './r7-unknown-model';
import { fillerWords } from './r8-filler-words';
import { tripleMixedUp } from './r9-triple-mixed-up';
import { replacedWithoutParts } from './r10-replaced-without-parts';
import { chargedAgainstDecision } from './r11-charged-against-decision';
import { feeOnFreeRepair } from './r12-fee-on-free-repair';
import { feeOnVisit } from './r13-fee-on-visit';
import { reportMissing } from './r14-report-missing';
import { notConfirmed } from './r15-not-confirmed';
import { late } from './r16-late';
import { openFromEarlier } from './r17-open-from-earlier';
import { equalRows } from './r18-equal-rows';
import { stageOnTrust } from './r19-stage-on-trust';
import { numberOfEarlierMonth } from './r22-number-of-earlier-month';
import { numberWithPrefix } from './r23-number-with-prefix';
import { placeholder } from './r24-placeholder';
import { installedAfterWarranty } from './r20-installed-after-warranty';
import { boughtAfterInstalled } from './i1-bought-after-installed';
import { serialInstalledTwice } from './i2-serial-installed-twice';
import { scoreOutOfRange } from './v1-score-out-of-range';
import { unknownJob } from './v2-unknown-job';
import { unknownPart } from './p1-unknown-part';
import { partsWithoutRepair } from './p2-parts-without-repair';
import { noPrice } from './p3-no-price';
import { approvalNotValid } from './p4-approval-not-valid';
import { unknownPlace } from './p5-unknown-place';
import { returnOfUnknownSlip } from './p6-return-of-unknown-slip';
import { overReturn } from './p7-over-return';
import { dueBeforeLent } from './p8-due-before-lent';
import { amountOffList } from './p9-amount-off-list';
import { issuedBeforePayment } from './p10-issued-before-payment';
import { natureAgainstCharged } from './p11-nature-against-charged';
import { slipInOpeningAndIssues } from './p12-slip-in-opening-and-issues';
import { issueUnaccounted } from './p13-issue-unaccounted';
import { receiptOfEarlierMonth } from './p14-receipt-of-earlier-month';
import { approvalNotUsedUp } from './p15-approval-not-used-up';
import { twoPricesOnOneDay } from './p16-two-prices-on-one-day';
import { twoDueDates } from './p17-two-due-dates';
import { extensionWithoutEffect } from './p18-extension-without-effect';
import { discountOutOfRange } from './p19-discount-out-of-range';
import { returnedBeforeLent } from './p20-returned-before-lent';
import { reversalOfUnknownSlip } from './p21-reversal-of-unknown-slip';
import { moreThanApproved } from './p22-more-than-approved';
import { rowOfUnknownDealer } from './h1-row-of-unknown-dealer';
import { standardThatJudgesNothing } from './h2-standard-that-judges-nothing';
import { weightsAllZero } from './h3-weights-all-zero';
import { unknownVeto } from './h4-unknown-veto';
import { orderOfRequestTimes } from './q1-order-of-request-times';
import { unknownRequestType } from './q2-unknown-request-type';
import { receivedAfterAsOf } from './q3-received-after-as-of';
import { repeatRepair } from './x1-repeat-repair';
import { oneSerialTwoUnits } from './x2-one-serial-two-units';
import { twoPlacesAtOnce } from './x3-two-places-at-once';
import { justBeforeWarrantyEnd } from './x4-just-before-warranty-end';
import { feeFarFromPeers } from './x5-fee-far-from-peers';
import { onePhoneManyNames } from './x6-one-phone-many-names';
import { copiedTexts } from './x7-copied-texts';
import type { Rule } from './rule';

/** Every rule, by family and number: a new rule is its file and a line here. */
export const RULES: readonly Rule[] = [
  unreadableFile,
  wrongMonth,
  unknownDealer,
  supersededFile,
  zeroReportWithRows,
  oldTemplate,
  misnamedFile,
  notADealersFile,
  otherMonthInName,
  sheetMissing,
  headerNotFound,
  columnMissing,
  columnTwice,
  unknownColumn,
  rowsPassedOver,
  hiddenData,
  knownByHeader,
  rowsOfOtherDealers,
  otherMonthInTitle,
  requiredCellEmpty,
  notADate,
  notANumber,
  notAQuantity,
  notInList,
  implausiblePhone,
  readOtherwise,
  excelError,
  formulaInText,
  digitsLost,
  unfitText,
  severalInOneCell,
  quantityAgainstList,
  implausibleAmount,
  numberTwice,
  numberAtAnotherDealer,
  orderOfTimes,
  finishedInAnotherMonth,
  futureDate,
  stageDiffers,
  unknownModel,
  fillerWords,
  tripleMixedUp,
  replacedWithoutParts,
  chargedAgainstDecision,
  feeOnFreeRepair,
  feeOnVisit,
  reportMissing,
  notConfirmed,
  late,
  openFromEarlier,
  equalRows,
  stageOnTrust,
  installedAfterWarranty,
  numberOfEarlierMonth,
  numberWithPrefix,
  placeholder,
  boughtAfterInstalled,
  serialInstalledTwice,
  scoreOutOfRange,
  unknownJob,
  unknownPart,
  partsWithoutRepair,
  noPrice,
  approvalNotValid,
  unknownPlace,
  returnOfUnknownSlip,
  overReturn,
  dueBeforeLent,
  amountOffList,
  issuedBeforePayment,
  natureAgainstCharged,
  slipInOpeningAndIssues,
  issueUnaccounted,
  receiptOfEarlierMonth,
  approvalNotUsedUp,
  twoPricesOnOneDay,
  twoDueDates,
  extensionWithoutEffect,
  discountOutOfRange,
  returnedBeforeLent,
  reversalOfUnknownSlip,
  moreThanApproved,
  rowOfUnknownDealer,
  standardThatJudgesNothing,
  weightsAllZero,
  unknownVeto,
  orderOfRequestTimes,
  unknownRequestType,
  receivedAfterAsOf,
  repeatRepair,
  oneSerialTwoUnits,
  twoPlacesAtOnce,
  justBeforeWarrantyEnd,
  feeFarFromPeers,
  onePhoneManyNames,
  copiedTexts,
];

/** The rules by their codes. */
export const RULES_BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

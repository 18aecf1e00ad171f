import type { ReactElement } from 'react';
import type { Fault } from '../../excel/boot/faults';
import type { Workbench } from '../excel/running-workbench';
import { Menu } from './Menu';
import { words, type Language } from './words';

interface FaultMenuProps {
  readonly workbench: Workbench;
  readonly language: Language;
  readonly icon: ReactElement;
}

/** Lets Excel fail as it fails at work, to see what the add-in makes of it. */
export function FaultMenu({ workbench, language, icon }: FaultMenuProps): ReactElement {
  const say = words(language);
  const { excel, book } = workbench;
  const inTrips = (count: number, fault: Fault) => (): void => excel.faults.failAt(excel.traffic.roundTrips + count, fault);
  const { protection } = book.active;
  return (
    <Menu
      label={say.faults}
      icon={icon}
      items={[
        { label: say.faultNext, act: inTrips(1, 'sessionTimeout') },
        { label: say.faultHang, act: inTrips(1, 'hang') },
        { label: say.faultLost, act: inTrips(1, 'answerLost') },
        { label: say.faultLater, act: inTrips(20, 'tooManyRequests') },
        { label: say.faultAll, act: () => excel.faults.failFrom(excel.traffic.roundTrips + 1, 'tooManyRequests') },
        { label: say.faultEdit, isChecked: excel.isEditingCell, act: () => workbench.setEditing(!excel.isEditingCell) },
        {
          label: say.faultProtect,
          isChecked: protection.isOn,
          act: () => workbench.asUser(() => (protection.isOn ? protection.unprotect() : protection.protect())),
        },
        { label: say.faultClear, act: () => clear(workbench) },
      ]}
    />
  );
}

function clear(workbench: Workbench): void {
  workbench.excel.faults.clear();
  workbench.setEditing(false);
}

import { Link } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';

/** A link to a sheet of the report, once it is written. */
export function SheetLink({ sheets, label }: { readonly sheets: readonly string[]; readonly label: string }) {
  const { openSheet } = useActions();
  const name = usePane((state) => state.written?.sheets.find((sheet) => sheets.includes(sheet.name))?.name);
  return name === undefined ? null : (
    <Link as="button" style={{ flexShrink: 0 }} onClick={() => void openSheet(name)}>
      {label}
    </Link>
  );
}

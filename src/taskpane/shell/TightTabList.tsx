import {
  renderTabList_unstable,
  type TabListProps,
  useTabList_unstable,
  useTabListContextValues_unstable,
  useTabListStyles_unstable,
} from '@fluentui/react-components';

/** Fluent's TabList whose tabs keep no space for bold letters. Fluent hands that wish on to the page's element, which React complains of. */
export function TightTabList(props: TabListProps) {
  const state = { ...useTabList_unstable(props, null), reserveSelectedTabSpace: false };
  useTabListStyles_unstable(state);
  return renderTabList_unstable(state, useTabListContextValues_unstable(state));
}

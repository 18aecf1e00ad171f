import { Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useActions, usePane } from '../../shell/pane-context';
import { useSaidAt } from '../../shell/SaidHere';
import type { SettingSaved } from '../../state/pane-actions';
import { useWords } from '../../words/use-words';
import { type SettingField, settingField, settingText } from './setting-fields';
import { SETTINGS_WORDS } from './words';

/** A setting with its label above, saved on leaving it; a wrong value says what may stand there. */
export function SettingInput({ field }: { readonly field: SettingField }) {
  const say = useWords(SETTINGS_WORDS);
  const { saveSetting } = useActions();
  const language = usePane((state) => state.language);
  const written = settingText(
    field,
    usePane((state) => state.settings[field]),
    language,
  );
  const [text, setText] = useState(written);
  const [saved, setSaved] = useState<SettingSaved>();
  // Enter saves, and leaving the field after it is no second wish.
  const pending = useRef<string>(undefined);
  useEffect(() => setText(written), [written]);
  const { label, hint, fallback } = settingField(field, language);

  const save = async (value: string): Promise<void> => {
    const wanted = value.trim();
    if (wanted === pending.current) return;
    if (wanted === written) return setSaved(undefined);
    pending.current = wanted;
    setSaved(await saveSetting(field, wanted));
    if (pending.current === wanted) pending.current = undefined;
  };
  const refusal = saved && !saved.ok ? (saved.allowed === '' ? say('notSaved') : say('allowed', { allowed: saved.allowed })) : undefined;
  const said = useSaidAt(field);
  return (
    <Field
      size="small"
      label={label}
      hint={refusal === undefined && !said ? (hint ?? null) : null}
      {...(refusal === undefined ? said : { validationState: 'error', validationMessage: refusal })}
    >
      {field === 'language' ? (
        <Select size="small" value={text || 'zh'} onChange={(_, { value }) => void save(value)}>
          <option value="zh">{say('chinese')}</option>
          <option value="en">{say('english')}</option>
        </Select>
      ) : (
        <Input
          size="small"
          value={text}
          placeholder={fallback}
          onChange={(_, { value }) => setText(value)}
          onBlur={() => void save(text)}
          onKeyDown={({ key }) => key === 'Enter' && void save(text)}
        />
      )}
    </Field>
  );
}

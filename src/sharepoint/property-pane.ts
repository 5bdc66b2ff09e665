// The property pane of the web part: a field for each attribute, by the data that publishing wrote. Readers never load it.
import type { InterfaceLanguage } from '../campaign/language/language.js';
import { sharePointWords } from '../i18n/sharepoint.js';
import { BY_ITSELF, keyOf } from './attributes-of.js';
import type { Properties, PropertyPaneModule } from './host-types.js';

type Words = Record<InterfaceLanguage, string>;

export interface PaneOption {
  key: string;
  text: Words;
}

export type PaneField = { name: string; label: Words; help?: Words } & (
  | { kind: 'toggle' }
  | { kind: 'one'; options: readonly PaneOption[] }
  | { kind: 'some'; options: readonly PaneOption[] }
  | { kind: 'number'; from: number; to?: number; wrong: Words }
  | { kind: 'text' }
);

export interface PaneWidget {
  tag: string;
  name: Words;
  use: Words;
  options: readonly PaneField[];
  advanced: readonly PaneField[];
}

export interface PaneData {
  widgets: readonly PaneWidget[];
  /** The languages of the campaign; the first option is that of the page. */
  lang: PaneField;
}

/** The pane has other fields for another widget. */
export const WIDGET_PATH = 'widget';

export interface PaneState {
  /** Of the widget that shows. */
  tag: string;
  properties: Properties;
  /** The language in which SharePoint speaks. */
  lang: InterfaceLanguage;
}

export function paneConfiguration(
  controls: PropertyPaneModule,
  { widgets, lang: language }: PaneData,
  { tag, properties, lang }: PaneState,
): object {
  const t = sharePointWords[lang];
  const widget = widgets.find((each) => each.tag === tag);
  const chosen = properties.options?.[tag];
  const fields = (from: readonly PaneField[] = []) =>
    from.flatMap((field) => controlsOf(field, `options.${tag}.${field.name}`, chosen?.[field.name]));

  function controlsOf(field: PaneField, path: string, value: unknown): object[] {
    const label = field.label[lang];
    switch (field.kind) {
      case 'toggle':
        return [controls.PropertyPaneToggle(path, { label, onText: t.yes, offText: t.no })];
      case 'one':
        return [
          controls.PropertyPaneDropdown(path, {
            label,
            options: field.options.map(optionOf),
            selectedKey: value || BY_ITSELF,
          }),
        ];
      case 'some':
        return [
          controls.PropertyPaneLabel(path, { text: label }),
          ...field.options.map(({ key, text }) =>
            controls.PropertyPaneCheckbox(`${path}.${keyOf(key)}`, { text: text[lang] }),
          ),
        ];
      case 'number':
        return [
          controls.PropertyPaneTextField(path, {
            label,
            onGetErrorMessage: (value: string) => (isNumber(value, field) ? '' : field.wrong[lang]),
          }),
        ];
      default:
        return [controls.PropertyPaneTextField(path, { label, description: field.help?.[lang] })];
    }
  }

  const optionOf = ({ key, text }: PaneOption) => ({ key, text: text[lang] });
  const all = widgets.map(({ tag: key, name }) => ({ key, text: name[lang] }));
  const groups = [
    {
      groupName: t.campaign,
      groupFields: [
        controls.PropertyPaneDropdown(WIDGET_PATH, { label: t.widget, options: all, selectedKey: tag }),
        ...controlsOf(language, 'lang', properties.lang),
      ],
    },
    { groupName: t.options, groupFields: fields(widget?.options) },
    { groupName: t.advanced, groupFields: fields(widget?.advanced) },
  ].filter(({ groupFields }) => groupFields.length);
  return { pages: [{ header: { description: widget?.use[lang] ?? t.gone }, groups }] };
}

export const isNumber = (
  value: string,
  { from, to = Number.MAX_SAFE_INTEGER }: { from: number; to?: number },
): boolean => !value.trim() || (/^\d+$/.test(value.trim()) && Number(value) >= from && Number(value) <= to);

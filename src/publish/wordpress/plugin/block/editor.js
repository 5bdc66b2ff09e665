// The block in the editor: what the server makes of it, with the kit's script brought into the editor's own page, and a sidebar made of
// the campaign.
((wp, kit) => {
  const { createElement: h, useEffect, useRef } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, PanelColorSettings, useBlockProps } = wp.blockEditor;
  const { BaseControl, CheckboxControl, Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    wp.components;

  const NAME = 'campaign-widgets/widget';

  /** @param {Record<string, string>} words in each language */
  const inWords = (words) => words[kit.locale] ?? Object.values(words)[0] ?? '';

  /**
   * @typedef {{ value: string, label?: Record<string, string> }} Choice
   * @typedef {{ name: string, kind: string, label: Record<string, string>, help: Record<string, string>, from?: number, to?: number, default?: string, values?: Choice[] }} Field
   * @typedef {{ tag: string, item: string, lang: string, options: Record<string, string>, accent: string, surface: string }} Attributes
   * @typedef {{ attributes: Attributes, setAttributes: (some: Partial<Attributes>) => void }} Props
   */

  /** @param {Choice[]} choices @param {string} none what no choice means */
  const optionsOf = (choices, none) => [
    { value: '', label: none },
    ...choices.map(({ value, label }) => ({
      value,
      // An item whose time is not now has no title yet.
      label: label ? inWords(label) : `${value} (${__('not in date now', 'campaign-widgets')})`,
    })),
  ];

  /** @param {HTMLElement | ShadowRoot | DocumentFragment} within Templates that came by innerHTML become roots, as a page's parser makes them. */
  const makeRoots = (within) => {
    for (const template of within.querySelectorAll('template[shadowrootmode]')) {
      const { parentElement, content } = /** @type {HTMLTemplateElement} */ (template);
      if (parentElement && !parentElement.shadowRoot) {
        const root = parentElement.attachShadow({ mode: 'open' });
        root.append(content);
        makeRoots(root);
      }
      template.remove();
    }
  };

  /** @param {Document} page the editor's own, which may be in a frame */
  const loadScript = (page) => {
    if ([...page.scripts].some(({ src }) => src === kit.script)) return;
    page.head.append(Object.assign(page.createElement('script'), { src: kit.script, async: true }));
  };

  /** @param {Props} props */
  function Preview({ attributes }) {
    const ref = useRef(null);
    useEffect(() => {
      const place = /** @type {HTMLElement | null} */ (/** @type {unknown} */ (ref.current));
      if (!place) return undefined;
      const observer = new MutationObserver(() => makeRoots(place));
      observer.observe(place, { childList: true, subtree: true });
      makeRoots(place);
      loadScript(place.ownerDocument);
      return () => observer.disconnect();
    }, []);
    return h(
      'div',
      { ref },
      h(
        Disabled,
        {},
        h(wp.serverSideRender, {
          block: NAME,
          attributes,
          skipBlockSupportAttributes: true,
          EmptyResponsePlaceholder: () =>
            h(
              'p',
              { className: 'campaign-widgets-nothing' },
              __(
                'The campaign has this no longer, so readers see nothing here. Choose another, or remove the block.',
                'campaign-widgets',
              ),
            ),
        }),
      ),
    );
  }

  /** @param {Field} field @param {string | undefined} value @param {(value: string | undefined) => void} change */
  function control(field, value, change) {
    const { name, kind, values = [] } = field;
    const common = { key: name, label: inWords(field.label), help: inWords(field.help), __nextHasNoMarginBottom: true };
    const typed = (/** @type {string} */ text) => change(text || undefined);
    if (kind === 'boolean')
      return h(ToggleControl, {
        ...common,
        checked: value !== undefined,
        onChange: (/** @type {boolean} */ on) => change(on ? 'true' : undefined),
      });
    if (kind === 'one' || kind === 'choice') {
      const byItself = values.find((each) => each.value === field.default);
      const others = values.filter((each) => each !== byItself);
      const none = byItself?.label ? inWords(byItself.label) : __('Default', 'campaign-widgets');
      return h(SelectControl, { ...common, value: value ?? '', options: optionsOf(others, none), onChange: typed });
    }
    if (kind === 'some') {
      const ticked = value ? value.split(' ') : [];
      return h(
        BaseControl,
        { ...common, id: undefined },
        values.map((each) =>
          h(CheckboxControl, {
            key: each.value,
            label: each.label ? inWords(each.label) : each.value,
            checked: ticked.includes(each.value),
            onChange: (/** @type {boolean} */ on) =>
              typed((on ? [...ticked, each.value] : ticked.filter((other) => other !== each.value)).join(' ')),
            __nextHasNoMarginBottom: true,
          }),
        ),
      );
    }
    const number =
      kind === 'number' ? { type: 'number', min: field.from, max: field.to, placeholder: field.default } : {};
    return h(TextControl, { ...common, ...number, value: value ?? '', onChange: typed });
  }

  /** @param {Props} props */
  function Sidebar({ attributes, setAttributes }) {
    const { tag, item, lang, options } = attributes;
    const { items = [], fields = [] } = kit.widgets[tag] ?? {};
    const set = (/** @type {string} */ name, /** @type {string | undefined} */ value) => {
      const { [name]: _, ...others } = options;
      setAttributes({ options: value === undefined ? others : { ...others, [name]: value } });
    };
    const colours = /** @type {const} */ ([
      ['accent', __('Accent: buttons and marks', 'campaign-widgets')],
      ['surface', __('Background of panels', 'campaign-widgets')],
    ]);
    return h(
      InspectorControls,
      {},
      h(
        PanelBody,
        { title: __('Campaign', 'campaign-widgets') },
        h(Which, { attributes, setAttributes }),
        items.length > 0 &&
          h(SelectControl, {
            label: __('Which one', 'campaign-widgets'),
            value: item,
            options: optionsOf(items, __('As the campaign has it', 'campaign-widgets')),
            onChange: (/** @type {string} */ value) => setAttributes({ item: value }),
            __nextHasNoMarginBottom: true,
          }),
        h(SelectControl, {
          label: __('Language', 'campaign-widgets'),
          value: lang,
          options: [
            { value: '', label: __('As the page', 'campaign-widgets') },
            ...Object.entries(kit.languageNames).map(([value, label]) => ({ value, label })),
          ],
          onChange: (/** @type {string} */ value) => setAttributes({ lang: value }),
          __nextHasNoMarginBottom: true,
        }),
      ),
      fields.length > 0 &&
        h(
          PanelBody,
          { title: __('Options', 'campaign-widgets') },
          fields.map((/** @type {Field} */ field) =>
            control(field, options[field.name], (value) => set(field.name, value)),
          ),
        ),
      h(Colours, { attributes, setAttributes, colours }),
    );
  }

  /** @param {Props & { colours: readonly (readonly ['accent' | 'surface', string])[] }} props The theme's colours by their names, so that they follow the theme. */
  function Colours({ attributes, setAttributes, colours }) {
    /** @type {{ slug: string, color: string }[]} */
    const palette = wp.data.useSelect(
      (/** @type {any} */ select) => select('core/block-editor').getSettings().colors ?? [],
      [],
    );
    const settings = {
      title: __('Colours', 'campaign-widgets'),
      initialOpen: false,
      colorSettings: colours.map(([name, label]) => ({
        label,
        value: palette.find(({ slug }) => slug === attributes[name])?.color ?? (attributes[name] || undefined),
        onChange: (/** @type {string | undefined} */ value) =>
          setAttributes({ [name]: palette.find(({ color }) => color === value)?.slug ?? value ?? '' }),
      })),
    };
    const help = __(
      'Text is black or white, whichever is easier to read. An accent that would be hard to read is not used.',
      'campaign-widgets',
    );
    return h(PanelColorSettings, settings, h('p', {}, help));
  }

  /** @param {Props} props A select for the widget: another has other items and options. */
  const Which = ({ attributes, setAttributes }) =>
    h(SelectControl, {
      label: __('Widget', 'campaign-widgets'),
      value: attributes.tag,
      options: [
        ...(attributes.tag ? [] : [{ value: '', label: __('Choose a widget', 'campaign-widgets') }]),
        ...Object.keys(kit.widgets).map((value) => ({ value, label: inWords(kit.widgets[value].name) })),
      ],
      onChange: (/** @type {string} */ tag) => setAttributes({ tag, item: '', options: {} }),
      __nextHasNoMarginBottom: true,
    });

  wp.blocks.registerBlockType(NAME, {
    /** @param {Props} props */
    edit(props) {
      const blockProps = useBlockProps();
      const { tag } = props.attributes;
      return h(
        'div',
        blockProps,
        h(Sidebar, props),
        tag
          ? h(Preview, props)
          : h(Placeholder, { icon: 'megaphone', label: __('Campaign widget', 'campaign-widgets') }, h(Which, props)),
      );
    },
    save: () => null,
    variations: Object.keys(kit.widgets).map((tag, index) => ({
      name: tag,
      title: inWords(kit.widgets[tag].name),
      description: inWords(kit.widgets[tag].use),
      attributes: { tag },
      isDefault: index === 0,
      isActive: ['tag'],
      scope: ['inserter'],
    })),
  });
})(/** @type {any} */ (window).wp, /** @type {any} */ (window).campaignWidgetsKit);

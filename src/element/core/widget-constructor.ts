/** The definition of a tag, which may be another script's. */
export interface WidgetConstructor extends CustomElementConstructor {
  /** Ours say so. */
  campaignWidgets?: boolean;
  observedAttributes?: readonly string[];
}

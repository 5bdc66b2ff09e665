/** An event of an element whose kind a template knows. */
export type EventOn<Target extends EventTarget> = Event & { readonly target: Target; readonly currentTarget: Target };

// An element that is drawn anew when a property of it changes: what widgets use of Lit’s, by the same names.
// https://lit.dev/docs/components/lifecycle/
import { childPart, type Draw } from './parts.js';
import { adoptStyles, type Styles } from './styles.js';

export interface PropertyOptions {
  /** The name of its attribute, or false. Default: the property’s in small letters. */
  attribute?: string | false;
  type?: unknown;
  converter?: (value: string | null) => unknown;
}

export interface Controller {
  hostUpdate?(): void;
  hostUpdated?(): void;
  hostConnected?(): void;
  hostDisconnected?(): void;
}

type Changed = Map<string, unknown>;
type Nested = Styles | readonly Nested[];

const attributeOf = ([name, { attribute = name.toLowerCase() }]: [string, PropertyOptions]) => attribute;

export abstract class LitElement extends HTMLElement {
  static styles: Nested = [];
  static elementStyles: Styles[];
  static elementProperties = new Map<string, PropertyOptions>();

  /** Asked for once, when a class is defined. */
  static get observedAttributes(): string[] {
    // Of a sheet that is named twice the last counts.
    this.elementStyles = [...new Set(([this.styles].flat(9) as Styles[]).reverse())].reverse();
    return [...this.elementProperties].flatMap((property) => attributeOf(property) || []);
  }

  static createProperty(name: string, options: PropertyOptions = {}): void {
    // Those of the class that this one extends come first.
    if (!Object.getOwnPropertyDescriptor(this, 'elementProperties'))
      this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, options);
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old);
      },
      configurable: true,
    });
  }

  hasUpdated = false;
  isUpdatePending = false;
  declare renderRoot: ShadowRoot;
  /** For Lit, which draws before the first node there is. */
  readonly renderOptions = {};
  #changed: Changed = new Map();
  #early: [name: string, value: unknown][] = [];
  #controllers: Controller[] = [];
  #draw: Draw | undefined;
  #connected!: () => void;
  /** Settles when all is drawn that was set. */
  #complete: Promise<unknown> = new Promise<void>((done) => {
    this.#connected = done;
  });

  constructor() {
    super();
    // A value that was set before the element was of its class would hide the property.
    for (const name of this.#class.elementProperties.keys()) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (!own) continue;
      this.#early.push([name, own.value]);
      Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  #tell(what: keyof Controller): void {
    for (const each of this.#controllers) each[what]?.();
  }

  connectedCallback(): void {
    this.#attach();
    this.#connected();
    this.#tell('hostConnected');
  }

  disconnectedCallback(): void {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute: string, _: unknown, value: string | null): void {
    for (const property of this.#class.elementProperties) {
      if (attributeOf(property) !== attribute) continue;
      const [name, { type, converter }] = property;
      const typed = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
      Reflect.set(this, name, converter ? converter(value) : typed);
    }
  }

  /** @param old the value before, where it may be the same as now */
  requestUpdate(name?: string, old?: unknown): void {
    if (name) {
      if (Object.is(Reflect.get(this, name), old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.isUpdatePending) this.#complete = this.#updateLater();
  }

  async #updateLater(): Promise<boolean> {
    this.isUpdatePending = true;
    await this.#complete;
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate(): void {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.#attach();
      for (const [name, value] of this.#early.splice(0)) Reflect.set(this, name, value);
    }
    const changed = this.#changed;
    try {
      if (!this.shouldUpdate(changed)) {
        this.#settle();
        return;
      }
      this.willUpdate(changed);
      this.#tell('hostUpdate');
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    this.#tell('hostUpdated');
    this.hasUpdated = true;
    this.updated(changed);
  }

  #settle(): void {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  #attach(): void {
    if (this.renderRoot) return;
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(this.renderRoot, this.#class.elementStyles);
  }

  get updateComplete(): Promise<unknown> {
    return this.getUpdateComplete();
  }

  protected getUpdateComplete(): Promise<unknown> {
    return this.#complete;
  }

  protected shouldUpdate(_changed: Changed): boolean {
    return true;
  }

  protected willUpdate(_changed: Changed): void {}

  protected updated(_changed: Changed): void {}

  protected update(_changed: Changed): void {
    const drawn = this.render();
    this.#settle();
    this.#draw ??= childPart(this.renderRoot.appendChild(new Comment()), () => null, this);
    this.#draw(drawn);
  }

  protected abstract render(): unknown;
}

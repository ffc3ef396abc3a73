/**
 * <onderwijs-routes van="havo" naar="leraar-po" regio="progressus"></onderwijs-routes>
 *
 * Shows Onderwijsroutes inside another page. It makes an iframe and nothing else: what a visitor answers stays inside
 * that frame. The frame says how tall it is; no other message is read and none is sent.
 *
 * van, naar: station ids; regio: a region id; taal: en for English; titel: the name that a screen reader speaks. All may
 * be left out.
 */
(() => {
  /** Where the app is; empty means: beside this script. The build fills it in from data/site.json. */
  const PUBLIC_ADDRESS = '';
  const base = new URL(PUBLIC_ADDRESS || './', document.currentScript.src);

  const HEIGHT_MESSAGE = 'onderwijsroutes:hoogte';
  /** In pixels: before the frame has spoken, and the limits of what it may ask for. */
  const HEIGHT = { first: 700, least: 200, most: 20000 };
  const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

  class OnderwijsRoutes extends HTMLElement {
    static observedAttributes = ['van', 'naar', 'regio', 'taal', 'titel'];

    #frame = document.createElement('iframe');

    constructor() {
      super();
      const frame = this.#frame;
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.allow = 'clipboard-write';
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0', height: `${HEIGHT.first}px` });
      this.attachShadow({ mode: 'open' }).append(frame);
    }

    connectedCallback() {
      this.style.display = 'block';
      addEventListener('message', this.#hear);
      this.#show();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#show();
    }

    /** Listens to its own frame only, and only for a height. */
    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== base.origin) return;
      if (data?.type !== HEIGHT_MESSAGE || !Number.isFinite(data.height)) return;
      const height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, Math.ceil(data.height)));
      this.#frame.style.height = `${height}px`;
    };

    /** The id in an attribute; nothing when it is not there or is no id. */
    #id(name) {
      const value = this.getAttribute(name)?.trim();
      if (!value) return null;
      if (ID.test(value)) return value;
      console.warn(
        `<onderwijs-routes>: ${name}="${value}" is geen geldige code en is overgeslagen. Een code heeft kleine letters, cijfers en streepjes.`,
      );
      return null;
    }

    #show() {
      const address = new URL(base);
      address.searchParams.set('modus', 'embed');
      for (const name of ['regio', 'taal']) {
        const id = this.#id(name);
        if (id) address.searchParams.set(name, id);
      }
      const journey = ['van', 'naar'].flatMap((name) => {
        const id = this.#id(name);
        return id ? [`${name}=${id}`] : [];
      });
      address.hash = `#/kaart?${['v=1', ...journey].join('&')}`;
      this.#frame.title = this.getAttribute('titel') || 'Onderwijsroutes';
      if (this.#frame.src !== address.href) this.#frame.src = address.href;
    }
  }

  if (!customElements.get('onderwijs-routes')) customElements.define('onderwijs-routes', OnderwijsRoutes);
})();

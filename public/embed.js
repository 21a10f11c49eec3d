// <arms-control-chart chart="map" lang="fr" filters="donor=DEU&year=2017" edition="2026.11.26"></arms-control-chart>
//
// A chart of "Who pays for arms control?" in another page: a frame that is made when the reader comes near it, and is as high as what it
// shows. `edition` pins it to one edition; without it the newest is shown. Nothing but the frame is asked for.
const HERE = new URL(".", import.meta.url);

class ArmsControlChart extends HTMLElement {
  static observedAttributes = ["chart", "lang", "filters", "edition", "title"];
  #frame;
  #near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#near.disconnect();
      this.#show();
    },
    { rootMargin: "400px" },
  );

  connectedCallback() {
    if (!this.#frame) {
      this.style.display ||= "block";
      this.style.minHeight ||= "20rem";
    }
    this.#near.observe(this);
    addEventListener("message", this);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    removeEventListener("message", this);
  }

  attributeChangedCallback(name) {
    if (!this.#frame) return;
    if (name === "title") this.#frame.title = this.#title();
    else this.#frame.src = this.#address();
  }

  handleEvent({ source, origin, data }) {
    if (source !== this.#frame?.contentWindow || origin !== HERE.origin || data?.type !== "arms-control-chart") return;
    if (Number.isFinite(data.height) && data.height > 0) this.#frame.style.height = `${Math.min(data.height, 20_000)}px`;
  }

  #address() {
    const url = new URL("embed.html", HERE);
    url.search = this.getAttribute("filters") ?? "";
    for (const name of ["chart", "lang", "edition"]) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
    return url.href;
  }

  #title() {
    return this.getAttribute("title") ?? "Who pays for arms control?";
  }

  #show() {
    if (this.#frame) return;
    this.#frame = document.createElement("iframe");
    this.#frame.src = this.#address();
    this.#frame.title = this.#title();
    this.#frame.loading = "lazy";
    Object.assign(this.#frame.style, { width: "100%", height: "32rem", border: "0" });
    this.replaceChildren(this.#frame);
  }
}

// An article can load it twice.
if (!customElements.get("arms-control-chart")) customElements.define("arms-control-chart", ArmsControlChart);

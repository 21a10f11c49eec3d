// In a frame of another site: the language is in the address, links lead to the dashboard in a tab of its own, and the other site is
// told how high the frame is. It is told nothing else.
(() => {
  "use strict";
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const language = asked.get("lang");
  if (document.querySelector(`link[data-part][data-language="${CSS.escape(language ?? "")}"]`)) {
    root.lang = language;
    root.dir = language === "ar" ? "rtl" : "ltr";
  }

  // A chart alone has no pages to lead to.
  if (asked.has("chart")) {
    addEventListener(
      "click",
      (event) => {
        const link = event.target.closest?.('a[href^="?"]');
        // A table opens in the place of its chart.
        if (!link || link.matches(".foot-link") || event.defaultPrevented) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        open(`./${root.lang}.html${link.getAttribute("href")}`, "_blank", "noopener");
      },
      { capture: true },
    );
  }

  if (parent === globalThis) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) parent.postMessage({ type: "arms-control-chart", height: (told = height) }, "*");
  };
  addEventListener("DOMContentLoaded", () => new ResizeObserver(tell).observe(document.body));
})();

// Starts the page's program, and says in words what to do where it cannot start.

import "./charts.js";

/** Fills the alert above the page. The words come last, so that a screen reader reads them once. */
function say(sentence) {
  let message = document.getElementById("boot-message");
  if (!message) {
    message = document.createElement("p");
    message.id = "boot-message";
    message.className = "boot-words";
    message.setAttribute("role", "alert");
    document.body.prepend(message);
  }
  const link = document.createElement("a");
  link.href = "./data/datapackage.json";
  link.textContent = "the data files";
  message.replaceChildren(`${sentence} The same figures are in `, link, ".");
}

if (typeof WebAssembly !== "object") {
  say("This page needs WebAssembly, which this browser does not have or has switched off. Open it in a current browser, or allow WebAssembly for this site.");
} else {
  try {
    const { default: init } = await import("./dashboard.js");
    await init({ module_or_path: new URL("./dashboard_bg.wasm", import.meta.url) });
  } catch (error) {
    console.error(error);
    say("The page could not be loaded. Check your connection and load it again; if that does not help, open it in a current browser.");
  }
}

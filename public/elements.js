// Writes HTML of the program into an element. What is there already stays, in its order by what it is, and only what differs is written: so
// the focus stays where it is, and the browser lays out anew no more than that.
//
// Lengths come as `data-style`, since the page's security policy allows no style attribute in HTML.

const template = document.createElement("template");

function dress(element) {
  const styles = element.dataset?.style ?? "";
  for (const declaration of styles.split(";").filter(Boolean)) {
    const colon = declaration.indexOf(":");
    element.style.setProperty(declaration.slice(0, colon), declaration.slice(colon + 1));
  }
}

/** What was not here before. */
function dressed(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node;
  dress(node);
  node.querySelectorAll("[data-style]").forEach(dress);
  return node;
}

function writeAttributes(now, next) {
  for (const { name, value } of [...next.attributes]) {
    if (now.getAttribute(name) === value) continue;
    now.setAttribute(name, value);
    if (name === "data-style") {
      now.removeAttribute("style");
      dress(now);
    }
  }
  for (const { name } of [...now.attributes]) {
    if (next.hasAttribute(name) || (name === "style" && next.dataset.style)) continue;
    now.removeAttribute(name);
  }
}

/** What an element is: its name and the first of its classes. Others say in what state it is. */
const kind = (node) => `${node.nodeName} ${node.classList?.[0] ?? ""}`;

function follows(node, wanted) {
  for (let after = node; after; after = after.nextSibling) if (kind(after) === wanted) return after;
  return null;
}

function writeChildren(now, next) {
  let here = now.firstChild;
  for (const child of [...next.childNodes]) {
    const known = follows(here, kind(child));
    if (!known) {
      now.insertBefore(dressed(child), here);
      continue;
    }
    // What stood before it is no longer there.
    while (here !== known) here = removed(here);
    if (child.nodeType === Node.ELEMENT_NODE) {
      writeAttributes(here, child);
      writeChildren(here, child);
    } else if (here.data !== child.data) {
      here.data = child.data;
    }
    here = here.nextSibling;
  }
  while (here) here = removed(here);
}

function removed(node) {
  const after = node.nextSibling;
  node.remove();
  return after;
}

/** What was written last: mostly it is the same. */
const written = new WeakMap();

globalThis.portfolioElements = {
  write(place, html) {
    if (written.get(place) === html) return;
    written.set(place, html);
    template.innerHTML = html;
    writeChildren(place, template.content);
  },
};

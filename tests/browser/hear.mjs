// What a screen reader gets of a page, as text that can be kept and compared: of a part of the page what the browser
// gives to it, and of what a reader does the focus, the title and what live regions say.

/** Children of one kind that are kept: of more than `many` the `first` and the `last`, and how many there are. */
const MARKS = { many: 12, first: 6, last: 2 };
export const ROWS = { many: 4, first: 2, last: 1 };
/** Letters of a line that are kept. */
const LONG = 400;

/** Isolates cannot be seen in a file: they stand as angle quotes. */
const seen = (text) => text.replaceAll("\u2068", "‹").replaceAll("\u2069", "›").replace(/\s+/g, " ").trim();

const cut = (line) => (line.length > LONG ? `${line.slice(0, LONG)}… (${line.length} characters)` : line);

/** The lines of an aria snapshot as a tree. */
function tree(snapshot) {
  const root = { children: [] };
  const open = [root];
  for (const line of snapshot.split("\n").filter(Boolean)) {
    const [, indent, text] = line.match(/^( *)- (.*)$/);
    const node = { text, children: [] };
    open.length = indent.length / 2 + 1;
    open.at(-1).children.push(node);
    open.push(node);
  }
  return root;
}

const roleOf = ({ text }) => text.match(/^['"]?([\w/]+)/)[1];

/** What stands in a row, of which a table of a few is whole. */
const CELLS = /^(cell|columnheader)$/;

/** A name that YAML puts in quotes is read without them. */
const bare = (text) => text.replace(/^'((?:[^']|'')*)'/, (_, name) => name.replaceAll("''", "'"));

/**
 * The lines of a tree, shortened: addresses are not read out, a link is read by its name alone, and rows and cells by
 * what is in them.
 */
function lines({ children }, kept, depth = 0) {
  const read = children.filter((child) => roleOf(child) !== "/url");
  const counts = new Map();
  for (const child of read) counts.set(roleOf(child), (counts.get(roleOf(child)) ?? 0) + 1);
  const passed = new Map();
  return read.flatMap((child) => {
    const role = roleOf(child);
    const [at, all] = [passed.get(role) ?? 0, counts.get(role)];
    passed.set(role, at + 1);
    const indent = "  ".repeat(depth);
    const { many, first, last } = CELLS.test(role) ? MARKS : kept;
    if (all > many && at === first) return [`${indent}… ${all - first - last} more of ${all} (${role})`];
    if (all > many && at > first && at < all - last) return [];
    const inner = ["link", "button", "img", "checkbox"].includes(role) ? [] : lines(child, kept, depth + 1);
    let text = bare(child.text);
    if (inner.length && /^(row|cell|rowheader|columnheader) "/.test(text)) text = `${role}:`;
    if (/^link:?$/.test(text)) text = "link, with a name of more than 900 characters or none";
    if (["link", "button", "img"].includes(role) && text.includes('"')) text = text.slice(0, text.lastIndexOf('"') + 1);
    return [cut(`${indent}- ${seen(text)}`), ...inner];
  });
}

/** What is read of a part of the page, line by line. */
export const heard = async (part, kept = MARKS) => lines(tree(await part.ariaSnapshot()), kept);

/** The sessions in which Chromium is asked, one a page. */
const sessions = new WeakMap();

/** Role, name and description of what an expression finds, as Chromium gives them to a screen reader. */
async function givenOf(page, expression) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  const session = sessions.get(page);
  const { result } = await session.send("Runtime.evaluate", { expression });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
  const [{ role, name, description }] = nodes;
  return { role: role?.value ?? "", name: seen(name?.value ?? ""), description: seen(description?.value ?? "") };
}

/** The same of an element. */
export const given = (page, selector) => givenOf(page, `document.querySelector(${JSON.stringify(selector)})`);

/** Notes from now on what live regions of the page say. */
export async function listen(page) {
  await page.evaluate(() => {
    const LIVE = ":is([role=status], [role=alert], [role=log], [aria-live], output:not([role])):not([aria-live=off])";
    window.said = [];
    new MutationObserver((changes) => {
      const regions = new Map();
      for (const { target, addedNodes } of changes) {
        const region = (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(LIVE);
        if (region && !regions.has(region)) regions.set(region, "says");
        for (const added of addedNodes) {
          if (added.nodeType !== Node.ELEMENT_NODE) continue;
          for (const one of [added, ...added.querySelectorAll(LIVE)]) if (one.matches(LIVE) && !region) regions.set(one, "says, in a region that is new");
        }
      }
      // What is not displayed is not said.
      for (const [region, how] of regions) if (region.textContent.trim() && region.checkVisibility({ visibilityProperty: true })) window.said.push(`${how}: ${region.textContent}`);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until the page has answered what was done, and drawn the answer. */
export const answered = (page) => page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))));

/** What was said since this was asked last. */
export const said = async (page) => (await page.evaluate(() => window.said.splice(0))).map(seen);

/** Opens a fold by its summary, and waits until what is made only then is in it. */
export async function unfold(page, fold) {
  await fold.evaluate((element) => {
    window.toggled = new Promise((done) => element.addEventListener("toggle", () => done(), { once: true }));
  });
  await fold.locator("> summary").press("Enter");
  await page.evaluate(() => window.toggled);
  await answered(page);
}

/** Where the focus is, in words. */
export async function focus(page) {
  if (await page.evaluate(() => document.activeElement === document.body)) return "nothing";
  const { role, name, description } = await givenOf(page, "document.activeElement");
  return cut(`${role} "${name}"${description ? `, described by "${description}"` : ""}`);
}

// What browsers let the page do: one source for its meta tags and for the headers of hosts.

import { createHash } from "node:crypto";

/** How a policy names a script or a style that stands in a page. */
export const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What any page of any build may do, besides its scripts and styles: HTML only through the page's own policy (`early.js`). */
const PAGE = [
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

/** The policy as a meta tag has it: nothing of another host, and no script or style in the page but these. */
export const metaOf = ({ scripts = [], styles = [] } = {}) =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashOf)].join(" "),
    ["style-src 'self'", ...styles.map(hashOf)].join(" "),
    ...PAGE,
  ].join("; ");

/** The policy that a page of everything in one file has in itself: its scripts and its style by their hashes, and no request at all. */
export const metaOfOne = ({ scripts, styles }) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")} 'wasm-unsafe-eval'`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/**
 * The policy as a header has it: what holds for every build, and who may frame a page, which a meta tag cannot say. Each page has its scripts
 * and styles in its own meta tag, so that the configuration of a host outlives a build. Only `embed.html` may stand in a frame of another
 * site; `portfolio.html` has all the rest in itself.
 */
export function policyOf(page) {
  const frames = `frame-ancestors ${page === "embed.html" ? "*" : "'none'"}`;
  return page === "portfolio.html" ? frames : [...PAGE, frames].join("; ");
}

/** The other headers of every answer, where a host can also make the exceptions of SHARED. */
export const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Which sites may load a file of ours: the element and the page that it frames are made for others. */
export const RESOURCE_POLICY = { own: "same-origin", shared: "cross-origin" };

/** Other sites load this one file: the element that makes the frame. */
export const SHARED = { name: "embed.js", headers: { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": RESOURCE_POLICY.shared } };

/** Addresses with a version that the build has made never change; pages and all others are asked for again. */
export const CACHE = { versioned: "public, max-age=31536000, immutable", other: "no-cache" };

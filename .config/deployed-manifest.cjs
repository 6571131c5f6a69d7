const { URL } = require("node:url");

/** Where the manifest in the repository says that the add-in is. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";
/** What the manifest says to those who put the address in by hand. */
const COMMENT = /<!--[^]*?-->\s*/;

/**
 * The manifest for the place where the add-in will be.
 *
 * @param {string} manifest the manifest of the development server
 * @param {string} address of the folder that holds taskpane.html: https, as Excel asks; a slash at its end is dropped
 * @returns {string}
 * @throws where the address is none of a folder on https
 * @example deployedManifest(manifest, "https://addins.example.lg.jp/plan/")
 */
function deployedManifest(manifest, address) {
  const place = new URL(address);
  if (place.protocol !== "https:") throw new Error(`Excel loads add-ins over https only: ${address}`);
  if (place.search !== "" || place.hash !== "")
    throw new Error(`This is not the address of a folder: ${address}`);
  return manifest.replace(COMMENT, "").replaceAll(DEVELOPMENT_ORIGIN, place.href.replace(/\/+$/, ""));
}

module.exports = { deployedManifest };

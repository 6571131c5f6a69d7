/* global document, window */
/*
 * Runs before everything else, in any browser: plain ES5, inlined into taskpane.html.
 *
 * Office 2019 and older show the pane in Internet Explorer or the first Edge, which cannot even parse the bundle.
 * Their users get a page that says so. The functions asked for came with, or after, the ES2021 syntax of the bundle.
 */
(function () {
  var officeScript = document.getElementById("office-script");
  officeScript.addEventListener("error", function () {
    // The bundle starts later and could miss the event.
    officeScript.setAttribute("data-failed", "");
  });
  var isModern =
    typeof String.prototype.replaceAll === "function" && typeof window.ResizeObserver === "function";
  if (isModern) return;
  document.documentElement.setAttribute("data-browser", "unsupported");
  document.getElementById("root").style.display = "none";
  document.getElementById("unsupported").style.display = "block";
})();

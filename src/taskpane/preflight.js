/* global document, window */
/*
 * Runs before everything else, in any browser: plain ES5, inlined into taskpane.html.
 *
 * Office 2019 and older, and newer ones on a Windows without the WebView2 Runtime, show the pane in Internet Explorer or
 * the first Edge, which cannot even parse the bundle; nor can a WebView2 Runtime or a macOS that was not updated for years.
 * Their users get a page that says so. What is asked for is what the bundle uses and what came last: `findLast` (Chrome 97)
 * and lookbehind in patterns (Safari 16.4, which brought static blocks of classes as well).
 */
(function () {
  var officeScript = document.getElementById("office-script");
  officeScript.addEventListener("error", function () {
    // The bundle starts later and could miss the event.
    officeScript.setAttribute("data-failed", "");
  });
  function readsLookbehind() {
    try {
      return new RegExp("(?<=a)b").test("ab");
    } catch (error) {
      return !error;
    }
  }
  var isModern =
    typeof Array.prototype.findLast === "function" &&
    typeof window.ResizeObserver === "function" &&
    readsLookbehind();
  if (isModern) return;
  document.documentElement.setAttribute("data-browser", "unsupported");
  document.getElementById("root").style.display = "none";
  document.getElementById("unsupported").style.display = "block";
})();

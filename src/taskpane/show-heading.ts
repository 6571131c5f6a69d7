/** Room above a heading that was led to, in pixels. */
const ROOM_ABOVE = 12;

/** Gives a heading of the open view the focus and brings what stands below it into sight. Nothing where it is not shown. */
export function showHeading(id: string): void {
  const heading = document.getElementById(id);
  const panel = heading?.closest('[role="tabpanel"]');
  if (heading === null || panel === null || panel === undefined) return;
  heading.focus({ preventScroll: true });
  panel.scrollTop += heading.getBoundingClientRect().top - panel.getBoundingClientRect().top - ROOM_ABOVE;
}

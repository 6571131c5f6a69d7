import type { PageSetup } from "../../../core/sheet/cell-format";
import type { SetPage } from "../../../core/sheet/edit";
import { SMALL, type Step } from "./step";

const ORIENTATION = { portrait: "Portrait", landscape: "Landscape" } as const;

type Texts = NonNullable<PageSetup["header"]>;

/** How a sheet is printed. It is not put back when a later step fails: no content is lost by it. */
export function planPage(sheet: string, { page }: SetPage): Step {
  return {
    bytes: 2 * SMALL,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const { pageLayout, horizontalPageBreaks } = worksheet;
      const { orientation, paper, fit, titleRows, margins, centerHorizontally, breaksBefore } = page;
      if (orientation !== undefined) pageLayout.orientation = ORIENTATION[orientation];
      if (paper !== undefined) pageLayout.paperSize = paper;
      if (fit !== undefined) {
        pageLayout.zoom = {
          horizontalFitToPages: fit.wide,
          ...(fit.tall > 0 && { verticalFitToPages: fit.tall }),
        };
      }
      if (titleRows !== undefined) {
        pageLayout.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`);
      }
      if (margins !== undefined) pageLayout.setPrintMargins("Centimeters", margins);
      if (centerHorizontally !== undefined) pageLayout.centerHorizontally = centerHorizontally;
      writeTexts(pageLayout.headersFooters.defaultForAllPages, page.header, page.footer);
      if (breaksBefore !== undefined) {
        horizontalPageBreaks.removePageBreaks();
        for (const row of breaksBefore)
          horizontalPageBreaks.add(worksheet.getRangeByIndexes(row, 0, 1, 1).untrack());
      }
      return undefined;
    },
  };
}

function writeTexts(texts: Excel.HeaderFooter, header: Texts | undefined, footer: Texts | undefined): void {
  if (header?.left !== undefined) texts.leftHeader = header.left;
  if (header?.center !== undefined) texts.centerHeader = header.center;
  if (header?.right !== undefined) texts.rightHeader = header.right;
  if (footer?.left !== undefined) texts.leftFooter = footer.left;
  if (footer?.center !== undefined) texts.centerFooter = footer.center;
  if (footer?.right !== undefined) texts.rightFooter = footer.right;
}

import type { SheetModel } from "../../model/sheet-model";
import type { WorkbookModel } from "../../model/workbook-model";
import { readChart } from "../chart/read-chart";
import type { GridLayout } from "../grid/grid-layout";
import { HEADING_WIDTH } from "../grid/headings";
import { ChartPicture } from "./chart-picture";

export interface SheetChartsProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly layout: GridLayout;
}

/** Pictures of the sheet's charts, each over the cells that it covers; one that covers only hidden cells is not seen. */
export function SheetCharts({ model, sheet, layout }: SheetChartsProps): React.JSX.Element {
  const { rows, columns } = layout;
  return (
    <>
      {sheet.charts.map((chart) => {
        const { top, left, bottom, right } = chart.place;
        const box = {
          left: HEADING_WIDTH + columns.start(left),
          top: rows.start(top),
          width: columns.extent(left, right),
          height: rows.extent(top, bottom),
        };
        if (box.width === 0 || box.height === 0) return null;
        return <ChartPicture key={chart.id} data={readChart(model, chart)} name={chart.name} box={box} />;
      })}
    </>
  );
}

import type { ChartData } from "../chart/chart-data";
import { layOutChart } from "../chart/lay-out-chart";
import { CHART_FONT_SIZE, measureChartText } from "../chart/measure-chart-text";

const MARK_SIZE = 9;
const LEGEND_TEXT_AT = 13;

export interface ChartPictureProps {
  readonly data: ChartData;
  /** What the picture is called where the chart has no title. */
  readonly name: string;
  /** The cells that it covers, on the canvas. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A simple picture of a chart of bars, above the cells that it covers. */
export function ChartPicture({ data, name, box }: ChartPictureProps): React.JSX.Element {
  const { title, categories, ticks, plot, base, bars, legend } = layOutChart(data, box.width, box.height);
  return (
    <svg
      role="img"
      aria-label={data.title === "" ? name : data.title}
      className="chart-picture"
      style={box}
      viewBox={`0 0 ${String(box.width)} ${String(box.height)}`}
      fontSize={CHART_FONT_SIZE}
      dominantBaseline="central"
    >
      <text className="chart-title" x={title.x} y={title.y} textAnchor="middle">
        {title.text}
      </text>
      {ticks.map(({ text, x, y }) => (
        <g key={x}>
          <line className="chart-line" x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
          <text x={x} y={y} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {categories.map(({ text, x, y }) => (
        <text key={`${text} ${String(y)}`} x={x} y={y} textAnchor="end">
          {text}
        </text>
      ))}
      {bars.map(({ color, label, labelColor, labelX, isLabelInside, ...shape }, index) => {
        const isShown = label !== "" && (!isLabelInside || measureChartText(label) <= shape.width);
        return (
          <g key={index}>
            <rect {...shape} fill={color} />
            {isShown ? (
              <text
                className={
                  isLabelInside && labelColor === undefined ? "chart-label is-inside" : "chart-label"
                }
                style={{ fill: labelColor }}
                x={labelX}
                y={shape.y + shape.height / 2}
                textAnchor={isLabelInside ? "middle" : "start"}
              >
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
      <line className="chart-base" x1={base} x2={base} y1={plot.top} y2={plot.bottom} />
      {legend.map(({ name: series, color, x, y }) => (
        <g key={`${String(x)} ${String(y)}`}>
          <rect x={x} y={y - MARK_SIZE / 2} width={MARK_SIZE} height={MARK_SIZE} fill={color} />
          <text x={x + LEGEND_TEXT_AT} y={y}>
            {series}
          </text>
        </g>
      ))}
    </svg>
  );
}

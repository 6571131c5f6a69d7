import { PNG } from "pngjs";

/** A filled shape; lengths are in sixteenths of the icon's side, so that every edge falls on a pixel at 16 px. */
export type Shape =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly color: string;
    }
  | {
      readonly kind: "line";
      readonly points: readonly (readonly [number, number])[];
      readonly width: number;
      readonly color: string;
    };

const BLUE = "#0f6cbd";
const PALE = "#62abf5";
const WHITE = "#ffffff";
const AMBER = "#ffb900";
const GREEN = "#0e700e";

const box = (x: number, y: number, width: number, height: number, radius: number, color: string): Shape => ({
  kind: "box",
  x,
  y,
  width,
  height,
  radius,
  color,
});

/** Three measures on their way, and the reporting date that they are judged on: one past it, one at it, one behind. */
const progress: readonly Shape[] = [
  box(0, 0, 16, 16, 3, BLUE),
  box(2, 3, 12, 2, 1, PALE),
  box(2, 7, 12, 2, 1, PALE),
  box(2, 11, 12, 2, 1, PALE),
  box(2, 3, 12, 2, 1, WHITE),
  box(2, 7, 8, 2, 1, WHITE),
  box(2, 11, 4, 2, 1, WHITE),
  box(10, 2, 1, 12, 0, AMBER),
];

/** The same with a tick, for the command that checks. */
const validate: readonly Shape[] = [
  ...progress,
  box(6, 6, 10, 10, 5, WHITE),
  box(7, 7, 9, 9, 4.5, GREEN),
  {
    kind: "line",
    points: [
      [9.2, 11.6],
      [10.9, 13.3],
      [13.9, 9.9],
    ],
    width: 1.4,
    color: WHITE,
  },
];

/** The same with a plus, for the command that adds columns. */
const columns: readonly Shape[] = [
  ...progress,
  box(6, 6, 10, 10, 5, WHITE),
  box(7, 7, 9, 9, 4.5, GREEN),
  box(10.75, 9, 1.5, 5, 0, WHITE),
  box(9, 10.75, 5, 1.5, 0, WHITE),
];

/** The same with three bars, for the command that makes the summary. */
const summary: readonly Shape[] = [
  ...progress,
  box(6, 6, 10, 10, 2, WHITE),
  box(7, 7, 9, 9, 1.5, GREEN),
  box(8.5, 11, 1.5, 3.5, 0, WHITE),
  box(10.75, 9, 1.5, 5.5, 0, WHITE),
  box(13, 12, 1.5, 2.5, 0, WHITE),
];

/** Every drawing of the product with the pixel sizes that Office asks for. */
export const ICONS = [
  { name: "icon", shapes: progress, sizes: [16, 32, 64, 80, 128] },
  { name: "validate", shapes: validate, sizes: [16, 32, 80] },
  { name: "columns", shapes: columns, sizes: [16, 32, 80] },
  { name: "summary", shapes: summary, sizes: [16, 32, 80] },
] as const;

const GRID = 16;
/** Samples per pixel and direction. */
const SAMPLES = 4;

function covers(shape: Shape, x: number, y: number): boolean {
  if (shape.kind === "box") {
    if (x < shape.x || y < shape.y || x > shape.x + shape.width || y > shape.y + shape.height) return false;
    const radius = Math.min(shape.radius, shape.width / 2, shape.height / 2);
    const dx = Math.max(shape.x + radius - x, x - (shape.x + shape.width - radius), 0);
    const dy = Math.max(shape.y + radius - y, y - (shape.y + shape.height - radius), 0);
    return dx * dx + dy * dy <= radius * radius;
  }
  return shape.points.some((start, index) => {
    const end = shape.points[index + 1];
    return end !== undefined && distanceToSegment(x, y, start, end) <= shape.width / 2;
  });
}

type Point = readonly [number, number];

function distanceToSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

/** Draws shapes, the later over the earlier, as straight RGBA bytes. The same input gives the same bytes everywhere. */
export function rasterize(shapes: readonly Shape[], size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  const fromTop = shapes.map((shape) => ({ shape, channels: channels(shape.color) })).reverse();
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sums = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = (((pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
      const y = ((Math.floor(pixel / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * GRID) / size;
      const top = fromTop.find(({ shape }) => covers(shape, x, y));
      if (top === undefined) continue;
      covered += 1;
      top.channels.forEach((value, channel) => (sums[channel] = (sums[channel] ?? 0) + value));
    }
    sums.forEach(
      (sum, channel) => (pixels[pixel * 4 + channel] = covered === 0 ? 0 : Math.round(sum / covered)),
    );
    pixels[pixel * 4 + 3] = Math.round((covered / (SAMPLES * SAMPLES)) * 255);
  }
  return pixels;
}

/** A drawing as a PNG file. */
export function toPng(shapes: readonly Shape[], size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  rasterize(shapes, size).copy(png.data);
  return PNG.sync.write(png);
}

/** A drawing as an SVG file. */
export function toSvg(shapes: readonly Shape[]): string {
  const elements = shapes.map((shape) =>
    shape.kind === "box"
      ? `<rect x="${String(shape.x)}" y="${String(shape.y)}" width="${String(shape.width)}" ` +
        `height="${String(shape.height)}" rx="${String(shape.radius)}" fill="${shape.color}"/>`
      : `<polyline points="${shape.points.map((point) => point.join(",")).join(" ")}" fill="none" ` +
        `stroke="${shape.color}" stroke-width="${String(shape.width)}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(GRID)} ${String(GRID)}">`,
    ...elements.map((element) => `  ${element}`),
    "</svg>",
    "",
  ].join("\n");
}

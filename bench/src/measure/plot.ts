/** A plot as an SVG file: how a latency is spread, one line a series, percentiles to the right. */

export interface Series {
  readonly name: string;
  /** Milliseconds. */
  readonly samples: readonly number[];
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [760, 360, 60, 46, 34, 20] as const;
const QUANTILES = [0, 0.5, 0.9, 0.99, 0.999] as const;
const COLOURS = ["#2563eb", "#d97706", "#059669"];

/** x is logarithmic in the share that is slower, so that p50, p90, p99 and p99.9 lie at even distances. */
export function latencyPlot(title: string, series: readonly Series[]): string {
  const sorted = series.map(({ name, samples }) => ({ name, samples: samples.toSorted((a, b) => a - b) }));
  const most = Math.max(...sorted.map(({ samples }) => samples.at(-1) ?? 0));
  const top = niceTop(most);
  const x = (q: number) => LEFT + (Math.min(-Math.log10(1 - q), 3) / 3) * (WIDTH - LEFT - RIGHT);
  const y = (ms: number) => HEIGHT - BOTTOM - (ms / top) * (HEIGHT - BOTTOM - TOP);
  const lines = sorted.map(({ name, samples }, at) => {
    const points = samples.map((ms, index) => `${x(index / samples.length).toFixed(1)},${y(ms).toFixed(1)}`);
    const colour = COLOURS[at % COLOURS.length];
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.join(" ")}"/>
<text x="${LEFT + 12}" y="${TOP + 18 + at * 18}" fill="${colour}">${escaped(name)}</text>`;
  });
  const columns = QUANTILES.map(
    (q) => `<line x1="${x(q)}" y1="${TOP}" x2="${x(q)}" y2="${HEIGHT - BOTTOM}" stroke="#e5e7eb"/>
<text x="${x(q)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${q === 0 ? "min" : `p${+(q * 100).toFixed(1)}`}</text>`,
  );
  const rows = [0, 0.25, 0.5, 0.75, 1].map(
    (
      part,
    ) => `<line x1="${LEFT}" y1="${y(top * part)}" x2="${WIDTH - RIGHT}" y2="${y(top * part)}" stroke="#e5e7eb"/>
<text x="${LEFT - 8}" y="${y(top * part) + 4}" text-anchor="end">${+(top * part).toFixed(1)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#374151">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="${LEFT}" y="20" font-size="14">${escaped(title)} (ms)</text>
${[...columns, ...rows, ...lines].join("\n")}
</svg>
`;
}

function niceTop(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * unit).find((top) => top >= most) ?? most;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

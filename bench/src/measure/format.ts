/** Numbers as people read them. */
import type { Summary } from "./statistics.ts";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

export function count(value: number): string {
  return Number.isNaN(value) ? "?" : whole.format(value);
}

export function decimals(digits: number): (value: number) => string {
  return (value) => (Number.isNaN(value) ? "?" : value.toFixed(digits));
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}

/** `1.42 (1.38 to 1.45)`: the median, and between what half of the samples lie. */
export function spread({ median, low, high, samples }: Summary, format: (value: number) => string): string {
  const [mid, from, to] = [median, low, high].map(format) as [string, string, string];
  return samples.length < 2 || (from === mid && to === mid) ? mid : `${mid} (${from} to ${to})`;
}

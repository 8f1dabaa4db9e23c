import type { Severity } from '../../rules/rule.js';
import { escapeXml } from './xml.js';

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly severity: Severity;
}

const ROW = 26;
const LABEL = 210;
const WIDTH = 560;

/** Horizontal bars, longest first; the drawing is described in words for those who do not see it. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const height = bars.length * ROW + 4;
  const rows = bars.map(({ label, value, severity }, i) => {
    const y = i * ROW + 4;
    const length = Math.max(2, (value / most) * (WIDTH - LABEL - 60));
    return (
      `<text x="${LABEL - 10}" y="${y + 14}" text-anchor="end">${escapeXml(label)}</text>` +
      `<rect class="bar-${severity}" x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="18" rx="2"></rect>` +
      `<text class="soft" x="${(LABEL + length + 8).toFixed(1)}" y="${y + 14}">${value}</text>`
    );
  });
  const described = bars.map(({ label, value }) => `${label} ${value}`).join(', ');
  return `<figure><figcaption>${escapeXml(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(`${title}: ${described}`)}">${rows.join('')}</svg></figure>`;
}

export interface Share {
  readonly label: string;
  readonly value: number;
  readonly kind: 'good' | 'error' | 'open' | 'rest';
}

/** One bar cut into shares, with a legend that names and counts each. */
export function shareChart(title: string, shares: readonly Share[]): string {
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  let x = 0;
  const parts: string[] = [];
  const legend: string[] = [];
  shares.forEach(({ label, value, kind }, i) => {
    const length = total === 0 ? 0 : (value / total) * WIDTH;
    if (length > 0)
      parts.push(
        `<rect class="bar-${kind}" x="${x.toFixed(1)}" y="2" width="${length.toFixed(1)}" height="28"></rect>`,
      );
    x += length;
    const y = 48 + i * 24;
    legend.push(`<rect class="bar-${kind}" x="0" y="${y}" width="14" height="14" rx="2"></rect>`);
    legend.push(`<text x="22" y="${y + 12}">${escapeXml(label)}</text>`);
    const percent = total === 0 ? '' : ` (${((value / total) * 100).toFixed(1)}%)`;
    legend.push(`<text class="soft" x="${WIDTH}" y="${y + 12}" text-anchor="end">${value}${percent}</text>`);
  });
  const described = shares.map(({ label, value }) => `${label} ${value}`).join(', ');
  return `<figure><figcaption>${escapeXml(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${48 + shares.length * 24}" role="img" aria-label="${escapeXml(`${title}: ${described}`)}">${parts.join('')}${legend.join('')}</svg></figure>`;
}

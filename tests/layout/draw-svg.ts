import type { MapLayout, PlacedStation, PlacedTrack, Tier } from '#layout/map-layout.ts';
import { TRACK_WIDTH } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';

/*
 * A plain picture of a layout, to look at and to compare: no script, no style sheet, no font file.
 */

const INK = '#14213D';
const PAPER = '#F8FBFD';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const number = (value: number) => String(Math.round(value * 10) / 10);

/** What a picture shows. */
export interface PictureOptions {
  readonly tier: Tier;
  /** Leave the band Opstap out, as the map does until somebody stands there. */
  readonly folded?: boolean;
}

/** The layout as one SVG document, everything that `tier` shows. */
export function drawSvg(layout: MapLayout, network: Network, { tier, folded = false }: PictureOptions): string {
  const opstap = folded ? layout.levels.find((level) => level.level === 'opstap') : undefined;
  const left = opstap && layout.orientation === 'landscape' ? opstap.width : 0;
  const height = layout.height - (opstap && layout.orientation === 'portrait' ? opstap.height : 0);
  const colours = new Map(network.lines.map((line) => [line.id, line.colour]));
  const shown = <T extends { readonly prominence: Tier }>(items: readonly T[]) =>
    items.filter((item) => item.prominence <= tier);
  const tracks = shown(layout.tracks).toSorted((a, b) => b.prominence - a.prominence);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${number(left)} 0 ${number(layout.width - left)} ${number(height)}" font-family="Atkinson Hyperlegible Next, sans-serif" font-weight="600">`,
    ...ground(layout),
    ...tracks.map((track) => drawTrack(track, colours.get(track.line) ?? INK)),
    ...shown(layout.stations).map(drawShape),
    ...shown(layout.stations).flatMap((station) => drawLabel(station, tier)),
    '</svg>\n',
  ].join('\n');
}

function ground(layout: MapLayout): readonly string[] {
  const rect = (box: { x: number; y: number; width: number; height: number }, style: string) =>
    `<rect x="${number(box.x)}" y="${number(box.y)}" width="${number(box.width)}" height="${number(box.height)}" ${style}/>`;
  return [
    rect({ x: 0, y: 0, width: layout.width, height: layout.height }, `fill="${PAPER}"`),
    ...layout.levels.flatMap((level, index) => [
      rect(level, `fill="${index % 2 === 0 ? '#EAF2F8' : PAPER}"`),
      `<text x="${number(level.x + 6)}" y="${number(level.y + 16)}" font-size="12" fill="${INK}">${level.level}</text>`,
    ]),
    ...layout.rows.flatMap((row) => [
      rect(row, 'fill="none" stroke="#B3C3D3" stroke-dasharray="2 6"'),
      `<text x="${number(row.x + row.width - 4)}" y="${number(row.y + 12)}" text-anchor="end" font-size="10" fill="#5F6B7A">${row.row}</text>`,
    ]),
  ];
}

function drawTrack({ d, dotted, segment }: PlacedTrack, colour: string): string {
  const dots = dotted ? ' stroke-dasharray="0.1 7" stroke-linecap="round"' : '';
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${TRACK_WIDTH}"${dots}><title>${segment}</title></path>`;
}

function drawShape({ shape, x, y, width, height }: PlacedStation): string {
  const inset = shape === 'square' ? 0 : 1.5;
  const box = `x="${number(x - width / 2 + inset)}" y="${number(y - height / 2 + inset)}" width="${number(width - 2 * inset)}" height="${number(height - 2 * inset)}"`;
  if (shape === 'square') return `<rect ${box} rx="2" fill="${INK}" stroke="${PAPER}"/>`;
  return `<rect ${box} rx="${number(Math.min(width, height) / 2 - inset)}" fill="#FFFFFF" stroke="${INK}" stroke-width="3"/>`;
}

function drawLabel(station: PlacedStation, tier: Tier): readonly string[] {
  const label = station.labels.find((each) => each.tier === tier);
  if (!label) return [];
  const style = `text-anchor="${label.anchor}" font-size="${label.fontSize}" fill="${INK}" stroke="${PAPER}" stroke-width="${number(label.fontSize / 5)}" paint-order="stroke"`;
  return label.lines.map(
    (line, index) =>
      `<text x="${number(label.x)}" y="${number(label.y + index * label.lineHeight)}" ${style}>${escaped(line)}</text>`,
  );
}

/** Red, green and blue of light, 0 to 1: what adds up, other than the figures of `#RRGGBB`. */
type Light = readonly [red: number, green: number, blue: number];

/** The light of `#RRGGBB`. Source: WCAG 2.2, definition of relative luminance. */
function lightOf(hex: string): Light {
  const channel = (at: number) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance of `#RRGGBB`. Source: WCAG 2.2, definition of relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = lightOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, definition of contrast ratio. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Kinds of seeing: of all colours, and without one of the three kinds of cones. */
export const VISIONS = ['all', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

type Matrix = readonly [Light, Light, Light];

/**
 * What remains of the light. Source: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009: the matrices of severity 1.0, on linear RGB.
 */
const SEEN: Readonly<Record<Exclude<Vision, 'all'>, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear RGB to CIE XYZ, white D65. Source: IEC 61966-2-1 (sRGB). */
const TO_XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Light = [0.9505, 1, 1.089];

const times = (matrix: Matrix, [a, b, c]: Light): Light => {
  const row = ([x, y, z]: Light) => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Lightness and two axes of colour, on which distances are alike to the eye. Source: CIE 15, CIELAB. */
function labOf(hex: string, vision: Vision): Light {
  const light = vision === 'all' ? lightOf(hex) : times(SEEN[vision], lightOf(hex));
  const inside: Light = [clamp(light[0]), clamp(light[1]), clamp(light[2])];
  const [x, y, z] = times(TO_XYZ, inside);
  const root = (part: number) => (part > 216 / 24389 ? Math.cbrt(part) : (part * 24389) / 27 / 116 + 16 / 116);
  const [fx, fy, fz] = [root(x / WHITE[0]), root(y / WHITE[1]), root(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const clamp = (part: number) => Math.min(1, Math.max(0, part));

/** How different two colours look to this kind of seeing: 0 is the same, 100 is black beside white. Source: CIE 15, ΔE*ab. */
export function difference(one: string, other: string, vision: Vision): number {
  const [a, b] = [labOf(one, vision), labOf(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

import { useMemo } from 'react';
import { qrPath } from './qr-path.ts';
import styles from './share.module.css';

interface QrCodeProps {
  /** What a phone reads: an address. */
  readonly text: string;
  /** What it is, for who does not see it. */
  readonly label: string;
}

/**
 * A QR code. Black on white in every theme and on paper, because a camera wants that; as large as the box around it.
 */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, d } = useMemo(() => qrPath(text), [text]);
  return (
    <svg className={styles.qr} role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} data-qr="">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

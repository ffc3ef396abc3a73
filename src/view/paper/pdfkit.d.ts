// pdfkit ships no types. These are of what is used here, after its documentation and source of version 0.20.
declare module 'pdfkit' {
  /** Content of a page that belongs to an element of the structure. */
  interface StructureContent {
    readonly refs: readonly unknown[];
  }
  interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }
  interface StructureOptions {
    readonly alt?: string;
    readonly title?: string;
    /** Left, top, right, bottom. */
    readonly bbox?: readonly [number, number, number, number];
    readonly placement?: 'Block' | 'Inline';
  }
  interface TextOptions {
    readonly lineBreak?: boolean;
    readonly baseline?: 'alphabetic';
  }
  interface DocumentOptions {
    readonly size?: string;
    readonly margin?: number;
    readonly autoFirstPage?: boolean;
    readonly bufferPages?: boolean;
    readonly compress?: boolean;
    readonly pdfVersion?: string;
    readonly tagged?: boolean;
    readonly lang?: string;
    readonly displayTitle?: boolean;
    readonly font?: null;
    readonly info?: Readonly<Record<string, string | Date>>;
  }
  export class PDFDocument {
    constructor(options?: DocumentOptions);
    addPage(): this;
    switchToPage(page: number): unknown;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    flushPages(): void;
    font(name: string): this;
    registerFont(name: string, source: unknown): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    dash(length: number, options?: { readonly space?: number }): this;
    undash(): this;
    save(): this;
    restore(): this;
    clip(): this;
    translate(x: number, y: number): this;
    scale(by: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    path(d: string): this;
    fill(color?: string): this;
    stroke(): this;
    fillAndStroke(fill: string, stroke: string): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    widthOfString(text: string): number;
    markContent(tag: 'Artifact', options?: { readonly type?: 'Pagination' | 'Layout' }): this;
    markStructureContent(tag: string): StructureContent;
    endMarkedContent(): this;
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    end(): void;
  }

  export type { StructureElement };
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit';
  /** All bytes of a document, once `end()` was called. Call it before anything is written. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}

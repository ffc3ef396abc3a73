import { EDITOR_WORDS as t } from './editor-nl.ts';

/** Why something was not opened, as the screen knows it. */
interface Fault {
  readonly code: string;
  readonly name?: string;
  readonly count?: number;
  readonly bytes?: number;
}

/** How much may be opened at once. */
interface Most {
  readonly files: number;
  readonly allBytes: number;
  readonly fileBytes: number;
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);

/** Why something was not opened, and what to do. */
export function openFaultSentence({ code, name = '', count = 0, bytes = 0 }: Fault, most: Most): string {
  switch (code) {
    case 'too-many-files':
      return t('open.tooManyFiles', { count, most: most.files });
    case 'too-large-all':
      return t('open.tooLargeAll', { size: kilobytes(bytes), most: kilobytes(most.allBytes) });
    case 'too-large':
      return t('open.tooLarge', { name, size: kilobytes(bytes), most: kilobytes(most.fileBytes) });
    case 'not-utf8':
      return t('open.notUtf8', { name });
    case 'unknown-name':
      return t('open.unknownName', { name });
    case 'unreadable':
      return t('open.unreadable', { name });
    default:
      return t('open.nothing');
  }
}

/** Why a table was not taken, as the model knows it. */
interface TableFault {
  readonly code: string;
  readonly column?: string;
  readonly row?: number;
  readonly id?: string;
  readonly rows?: number;
  readonly columns?: number;
}

/** Why a table was not taken, and what to do. */
export function tableFaultSentence({ code, column = '', row = 0, id = '', rows = 0, columns = 0 }: TableFault): string {
  switch (code) {
    case 'too-large':
      return t('table.tooLarge', { rows, columns });
    case 'no-id':
      return t('table.noId');
    case 'unknown-column':
      return t('table.unknownColumn', { column });
    case 'column-twice':
      return t('table.columnTwice', { column });
    case 'no-id-in-row':
      return t('table.noIdInRow', { row });
    case 'id-twice':
      return t('table.idTwice', { row, id });
    default:
      return t('table.empty');
  }
}

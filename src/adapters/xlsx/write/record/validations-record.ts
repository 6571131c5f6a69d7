import { crc32 } from "../../crc32";

/** What a sheet said of validations before this product put its own over them; plain data. */
export interface ValidationsRecordData {
  /** `<dataValidations>` as it was; absent where nothing of it was cut. */
  readonly former?: string;
  /** CRC-32 of the list as it is without ours, and as it was written with ours. */
  readonly left: number;
  readonly written: number;
  /** The extension that holds validations: as it was, and the CRC-32 of what was left of it (0 for nothing). */
  readonly extension?: { readonly former: string; readonly left: number };
}

/** A list of validations that ours have just been put into. */
export interface PutValidations {
  readonly source: string;
  /** What becomes of the list without ours. */
  readonly left: string;
  readonly written: string;
  /** Whether ours stood in the list before. */
  readonly hadOwn: boolean;
}

function sum(text: string): number {
  return text === "" ? 0 : crc32(new TextEncoder().encode(text));
}

/** Keeps the validations of a sheet that ours took the place of, for the day on which ours go. */
export class ValidationsRecord {
  private data: ValidationsRecordData | undefined;
  /** The extension that belongs to a list that was just given back. */
  private returned: ValidationsRecordData["extension"];

  constructor(data?: ValidationsRecordData) {
    this.data = data;
  }

  /** Whoever has changed the list since has the last word: of their list nothing is known but what it says. */
  keep({ source, left, written, hadOwn }: PutValidations): void {
    const isKnown = this.data?.written === sum(source);
    if (hadOwn && !isKnown) {
      this.data = undefined;
      return;
    }
    const { former = source, extension } = (isKnown ? this.data : undefined) ?? {};
    this.data = {
      ...(former !== left && { former }),
      left: sum(left),
      written: sum(written),
      ...(extension !== undefined && { extension }),
    };
  }

  /** Keeps the extension that was cut together with the list. */
  keepExtension(former: string, left: string): void {
    if (this.data === undefined) return;
    const extension = { former: this.data.extension?.former ?? former, left: sum(left) };
    this.data = { ...this.data, extension };
  }

  /** The list as it was before ours came; `undefined` where ours still stand in it, or it was changed since. */
  giveBack(list: string): string | undefined {
    if (this.data?.left !== sum(list)) return undefined;
    const { former = list, extension } = this.data;
    this.returned = extension;
    this.data = undefined;
    return former;
  }

  /** The extension as it was, once the list was given back; `undefined` where it was changed since. */
  giveBackExtension(extension: string): string | undefined {
    return this.returned?.left === sum(extension) ? this.returned.former : undefined;
  }

  /** `undefined` where nothing is kept. */
  toData(): ValidationsRecordData | undefined {
    return this.data;
  }
}

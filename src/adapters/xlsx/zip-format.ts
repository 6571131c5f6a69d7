// Signatures and layouts: PKWARE APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.4.4 to 4.4.5.
export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const LOCAL_HEADER_BYTES = 30;
export const DIRECTORY_HEADER_BYTES = 46;
export const END_BYTES = 22;
/** The flag of names in UTF-8. */
export const UTF8_NAME = 0x0800;
/** Methods of compression. */
export const STORED = 0;
export const DEFLATED = 8;

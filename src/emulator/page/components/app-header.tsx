import { useRef } from "react";
import { strings } from "../strings.ja";

export interface AppHeaderProps {
  readonly fileName: string | undefined;
  readonly samples: readonly string[];
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (fileName: string) => void;
}

/** Product, open workbook, and the two ways to open another one. */
export function AppHeader({
  fileName,
  samples,
  onOpenFile,
  onOpenSample,
}: AppHeaderProps): React.JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="app-header">
      <h1>
        {strings.product}
        <small>{strings.subtitle}</small>
      </h1>
      <p className="file-name">{fileName}</p>
      <label className="sample-picker">
        <span>{strings.samples}</span>
        <select
          value={fileName !== undefined && samples.includes(fileName) ? fileName : ""}
          onChange={(event) => {
            onOpenSample(event.target.value);
          }}
        >
          <option value="" disabled>
            {strings.chooseSample}
          </option>
          {samples.map((sample) => (
            <option key={sample} value={sample}>
              {sample}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="header-button"
        onClick={() => {
          picker.current?.click();
        }}
      >
        {strings.openFile}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={strings.openFile}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onOpenFile(file);
          // The same file can be chosen again.
          event.target.value = "";
        }}
      />
    </header>
  );
}

import { pathToFileURL } from "node:url";
import path from "node:path";
import type { Language } from "../core/calendar/era";
import type { Finding, Severity } from "../core/findings/finding";
import { formatFinding, formatFixTitle, ruleTexts } from "../core/findings/format-finding";
import type { Review } from "../core/review";
import { rules } from "../core/rules";
import { formatAddress, type CellRef } from "../core/sheet/address";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};
/** Severities of findings set aside have no level of their own: SARIF calls them suppressed. */
const SUPPRESSED_IN_FILE = "inSource";

/** A reviewed file, as the user named it. */
export interface ReviewedFile {
  readonly path: string;
  readonly review: Review;
}

/** Where a file is, as a URI reference: relative paths stay relative, so that a report can travel with its files. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join("/");
}

function locationOf({ sheet, row, column }: CellRef, uri: string): object {
  const address = formatAddress(row, column);
  return {
    physicalLocation: { artifactLocation: { uri } },
    logicalLocations: [{ name: address, fullyQualifiedName: `${sheet}!${address}`, kind: "member" }],
  };
}

function ruleToSarif(id: string, severity: Severity, language: Language): object {
  const { title, description } = ruleTexts(id, language);
  return {
    id,
    name: id.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: description },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultToSarif(finding: Finding, uri: string, language: Language, isSuppressed: boolean): object {
  const { message, why, action } = formatFinding(finding, language);
  const fix = formatFixTitle(finding, language);
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: [message, why, action].filter((text) => text !== "").join("\n") },
    locations: [locationOf(finding.at, uri)],
    ...(finding.related.length === 0
      ? {}
      : { relatedLocations: finding.related.map((at, id) => ({ id, ...locationOf(at, uri) })) }),
    partialFingerprints: { "shinchoku/v1": finding.fingerprint },
    ...(fix === null ? {} : { properties: { fix: { title: fix, safe: finding.fix?.safe ?? false } } }),
    ...(isSuppressed ? { suppressions: [{ kind: SUPPRESSED_IN_FILE, status: "accepted" }] } : {}),
  };
}

/**
 * Reviews as one SARIF 2.1.0 log with one run: rules with their help, findings with the cells that they stand in.
 *
 * A workbook has no lines: the physical location names the file, the logical one the cell (`一覧!B5`). Findings that
 * were set aside are listed as suppressed. Quick fixes are described under `properties`, for SARIF's own fixes replace
 * text in text files.
 *
 * Source: OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020.
 */
export function reviewsToSarif(files: readonly ReviewedFile[], version: string, language: Language): object {
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "shinchoku",
            semanticVersion: version,
            language,
            rules: rules.map(({ id, meta }) => ruleToSarif(id, meta.severity, language)),
          },
        },
        columnKind: "utf16CodeUnits",
        artifacts: files.map(({ path: file }) => ({ location: { uri: uriOf(file) } })),
        results: files.flatMap(({ path: file, review }) => [
          ...review.findings.map((finding) => resultToSarif(finding, uriOf(file), language, false)),
          ...review.ignored.map(({ finding }) => resultToSarif(finding, uriOf(file), language, true)),
        ]),
      },
    ],
  };
}

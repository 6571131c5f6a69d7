import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../../src/core/calendar/era";
import { documentRule, reviewExample } from "../../../src/core/document-rule";
import { ruleExamples } from "../../../src/core/findings/examples";
import { ruleTexts } from "../../../src/core/findings/format-finding";
import { messagesEn } from "../../../src/core/findings/messages.en";
import { messagesJa } from "../../../src/core/findings/messages.ja";
import { rules } from "../../../src/core/rules";

const RULES = path.resolve(__dirname, "../../../src/core/rules");
const DOCS = path.resolve(__dirname, "../../../docs/rules");

function idsOf(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

const ids = rules.map(({ id }) => id).sort();

describe("the catalogue of rules", () => {
  test("registers every file of the folder once, under the file's name", () => {
    expect(ids).toEqual(idsOf(RULES, ".ts").filter((name) => name !== "index"));
  });

  test("has a table of cases for every rule, and none without its rule", () => {
    const tested = idsOf(__dirname, ".test.ts").filter((name) => name !== "catalogue");
    expect(tested).toEqual(ids);
    for (const id of tested) {
      expect(readFileSync(path.join(__dirname, `${id}.test.ts`), "utf8")).toContain(
        `from "../../../src/core/rules/${id}"`,
      );
    }
  });

  test.each([
    ["ja", messagesJa],
    ["en", messagesEn],
  ] as const)("has texts in %s for every rule, and none without its rule", (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual(ids);
  });

  test("has a page for every rule, and none without its rule", () => {
    expect(idsOf(DOCS, ".md").filter((name) => name !== "README")).toEqual(ids);
  });

  test("has an example for every rule, and none without its rule", () => {
    expect(Object.keys(ruleExamples).sort()).toEqual(ids);
  });

  test("yields to rules and messages that exist", () => {
    const known = new Set(
      rules.flatMap(({ id, meta }) => [id, ...meta.messages.map((each) => `${id}/${each}`)]),
    );
    const others = rules.flatMap(({ meta }) => meta.yieldsTo ?? []);
    expect(others.filter((other) => !known.has(other))).toEqual([]);
  });

  describe.each(rules)("$id", (rule) => {
    const { id, meta } = rule;

    test("speaks up in its example, and is content once that is mended", () => {
      const { before, after, findings } = documentRule(rule, "ja");
      expect(findings).not.toEqual([]);
      expect(after).not.toEqual(before);
      expect(reviewExample(rule, after)).toEqual([]);
    });

    test("mends its example by itself where it offers fixes", () => {
      expect(ruleExamples[id]?.mend === undefined).toBe(meta.fixes !== undefined);
    });

    test.each<Language>(["ja", "en"])("explains its fixes and options in %s", (language) => {
      const { fixes = {}, options = {} } = ruleTexts(id, language);
      expect(Object.keys(fixes).sort()).toEqual([...(meta.fixes ?? [])].sort());
      expect(Object.keys(options).sort()).toEqual(Object.keys(meta.options ?? {}).sort());
    });

    test.each<Language>(["ja", "en"])(
      "has title, description and the text of every message in %s",
      (language) => {
        const { title, description, messages } = ruleTexts(id, language);
        expect(title.trim()).not.toBe("");
        expect(description.trim()).not.toBe("");
        expect(Object.keys(messages).sort()).toEqual([...meta.messages].sort());
      },
    );

    test("is written in Japanese where it is said to be, and in English likewise", () => {
      const japanese = /[ぁ-んァ-ン一-龠]/u;
      const { title, description } = ruleTexts(id, "ja");
      expect([title, description].every((text) => japanese.test(text))).toBe(true);
      const english = ruleTexts(id, "en");
      expect([english.title, english.description].some((text) => japanese.test(text))).toBe(false);
    });
  });
});

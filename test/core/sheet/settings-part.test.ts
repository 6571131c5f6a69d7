import {
  formatSettingsPart,
  parseSettingsPart,
  SETTINGS_NAMESPACE,
} from "../../../src/core/sheet/settings-part";

describe("the settings part", () => {
  test("brings back every text, whatever stands in it", () => {
    const settings = {
      rules: '{"x":"<a & b>"}',
      "列'\"&": "一行目\r\n二行目\t\"'",
      empty: "",
      "𠮷": "]]> &amp; &#65;",
    };
    expect(parseSettingsPart(formatSettingsPart(settings))).toEqual(settings);
  });

  test("orders its entries, so that the same settings are the same text", () => {
    expect(formatSettingsPart({ b: "2", a: "1" })).toBe(formatSettingsPart({ a: "1", b: "2" }));
    expect(formatSettingsPart({ a: "1" })).toBe(
      `<settings xmlns="${SETTINGS_NAMESPACE}"><entry key="a">1</entry></settings>`,
    );
  });

  test("reads a part that another program has written in its own way", () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
      <s:settings xmlns:s="${SETTINGS_NAMESPACE}">
        <s:entry key='rules'><![CDATA[{"a":"<&"}]]></s:entry>
        <s:entry key="none" /><s:entry key="n">&#x42;&#66;</s:entry>
      </s:settings>`;
    expect(parseSettingsPart(xml)).toEqual({ rules: '{"a":"<&"}', none: "", n: "BB" });
  });
});

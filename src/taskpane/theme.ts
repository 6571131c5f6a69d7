import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** How the pane is coloured. */
export type ColorMode = "light" | "dark" | "highContrast";

/** Japanese faces come first where Segoe UI has no glyph, so that no Chinese face steps in. */
const fontFamilyBase =
  '"Segoe UI", "Yu Gothic UI", "Meiryo", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif';

/** The Fluent theme of a colour mode. */
export function themeFor(mode: ColorMode): Theme {
  switch (mode) {
    case "light":
      return { ...webLightTheme, fontFamilyBase };
    case "dark":
      return { ...webDarkTheme, fontFamilyBase };
    case "highContrast":
      return { ...teamsHighContrastTheme, fontFamilyBase };
  }
}

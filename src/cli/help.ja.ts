import type { HelpTexts } from "./help";

export const JAPANESE: HelpTexts = {
  overview: `shinchoku — 計画の進捗管理表（Excel）を点検し、進捗の列を足します。元のファイルは書き換えません。

使い方:
  shinchoku check <ブック.xlsx>...        点検して、指摘と進捗を表示します
  shinchoku fix <ブック.xlsx> -o <出力.xlsx>
                                          安全な修正を反映した写しを書き出します
  shinchoku annotate <ブック.xlsx> -o <出力.xlsx>
                                          期限・状況・判定・進捗率の列を足した写しを書き出します
  shinchoku summary <ブック.xlsx> -o <出力.xlsx|.csv|.md>
                                          集計の報告を書き出します（--in-book でブックの中に）
  shinchoku clean <ブック.xlsx> -o <出力.xlsx>
                                          足したものを取り除いた写しを書き出します
  shinchoku explain "<時期や目標>"        時期や目標がどう読まれるかを表示します
  shinchoku read periods|targets <記録.json>
                                          時期や目標をまとめて読み取ります
  shinchoku rules [ID]                    点検ルールを表示します

オプション:
  --lang ja|en     表示する言語（既定は ja）
  --help           使い方。コマンドの後に付けると、そのコマンドの説明
  --version        版

終了コード:
  0  「要修正」の指摘なし
  1  「要修正」の指摘あり
  2  使い方の誤り、または読めないファイルあり
`,
  commands: {
    check: `使い方: shinchoku check <ブック.xlsx>... [オプション]

ブックを読み、取組と指標を点検します。複数のファイルも指定できます。

オプション:
  --as-of 2025-03-31     判定の基準日（既定はブックの基準日、なければ今日）
  --plan 2023-2025       計画の最初と最後の年度（既定はブックの記載）
  --map map.json         見出しの対応（既定はブックに保存された対応）
                         {"headings": [{"sheet": "一覧", "heading": "やること", "field": "name"}]}
                         sheet は省略可。field は docs/column-mapping.md の名前か ignore
  --format text|json|sarif
                         出力の形（既定は text）
  --rule ID=重さ         ルールの重さ。off・info・warning・error から選ぶ（複数可）
  --rule ID.名前=数値    ルールの設定値（名前は shinchoku rules ID で確かめられます）
  --lang ja|en           表示する言語（既定は ja）
`,
    annotate: `使い方: shinchoku annotate <ブック.xlsx> -o <出力.xlsx> [オプション]

表の右に、開始・期限・実施状況・判定・確認事項（指標の表には進捗率・想定・状態）の
列を足したブックを作ります。判定は「進捗設定」シートの基準日を見る数式です。
もう一度実行すると、増えた行や変わった時期に合わせて直します。

オプション:
  -o <出力.xlsx>         書き出す先。元のファイルは指定できません
  --as-of 2025-03-31     基準日（既定はブックの基準日、なければ今日）
  --plan 2023-2025       計画の最初と最後の年度（既定はブックの記載）
  --map map.json         見出しの対応（既定はブックに保存された対応）
  --lang ja|en           表示する言語（既定は ja）
`,
    clean: `使い方: shinchoku clean <ブック.xlsx> -o <出力.xlsx> [オプション]

annotate と summary で足した列・書式・シート・名前を取り除いたブックを作ります。
その後に加えられた変更は残ります。書き込みのある集計シートは、値にして残します。

オプション:
  -o <出力.xlsx>         書き出す先。元のファイルは指定できません
  --only summary|history 集計シートだけ、または報告の履歴だけを取り除きます
  --history              確定した報告の履歴も取り除きます（元に戻せません）
  --keep                 足した列に記入された状況と日付を、値として残します
  --lang ja|en           表示する言語（既定は ja）
`,
    summary: `使い方: shinchoku summary <ブック.xlsx> -o <出力.xlsx|.csv|.md> [オプション]

分野別・担当別・実施状況別の件数、期限超過、まもなく期限、判定対象外、指標、取組の一覧を
報告にまとめます。.xlsx では数式とグラフで作るので、状況や基準日を変えると件数も変わります。

オプション:
  -o <出力>              書き出す先（.xlsx・.csv・.md）。元のファイルは指定できません
  --in-book              ブック全体の写しに、進捗の列と集計シートを入れます（.xlsx）
  --settle               報告を確定し、状況・実績・判定を履歴のシートに残します（--in-book と）
  --since 2024-09-30     比べる報告の基準日。none で比べません（既定は直前の確定分）
  --as-of 2025-03-31     基準日（既定はブックの基準日、なければ今日）
  --plan 2023-2025       計画の最初と最後の年度（既定はブックの記載）
  --map map.json         見出しの対応（既定はブックに保存された対応）
  --lang ja|en           表示する言語（既定は ja）。報告は日本語です
`,
    explain: `使い方: shinchoku explain "<時期や目標>" [オプション]

文字列のどの部分が、どの時期や目標として読まれるかを表示します。

オプション:
  --fy 2024              行の年度。「7月」のような月は、この年度で読みます
  --plan 2023-2025       計画の最初と最後の年度
  --lang ja|en           表示する言語（既定は ja）
`,
    fix: `使い方: shinchoku fix <ブック.xlsx> -o <出力.xlsx> [オプション]

安全に直せる指摘（記号の字形、文字列になった数値や日付、末尾の空白など）を直した写しを書き出します。
数式と元のファイルは書き換えません。

オプション:
  -o <出力.xlsx>         書き出す先。元のファイルは指定できません
  --rule ID              このルールの指摘だけを直す（複数可）
  --lang ja|en           表示する言語（既定は ja）
`,
    read: `使い方: shinchoku read periods|targets <記録.json>

[{"id", "text", "fy", "planStartFY", "planEndFY"}] の配列を読み、
[{"id", "items"}] の配列を出力します。
id と text のほかは省略できます。

オプション:
  --lang ja|en           表示する言語（既定は ja）
`,
    rules: `使い方: shinchoku rules [ID] [オプション]

点検ルールの一覧を表示します。ID を付けると、そのルールの説明を表示します。

オプション:
  --lang ja|en           表示する言語（既定は ja）
`,
  },
};

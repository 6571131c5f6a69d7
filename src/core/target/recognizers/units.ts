/** Units as data, for figures of the normalised text. */

export const UNITS =
  /%(?:ポイント)?|パーセント|ポイント|pt(?![A-Za-z])|点|時間|h(?![A-Za-z])|か月|[ヶケヵカ箇]月|か所|[箇ヶケヵカ]所|か国|[ヶケヵカ箇]国|人(?:日|回|泊)?|名|件|日|円|回|社|倍|業務|事業(?!所|者)|事業者|事業所|世帯|団体|施設|校|園|冊|種類|項目|講座|コース|路線|棟|戸|台|店舗?|品目|自治体|地区|地域|組織|組|枚|部署|部|課|所属|手続き?|システム|サービス|プロジェクト|メニュー|グループ|サークル|チーム|ヘクタール|ha|km2?|kg|(?:キロ)?グラム|リットル|(?:キロ)?メートル|mg(?:\/[Lm]3?)?|dB|ppm|cm|mm|ml|°C|kWh|MWh|kWh?|MW|m2|m3|t(?:-?CO2e?)?(?![A-Za-z])|トン|g(?![A-Za-z])|L(?![A-Za-z])|本|分(?!の|野|析)|秒|区画|箱|株|羽|頭|床|泊|議席|歳|食|歩|隻|便|軒|家庭|者|区|町|票|作品|基|面|両|館|局|年(?![度間])|言語|拠点|法人|企業|機関|会場|教室|学級|科目|集落|隊|通|事例|案件|週間?|kW|GJ|kL|アカウント|PV|DL(?![A-Za-z])|アクセス|ダウンロード|サイト|アプリ|問|筆|橋|匹|単位|工区|区間|プラン|ルート|つ(?=\s*以[上下内])/y;
/** Any short noun counts as a unit where a comparator follows it: 60業務以上, 12教室以上. */
export const OPEN_UNIT =
  /([一-龠]{1,5}?|[ァ-ヶー]{2,12}?[一-龠]{0,2})(?=\s*(?:以上|以下|以内|未満|(?:\([^()]{0,20}\)\s*)?→|から\d))/y;
/** Before a particle a noun of one or two characters may be a unit, if what follows acts on so many: 3駅で実施する. */
export const LOOSE_UNIT = /(?!度|以[上下内]|未満|程度|前後|倍増|半[数減])[一-龠]{1,2}(?=[をのでに])/y;
/** 18,200人/年: what the level is counted by. */
export const RATE =
  /\s*\/\s*(?:年度?|月|週|日|人|回|校|世帯|か所|ha|km2?|m2|kWh)(?!\d|(?!以|未満|程度|前後|超)[一-龠])/y;
export const UNIT_AFTER_ARROW =
  /((?!以[上下内]|未満|程度|前後|超)(?:[一-龠ァ-ヶー]{1,5}|[ァ-ヶー]{6,12}))(?=\s*(?:$|[、。\n()]))/y;
export const ARROW_BEFORE = /→[\s\ue000約:]*$/;
/** Ages, ordinals and shares per head count nothing. */
export const NOT_COUNTED =
  /\s*(?:(?:日|か月|[ヶケヵカ箇]月|週)間(?!\s*(?:以|未満|→|に(?:短|延|す|縮)|程度|を|$|[、。)]))|:\d\d(?![\d.,%])|時(?![間点])|泊\s*\d|代|次|つ(?!\s*以[上下内])|級|号|条|階|型|種(?!類)|連続|期(?!間)|年生|番|版|周年|年ぶり|分の|対\d|人(?:1|一)台|回目|日目|人目|件目|年目|人\s*[1一]\s*組|(?<=(?<!\d)1)日\s*(?=平均|\d)|日(?:平均\s*)?(?=\d)|点満点|段階|(?:点|問|項目)中\s*\d|\/\s*\d{1,2}(?![\d.,])|月|年度|年(?:間|前|後|目|ごと|毎|おき|に)|(?:(?:人|世帯|件|か所|施設|校)\s*[1一])?\s*(?:人|件|回|日|週間?|年|時間|か月|世帯|団体|施設|校|km|m2)?\s*(?:当たり|あたり|につき|ごと|毎)|カ?年計画|次元|万都市)/y;
/** 1件10万円以上: by the piece. */
export const EACH =
  /\s*(?:件|回|人|名|世帯|団体|か所|施設|校|社|店舗?|冊|枚|台|口|戸|課|係|部署?|局|所属|職場|家庭|地区|学校)(?=約?\d)/y;
/** 10~15件: the lower end is what must be reached. */
export const RANGE_END = /\s*([^\s\d~,.]{0,4})\s*~\s*(\d[\d,]*(?:\.\d+)?)/y;
/** An age says who is meant, unless it is measured: 79.5歳, 80歳→81歳. */
export const AGE = /\s*[歳才]/y;
export const MEASURED_AGE = /\s*[歳才]\s*(?:\([^()]{0,20}\)\s*)?→/y;
/** Open day and night: says how, not how long. */
export const ROUND_THE_CLOCK =
  /24\s*時間(?!\s*(?:以上|以下|以内|未満|→|\/))(?:\s*、?\s*365\s*日)?|365\s*日(?=\s*(?:24\s*時間|対応|体制|受付|稼働|無休|、|の))/y;

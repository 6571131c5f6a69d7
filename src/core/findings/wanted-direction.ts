import { compactText } from "../text/normalize-text";

/** What a city wants less of, whatever it is counted in. */
const LESS =
  /待機|滞納|未納|未済|離職|退職|事故|苦情|不満|不安|不足|不祥事|超過|時間外|残業|空き家|ごみ|廃棄|排出|死亡|死者|未利用|遅延|遅れ|ミス|誤り|休職|不登校|欠席|使用量|消費(?:電力|エネルギー|量)|赤字|借入|(?:債|未償還|貸付)残高|負担|犯罪|火災|要介護|喫煙|肥満|罹患|発生|経費|コスト|所要|(?:処理|審査|交付|回答|待ち?)(?:時間|日数|期間)|漏水|食品ロス|紙の/u;

/** What is done about it is wanted: 空き家バンクの登録件数, 事故防止講習, 食品ロス削減協力店. */
const AGAINST =
  /対策|支援|防止|予防|削減|減量|縮減|軽減|解消|解決|相談|バンク|活用|登録|設置|教室|講座|講習|研修|訓練|回収|リサイクル|再生|資源化|分別|改善|見守り|パトロール|復帰|警報器|検診|保険|返済|除却|整理|処分|調査/u;

/** What a city wants more of. */
const MORE =
  /(?:満足|認知|理解|納得|充実|達成|浸透|活用|貢献|信頼)度|(?:認知|実施|達成|受診|受講|参加|加入|取得|普及|収納|徴収|回収|就職|定着|利用|活動|充足|整備|耐震化|有収|登用|充当|自給|再生|リサイクル|水洗化|接続|修了|合格|申請|オンライン化|カバー)率|(?:受講|参加|利用|来場|来館|登録|就農|移住|会員|受診|入園|入込客?)者?数|(?:感じ|満足|理解|意識し?|実感し?|思う|知って).{0,8}(?:割合|市民|職員)/u;

/** How often something comes about that is wanted: 空き家バンク成約件数, 新規創業者数, 協定の締結数. */
const COUNTED_SUCCESS =
  /(?:成約|契約成立|締結|創業|起業|立地|進出|誘致|就職|内定|移住|定住|入会|認定|認証|合格|修了|開催|来訪|入館|貸出|再生可能エネルギー導入|植樹)(?:決定|達成|取得)?(?:\(.{1,8}\))?(?:の)?(?:延べ?)?(?:者|件|人|社|店|団体|世帯|企業|事業所|品目|回|箇所|か所|組|冊|本)?数/u;

/**
 * Which way an indicator is meant to go, by what it is called; null where its name leaves that open.
 *
 * @example readNamedDirection("健康診査の受診率") // "up"
 */
export function readNamedDirection(name: string): "up" | "down" | null {
  const plain = compactText(name);
  if (MORE.test(plain)) return LESS.test(plain) ? null : "up";
  if (COUNTED_SUCCESS.test(plain)) return "up";
  return LESS.test(plain) && !AGAINST.test(plain) ? "down" : null;
}

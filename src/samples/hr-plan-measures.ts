/** What one row of the staff development plan's list says. */
export interface ListedMeasure {
  readonly name: string;
  /** Marked columns: 若手, 職場, 全庁. */
  readonly emphases: readonly ("若手" | "職場" | "全庁")[];
  readonly divisions: string;
  readonly period: string;
  readonly status: string;
  readonly remarks: string;
}

export interface MeasureSection {
  readonly title: string;
  readonly measures: readonly ListedMeasure[];
}

export interface MeasureArea {
  readonly title: string;
  readonly sections: readonly MeasureSection[];
}

function row(
  name: string,
  emphases: ListedMeasure["emphases"],
  divisions: string,
  period: string,
  status: string,
  remarks = "",
): ListedMeasure {
  return { name, emphases, divisions, period, status, remarks };
}

/** The plan's thirty measures, in print order. */
export const HR_PLAN_AREAS: readonly MeasureArea[] = [
  {
    title: "（１）学び続ける職員を支える",
    sections: [
      {
        title: "①基礎を固める研修",
        measures: [
          row("新規採用職員研修の見直し", ["若手"], "総務部人事課", "令和5年度～令和6年度", "◎"),
          row(
            "文書・会計実務の動画教材づくり",
            ["若手", "職場"],
            "総務部人事課\n会計管理室",
            "令和5年10月～令和6年9月",
            "◎",
            "全12本を庁内サイトで公開",
          ),
          row("窓口対応研修の実施", ["若手"], "総務部人事課\n市民生活部市民課", "毎年度6月～8月", "○"),
          row(
            "データ活用の基礎研修",
            ["全庁"],
            "企画部情報政策課",
            "令和6年度上半期",
            "△",
            "講師の都合で延期",
          ),
        ],
      },
      {
        title: "②職場で育てるしくみ",
        measures: [
          row("新任職員の相談役制度", ["若手", "職場"], "総務部人事課、各職場", "令和5年度から", "○"),
          row("引継書の様式統一", ["職場"], "総務部総務課", "令和6年12月末まで", "◎"),
          row("職場研修の講師派遣", ["職場"], "総務部人事課", "随時", "○", "今年度14件"),
          row(
            "育成担当者の手引きの作成",
            ["職場"],
            "総務部人事課",
            "①原案：令和6年4月～7月\n②配布：令和6年11月",
            "◎",
          ),
        ],
      },
      {
        title: "③自ら学ぶ職員への支援",
        measures: [
          row("資格取得費用の助成", ["若手"], "総務部人事課", "通年", "○"),
          row("自主勉強会への会議室開放", ["全庁"], "総務部管財課", "令和5年7月から", "○"),
          row("庁内図書コーナーの再整備", ["全庁"], "教育委員会事務局図書館", "令和7年1月～3月", "○"),
        ],
      },
    ],
  },
  {
    title: "（２）力を引き出す人事のしくみ",
    sections: [
      {
        title: "①採用と配置",
        measures: [
          row("採用説明会のオンライン併用", [], "総務部人事課", "令和5年5月、令和6年5月、令和7年5月", "○"),
          row(
            "社会人経験者の採用枠の検討",
            ["全庁"],
            "総務部人事課\n公平委員会事務局",
            "検討（R5）→試行（R6）→実施（R7）",
            "○",
          ),
          row("庁内公募の拡大", [], "総務部人事課", "令和6年10月～令和7年3月", "○"),
          row("復職者の配置支援", ["職場"], "総務部人事課、職員厚生課", "随時", "○"),
        ],
      },
      {
        title: "②評価と昇任",
        measures: [
          row("評価者研修の実施", ["職場"], "総務部人事課", "毎年度10月", "○"),
          row("目標設定の記入例集の作成", [], "総務部人事課", "令和5年度末まで", "◎"),
          row(
            "昇任試験の科目見直し",
            ["若手"],
            "総務部人事課",
            "令和6年度第３四半期",
            "△",
            "要綱改正の協議中",
          ),
          row(
            "専門職の人事コース設計",
            ["全庁"],
            "総務部人事課\n建設部土木課",
            "令和5年度　調査\n令和6年度　設計\n令和7年度　運用開始",
            "○",
          ),
        ],
      },
      {
        title: "③庁内外との交流",
        measures: [
          row("近隣市との合同研修", ["若手"], "総務部人事課", "令和6年夏頃", "◎", "3市から42人が参加"),
          row("民間企業への派遣研修", [], "企画部政策課", "令和7年6月～12月", "－"),
          row("部局間の短期業務体験", ["若手"], "総務部人事課\n各部主管課", "令和7年1月～2月", "○"),
        ],
      },
    ],
  },
  {
    title: "（３）働きやすい職場づくり",
    sections: [
      {
        title: "①健康と両立",
        measures: [
          row("時間外勤務の見える化", ["職場", "全庁"], "総務部職員厚生課", "令和6年4月から", "○"),
          row(
            "男性職員の育児休業の取得促進",
            ["職場"],
            "総務部人事課、職員厚生課",
            "令和5年度～令和7年度",
            "○",
          ),
          row("ハラスメント相談窓口の外部委託", ["全庁"], "総務部職員厚生課", "令和6年度中", "◎"),
          row("休憩スペースの改修", [], "総務部管財課", "未定", "－", "庁舎改修計画と調整"),
        ],
      },
      {
        title: "②仕事の進め方の見直し",
        measures: [
          row("会議時間の上限設定", ["職場"], "企画部政策課", "令和5年6月末まで", "◎"),
          row("電子決裁の対象拡大", ["全庁"], "総務部総務課\n企画部情報政策課", "令和7年9月末まで", "○"),
          row("在宅勤務の運用見直し", ["職場"], "総務部人事課", "令和6年度下期", "○"),
          row("定型業務の自動化", ["全庁"], "企画部情報政策課", "令和8年1月を目途", "○"),
        ],
      },
    ],
  },
];

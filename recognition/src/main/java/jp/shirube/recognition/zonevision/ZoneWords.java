package jp.shirube.recognition.zonevision;

import java.util.List;
import java.util.Set;
import jp.shirube.recognition.words.Vocabulary;

/** The words by which a zone vision is recognised, as matching keys. */
final class ZoneWords {

    /** Ends of the title of a vision. */
    static final Vocabulary VISION = Vocabulary.of("共生ビジョン", "都市圏ビジョン", "圏域ビジョン", "都市圏構想ビジョン");

    static final String CONTENTS = "目次";

    /** Chapters that carry no mark, where no table of contents names them. */
    static final Set<String> UNMARKED_CHAPTERS =
            Set.of("策定にあたって", "策定に当たって", "はじめに", "資料編", "資料", "参考資料", "巻末資料", "おわりに");

    /** Level names of the outline, outermost first. */
    static final List<String> LEVELS = List.of("章", "節", "項", "目");

    /** Level names below the chapter of measures, outermost first. */
    static final List<String> MEASURE_LEVELS = List.of("政策分野", "政策項目", "協定内容", "項目");

    static final String POLICY_AREA = "政策分野";

    /** Words in the title of the chapter whose parts are policy areas. */
    static final Vocabulary MEASURES = Vocabulary.of("具体的取組", "具体的な取組", "取組の内容", "具体的取り組み");

    static final String OVERVIEW_SECTION = "取組の内容";

    static final String FUTURE = "将来像";

    static final Vocabulary ISSUES = Vocabulary.of("現状", "課題");

    static final String SOURCE = "【出典】";

    /** Beginning and end of a line that says from which data a figure was made. */
    static final String FROM_DATA = "から";

    static final String MADE = "作成";

    /** End of a title: …とは. */
    static final String WHAT_IS = "とは";

    static final String PROJECTION = "推計";

    /** Words by which the title of a table or a source says that its figures are projected. */
    static final Vocabulary PROJECTED = Vocabulary.of(PROJECTION, "見通し", "予測");

    /** Words by which a note says that a year's figure was counted. */
    static final Vocabulary COUNTED = Vocabulary.of("推計値ではなく", "国勢調査", "実績値", "実数");

    /** Printed in a header beside a year whose figures were counted. */
    static final String ACTUAL = "実績";

    /** Labels of the row that sums up the zone. */
    static final Set<String> TOTALS = Set.of("合計", "計", "総数", "総計", "圏域", "圏域計", "圏域全体", "全体", "圏域合計", "総額");

    static final String POPULATION = "人口";

    static final String TOTAL_POPULATION = "総人口";

    /** Words of a sentence that states an aim. */
    static final Vocabulary AIMS = Vocabulary.of("目指", "目標", "めざ");

    static final String UNIT = "単位";

    /** Behind the names of the members in a sentence that says who they are. */
    static final String MADE_UP_OF = "で構成";

    static final String CENTRAL_CITY = "中心市";

    static final List<String> CENTRAL = List.of(CENTRAL_CITY, "連携中枢都市");

    /** What a municipality, or several together, are called by their part in the agreement. */
    static final Set<String> PARTIES = Set.of(
            "甲",
            "乙",
            "丙",
            CENTRAL_CITY,
            "連携中枢都市",
            "町村",
            "市町",
            "市町村",
            "連携町村",
            "連携市町",
            "連携市町村",
            "連携町",
            "連携村",
            "連携市",
            "近隣町村",
            "近隣市町",
            "近隣市町村",
            "関係町村",
            "関係市町",
            "関係市町村",
            "周辺町村",
            "周辺市町",
            "周辺市町村",
            "構成市町村",
            "構成町村",
            "圏域市町村",
            "各市町村",
            "各町村");

    private static final Vocabulary TAKING_PART = Vocabulary.of("連携", "関係", "構成", "参加", "実施", "対象");

    /** What several municipalities are called together. */
    static final Vocabulary SEVERAL = Vocabulary.of("市町村", "市町", "町村", "市村", "自治体");

    private static final int LONGEST_PARTNERS = 10;

    /** Behind the name of a party, it labels what the party does. */
    static final String ROLE_OF = "の役割";

    /** Words in the label of a row that says from which funds an amount is paid. */
    static final Vocabulary FUNDS = Vocabulary.of("補助", "財源", "国庫", "国費", "県費", "起債", "地方債", "交付金", "基金繰入", "支出金");

    /** First cells of a row of years. */
    static final Set<String> YEAR_ROWS = Set.of("年度", "区分", "年次", "実施年度", "内訳");

    /** Rows of a sheet or of the table above it that say what was agreed. */
    static final Set<String> AGREEMENTS =
            Set.of("連携協約", "協約", "協約項目", "協定", "協約の内容", "連携協約の内容", "協定に定める内容", "根拠協定", "形成協定");

    /** Ends of a heading over a list of council members, longest first. */
    static final List<String> MEMBER_LISTS = List.of("委員名簿", "構成員名簿", "委員一覧", "構成員一覧", "委員会名簿", "委員", "構成員", "名簿");

    static final Vocabulary COUNCILS = Vocabulary.of("懇談会", "審議会", "協議会", "推進会議", "委員会");

    /** Words in a heading over the meetings. */
    static final Vocabulary COURSE = Vocabulary.of("策定過程", "策定経過", "策定の経過", "検討経過", "策定の経緯", "策定経緯", "策定までの経過");

    /** Labels of what a meeting dealt with. */
    static final Vocabulary AGENDA = Vocabulary.of("【案件】", "【議題】", "【内容】", "【議事】", "【協議事項】");

    static final String WRITTEN = "書面";

    static final String CHAIR_MARK = "長";

    static final String VICE = "副";

    /** What an imprint calls the division that made the document. */
    static final String MADE_BY = "作成";

    /** Beginnings of lines that say how to reach the publisher. */
    static final Vocabulary CONTACTS =
            Vocabulary.of("〒", "電話", "TEL", "FAX", "ファクス", "E-mail", "Eメール", "メール", "URL", "住所", "所在地");

    /** Beginnings of lines that name the publisher. */
    static final List<String> PUBLISHERS = List.of("作成", "編集", "発行", "事務局", "お問い合わせ", "問い合わせ先");

    static final String SECRETARIAT = "事務局";

    /** Last characters of the names of municipalities. */
    static final String MUNICIPALITIES = "市町村区";

    private ZoneWords() {}

    /** Whether a label names the municipalities that take part: 連携する市町, 関係自治体. */
    static boolean isPartners(String key) {
        return key.length() <= LONGEST_PARTNERS && TAKING_PART.begins(key) && SEVERAL.ends(key);
    }
}

package jp.shirube.app.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final List<Colleague> COLLEAGUES = List.of(
            new Colleague("taro", "見本 太郎", "こども課"),
            new Colleague("taro2", "見本 太郎丸", "総務課"),
            new Colleague("hana", "見本 花", "企画課"),
            new Colleague("hana-k", "見本 花", "財政課"));

    private static List<String> in(String text) {
        return Mentions.in(text, COLLEAGUES);
    }

    @Test
    void aLoginOrANameAfterTheSignCallsThePerson() {
        assertThat(in("@taro さん")).containsExactly("taro");
        assertThat(in("確かめてください＠見本 太郎さん")).containsExactly("taro");
    }

    @Test
    void theLongestNameThatFitsIsMeant() {
        assertThat(in("@taro2へ")).containsExactly("taro2");
        assertThat(in("@見本 太郎丸さん")).containsExactly("taro2");
        assertThat(in("@hana-kと@taro")).containsExactly("hana-k", "taro");
    }

    @Test
    void whoeverIsCalledTwiceIsCalledOnce() {
        assertThat(in("@taro @taro")).containsExactly("taro");
    }

    @Test
    void anAddressOrAnUnknownNameCallsNobody() {
        assertThat(in("info@example.jp @だれか @")).isEmpty();
    }

    @Test
    void aNameThatTwoPeopleHaveIsRefusedWithWhatToTypeInstead() {
        assertThatThrownBy(() -> in("@見本 花さん"))
                .isInstanceOf(CommentRefused.class)
                .hasMessageContaining("@hana");
    }
}

package jp.shirube.checker.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTextTest {

    @Test
    void a_difference_reads_both_ways_and_is_the_place() {
        ExampleDocument document =
                ExampleText.read("見出し\n計\t{{9=>8}}\n").documents().get(0);

        assertThat(document.fires()).isEqualTo("見出し\n計\t9\n");
        assertThat(document.silent()).isEqualTo("見出し\n計\t8\n");
        assertThat(document.places()).containsExactly(2);
    }

    @Test
    void a_marked_place_takes_precedence_over_a_difference() {
        ExampleDocument document =
                ExampleText.read("{{計}}\t8\n内訳\t{{9=>8}}\n").documents().get(0);

        assertThat(document.places()).containsExactly(1);
        assertThat(document.silent()).isEqualTo("計\t8\n内訳\t8\n");
    }

    @Test
    void a_glance_shows_only_the_lines_that_matter() {
        ExampleDocument document =
                ExampleText.read("一行\n二行{{あ=>}}\n三行\n{{=>四行\n}}").documents().get(0);

        assertThat(document.glance())
                .containsExactly(
                        List.of(new Piece("二行", "二行", false), new Piece("あ", "", true)),
                        List.of(new Piece("", "四行\n", true)));
    }

    @Test
    void lines_that_begin_with_a_sign_stand_outside_the_documents() {
        RuleExample example = ExampleText.read(
                "@day 2031-04-01\n@set terms.unwanted=子供→子ども\n@document 甲\n一\n@document 乙\n二\n@silent\n三\n");

        assertThat(example.documents()).extracting(ExampleDocument::name).containsExactly("甲", "乙");
        assertThat(example.documents()).extracting(ExampleDocument::fires).containsExactly("一\n", "二\n");
        assertThat(example.innocent()).isEqualTo("三");
        assertThat(example.day()).isEqualTo(LocalDate.of(2031, 4, 1));
        assertThat(example.settings()).containsEntry("terms.unwanted", "子供→子ども");
        assertThatThrownBy(() -> ExampleText.read("@other\n")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_the_name_of_a_rule_finds_an_example() {
        assertThat(RuleExamples.find("row-total-differs")).isPresent();
        assertThat(RuleExamples.find("no-such-rule")).isEmpty();
        assertThat(RuleExamples.find("../rule/across.properties")).isEmpty();
    }
}

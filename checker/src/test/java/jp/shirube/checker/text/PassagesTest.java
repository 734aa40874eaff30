package jp.shirube.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.formats.text.TextDocument;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final String FIRST = "みほん町では、雪の多い冬でも安心して暮らせるように、町道と歩道の";

    @Test
    void a_sentence_broken_over_lines_is_whole_again() {
        List<Passage> passages = Passages.of(TextDocument.of(FIRST + "\n除雪を続けます。\n"));

        assertThat(passages).hasSize(1);
        Passage passage = passages.get(0);
        assertThat(passage.text()).isEqualTo(FIRST + "除雪を続けます。");
        assertThat(passage.place(FIRST.length(), FIRST.length() + 2).line()).isEqualTo(2);
    }

    @Test
    void a_blank_line_does_not_part_a_line_that_is_full_from_its_end() {
        String text = (FIRST + "\n\n除雪を続けます。\n\n").repeat(30);

        assertThat(Passages.of(TextDocument.of(text))).hasSize(30);
    }

    @Test
    void a_heading_stands_alone() {
        List<Passage> passages = Passages.of(TextDocument.of("（１）雪に強いまちをつくるための道路の除雪と住まいの支援\n除雪を続けます。"));

        assertThat(passages).extracting(Passage::kind).containsExactly(Passage.Kind.HEADING, Passage.Kind.PROSE);
    }

    @Test
    void cells_are_passages_of_their_own_and_equal_neighbours_count_once() {
        List<Passage> passages = Passages.of(TextDocument.of("除雪\t<ul> ・点検 </ul>\t<ul> ・点検 </ul>\t建設課\n"));

        assertThat(passages).extracting(Passage::text).containsExactly("除雪", "・点検", "建設課");
    }
}

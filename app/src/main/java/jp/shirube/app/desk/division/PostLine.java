package jp.shirube.app.desk.division;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.app.organization.Post;
import jp.shirube.app.organization.Tenure;

/**
 * A post on a day.
 *
 * @param holders who holds it then
 * @param others who held it before, or will, latest first
 */
record PostLine(Post post, List<Tenure> holders, List<Tenure> others) {
    PostLine {
        holders = List.copyOf(holders);
        others = List.copyOf(others);
    }

    static PostLine of(Post post, List<Tenure> tenures, LocalDate day) {
        List<Tenure> mine =
                tenures.stream().filter(each -> each.post() == post.line()).toList();
        return new PostLine(
                post,
                mine.stream().filter(each -> each.valid().on(day)).toList(),
                mine.stream().filter(each -> !each.valid().on(day)).toList());
    }
}

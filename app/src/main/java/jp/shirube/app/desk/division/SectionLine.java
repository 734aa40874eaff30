package jp.shirube.app.desk.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.organization.OfficeSection;
import jp.shirube.app.organization.Offices;
import jp.shirube.app.organization.Post;
import jp.shirube.app.organization.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * A section on a day with its posts.
 *
 * @param section null for the posts of the division itself
 * @param earlier names that it had before
 */
record SectionLine(@Nullable OfficeSection section, List<String> earlier, List<PostLine> posts) {
    SectionLine {
        earlier = List.copyOf(earlier);
        posts = List.copyOf(posts);
    }

    /** The division itself first, then its sections that hold on the day. */
    static List<SectionLine> of(long division, Offices offices, LocalDate day) {
        List<OfficeSection> sections = offices.listSections(division);
        List<Post> posts = offices.listPosts(division).stream()
                .filter(each -> each.valid().on(day))
                .toList();
        List<Tenure> tenures = offices.listTenures(division);
        List<SectionLine> lines = new ArrayList<>();
        lines.add(new SectionLine(null, List.of(), posts(posts, null, tenures, day)));
        for (OfficeSection section : sections) {
            if (section.valid().on(day)) {
                List<String> earlier = sections.stream()
                        .filter(each ->
                                each.line() == section.line() && each.valid().endedBefore(day))
                        .map(OfficeSection::name)
                        .toList();
                lines.add(new SectionLine(section, earlier, posts(posts, section.line(), tenures, day)));
            }
        }
        return lines;
    }

    private static List<PostLine> posts(List<Post> posts, @Nullable Long section, List<Tenure> tenures, LocalDate day) {
        return posts.stream()
                .filter(each -> Objects.equals(each.section(), section))
                .map(each -> PostLine.of(each, tenures, day))
                .toList();
    }
}

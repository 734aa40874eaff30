package jp.shirube.app.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections, posts and persons of divisions（係・職・在任）, each for its time. Nothing is deleted: what ends keeps its last day. */
public interface Offices {
    /** Every section of a division, past ones too, in order of entry. */
    List<OfficeSection> listSections(long division);

    /** Every post of a division, past ones too, in order of entry. */
    List<Post> listPosts(long division);

    /** Everybody who holds or held a post of a division, latest first. */
    List<Tenure> listTenures(long division);

    /** Begins a section; its number. */
    long openSection(long division, String name, @Nullable LocalDate from, String login);

    /**
     * Begins a post; its number.
     *
     * @param section line of a section of the division; null for a post of the division itself
     */
    long openPost(long division, @Nullable Long section, String name, @Nullable LocalDate from, String login);

    /**
     * A person takes a post; the number of the tenure. Whoever holds it stays, until that is ended.
     *
     * @param post line of the post
     * @param account login of the person's account; empty for none
     */
    long appoint(long post, String person, String account, @Nullable LocalDate from, String login);

    /**
     * Renames a section or a post.
     *
     * @param day first day of the new name; null mends the name for all its time
     * @throws OfficeRefused where the name is empty, or it does not hold on the day
     */
    void rename(Office kind, long id, String name, @Nullable LocalDate day, String login);

    /**
     * Ends something with a last day, and with it all that is below it.
     *
     * @throws OfficeRefused where it has ended already, or begins after that day
     */
    void close(Office kind, long id, LocalDate lastDay, String login);
}

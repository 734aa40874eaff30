package jp.shirube.recognition.zonevision;

import java.util.List;
import jp.shirube.exchange.FieldSource;
import jp.shirube.exchange.Member;
import org.jspecify.annotations.Nullable;

/**
 * The zone（圏域） that a vision is about.
 *
 * @param title title of the vision
 * @param name null where no name could be told
 * @param members in order of print
 * @param sources where these facts were read
 */
record Zone(String title, @Nullable String name, List<Member> members, List<FieldSource> sources) {

    Zone {
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }

    /** Whether a matching key is the name of a member. */
    boolean isMember(String key) {
        return members.stream().anyMatch(member -> member.name().equals(key));
    }
}

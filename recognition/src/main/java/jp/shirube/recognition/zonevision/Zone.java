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
        for (Member member : members) {
            if (member.name().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a matching key names who takes part: a municipality, or one or several by their part in the agreement, 中心市(甲), 連携町村. */
    boolean isParty(String key) {
        String word =
                key.endsWith(ZoneWords.ROLE_OF) ? key.substring(0, key.length() - ZoneWords.ROLE_OF.length()) : key;
        int bracket = word.endsWith(")") ? word.indexOf('(') : -1;
        if (bracket > 0) {
            return isParty(word.substring(0, bracket)) || isParty(word.substring(bracket + 1, word.length() - 1));
        }
        return isMember(word) || ZoneWords.PARTIES.contains(word) || MemberList.isName(word);
    }
}

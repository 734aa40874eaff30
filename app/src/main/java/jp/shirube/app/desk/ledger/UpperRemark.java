package jp.shirube.app.desk.ledger;

import java.util.Locale;
import jp.shirube.app.ledger.ProjectLine;
import jp.shirube.app.project.UpperPlace.Outcome;
import org.springframework.stereotype.Component;

/** What there is to say about the code of a project. */
@Component("upperRemark")
class UpperRemark {
    /** For templates: key of the message; empty where nothing is wrong, or the project has no code. */
    public String of(ProjectLine line) {
        return key(line);
    }

    static String key(ProjectLine line) {
        if (line.code() == null) {
            return "";
        }
        if (line.upper().outcome() != Outcome.RESOLVED) {
            return "ledger.upper." + line.upper().outcome().name().toLowerCase(Locale.ROOT);
        }
        if (line.namedOtherwiseAbove()) {
            return "ledger.upper.another-name";
        }
        return line.upper().listsNone() ? "ledger.upper.lists-none" : "";
    }
}

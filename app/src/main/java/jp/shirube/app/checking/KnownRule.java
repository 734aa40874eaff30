package jp.shirube.app.checking;

import jp.shirube.checker.rule.Family;
import jp.shirube.kernel.Severity;

/**
 * A rule of checking（決まり）.
 *
 * @param statement what it says, in one line
 * @param why why it matters
 * @param fires a text that breaks it; empty where only a whole document can
 * @param silent a like text that does not
 * @param severity unless a town says otherwise
 */
public record KnownRule(
        String id, Family family, Severity severity, String statement, String why, String fires, String silent) {}

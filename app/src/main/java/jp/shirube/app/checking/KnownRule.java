package jp.shirube.app.checking;

import jp.shirube.checker.example.RuleExample;
import jp.shirube.checker.rule.Family;
import jp.shirube.kernel.Severity;

/**
 * A rule of checking（決まり）.
 *
 * @param statement what it says, in one line
 * @param why why it matters
 * @param example what it speaks of, and the same mended
 * @param severity unless a town says otherwise
 */
public record KnownRule(
        String id, Family family, Severity severity, String statement, String why, RuleExample example) {}
